import Casework
import Exchange
import Foundation
import Linkage

/// The records of one or two files, with the columns that only measuring looks at.
struct RecordFiles {
  var records: Records
  var truth = Labels()
  var groups = Labels()
  var sides = Labels()
  var problems: [DataProblem] = []

  /// Reads the files; both have the headings of the first.
  static func read(_ paths: [String], _ wishes: ColumnPlan.Wishes) throws -> RecordFiles {
    let headings = try headings(paths[0])
    let plan = try ColumnPlan(headings, wishes, file: paths[0])
    var builder = RecordBuilder(columns: plan.columns.map { ($0.heading, $0.role) })
    var files = RecordFiles(records: Records(columns: []))
    for path in paths {
      let own = try self.headings(path)
      let places = headings.map { own.firstIndex(of: $0) ?? -1 }
      files.tellMissing(path, plan, own)
      try files.take(path, plan, places, &builder)
    }
    files.records = builder.finish()
    files.problems = Array(files.problems.prefix(CSVFile.mostProblems))
    return files
  }

  private static func headings(_ path: String) throws -> [String] {
    do { return try CSVFile.headings(path) } catch let problem as DataProblem {
      throw CouldNotRun(reason: "\(problem.file) \(problem.reason)")
    }
  }

  private mutating func tellMissing(_ path: String, _ plan: ColumnPlan, _ own: [String]) {
    for column in plan.columns where !own.contains(column.heading) {
      problems.append(
        DataProblem(
          file: path, line: 1, field: column.heading, reason: "is not a column here: counted as not given"))
    }
  }

  private mutating func take(
    _ path: String, _ plan: ColumnPlan, _ places: [Int], _ builder: inout RecordBuilder
  ) throws {
    var (truth, groups, sides) = (self.truth, self.groups, self.sides)
    var found: [DataProblem] = []
    problems += try CSVFile.rows(path) { row in
      for (column, field) in plan.columns.enumerated() {
        let isRead = builder.add(row[places[field.index]], to: column)
        if !isRead, found.count < CSVFile.mostProblems,
          let reason = Self.reason(field.role, row[places[field.index]])
        {
          found.append(DataProblem(file: path, line: row.line, field: field.heading, reason: reason))
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
    problems += found
    (self.truth, self.groups, self.sides) = (truth, groups, sides)
  }

  /// Only what should have been understood and was not is a problem; "unknown" is an answer.
  ///
  /// Values are not repeated.
  private static func reason(_ role: FieldRole, _ cell: UnsafeBufferPointer<UInt8>) -> String? {
    guard role == .dateOfBirth, cell.contains(where: { (48...57).contains($0) }) else { return nil }
    return
      "is not a date that can be used: expected one such as 2019-05-31 or 31/05/2019; counted as not given"
  }
}
