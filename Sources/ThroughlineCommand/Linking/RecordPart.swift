import Casework
import Exchange
import Foundation
import Linkage

extension Day {
  /// The day in Greenwich.
  static var today: Day { Day(number: Int32(Date().timeIntervalSince1970 / 86_400)) }
}

/// The records of a part of a file.
struct RecordPart: Sendable {
  private(set) var builder: RecordBuilder
  private(set) var truth = Labels()
  private(set) var groups = Labels()
  private(set) var sides = Labels()
  private(set) var rows = FileProblems()
  private(set) var unnamed = FileProblems()
  private(set) var cells = Misreadings()
  /// The line that each record begins on.
  private(set) var lines: [UInt32] = []

  /// Reads a file in parts, on all cores, and gives the parts in order; `places` says where each planned column is.
  static func read(_ path: String, _ plan: ColumnPlan, _ places: [Int]) async throws -> [RecordPart] {
    let parts = try CSVFile.parts(path, atMost: ProcessInfo.processInfo.activeProcessorCount)
    return try await withThrowingTaskGroup(of: (Int, RecordPart).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask { (index, try RecordPart(part, path, plan, places)) }
      }
      var read: [(Int, RecordPart)] = []
      for try await one in group { read.append(one) }
      return read.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private init(_ part: CSVPart, _ path: String, _ plan: ColumnPlan, _ places: [Int]) throws {
    builder = RecordBuilder(columns: plan.columns.map { ($0.heading, $0.role) }, today: .today)
    var taken = self
    taken.rows = try part.rows { taken.take($0, path, plan, places) }
    self = taken
  }

  private mutating func take(_ row: CSVRow, _ path: String, _ plan: ColumnPlan, _ places: [Int]) {
    for (column, field) in plan.columns.enumerated() {
      if let misread = builder.add(row[places[field.index]], to: column) {
        cells.note(misread, column, row.line)
      }
    }
    if let place = plan.truth { truth.add(row[places[place]]) }
    if let place = plan.group { groups.add(row[places[place]]) }
    if let place = plan.side { sides.add(row[places[place]]) }
    lines.append(UInt32(truncatingIfNeeded: row.line))
    endRecord(row, path, plan, places)
  }

  /// Names the record as its file does, or else by its line.
  private mutating func endRecord(_ row: CSVRow, _ path: String, _ plan: ColumnPlan, _ places: [Int]) {
    let place = plan.id >= 0 ? places[plan.id] : -1
    let side = plan.side == nil ? nil : sides.numbers.last
    let id = row[place]
    if !id.isEmpty { return builder.endRecord(id: id, side: side) }
    if place >= 0 {
      unnamed.append(
        DataProblem(
          file: path, line: row.line, field: plan.headings[plan.id],
          reason: "is not given; the record is called row \(row.line)"))
    }
    Array("row \(row.line)".utf8).withUnsafeBufferPointer { builder.endRecord(id: $0, side: side) }
  }
}
