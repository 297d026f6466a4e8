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
    forms.reserveCapacity(values.count + 1)
    for number in forms.count..<(values.count + 1) {
      let text = values[UInt32(number)]
      var form = Form.of(text, role)
      form.start = UInt32(text.startIndex)
      form.identity = Hash.of(text)
      form.length = UInt16(clamping: min(text.count, 64))
      form.families = UInt32(families.count)
      families.append(contentsOf: Form.families(of: text, role))
      form.familyCount = UInt16(clamping: families.count - Int(form.families))
      forms.append(form)
    }
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
