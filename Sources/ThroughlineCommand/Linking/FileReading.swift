import Casework
import Exchange
import Linkage

/// What is known of one file once it is read, and what in it was wrong.
struct FileReading {
  let path: String
  /// Which of all records are its own.
  var records = 0..<0
  /// The line that each of them begins on.
  var lines: [UInt32] = []
  var headings: [DataProblem] = []
  var rows = FileProblems()
  var unnamed = FileProblems()
  var cells = Misreadings()
  /// The heading of the column that names its records.
  var names: String?

  mutating func take(_ part: RecordPart) {
    lines += part.lines
    rows.append(part.rows.first, of: part.rows.total)
    unnamed.append(part.unnamed.first, of: part.unnamed.total)
    cells.append(part.cells)
  }

  /// All that was wrong, line by line.
  func problems(_ all: Records) -> (first: [DataProblem], total: Int) {
    let used = names == nil ? (some: [], count: 0) : all.namesakes(among: records, atMost: FileProblems.most)
    let found =
      headings + rows.first + unnamed.first + cells.problems(path, all.fields.map(\.heading))
      + used.some.map(problem)
    let inOrder = found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return (
      inOrder.map(\.element), headings.count + rows.total + unnamed.total + cells.count + used.count
    )
  }

  private func problem(_ namesake: Records.Namesake) -> DataProblem {
    DataProblem(
      file: path, line: line(namesake.record), field: names ?? "id",
      reason: "is the same on line \(line(namesake.first)): two rows with one id; both were read")
  }

  private func line(_ record: Int) -> Int { Int(lines[record - records.lowerBound]) }
}
