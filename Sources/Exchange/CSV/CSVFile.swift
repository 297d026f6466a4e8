internal import Casework
internal import Foundation

/// A comma-separated file whose first row names its columns, read in one pass without being held.
public enum CSVFile {
  /// The headings of a file, without the rows after them.
  public static func headings(_ path: String) throws -> [String] {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw DataProblem(
        file: path, line: 1, field: "file",
        reason: "cannot be opened: there is no such file, or you may not read it")
    }
    defer { try? file.close() }
    var reader = CSVReader()
    var headings: [String]?
    let note = { (row: CSVRow) in
      if headings == nil { headings = (0..<row.count).map { row.text($0) } }
    }
    while headings == nil, let part = try file.read(upToCount: 1 << 16), !part.isEmpty {
      part.withUnsafeBytes { part in reader.take(part, note) }
    }
    if headings == nil, !reader.finish(note) {
      throw DataProblem(
        file: path, line: 1, field: "file", reason: "opens a quote in its row of headings and never closes it"
      )
    }
    guard let headings else {
      throw DataProblem(file: path, line: 1, field: "file", reason: "is empty: expected a row of headings")
    }
    guard !headings.contains(where: { $0.utf8.contains(0) }) else {
      throw DataProblem(
        file: path, line: 1, field: "file",
        reason: "is not text in UTF-8 (perhaps UTF-16, or no text at all): save it as CSV in UTF-8")
    }
    return headings
  }

  /// Reads the rows after the headings, each as it comes; a row of too few or too many cells is given all the same and
  /// told of.
  public static func rows(_ path: String, _ give: (CSVRow) -> Void) throws -> FileProblems {
    try CSVPart(whole: path, width: headings(path).count).rows(give)
  }
}
