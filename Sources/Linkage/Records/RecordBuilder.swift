public import Casework

/// Takes in records cell by cell, and gives them as columns.
public struct RecordBuilder: Sendable {
  private var records: Records
  private var raw: [Interner]
  /// For each distinct cell as written, the number of its folded value.
  private var folded: [[UInt32]]
  /// For each distinct cell as written, what is wrong with it.
  private var misread: [[Misread?]]
  private var row: [UInt32]
  /// For each column, how often each value occurs.
  private var counts: [[UInt32]]
  /// The day after which nobody was born, as eight digits.
  private let today: [UInt8]?

  /// A builder of records with these columns, who were born by `today`; nil tells of no date that it is yet to come.
  public init(columns: [(heading: String, role: FieldRole)], today: Day? = nil) {
    records = Records(columns: columns)
    self.today = today.map { Array($0.description.utf8.filter { $0 != UInt8(ascii: "-") }) }
    raw = columns.map { _ in Interner() }
    folded = columns.map { _ in [0] }
    misread = columns.map { _ in [nil] }
    row = columns.map { _ in 0 }
    counts = columns.map { _ in [0] }
  }

  /// How many records there are so far.
  public var count: Int { records.count }

  /// Notes a cell of the record that is being taken in, and gives what is wrong with it; each distinct cell is judged once.
  @discardableResult
  public mutating func add(_ cell: UnsafeBufferPointer<UInt8>, to column: Int) -> Misread? {
    let number = Int(raw[column].intern(cell))
    if number == folded[column].count {
      let role = records.fields[column].role
      let form = Normal.form(of: cell, role)
      folded[column].append(records.fields[column].values.intern(form))
      misread[column].append(Misread.of(cell, role, form: form, today: today))
    }
    row[column] = folded[column][number]
    return misread[column][number]
  }

  /// In how many records so far a column says something.
  public func given(in column: Int) -> Int { counts[column].dropFirst().reduce(0) { $0 + Int($1) } }

  /// Ends a record; `side` is used only where links are made across sides.
  public mutating func endRecord(id: UnsafeBufferPointer<UInt8>, side: UInt32? = nil) {
    records.cells.append(contentsOf: row)
    for column in row.indices {
      count(row[column], in: column, times: 1)
      row[column] = 0
    }
    records.idBytes.append(contentsOf: id)
    records.idStarts.append(UInt32(truncatingIfNeeded: records.idBytes.count))
    if let side { records.sides.append(side) }
    records.count += 1
  }

  private mutating func count(_ number: UInt32, in column: Int, times: UInt32) {
    while Int(number) >= counts[column].count { counts[column].append(0) }
    counts[column][Int(number)] += times
  }

  /// Adds the records of another builder of the same columns after these; `sides` says which side here each of theirs is.
  public mutating func append(_ others: consuming RecordBuilder, sides: [UInt32] = []) {
    if records.count == 0 {
      self = others
      records.sides = records.sides.map { sides[Int($0)] }
      return
    }
    let width = row.count
    let numbers = row.indices.map { column in
      records.fields[column].values.intern(all: others.records.fields[column].values)
    }
    records.cells.reserveCapacity(records.cells.count + others.records.cells.count)
    for record in 0..<others.records.count {
      for column in 0..<width {
        records.cells.append(numbers[column][Int(others.records.cells[record * width + column])])
      }
    }
    for column in row.indices {
      for (number, count) in others.counts[column].enumerated() {
        self.count(numbers[column][number], in: column, times: count)
      }
    }
    let start = UInt32(truncatingIfNeeded: records.idBytes.count)
    records.idBytes += others.records.idBytes
    records.idStarts += others.records.idStarts.dropFirst().map { $0 &+ start }
    records.sides += others.records.sides.map { sides[Int($0)] }
    records.count += others.records.count
  }

  /// The records, their values ready to be compared.
  public consuming func finish() -> Records {
    (raw, misread) = ([], [])
    for column in records.fields.indices {
      records.fields[column].prepare()
      records.fields[column].note(counts: counts[column])
    }
    return records
  }
}
