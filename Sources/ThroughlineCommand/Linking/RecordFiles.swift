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

  /// Reads the files; of the second, columns are known by the first's headings or by what their own mean.
  static func read(_ paths: [String], _ wishes: ColumnPlan.Wishes) async throws -> RecordFiles {
    let headings = try headings(paths[0])
    let plan = try ColumnPlan(headings, wishes, file: paths[0])
    var builder = RecordBuilder(columns: plan.columns.map { ($0.heading, $0.role) })
    var files = RecordFiles(records: Records(columns: []))
    for path in paths {
      let own = try self.headings(path)
      let places = try plan.places(in: own, wishes)
      files.tellMissing(path, plan, places)
      for part in try await RecordPart.read(path, plan, places) { files.take(part, &builder) }
    }
    files.records = builder.finish()
    files.problems = Array(files.problems.prefix(CSVFile.mostProblems))
    return files
  }

  private static func headings(_ path: String) throws -> [String] {
    do { return try CSVFile.headings(path) } catch let problem as DataProblem {
      throw CouldNotRun(reason: "\(problem.file) \(problem.reason)")
    } catch {
      throw CouldNotRun(reason: "\(path) cannot be read: expected a file of comma-separated values")
    }
  }

  private mutating func tellMissing(_ path: String, _ plan: ColumnPlan, _ places: [Int]) {
    for column in plan.columns where places[column.index] < 0 {
      problems.append(
        DataProblem(
          file: path, line: 1, field: column.heading, reason: "is not a column here: counted as not given"))
    }
  }

  private mutating func take(_ part: consuming RecordPart, _ builder: inout RecordBuilder) {
    truth.append(part.truth)
    groups.append(part.groups)
    builder.append(part.builder, sides: sides.append(part.sides))
    problems += part.problems
  }
}
