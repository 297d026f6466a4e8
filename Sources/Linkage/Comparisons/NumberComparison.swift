/// Compares two numbers that are each one person's own.
enum NumberComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.985, 0.000_001),
    Level("one slip", 0.008, 0.000_02),
    Level("different", 0.004, 0.1),
    Level("two valid numbers", 0.003, 0.9),
  ]

  static let same: UInt8 = 1
  static let different: UInt8 = 3
  static let twoValid: UInt8 = 4

  /// A slip beside a number whose check digit holds is a slip; two numbers that both hold are two numbers.
  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    if left.form.marks & right.form.marks != 0 { return twoValid }
    return min(left.text.count, right.text.count) >= 5 && kernel.slips(left.text, right.text) <= 1 ? 2 : 3
  }
}
