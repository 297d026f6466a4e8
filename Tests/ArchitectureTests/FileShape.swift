/// Rules about a file as a whole: what it is called, how long it is, what it gives away.
enum FileShape {
  static let longest = 400
  static let longestMedian = 130

  /// Folders of data, which is as long as it is: their files do not count in the median.
  static func isTable(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { $0 == "Vocabulary" || $0 == "Tables" }
  }

  /// The tables that are longer than a file may be, each by name: one more is added here, and so is seen.
  static let longTables: Set<String> = [
    "Sources/Casework/Vocabulary/Word.swift", "Sources/Linkage/Tables/Nicknames.swift",
    "Sources/Linkage/Tables/GivenNames.swift",
    "Sources/Simulation/Tables/Rates.swift",
  ]

  static func isTooLong(_ file: Repository.File) -> Bool {
    !longTables.contains(file.path) && file.lineCount > longest
  }

  /// A name that says where leftovers go, not what is inside.
  static func isVague(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased()
    let anywhere = ["utils", "utilities", "helper", "helpers", "manager", "misc"]
    return anywhere.contains { stem.hasSuffix($0) }
      || ["common", "util", "stuff", "extensions"].contains(stem)
  }

  /// The middle value; the upper of the two when there is no one middle.
  static func median(_ counts: [Int]) -> Int? {
    counts.isEmpty ? nil : counts.sorted()[counts.count / 2]
  }

  /// Lines that name a folder of one person's machine, where the file would work nowhere else.
  static func machinePaths(in file: Repository.File) -> [Violation] {
    guard folders.contains(where: file.text.contains) else { return [] }
    return file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      guard folders.contains(where: { isRooted($0, in: String(line)) }) else { return nil }
      return Violation(
        file, index + 1, "names a folder of one machine: write a path from the repository's root")
    }
  }

  /// Spelt in parts, so that this file does not name them.
  private static let folders = ["home", "root", "tmp", "work", "Users"].map { "/\($0)/" }

  /// `/a/` counts; `social/a/` and `example.org/a/` do not.
  private static func isRooted(_ folder: String, in line: String) -> Bool {
    line.ranges(of: folder).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && !".-_*".contains(before)
    }
  }
}
