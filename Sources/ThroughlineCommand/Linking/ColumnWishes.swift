import Casework
import Exchange
import Linkage

/// What the person who runs the command asked of the columns of some files.
struct ColumnWishes {
  var truth: String?
  var group: String?
  var linkOnly: String?
  var excluded: Set<String> = []
  var map: [String: String] = [:]
  /// The file that the map was read from.
  var mapFile: String?

  /// Refuses names that are no column's, whichever option gives them.
  ///
  /// What is measured by is a column of the first file; what is left out or mapped may be one of either.
  func check(_ files: [(path: String, headings: [String])]) throws {
    guard let first = files.first else { return }
    let named = [("--truth", truth), ("--group", group), ("--link-only", linkOnly)]
    for (option, name) in named {
      if let name { try check(name, option, [first]) }
    }
    for name in excluded.sorted() { try check(name, "--exclude", files) }
    let map = "--map \(mapFile ?? "")"
    for name in self.map.keys.sorted() { try check(name, map, files) }
    for (path, headings) in files {
      let ids = headings.filter { self.map[$0] == "id" }
      if ids.count > 1 {
        throw WrongCommand(
          reason: "\(map) calls both '\(ids[0])' and '\(ids[1])' of \(path) the id, and a record has one")
      }
    }
  }

  private func check(_ name: String, _ option: String, _ files: [(path: String, headings: [String])]) throws {
    let headings = files.flatMap(\.headings)
    if headings.contains(name) { return }
    let nearest = Vocabulary.nearest(to: name, among: headings).map { "; the nearest: \($0)" }
    let paths = files.map(\.path).joined(separator: " and ")
    throw WrongCommand(
      reason: "\(option) names a column '\(name)', and there is none in \(paths)"
        + (nearest ?? ColumnPlan.list(headings)))
  }
}

extension ColumnWishes {
  /// Reads a file that gives columns their roles: a JSON object of headings and words.
  static func map(_ path: String) throws -> [String: String] {
    var roles: [String: String] = [:]
    for entry in try entries(path) {
      guard case .text(let word) = entry.value else {
        throw WrongCommand(reason: "--map \(path) gives '\(entry.key)' no role in words; \(known)")
      }
      guard word == "id" || word == "none" || FieldRole(rawValue: word) != nil else {
        let near = Vocabulary.nearest(to: word, among: words).map { "; the nearest: \($0)" } ?? ""
        throw WrongCommand(
          reason:
            "--map \(path) gives '\(entry.key)' the role '\(word)', and there is none such\(near); \(known)")
      }
      roles[entry.key] = word
    }
    return roles
  }

  private static let words = FieldRole.allCases.map(\.rawValue) + ["id", "none"]
  private static let known = "roles are \(words.joined(separator: ", "))"

  private static func entries(_ path: String) throws -> [Tree.Entry] {
    do {
      guard case .map(let map) = try JSON.read(try DataFile.bytes(at: path)) else {
        throw WrongCommand(
          reason: "--map \(path) is not a JSON object of columns and roles, such as {\"nm1\": \"first name\"}"
        )
      }
      return map.entries
    } catch let problem as DataProblem {
      throw WrongCommand(reason: "--map \(problem.file) \(problem.reason)")
    } catch let problem as JSONProblem {
      throw WrongCommand(reason: "--map \(path) is not JSON: character \(problem.column): \(problem.reason)")
    }
  }
}
