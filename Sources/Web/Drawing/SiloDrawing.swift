import Casework
import Lessons

/// The silo gap as three bars from the day on which all that anyone held showed it: together, allowed to put it
/// together, and any one service alone.
struct SiloDrawing {
  /// One bar: until a day, or to the end and beyond where that day never came.
  struct Bar: Hashable, Sendable {
    let name: String
    let until: Day?
    let words: String
    let look: String
  }

  let gap: SiloGap
  let end: Day?

  private static let width = 560.0
  private static let left = 176.0
  private static let right = 190.0
  private static let rowHeight = 24.0

  var html: HTML {
    """
    <svg class="silo-bars" viewBox="0 0 \(Self.width) \(Self.rowHeight * 3 + 6)" role="img" \
    aria-label="\(label)">
    \(bars.enumerated().map { draw($1, row: Double($0)) })</svg>

    """
  }

  var bars: [Bar] {
    [
      Bar(name: "Pooled", until: gap.pooled, words: gap.pooled.inWords, look: "pooled"), shareable,
      Bar(
        name: "First service alone", until: alone, words: alone.map(\.inWords) ?? "not before the end",
        look: "alone"),
    ]
  }

  private var shareable: Bar {
    switch gap.shareable {
    case .on(let day): Bar(name: "Shareable", until: day, words: day.inWords, look: "shareable")
    case .never: Bar(name: "Shareable", until: nil, words: "not before the end", look: "shareable")
    case .unknown: Bar(name: "Shareable", until: nil, words: "cannot be told", look: "cannot-tell")
    }
  }

  private var alone: Day? { gap.alone.values.compactMap { $0 }.min() }

  /// The same in words.
  private var label: String { bars.map { "\($0.name): \($0.words)" }.joined(separator: "; ") }

  private func x(_ day: Day) -> Double {
    let last = max(end ?? gap.pooled, bars.compactMap(\.until).max() ?? gap.pooled)
    let span = max(1, last - gap.pooled)
    return Self.left + (Self.width - Self.left - Self.right) * Double(min(day, last) - gap.pooled)
      / Double(span)
  }

  private func draw(_ bar: Bar, row: Double) -> HTML {
    let y = 3 + row * Self.rowHeight
    let to = bar.until.map(x) ?? Self.width - Self.right
    let ending: HTML =
      bar.until == nil
      ? "<path class=\"silo-open\" d=\"M\(to) \(y + 4)l7 6l-7 6z\" />"
      : "<path class=\"silo-day\" d=\"M\(to) \(y + 2)V\(y + 18)\" />"
    return """
      <text class="silo-name" x="0" y="\(y + 14)">\(bar.name)</text>\
      <rect class="silo-\(bar.look)" x="\(Self.left)" y="\(y + 5)" width="\(max(0, to - Self.left))" height="10" />\
      \(ending)<text class="silo-words" x="\(to + 11)" y="\(y + 14)">\(bar.words)</text>

      """
  }
}
