import Linkage

/// How many pairs have each match weight, on a scale of tenfold steps; with labels the true ones stand above the line,
/// filled, and the false ones hang below it, hatched.
struct Histogram {
  let bins: [PairSpread.Bin]
  let isLabelled: Bool

  private static let (left, right, half, top) = (70.0, 1000.0, 130.0, 22.0)

  private var foot: Double { Self.top + Self.half }
  private var height: Double { Self.top + Self.half * (isLabelled ? 2 : 1) + 22 }
  /// The power of ten that all bars lie under.
  private var decades: Double {
    let most = Double(bins.map { isLabelled ? max($0.right, $0.pairs - $0.right) : $0.pairs }.max() ?? 1)
    return max(Self.decades(most).rounded(.up), 1)
  }

  var html: HTML {
    if bins.isEmpty { return "<p>No pair was likely enough to be weighed.</p>\n" }
    return """
      <svg class="histogram" width="100%" height="\(height)" role="img" aria-label="\(label)">
      \(grid)\(bins.map(bar))\
      \(Mark.level("nought", Self.left, Self.right, at: foot))\(axis)\(threshold)</svg>

      """
  }

  private var label: String {
    let modes = bins.max { $0.pairs < $1.pairs }
    return """
      Pairs by match weight, from \(bins.first?.bits ?? 0) to \((bins.last?.bits ?? 0) + 1) bits; most, \
      \((modes?.pairs ?? 0).grouped), lie at \(modes?.bits ?? 0) bits. The figures are in the table below.
      """
  }

  /// Powers of ten by which a count stands above a half: 1 is seen, none is not.
  private static func decades(_ count: Double) -> Double {
    var (rest, steps) = (count, 0.0)
    while rest >= 10 { (rest, steps) = (rest / 10, steps + 1) }
    return steps + (rest - 1) / 9
  }

  /// How high a bar of so many pairs is.
  private func reach(_ count: Int) -> Double {
    count == 0 ? 0 : max(Self.half * (Self.decades(Double(count)) + 0.3) / (decades + 0.3), 2)
  }

  private func x(_ bits: Double) -> Double {
    guard let first = bins.first else { return Self.left }
    return Self.left + (Self.right - Self.left) * (bits - Double(first.bits)) / Double(bins.count)
  }

  private func bar(_ bin: PairSpread.Bin) -> HTML {
    let (from, to) = (x(Double(bin.bits)), x(Double(bin.bits + 1)))
    let above = reach(isLabelled ? bin.right : bin.pairs)
    let below = isLabelled ? reach(bin.pairs - bin.right) : 0
    let rect = { (look: String, y: Double, height: Double) -> HTML in
      if height == 0 { return .none }
      return """
        <rect class="\(look)" x="\(from.across)" width="\((to - from).across)" y="\(y)" height="\(height)" />

        """
    }
    return rect("pairs", foot - above, above) + rect("pairs-false", foot, below)
  }

  private var grid: HTML {
    let steps = (0...Int(decades)).map { step -> HTML in
      let height = Self.half * (Double(step) + 0.3) / (decades + 0.3)
      return line(foot - height, step) + (isLabelled ? line(foot + height, step) : .none)
    }
    return HTML(steps)
  }

  private func line(_ y: Double, _ step: Int) -> HTML {
    """
    \(Mark.level("tick", Self.left, Self.right, at: y))\
    <text class="tick-label" x="\((Self.left - 8).across)" y="\(y + 4)" text-anchor="end">\(Self.power(step))</text>

    """
  }

  /// Short, for there is little room: "1", "10", "100", "1k", "10k".
  private static func power(_ step: Int) -> String {
    let (unit, name) = step < 3 ? (0, "") : step < 6 ? (3, "k") : (6, "m")
    return "1" + String(repeating: "0", count: step - unit) + name
  }

  private var axis: HTML {
    let first = bins.first?.bits ?? 0
    let ticks = (first...(first + bins.count)).filter { $0.isMultiple(of: 10) }
    let labels = ticks.map { tick -> HTML in
      """
      <text class="tick-label" x="\(x(Double(tick)).across)" y="\(height - 4)" text-anchor="middle">\
      \(tick < 0 ? "−\(-tick)" : "\(tick)")</text>
      """
    }
    return HTML(labels)
  }

  private var threshold: HTML {
    let place = x(LinkedPair.thresholdBits)
    guard (Self.left...Self.right).contains(place) else { return .none }
    return """
      \(Mark.upright("threshold", place, Self.top - 6, height - 20))\
      <text class="threshold-label" x="\(place.across)" dx="4" y="\(Self.top - 8)">.95: links to the right</text>

      """
  }
}
