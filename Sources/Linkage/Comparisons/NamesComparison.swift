/// Compares two lists of names in any order: all the names of a person, or those of a parent.
///
/// Particles such as `bin` or `van der` are no names: they are now written, now left out.
enum NamesComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.6, 0.0005),
    Level("three names shared, none against", 0.08, 0.0005),
    Level("the shorter within the longer", 0.14, 0.002),
    Level("two names shared, one against", 0.06, 0.002),
    Level("one name shared", 0.09, 0.06),
    Level("no name shared", 0.03, 0.935),
  ]

  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    if left.form.scripts & right.form.scripts == 0 { return 0 }
    let isInOrder =
      left.form.marks != right.form.marks
      ? left.form.marks < right.form.marks : left.text.lexicographicallyPrecedes(right.text)
    let (fewer, more) = isInOrder ? (left, right) : (right, left)
    let count = Int(min(left.form.marks, right.form.marks))
    var taken: UInt64 = 0
    var shared = 0
    Words.eachName(in: fewer) { word in
      var place: UInt64 = 1
      var isFound = false
      Words.eachName(in: more) { other in
        if !isFound, taken & place == 0, isSame(word, other, kernel) {
          taken |= place
          isFound = true
        }
        place <<= 1
      }
      if isFound { shared += 1 }
    }
    return level(shared: shared, of: count)
  }

  private static func level(shared: Int, of count: Int) -> UInt8 {
    switch (shared, count - shared) {
    case (3..., 0): 2
    case (2, 0), (1, 0): shared == 1 ? 5 : 3
    case (2..., 1): 4
    case (1..., _): 5
    default: 6
    }
  }

  /// The same but for a slip, or the initial of the other.
  private static func isSame(_ left: Kernel.Text, _ right: Kernel.Text, _ kernel: Kernel) -> Bool {
    if left.count == 1 || right.count == 1 { return left[0] == right[0] }
    if left.elementsEqual(right) { return true }
    if min(left.count, right.count) < 4 { return false }
    return kernel.slips(left, right) <= (min(left.count, right.count) >= 7 ? 2 : 1)
  }
}
