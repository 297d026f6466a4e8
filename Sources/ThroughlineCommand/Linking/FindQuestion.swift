import Casework
import Linkage

/// A question about one person: whatever is known, as one record, and what of it could not be used.
struct FindQuestion {
  /// The record, with the columns of the register.
  let record: Records
  /// What is wrong with the question; what is said elsewhere in it is used all the same.
  ///
  /// Values are not repeated.
  let problems: [String]
  /// Names that are no column's; told once, and no error: who asks may know more than is held.
  let unknown: [String]

  /// Reads named values; a name is a column's heading, or any other that means the same.
  ///
  /// Of a column of `foreign` postcodes none is held to be British.
  init(_ known: Tree.Map, _ columns: [(heading: String, role: FieldRole)], foreign: Set<Int>) {
    var builder = RecordBuilder(columns: columns, today: .today)
    var (problems, unknown) = ([String](), [String]())
    var taken: Set<Int> = []
    for entry in known.entries where entry.key != "id" {
      if entry.value == .null { continue }
      guard let place = Self.place(of: entry.key, columns, taken) else {
        unknown.append(entry.key)
        continue
      }
      guard let text = Self.text(entry.value) else {
        problems.append("\"\(entry.key)\" is neither text nor a whole number; not used")
        continue
      }
      taken.insert(place)
      let misread = Array(text.utf8).withUnsafeBufferPointer { builder.add($0, to: place) }
      guard let misread, misread != .notAPostcode || !foreign.contains(place) else { continue }
      problems.append("\"\(entry.key)\" \(misread.reason)")
    }
    builder.endRecord(id: UnsafeBufferPointer(start: nil, count: 0))
    record = builder.finish()
    (self.problems, self.unknown) = (problems, unknown)
  }

  /// The column of that heading; else the first yet untold that holds what such a heading means.
  private static func place(
    of key: String, _ columns: [(heading: String, role: FieldRole)], _ taken: Set<Int>
  ) -> Int? {
    if let place = columns.firstIndex(where: { $0.heading == key }) { return place }
    guard let role = FieldRole(rawValue: key) ?? ColumnNames.role(of: key) else { return nil }
    return columns.indices.first { columns[$0].role == role && !taken.contains($0) }
  }

  /// What to say of a name that is no column's.
  static func note(_ key: String, _ columns: [(heading: String, role: FieldRole)]) -> String {
    let headings = columns.map(\.heading)
    let name = String(key.prefix(80))
    let nearest = Vocabulary.nearest(to: name, among: headings).map { "; the nearest is \"\($0)\"" } ?? ""
    return
      "\"\(name)\" is no column here and is not used; columns are \(headings.joined(separator: ", "))\(nearest)"
  }

  private static func text(_ value: Tree) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map(String.init)
    default: nil
    }
  }
}
