/// One column of the records: the value of every record by number, and every distinct value once.
public struct Field: Sendable {
  /// What the column holds.
  public let role: FieldRole
  /// What the column is called in its file.
  public let heading: String
  var cells: [UInt32] = []
  var values = Interner()
  var forms: [Form] = [Form()]
  var families: [UInt32] = []
  var familyStarts: [UInt32] = [0, 0]
  /// For each value of a name, how likely each class of names is; empty elsewhere.
  var origins: [Float] = []

  init(role: FieldRole, heading: String) {
    self.role = role
    self.heading = heading
  }

  /// How many records say something here.
  public var filled: Int { cells.count { $0 != 0 } }
  /// How many distinct values there are, in folded form.
  public var distinct: Int { values.count }

  /// The folded value of a record; nil when it says nothing.
  public func text(of record: Int) -> String? { cells[record] == 0 ? nil : values.text(cells[record]) }

  /// Works out the forms of values that have none yet.
  mutating func prepare() {
    forms.reserveCapacity(values.count + 1)
    for number in forms.count..<(values.count + 1) {
      let text = values[UInt32(number)]
      var form = Form.of(text, role)
      form.start = UInt32(text.startIndex)
      form.identity = Hash.of(text)
      form.length = UInt16(clamping: min(text.count, 64))
      forms.append(form)
      families.append(contentsOf: Form.families(of: text, role))
      familyStarts.append(UInt32(families.count))
    }
  }

  /// Counts how often each value occurs.
  mutating func count() {
    var counts = [UInt32](repeating: 0, count: values.count + 1)
    for cell in cells { counts[Int(cell)] += 1 }
    for number in counts.indices.dropFirst() { forms[number].count = counts[number] }
  }
}
