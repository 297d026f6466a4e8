/// Brings a cell to the one form in which its kind of value is kept; empty when the cell says nothing.
enum Normal {
  static func form(of text: UnsafeBufferPointer<UInt8>, _ role: FieldRole) -> [UInt8] {
    switch role.kind {
    case .name, .names: name(text, role)
    case .siblings: siblings(text)
    case .date: DateText.digits(text)
    case .sex: sex(text)
    case .postcode: Several.form(of: text, code)
    case .number: code(text)
    case .houseNumber: words(text)
    case .text: Several.form(of: text, words)
    }
  }

  private static func words(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if text.isEmpty { return [] }
    let words = Folding.words(text)
    return unsaid(words) ? [] : words
  }

  private static func name(_ text: UnsafeBufferPointer<UInt8>, _ role: FieldRole) -> [UInt8] {
    let words = Folding.words(text)
    if unsaid(words) || (role != .lastName && NotGiven.isName(words)) { return [] }
    return Array(words.prefix(Form.longestName))
  }

  private static func siblings(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let names = text.split { ";|,".utf8.contains($0) }.map {
      Folding.words(UnsafeBufferPointer(rebasing: $0))
    }
    return Array(
      Set(names.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }).sorted().joined(
        separator: ";"
      )
      .utf8)
  }

  private static func sex(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let word = Folding.words(text)
    switch String(decoding: word, as: UTF8.self) {
    case "m", "male", "man", "boy", "1": return [UInt8(ascii: "m")]
    case "f", "female", "woman", "girl", "2": return [UInt8(ascii: "f")]
    case "x", "other", "indeterminate", "non binary", "nonbinary": return [UInt8(ascii: "x")]
    default: return []
    }
  }

  /// A code of nothing but one repeated digit, such as 0000000000, is how forms say that there is none.
  private static func code(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let words = Folding.words(text)
    let code = words.filter { $0 != Folding.space }
    if code.count > 2, code.allSatisfy({ $0 == code[0] }) { return [] }
    return NotGiven.isAnswer(words) || unsaid(code) ? [] : code
  }

  private static func unsaid(_ words: [UInt8]) -> Bool {
    words.isEmpty || (words.count < 16 && NotGiven.words.contains(String(decoding: words, as: UTF8.self)))
  }
}

extension Form {
  /// Letters of a name beyond this many are not looked at: the kernels compare 64 at a time.
  static let longestName = 64
}

/// What is written into a field of which nothing is known.
enum NotGiven {
  static let words: Set<String> = [
    "unknown", "not known", "notknown", "nk", "n k", "na", "n a", "none", "null", "not stated", "missing",
    "refused", "not recorded", "unspecified", "test",
  ]

  /// What only stands where a code, a date or a sex would: as a name or a place it may be one.
  private static let answers: Set<String> = [
    "ns", "nil", "tbc", "tba", "not given", "not specified", "not applicable", "not available",
    "not disclosed", "not registered", "unregistered", "prefer not to say", "withheld", "declined", "pending",
    "awaited", "no fixed abode", "nfa", "not born", "not yet born", "unborn", "baby", "newborn", "infant",
    "neonate",
  ]

  /// Whether a cell of a code, a date or a sex says that nothing is known.
  static func isAnswer(_ folded: [UInt8]) -> Bool {
    if folded.isEmpty { return true }
    guard folded.count <= 20 else { return false }
    let text = String(decoding: folded, as: UTF8.self)
    return words.contains(text) || answers.contains(text)
  }

  /// What maternity and emergency systems write before a child is named, and reception systems for lack of a name.
  static func isName(_ words: [UInt8]) -> Bool {
    guard let first = words.split(separator: Folding.space).first.map({ String(decoding: $0, as: UTF8.self) })
    else { return false }
    if ["baby", "babe", "infant", "newborn", "unborn", "neonate"].contains(first) { return true }
    return ["twin", "triplet"].contains(first)
      && [
        "twin", "twin one", "twin two", "twin 1", "twin 2", "twin a", "twin b", "triplet one", "triplet two",
        "triplet three",
      ].contains(String(decoding: words, as: UTF8.self))
  }
}
