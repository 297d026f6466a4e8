import Exchange
import Foundation

import Casework

/// What the command prints: results on standard output, everything else on standard error.
enum Console {
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  static func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
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
