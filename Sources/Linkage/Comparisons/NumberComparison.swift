/// Compares two numbers that are each one person's own.
///
/// The check digit of an NHS number tells one digit that is wrong, and any two that are swapped, neighbours or not: with
/// weights of 10 to 1 and a remainder of 11, a prime, neither leaves the sum as it was. So of two numbers that differ by one
/// slip at most one is valid, and two that are both valid are two numbers however alike they look.
enum NumberComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.985, 0.000_001),
    Level("two digits swapped", 0.002, 0.000_005),
    Level("one slip", 0.006, 0.000_015),
    Level("different", 0.004, 0.1),
    Level("two valid numbers", 0.003, 0.9),
  ]

  static let same: UInt8 = 1
  static let swapped: UInt8 = 2
  static let slip: UInt8 = 3
  static let different: UInt8 = 4
  static let twoValid: UInt8 = 5

  /// Numbers shorter than this are too alike by chance for a slip to mean anything.
  private static let fewestDigits = 5

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    if left.form.marks & right.form.marks != 0 { return twoValid }
    guard min(left.text.count, right.text.count) >= fewestDigits else { return different }
    if areTwoSwapped(left.text, right.text) { return swapped }
    return kernel.slips(left.text, right.text) <= 1 ? slip : different
  }

  /// Whether two numbers differ in two places, and each has there what the other has in the other place.
  @inline(__always)
  private static func areTwoSwapped(_ left: Kernel.Text, _ right: Kernel.Text) -> Bool {
    guard left.count == right.count else { return false }
    var places = (first: -1, second: -1)
    for index in 0..<left.count where left[index] != right[index] {
      if places.second >= 0 { return false }
      if places.first >= 0 { places.second = index } else { places.first = index }
    }
    guard places.second >= 0 else { return false }
    return left[places.first] == right[places.second] && left[places.second] == right[places.first]
  }
}
