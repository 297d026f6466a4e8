/// Compares two house numbers.
enum HouseNumberComparison {
  static let levels = [
    Level("not given", 0, 0), Level("same", 0.8, 0.02), Level("one slip", 0.07, 0.15),
    Level("different", 0.13, 0.83),
  ]

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    max(left.text.count, right.text.count) >= 2 && kernel.slips(left.text, right.text) <= 1 ? 2 : 3
  }
}
