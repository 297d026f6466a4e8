import Linkage

/// One scale of bits for all bars of a page, so that they can be compared.
struct BitsScale: Hashable, Sendable {
  let least: Double
  let most: Double

  /// A scale that holds some weights, with nought on it.
  init(_ weights: [Double]) {
    let ends = weights.filter(\.isFinite)
    least = min((((ends.min() ?? 0) - 1) / 5).rounded(.down) * 5, -5)
    most = max((((ends.max() ?? 0) + 1) / 5).rounded(.up) * 5, 5)
  }

  /// Where a weight lies, as a part of a drawing's width; the ends are set in, so that their numbers have room.
  func x(_ bits: Double) -> Double {
    30 + (CasePicture.width - 60) * (min(max(bits, least), most) - least) / (most - least)
  }

  /// Every tenth bit.
  var ticks: [Double] { Array(stride(from: (least / 10).rounded(.up) * 10, through: most, by: 10)) }

  /// From nought to a weight: filled to the right for, hollow to the left against; a line from the commonest value to
  /// the rarest.
  func bar(_ bits: Double, range: ClosedRange<Double>? = nil) -> HTML {
    let (left, right) = (x(min(bits, 0)), x(max(bits, 0)))
    let reach: HTML =
      range.map {
        Mark.level("reach", x($0.lowerBound), x($0.upperBound), at: 10)
          + Mark.upright("reach", x($0.lowerBound), 6, 14) + Mark.upright("reach", x($0.upperBound), 6, 14)
      } ?? .none
    return """
      <svg class="row-drawing" width="100%" height="20" aria-hidden="true" focusable="false">\
      \(ticks.map { Mark.upright($0 == 0 ? "nought" : "tick", x($0), 0, 20) })\
      <rect class="\(bits < 0 ? "against" : "for")" x="\(left.across)" width="\((right - left).across)" y="5" height="10" />\
      \(reach)</svg>
      """
  }

  /// The numbers of the scale, above the bars.
  var axis: HTML {
    let labels = ticks.map { tick -> HTML in
      "<text class=\"tick-label\" x=\"\(x(tick).across)\" y=\"12\" text-anchor=\"middle\">\(Self.whole(tick))</text>"
    }
    return """
      <svg class="row-drawing" width="100%" height="16" aria-hidden="true" focusable="false">\(labels)</svg>
      """
  }

  /// "−20", "0", "+10".
  static func whole(_ bits: Double) -> String {
    bits == 0 ? "0" : (bits < 0 ? "−" : "+") + String(Int(bits.magnitude))
  }
}
