import Linkage

/// A share as a dot, and how far chance alone may have moved it as a line through it; beside it, hollow, what was
/// foreseen.
struct IntervalRow {
  /// The share at the right end.
  let most: Double

  /// A scale that holds some shares with their intervals, and ends at a round share.
  init(holding shares: [Share]) {
    let most = shares.compactMap { $0.interval?.upperBound }.max() ?? 1
    self.most = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].first { $0 >= most } ?? 1
  }

  init(most: Double) { self.most = most }

  /// The ends are set in, so that a dot at one of them is whole.
  private func x(_ share: Double) -> Double { 20 + (CasePicture.width - 40) * min(max(share / most, 0), 1) }

  /// The shares at the lines, above the drawings.
  var axis: HTML {
    let labels = (0...2).map { half -> HTML in
      let share = most * Double(half) / 2
      return """
        <text class="tick-label" x="\(x(share).across)" y="12" text-anchor="\(["start", "middle", "end"][half])">\
        \(Figures.scale(share))</text>
        """
    }
    return """
      <svg class="row-drawing" width="100%" height="16" aria-hidden="true" focusable="false">\(labels)</svg>
      """
  }

  func drawing(_ share: Share, foreseen: Double? = nil) -> HTML {
    let ticks = (0...4).map { Mark.upright($0 == 0 ? "nought" : "tick", x(most * Double($0) / 4), 0, 22) }
    return """
      <svg class="row-drawing" width="100%" height="22" aria-hidden="true" focusable="false">\(ticks)\
      \(whisker(share))\(foreseen.map(diamond) ?? .none)</svg>
      """
  }

  private func whisker(_ share: Share) -> HTML {
    guard let value = share.value, let interval = share.interval else { return .none }
    let (from, to) = (x(interval.lowerBound), x(interval.upperBound))
    return """
      \(Mark.level("whisker", from, to, at: 11))\(Mark.upright("whisker", from, 6, 16))\
      \(Mark.upright("whisker", to, 6, 16))\
      <circle class="dot" cx="\(x(value).across)" cy="11" r="4.5" />
      """
  }

  private func diamond(_ share: Double) -> HTML {
    """
    <svg x="\(x(share).across)" y="11" overflow="visible"><path class="foreseen" d="M0 -7L7 0L0 7L-7 0z" /></svg>
    """
  }
}
