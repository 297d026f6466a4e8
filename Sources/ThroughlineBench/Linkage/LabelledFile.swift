import Exchange
import Linkage

/// A file of invented people, its columns recognised as `throughline link` recognises them.
///
/// Who each record truly is (`entity_id`) is no column that anything recognises, and so is never compared.
struct LabelledFile {
  let path: String
  let id: Int
  let columns: [(index: Int, heading: String, role: FieldRole)]

  init(_ path: String) throws {
    self.path = path
    let headings = try CSVFile.headings(path)
    id = headings.firstIndex(where: ColumnNames.isIdentifier) ?? 0
    columns = headings.indices.compactMap { index in
      ColumnNames.role(of: headings[index]).map { (index, headings[index], $0) }
    }
  }

  /// One record as it stands in the file: the name it has there and the cells that are compared.
  struct Row {
    var id: String
    var cells: [String]
  }

  /// Reads the file; rows that are set aside are given instead of taken in, those kept are both.
  func read(_ fate: (Int) -> Fate = { _ in .taken }) throws -> (records: Records, rows: [Int: Row]) {
    var builder = RecordBuilder(columns: columns.map { ($0.heading, $0.role) })
    var rows: [Int: Row] = [:]
    var number = 0
    _ = try CSVFile.rows(path) { row in
      defer { number += 1 }
      let fate = fate(number)
      if fate != .taken { rows[number] = Row(id: row.text(id), cells: columns.map { row.text($0.index) }) }
      if fate == .setAside { return }
      for (place, column) in columns.enumerated() { builder.add(row[column.index], to: place) }
      builder.endRecord(id: row[id])
    }
    return (builder.finish(), rows)
  }

  /// What becomes of a row that is read.
  enum Fate { case taken, kept, setAside }

  /// One record by itself, as a service would be handed it.
  func record(_ row: Row) -> Records {
    var builder = RecordBuilder(columns: columns.map { ($0.heading, $0.role) })
    for (place, cell) in row.cells.enumerated() {
      Array(cell.utf8).withUnsafeBufferPointer { _ = builder.add($0, to: place) }
    }
    Array(row.id.utf8).withUnsafeBufferPointer { builder.endRecord(id: $0) }
    return builder.finish()
  }
}
