import Casework
import YAMLReading

/// Reads lists of entries of one file, keeping the good ones and every problem.
struct YAMLEntries {
  let file: String
  var problems: [DataProblem] = []

  /// The entries of a list that could be read, each id once: of two with one id, the first stands.
  mutating func read<Entry: Identifiable>(
    _ items: [YAMLValue], each name: String, keys: [String], idKey: String = "id",
    _ read: (inout YAMLFields) -> Entry?
  ) -> [Entry] {
    var kept: [Entry] = []
    var lines: [Entry.ID: Int] = [:]
    for item in items {
      guard var fields = YAMLFields(item, entry: name, keys: keys, file: file, problems: &problems) else {
        continue
      }
      if let entry = read(&fields) {
        if let line = lines[entry.id] {
          fields.note(idKey, "'\(entry.id)' is already used on line \(line); each \(name) needs its own")
        } else {
          lines[entry.id] = fields.line(of: idKey)
          kept.append(entry)
        }
      }
      problems += fields.problems
    }
    return kept
  }

  /// All problems, from the top of the file down.
  var problemsInOrder: [DataProblem] {
    problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element)
  }
}
