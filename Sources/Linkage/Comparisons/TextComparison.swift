/// Compares two short texts: lines of an address, places, occupations, e-mail addresses.
enum TextComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.7, 0.01),
    Level("one or two slips", 0.08, 0.003),
    Level("one within the other", 0.04, 0.003),
    Level("a word shared", 0.05, 0.05),
    Level("a little alike", 0.03, 0.03),
    Level("different", 0.1, 0.904),
  ]

  static let different: UInt8 = 6

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    let shorter = min(left.text.count, right.text.count)
    let slips = kernel.slips(left.text, right.text)
    if slips <= 1 && shorter >= 3 || slips == 2 && shorter >= 7 { return 2 }
    if left.form.marks > 1 || right.form.marks > 1 {
      let (shared, fewer) = words(left, right)
      if shared == fewer { return 3 }
      if shared > 0 { return 4 }
    }
    return kernel.likeness(left.text, right.text) >= 0.85 ? 5 : different
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
