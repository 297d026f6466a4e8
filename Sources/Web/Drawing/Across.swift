import Casework

extension Double {
  /// A place as a part of the drawing's width, so that one drawing fits every screen: "37.42%".
  var across: String {
    let hundredths = Int((self / CasePicture.width * 10_000).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let digits = part == 0 ? "" : part < 10 ? ".0\(part)" : part % 10 == 0 ? ".\(part / 10)" : ".\(part)"
    return "\(hundredths < 0 ? "-" : "")\(whole)\(digits)%"
  }
}

/// Straight lines of a drawing, at parts of its width.
enum Mark {
  /// From one height to another.
  static func upright(_ look: String, _ x: Double, _ top: Double, _ bottom: Double) -> HTML {
    "<line class=\"\(look)\" x1=\"\(x.across)\" x2=\"\(x.across)\" y1=\"\(top)\" y2=\"\(bottom)\" />"
  }

  /// From one place to another, level.
  static func level(_ look: String, _ left: Double, _ right: Double, at y: Double) -> HTML {
    "<line class=\"\(look)\" x1=\"\(left.across)\" x2=\"\(right.across)\" y1=\"\(y)\" y2=\"\(y)\" />"
  }
}
