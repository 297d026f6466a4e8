public import Casework
internal import Foundation

/// A comma-separated file whose first row names its columns, read in one pass without being held.
public enum CSVFile {
  /// The most problems of one file that are told of one by one.
  public static let mostProblems = 200

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
    if headings == nil { _ = reader.finish(note) }
    guard let headings else {
      throw DataProblem(file: path, line: 1, field: "file", reason: "is empty: expected a row of headings")
    }
    return headings
  }

  /// Reads the rows after the headings, each as it comes; a row of too few or too many cells is given all the same and
  /// told of.
  public static func rows(_ path: String, _ give: (CSVRow) -> Void) throws -> [DataProblem] {
    try CSVPart(whole: path, width: headings(path).count).rows(give)
  }
}
