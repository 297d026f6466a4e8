/// Compares two postcodes in compact form.
///
/// A British one has an outward part (`le15`) of an area (`le`) and an inward part whose digit names the
/// sector; of any other code, the first two characters serve as area.
enum PostcodeComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.7, 0.0002),
    Level("one slip", 0.03, 0.0003),
    Level("same sector", 0.03, 0.0006),
    Level("same district", 0.08, 0.002),
    Level("same area", 0.05, 0.02),
    Level("different", 0.11, 0.977),
  ]

  static let same: UInt8 = 1
  static let different: UInt8 = 6

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    let (one, two) = (left.form, right.form)
    if one.marks | two.marks != 0 { return inPart(one, two) }
    if kernel.slips(left.text, right.text) <= 1 { return 2 }
    if one.key == two.key { return 3 }
    if one.sound == two.sound { return 4 }
    return one.family == two.family ? 5 : different
  }

  /// Only an outward part is known of one of them.
  private static func inPart(_ one: Form, _ two: Form) -> UInt8 {
    one.sound == two.sound ? 4 : one.family == two.family ? 5 : different
  }
}
