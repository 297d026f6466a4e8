/// Compares two dates of birth of eight digits, year first; zeros are parts not given.
enum DateComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.915, 0.00004),
    Level("day and month swapped", 0.01, 0.00003),
    Level("one slip", 0.03, 0.0008),
    Level("1 January of the year", 0.015, 0.0001),
    // A year alone is shared by one stranger in some twenty to eighty, as the file's ages spread.
    Level("the part that is given agrees", 0.02, 0.001),
    Level("same day and month, a year apart", 0.005, 0.00008),
    Level("two parts of three agree", 0.002, 0.004),
    Level("same year", 0.0005, 0.015),
    Level("within three years", 0.0003, 0.08),
    Level("different", 0.0003, 0.899),
  ]

  static let same: UInt8 = 1
  static let newYear: UInt8 = 4
  /// From here on no slip explains the difference: at most one of day, month and year is shared.
  static let apart: UInt8 = 8
  static let different: UInt8 = 10

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    guard left.text.count == 8, right.text.count == 8 else { return 0 }
    let (one, two) = (left.form, right.form)
    if one.marks | two.marks != 0 { return inPart(one, two) }
    let sameYear = one.sound == two.sound
    let sameDay = one.family == two.family
    if sameYear, one.key == two.key { return 2 }
    if sameYear, isNewYear(one) || isNewYear(two) { return newYear }
    if kernel.slips(left.text, right.text) <= 1 { return 3 }
    let years = one.sound > two.sound ? one.sound - two.sound : two.sound - one.sound
    if sameDay, years == 1 || years == 10 || years == 100 { return 6 }
    let parts =
      (sameYear ? 1 : 0) + (one.family / 100 == two.family / 100 ? 1 : 0)
      + (one.family % 100 == two.family % 100 ? 1 : 0)
    if parts == 2 { return 7 }
    return sameYear ? 8 : years <= 3 ? 9 : different
  }

  /// 1 January is what is written when only the year is known.
  @inline(__always)
  private static func isNewYear(_ form: Form) -> Bool { form.family == 101 }

  /// Marks: 1 for a missing day, 2 for a missing month.
  private static func inPart(_ one: Form, _ two: Form) -> UInt8 {
    let years = one.sound > two.sound ? one.sound - two.sound : two.sound - one.sound
    if years > 0 { return years <= 3 ? 9 : different }
    if (one.marks | two.marks) & 2 != 0 { return 5 }
    return one.family / 100 == two.family / 100 ? 5 : 8
  }
}
