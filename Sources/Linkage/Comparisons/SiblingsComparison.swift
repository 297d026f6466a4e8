/// Compares the brothers and sisters that two records name, by their given names.
enum SiblingsComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.6, 0.002),
    Level("two or more shared", 0.1, 0.001),
    Level("one shared", 0.2, 0.03),
    Level("none shared", 0.1, 0.967),
  ]

  static func level(_ left: Value, _ right: Value) -> UInt8 {
    var shared = 0
    for one in left.text.split(separator: UInt8(ascii: ";")) {
      if right.text.split(separator: UInt8(ascii: ";")).contains(where: { $0.elementsEqual(one) }) {
        shared += 1
      }
    }
    return shared >= 2 ? 2 : shared == 1 ? 3 : 4
  }
}
