/// Compares the brothers and sisters that two records name, by their given names.
///
/// A child's list leaves out the child itself. So the lists of one person hold the same names, while those of a brother and a
/// sister differ by just their own two, and each is in the list of the other: that speaks for relatives, against one person.
enum SiblingsComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.6, 0.002),
    Level("the shorter within the longer", 0.2, 0.003),
    Level("some shared", 0.1, 0.02),
    Level("one is the other's brother or sister", 0.002, 0.002),
    Level("none shared", 0.098, 0.973),
  ]

  private static let within: UInt8 = 2
  private static let some: UInt8 = 3
  /// The first name of one is in the list of the other.
  static let named: UInt8 = 4
  private static let none: UInt8 = 5

  /// How brothers and sisters agree: our assumption.
  ///
  /// Where a list is incomplete theirs are now and then the same too.
  static let ofRelatives = [0, 0.05, 0.05, 0.05, 0.75, 0.1]

  static func level(_ left: Value, _ right: Value) -> UInt8 {
    if left.form.scripts & right.form.scripts == 0 { return 0 }
    let (some, others) = (names(left), names(right))
    let shared = some.count { one in others.contains { $0.elementsEqual(one) } }
    if shared == 0 { return none }
    return shared == min(some.count, others.count) ? within : Self.some
  }

  /// Whether a list has the first word of a name.
  static func list(_ list: Value, has name: Value) -> Bool {
    let first = name.text.prefix { $0 != Folding.space }
    return names(list).contains { $0.elementsEqual(first) || $0.elementsEqual(name.text) }
  }

  private static func names(_ list: Value) -> [Slice<Kernel.Text>] {
    list.text.split(separator: Several.separator)
  }
}
