/// One column of the records: every distinct value once.
public struct Field: Sendable {
  /// What the column holds.
  public let role: FieldRole
  /// What the column is called in its file.
  public let heading: String
  var values = Interner()
  var forms: [Form] = [Form()]
  var families: [UInt32] = []
  /// For each value of a name, how likely each class of names is; empty elsewhere.
  var origins: [Float] = []

  init(role: FieldRole, heading: String) {
    self.role = role
    self.heading = heading
  }

  /// How many records say something here, of those that were there when values were counted.
  public private(set) var filled = 0
  /// How many distinct values there are, in folded form.
  public var distinct: Int { values.count }

  /// Works out the forms of values that have none yet.
  mutating func prepare() {
    internParts()
    forms.reserveCapacity(values.count + 1)
    for number in forms.count..<(values.count + 1) {
      let text = values[UInt32(number)]
      let parts = Self.parts(of: text, role).map { values.find(Array($0)) }
      // Records are brought together by the first of several values.
      let first = parts.isEmpty ? text : text.prefix { $0 != Several.separator }
      var form = Form.of(first, role)
      form.start = UInt32(text.startIndex)
      form.identity = Hash.of(first)
      form.length = UInt16(clamping: min(text.count, 64))
      form.families = UInt32(families.count)
      families.append(contentsOf: parts.isEmpty ? Form.families(of: text, role) : parts)
      form.familyCount = UInt16(clamping: families.count - Int(form.families))
      if !parts.isEmpty { form.marks |= Form.several }
      forms.append(form)
    }
  }

  /// Whether one filled cell in a hundred or more holds several values: a stray semicolon makes no history.
  var isOftenSeveral: Bool {
    guard role.canBeSeveral else { return false }
    let several = forms.reduce(0) { $0 + ($1.marks & Form.several == 0 ? 0 : Int($1.count)) }
    return several > 0 && several * 100 >= filled
  }

  /// Makes each of several values in one cell a value of its own.
  private mutating func internParts() {
    let parts = (forms.count..<(values.count + 1)).flatMap { number in
      Self.parts(of: values[UInt32(number)], role).map(Array.init)
    }
    for part in parts { _ = values.intern(part) }
  }

  /// The values that one cell gives, when there are several.
  private static func parts(of text: ArraySlice<UInt8>, _ role: FieldRole) -> [ArraySlice<UInt8>] {
    guard role.canBeSeveral, text.contains(Several.separator) else { return [] }
    return text.split(separator: Several.separator)
  }

  /// Notes how often each value occurs.
  mutating func note(counts: [UInt32]) {
    filled = counts.dropFirst().reduce(0) { $0 + Int($1) }
    for number in counts.indices.dropFirst() { forms[number].count = counts[number] }
  }

  /// The spelling families and nickname groups of a value.
  func families(of number: Int) -> ArraySlice<UInt32> {
    let form = forms[number]
    return families[Int(form.families)..<Int(form.families) + Int(form.familyCount)]
  }
}
