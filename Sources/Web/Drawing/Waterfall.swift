/// A sum as a picture: each part a bar that begins where the one before it ended, the whole at the foot.
///
/// For the parts of a match in bits. A picture by itself, with its own look, to be put into a file of its own.
public struct Waterfall: Sendable {
  /// One part of the sum.
  public struct Step: Hashable, Sendable {
    /// What it is, such as "born: one slip".
    public let words: String
    /// What it adds.
    public let amount: Double

    /// Describes a part.
    public init(_ words: String, _ amount: Double) {
      self.words = words
      self.amount = amount
    }
  }

  private struct Row {
    let words: String
    let from: Double
    let to: Double
    let said: String
    var isWhole = false
  }

  private let title: String
  private let rows: [Row]

  private static let rowHeight = 30.0
  private static let top = 44.0
  /// The room of the bars, and what is left beside them for a figure on either side.
  private static let (room, beside) = (420.0, 64.0)

  /// Draws some parts; `says` puts an amount in words, `whole` says the sum.
  public init(_ title: String, _ steps: [Step], whole: String, says: (Double) -> String) {
    self.title = title
    var rows: [Row] = []
    var sum = 0.0
    for step in steps {
      rows.append(Row(words: step.words, from: sum, to: sum + step.amount, said: says(step.amount)))
      sum += step.amount
    }
    self.rows = rows + [Row(words: whole, from: 0, to: sum, said: says(sum), isWhole: true)]
  }

  /// The picture, as a file of its own.
  public var svg: String {
    let (width, height) = (
      labels + Self.room + 2 * Self.beside, Self.top + Self.rowHeight * Double(rows.count) + 14
    )
    let picture: HTML = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="title words" font-family="system-ui, sans-serif" font-size="13">
      <title id="title">\(title)</title>
      <desc id="words">\(spoken)</desc>
      <style>text{fill:#111827}.more{fill:#1d4f91}.less{fill:#fff;stroke:#7a3b12;stroke-width:1.5}\
      .whole{fill:#374151}.line{stroke:#6b7280}.zero{stroke:#111827}</style>
      <rect width="100%" height="100%" fill="#fff" />
      <text x="12" y="24" font-size="16" font-weight="600">\(title)</text>
      <path class="zero" d="M\(x(0)) \(Self.top - 6)V\(height - 8)" />
      \(rows.indices.map(draw))</svg>

      """
    return picture.text
  }

  /// The same in words.
  private var spoken: String { rows.map { "\($0.words): \($0.said)" }.joined(separator: "; ") }

  private var labels: Double { 40 + 1.05 * (rows.map { LetterWidth.of($0.words) }.max() ?? 0) }

  private func x(_ value: Double) -> Double {
    let ends = rows.flatMap { [$0.from, $0.to] }
    let (least, most) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    return labels + Self.beside + Self.room * (value - least) / max(most - least, 0.001)
  }

  private func draw(_ place: Int) -> HTML {
    let row = rows[place]
    let y = Self.top + Double(place) * Self.rowHeight
    let (left, right) = (x(min(row.from, row.to)), x(max(row.from, row.to)))
    let look = row.isWhole ? "whole" : row.to < row.from ? "less" : "more"
    let isLeft = row.to < row.from
    let figure = isLeft ? (left - 6, "end") : (right + 6, "start")
    let thread: HTML =
      place + 1 < rows.count && !rows[place + 1].isWhole
      ? "<path class=\"line\" d=\"M\(x(row.to)) \(y + 18)v\(Self.rowHeight - 18)\" />" : .none
    return """
      <text x="12" y="\(y + 14)"\(row.isWhole ? " font-weight=\"600\"" : "" as HTML)>\(row.words)</text>\
      <rect class="\(look)" x="\(left)" y="\(y)" width="\(max(right - left, 1))" height="18" />\
      <text x="\(figure.0)" y="\(y + 14)" text-anchor="\(figure.1)">\(row.said)</text>\
      \(thread)

      """
  }
}
