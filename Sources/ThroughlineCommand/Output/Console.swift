import Exchange
import Foundation

import Casework

/// What the command prints: results on standard output, everything else on standard error.
enum Console {
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  /// Says what is wrong; what a file's own words would do to a terminal is left out.
  static func complain(_ line: String) {
    let shown = line.unicodeScalars.filter {
      $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t"
    }
    FileHandle.standardError.write(Data((String(String.UnicodeScalarView(shown)) + "\n").utf8))
  }

  /// Says what is wrong with files, and how much more there is of it than is said.
  static func complain(_ problems: FileProblems) {
    problems.first.forEach { complain($0.description) }
    let more = problems.total - problems.first.count
    if more > 0 { complain("and \(more.formatted()) more, not listed; \(problems.total.formatted()) in all") }
  }

  static func print(_ document: Tree) {
    say(JSON.text(document))
  }

  /// Progress of long work, on a terminal only.
  static func progress(_ line: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data(("\r\u{1B}[K" + line).utf8))
  }

  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}

extension [DataProblem] {
  var tree: Tree {
    .list(
      map {
        .map([
          "file": .text($0.file), "line": .number(Double($0.line)), "field": .text($0.field),
          "reason": .text($0.reason),
        ])
      })
  }

  /// Each once, in the order of files and lines.
  var inOrder: [DataProblem] {
    var seen: Set<DataProblem> = []
    return filter { seen.insert($0).inserted }
  }
}
