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

  private static let rowHeight = 36.0
  /// How far the bars reach, which leaves room for the arrow of one that has no end.
  private static let right = 970.0

  var html: HTML {
    """
    <svg class="silo-bars" width="100%" height="\(Self.rowHeight * 3 + 2)" role="img" aria-label="\(label)">
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
    return 4 + (Self.right - 4) * Double(min(day, last) - gap.pooled) / Double(span)
  }

  private func draw(_ bar: Bar, row: Double) -> HTML {
    let y = row * Self.rowHeight
    let to = bar.until.map(x) ?? Self.right
    let ending: HTML =
      bar.until == nil
      ? "<svg x=\"\(to.across)\" y=\"\(y + 19)\" overflow=\"visible\"><path class=\"silo-open\" d=\"M0 -2l8 7l-8 7z\" /></svg>"
      : Mark.upright("silo-day", to, y + 17, y + 32)
    return """
      <text x="0" y="\(y + 12)"><tspan class="silo-name">\(bar.name)</tspan> \(bar.words)</text>\
      <rect class="silo-\(bar.look)" x="0" y="\(y + 19)" width="\(to.across)" height="10" />\
      \(ending)

      """
  }
}
