import Casework
import Exchange
import Foundation
import Linkage

/// The one model file, for batch and real time.
enum ModelFile {
  static func read(_ path: String, for columns: [(heading: String, role: FieldRole)]?) throws -> Model {
    do {
      let model = try Model(JSON.read(try DataFile.bytes(at: path)))
      if let columns { try check(model, columns, path) }
      return model
    } catch let problem as DataProblem {
      throw CouldNotRun(reason: "\(problem.file) \(problem.reason)")
    } catch let problem as JSONProblem {
      throw CouldNotRun(reason: "\(path) is not JSON: character \(problem.column): \(problem.reason)")
    } catch let problem as ModelProblem {
      throw CouldNotRun(reason: "\(path) \(problem.reason)")
    }
  }

  static func write(_ model: Model, to file: OutputFile) throws {
    try file.write(JSON.text(model.tree) + "\n")
  }

  private static func check(_ model: Model, _ columns: [(heading: String, role: FieldRole)], _ path: String)
    throws
  {
    guard model.fields.map(\.role) != columns.map(\.role) else { return }
    throw CouldNotRun(
      reason: """
        \(path) was trained on \(model.fields.map(\.role.rawValue).joined(separator: ", ")), and these records have \
        \(columns.map(\.role.rawValue).joined(separator: ", ")); train again, or name columns with --map or --exclude
        """)
  }
}
