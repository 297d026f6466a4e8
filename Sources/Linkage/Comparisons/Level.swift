/// One degree of agreement between two values of a field.
public struct Level: Hashable, Sendable {
  /// What it is called, for ever: model files and explanations use it.
  public let words: String
  /// How often two records of one person are at this level before any data is seen.
  ///
  /// Our assumption, from the error rates that linkage studies report (Harron et al., "Challenges in
  /// administrative data linkage", 2017); training replaces it.
  let assumed: Double
  /// The same for two strangers.
  let assumedOfStrangers: Double

  init(_ words: String, _ assumed: Double, _ assumedOfStrangers: Double) {
    self.words = words
    self.assumed = assumed
    self.assumedOfStrangers = assumedOfStrangers
  }
}

extension Kind {
  /// The levels of a kind of comparison; level 0 is "not given" and weighs nothing, level 1 is full agreement.
  var levels: [Level] {
    switch self {
    case .name: NameComparison.levels
    case .names: NamesComparison.levels
    case .siblings: SiblingsComparison.levels
    case .date: DateComparison.levels
    case .sex: SexComparison.levels
    case .postcode: PostcodeComparison.levels
    case .number: NumberComparison.levels
    case .houseNumber: HouseNumberComparison.levels
    case .text: TextComparison.levels
    }
  }

  /// The levels at which two values are two, however alike.
  var disagreements: [Int] {
    let last = levels.count - 1
    switch self {
    case .name: return [Int(NameComparison.twoNames), Int(NameComparison.oneOfTwo), last]
    case .number: return [Int(NumberComparison.different), last]
    default: return [last]
    }
  }
}

/// A value of a field as the comparisons see it: memory is touched only where they look.
struct Value {
  let forms: UnsafeBufferPointer<Form>
  let number: Int
  let bytes: UnsafeBufferPointer<UInt8>
  let allFamilies: UnsafeBufferPointer<UInt32>

  @inline(__always)
  var form: Form { forms[number] }

  @inline(__always)
  var text: Kernel.Text {
    let start = Int(forms[number].start)
    return Kernel.Text(rebasing: bytes[start..<(start + Int(forms[number].length))])
  }

  /// Whether the text is the same to the last letter, of one table or of two.
  @inline(__always)
  func hasSameText(as other: Value) -> Bool {
    let (one, two) = (text, other.text)
    guard form.identity == other.form.identity, one.count == two.count else { return false }
    for index in 0..<one.count where one[index] != two[index] { return false }
    return true
  }

  @inline(__always)
  var hasFamilies: Bool { forms[number].familyCount != 0 }

  @inline(__always)
  var families: UnsafeBufferPointer<UInt32> {
    let start = Int(forms[number].families)
    return UnsafeBufferPointer(rebasing: allFamilies[start..<(start + Int(forms[number].familyCount))])
  }

  /// Whether the cell holds several values.
  @inline(__always)
  var hasParts: Bool { forms[number].marks & Form.several != 0 }

  var partCount: Int { hasParts ? families.count : 1 }

  /// Each of several values; itself when it is one.
  func eachPart(_ body: (Value) -> Void) {
    guard hasParts else { return body(self) }
    for part in families {
      body(Value(forms: forms, number: Int(part), bytes: bytes, allFamilies: allFamilies))
    }
  }
}
