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
  var problems = FileProblems()
  /// The columns of postcodes that are another country's.
  var foreign: Set<Int> = []

  /// Reads the files; of the second, columns are known by the first's headings or by what their own mean.
  static func read(_ paths: [String], _ wishes: ColumnWishes) async throws -> RecordFiles {
    let headings = try paths.map(headings)
    let plan = try ColumnPlan(headings[0], wishes, file: paths[0])
    var builder = RecordBuilder(columns: plan.columns.map { ($0.heading, $0.role) })
    var files = RecordFiles(records: Records(columns: []))
    var readings: [FileReading] = []
    for (path, own) in zip(paths, headings) {
      readings.append(try await files.read(path, own, plan, wishes, &builder))
    }
    files.records = builder.finish()
    for reading in readings {
      let found = reading.problems(files.records)
      files.problems.append(found.first, of: found.total)
    }
    if let shared = files.records.sharedNames(readings) { files.problems.append(shared) }
    return files
  }

  /// The headings of a file.
  static func headings(_ path: String) throws -> [String] {
    do { return try CSVFile.headings(path) } catch let problem as DataProblem {
      throw CouldNotRun(reason: "\(problem.file) \(problem.reason)")
    } catch {
      throw CouldNotRun(reason: "\(path) cannot be read: expected a file of comma-separated values")
    }
  }

  private mutating func read(
    _ path: String, _ headings: [String], _ plan: ColumnPlan, _ wishes: ColumnWishes,
    _ builder: inout RecordBuilder
  ) async throws -> FileReading {
    let places = plan.places(in: headings, wishes)
    let given = plan.columns.indices.map { builder.given(in: $0) }
    var reading = FileReading(path: path)
    let first = builder.count
    for part in try await RecordPart.read(path, plan, places) {
      reading.take(part)
      take(part, &builder)
    }
    reading.records = first..<builder.count
    reading.names = plan.id >= 0 && places[plan.id] >= 0 ? plan.headings[plan.id] : nil
    reading.headings =
      HeadingProblems(path: path, headings: headings, wishes: wishes).all + plan.missing(places, path)
    let own = plan.columns.indices.map { builder.given(in: $0) - given[$0] }
    let foreign = reading.cells.foreign(given: own)
    reading.cells.pass(foreign)
    self.foreign.formUnion(foreign)
    return reading
  }

  private mutating func take(_ part: consuming RecordPart, _ builder: inout RecordBuilder) {
    truth.append(part.truth)
    groups.append(part.groups)
    builder.append(part.builder, sides: sides.append(part.sides))
  }
}
