/// Compares two postcodes in compact form.
///
/// A British one has an outward part (`le15`) of an area (`le`) and an inward part whose digit names the
/// sector; of any other code, the first two characters serve as area. A cell may hold several: see `History`.
enum PostcodeComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.68, 0.0002),
    History.level(0.02, 0.0004),
    Level("one slip", 0.03, 0.0003),
    Level("same sector", 0.03, 0.0006),
    Level("same district", 0.08, 0.002),
    Level("same area", 0.05, 0.02),
    Level("different", 0.11, 0.977),
  ]

  static let same: UInt8 = 1
  private static let slip: UInt8 = 3
  private static let sector: UInt8 = 4
  private static let district: UInt8 = 5
  private static let area: UInt8 = 6
  static let different: UInt8 = 7

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    let (one, two) = (left.form, right.form)
    if one.marks | two.marks != 0 {
      return left.hasParts || right.hasParts ? several(left, right, kernel) : inPart(one, two)
    }
    if kernel.slips(left.text, right.text) <= 1 { return slip }
    if one.key == two.key { return sector }
    return inPart(one, two)
  }

  private static func several(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    History.level(left, right) { level($0, $1, kernel) }
  }

  /// Of one of them no more than an outward part is known, or no more agrees.
  @inline(__always)
  private static func inPart(_ one: Form, _ two: Form) -> UInt8 {
    one.sound == two.sound ? district : one.family == two.family ? area : different
  }
}
