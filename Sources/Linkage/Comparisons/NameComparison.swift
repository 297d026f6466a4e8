/// Compares two given names or two family names.
///
/// Names in two scripts tell nothing of each other; see `Scripts`. Particles such as `bin` or `van der` are no words of a
/// name; see `NameParticles`.
enum NameComparison {
  static let levels = [
    Level("not given", 0, 0),
    Level("same", 0.855, 0.003),
    Level("known other form", 0.025, 0.002),
    Level("part of the other", 0.02, 0.001),
    Level("one slip", 0.04, 0.002),
    Level("similar", 0.02, 0.006),
    Level("initial only", 0.005, 0.000_4),
    Level("father's name", 0.005, 0.000_5),
    Level("a little alike", 0.01, 0.05),
    Level("alike, but each a name of its own", 0.003, 0.004),
    Level("one name shared, another not", 0.000_3, 0.001),
    Level("different", 0.007, 0.93),
  ]

  static let same: UInt8 = 1
  static let otherForm: UInt8 = 2
  static let part: UInt8 = 3
  static let slip: UInt8 = 4
  static let similar: UInt8 = 5
  static let initial: UInt8 = 6
  /// The last name of one is the father's name in the other: see `FathersName`.
  static let fathersName: UInt8 = 7
  static let little: UInt8 = 8
  /// Both are names of their own, common here or known: hardly a slip turns one into the other, such as Harvey and Harley.
  static let twoNames: UInt8 = 9
  /// Mary Ann and Mary Jane.
  static let oneOfTwo: UInt8 = 10
  static let different: UInt8 = 11

  @inline(__always)
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    let level = likeness(left, right, kernel)
    let isAlike = level == slip || level == similar || level == little
    return isAlike && areTwoNames(left.form, right.form) ? twoNames : level
  }

  /// Aidan and Ayden are two spellings of one name; Jack and Jake are two names.
  @inline(__always)
  private static func areTwoNames(_ left: Form, _ right: Form) -> Bool {
    left.spelling != right.spelling && left.isEstablished && right.isEstablished
  }

  @inline(__always)
  private static func likeness(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    let scripts = left.form.scripts & right.form.scripts
    if scripts == 0 { return 0 }
    if left.form.marks > 1 || right.form.marks > 1, let level = compound(left, right, kernel) { return level }
    if sharesFamily(left, right) { return otherForm }
    if scripts != Scripts.latin { return OtherScripts.level(left, right, kernel) }
    let soundsSame = left.form.sound == right.form.sound && left.form.sound != 0
    if left.form.particles | right.form.particles != 0 {
      return Words.withNames(of: left) { one in
        Words.withNames(of: right) { two in oneWord(one, two, kernel, soundsSame) }
      }
    }
    return oneWord(left.text, right.text, kernel, soundsSame)
  }

  private static func oneLetter(_ left: Kernel.Text, _ right: Kernel.Text) -> UInt8 {
    left[0] == right[0] ? initial : different
  }

  /// Two words, neither the same.
  @inline(__always)
  static func oneWord(_ left: Kernel.Text, _ right: Kernel.Text, _ kernel: Kernel, _ soundsSame: Bool)
    -> UInt8
  {
    let shorter = min(left.count, right.count)
    if shorter == 1 { return oneLetter(left, right) }
    let slips = kernel.slips(left, right)
    if slips <= 1, shorter >= 3 { return slip }
    if slips == 2, shorter >= 6 { return similar }
    let likeness = kernel.likeness(left, right)
    if likeness >= 0.9 || (soundsSame && likeness >= 0.75) { return similar }
    if likeness >= 0.78 || (soundsSame && likeness >= 0.6) || (slips == 2 && shorter >= 4) { return little }
    return different
  }

  @inline(__always)
  static func sharesFamily(_ left: Value, _ right: Value) -> Bool {
    guard left.hasFamilies, right.hasFamilies else { return false }
    let (some, others) = (left.families, right.families)
    var (one, two) = (0, 0)
    while one < some.count, two < others.count {
      if some[one] == others[two] { return true }
      if some[one] < others[two] { one += 1 } else { two += 1 }
    }
    return false
  }

  /// Names of several words: a word shared in full makes one a part of the other, but not a particle.
  private static func compound(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8? {
    if sameLetters(left.text, right.text) { return slip }
    if isWhatIsLeft(left, of: right) || isWhatIsLeft(right, of: left) { return part }
    var best: UInt8 = different
    Words.eachName(in: left) { one in
      Words.eachName(in: right) { two in
        guard one.count > 1, two.count > 1 else {
          if one[0] == two[0], one.count != two.count || one.count == 1 { best = min(best, initial) }
          return
        }
        if one.elementsEqual(two) { best = part }
        if best != part, one.count >= 4, two.count >= 4, kernel.slips(one, two) == 1 {
          best = min(best, similar)
        }
      }
    }
    if best == part, hasAnother(left, right) { return oneOfTwo }
    return best == part || (best == similar && !sharesFamily(left, right)) ? best : nil
  }

  /// Whether each of two names of several words has one that is nothing like any of the other's.
  private static func hasAnother(_ left: Value, _ right: Value) -> Bool {
    hasOwn(left, besides: right) && hasOwn(right, besides: left)
  }

  private static func hasOwn(_ one: Value, besides other: Value) -> Bool {
    var found = false
    Words.eachName(in: one) { word in
      var isLike = word.count < 3
      Words.eachName(in: other) { its in
        isLike = isLike || its.count < 3 || its.prefix(3).elementsEqual(word.prefix(3))
      }
      if !isLike { found = true }
    }
    return found
  }

  /// Of "al sayed" a form that takes one word keeps "al".
  private static func isWhatIsLeft(_ short: Value, of long: Value) -> Bool {
    short.form.marks == 1 && long.form.particles & 1 != 0
      && long.text.prefix { $0 != Folding.space }.elementsEqual(short.text)
  }

  /// "mary ann" and "maryann" are one name.
  private static func sameLetters(_ left: Kernel.Text, _ right: Kernel.Text) -> Bool {
    left.lazy.filter { $0 != Folding.space }.elementsEqual(right.lazy.filter { $0 != Folding.space })
  }
}
