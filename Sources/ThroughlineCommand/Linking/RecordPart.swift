import Casework
import Exchange
import Foundation
import Linkage

/// The records of a part of a file.
struct RecordPart: Sendable {
  private(set) var builder: RecordBuilder
  private(set) var truth = Labels()
  private(set) var groups = Labels()
  private(set) var sides = Labels()
  private(set) var problems: [DataProblem] = []

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
    builder = RecordBuilder(columns: plan.columns.map { ($0.heading, $0.role) })
    var taken = self
    let misshapen = try part.rows { taken.take($0, path, plan, places) }
    taken.problems = misshapen + taken.problems
    self = taken
  }

  private mutating func take(_ row: CSVRow, _ path: String, _ plan: ColumnPlan, _ places: [Int]) {
    for (column, field) in plan.columns.enumerated() {
      let cell = row[places[field.index]]
      if !builder.add(cell, to: column), problems.count < CSVFile.mostProblems,
        let reason = Self.reason(field.role, cell)
      {
        problems.append(DataProblem(file: path, line: row.line, field: field.heading, reason: reason))
      }
    }
    if let place = plan.truth { truth.add(row[places[place]]) }
    if let place = plan.group { groups.add(row[places[place]]) }
    if let place = plan.side { sides.add(row[places[place]]) }
    let side = plan.side == nil ? nil : sides.numbers.last
    if plan.id >= 0 {
      builder.endRecord(id: row[places[plan.id]], side: side)
    } else {
      let name = Array("row \(row.line)".utf8)
      name.withUnsafeBufferPointer { builder.endRecord(id: $0, side: side) }
    }
  }

  /// Only what should have been understood and was not is a problem; "unknown" is an answer.
  ///
  /// Values are not repeated.
  static func reason(_ role: FieldRole, _ cell: UnsafeBufferPointer<UInt8>) -> String? {
    guard role == .dateOfBirth, cell.contains(where: { (48...57).contains($0) }) else { return nil }
    return
      "is not a date that can be used: expected one such as 2019-05-31 or 31/05/2019; counted as not given"
  }
}
