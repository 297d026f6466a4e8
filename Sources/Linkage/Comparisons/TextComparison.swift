/// Compares two short texts: lines of an address, places, occupations, e-mail addresses.
///
/// A cell may hold several: see `History`.
enum TextComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.68, 0.01),
    History.level(0.02, 0.005),
    Level("one or two slips", 0.08, 0.003),
    Level("one within the other", 0.04, 0.003),
    Level("a word shared", 0.05, 0.05),
    Level("a little alike", 0.03, 0.03),
    Level("different", 0.1, 0.904),
  ]

  private static let slips: UInt8 = 3
  private static let within: UInt8 = 4
  private static let wordShared: UInt8 = 5
  private static let little: UInt8 = 6
  static let different: UInt8 = 7

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    if left.hasParts || right.hasParts { return several(left, right, kernel) }
    if left.form.scripts & right.form.scripts == 0 { return 0 }
    let shorter = min(left.text.count, right.text.count)
    let found = kernel.slips(left.text, right.text)
    if found <= 1 && shorter >= 3 || found == 2 && shorter >= 7 { return slips }
    if left.form.marks > 1 || right.form.marks > 1 {
      let (shared, fewer) = words(left, right)
      if shared == fewer { return within }
      if shared > 0 { return wordShared }
    }
    return kernel.likeness(left.text, right.text) >= 0.85 ? little : different
  }

  private static func several(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    History.level(left, right) { level($0, $1, kernel) }
  }

  private static func words(_ left: Value, _ right: Value) -> (shared: Int, fewer: Int) {
    var shared = 0
    Words.each(in: left.text) { one in
      var isFound = false
      Words.each(in: right.text) { two in isFound = isFound || one.elementsEqual(two) }
      if isFound { shared += 1 }
    }
    return (shared, Int(min(left.form.marks, right.form.marks)))
  }
}
