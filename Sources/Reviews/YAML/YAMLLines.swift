/// The lines of a YAML text, cut into sections and entries by their indentation alone.
struct YAMLLines {
  /// Some lines of a file that follow one another.
  struct Part {
    let firstLine: Int
    let lines: ArraySlice<Substring>

    var text: String { lines.joined(separator: "\n") }
  }

  private let all: Part

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    all = Part(firstLine: 1, lines: lines[...])
  }

  /// The parts that each begin with a key in the first column.
  var sections: [Part] {
    all.cut { line in
      guard let first = line.first else { return false }
      return !first.isWhitespace && !"#-]}%.".contains(first)
    }
  }
}

extension YAMLLines.Part {
  /// The key of a section that is nothing but a list: `themes:` on a line of its own.
  var key: String? {
    guard let first = lines.first?.split(separator: "#").first else { return nil }
    let words = first.split(separator: " ").joined(separator: " ")
    return words.hasSuffix(":") ? String(words.dropLast()) : nil
  }

  /// The entries of a section: the parts that each begin with a dash as deep as the first one.
  var entries: [YAMLLines.Part] {
    guard let first = lines.first(where: Self.isEntry),
      let line = lines.dropFirst().first(where: Self.isText),
      Self.isEntry(line)
    else { return [] }
    let depth = Self.indentation(of: first)
    return cut { Self.isEntry($0) && Self.indentation(of: $0) <= depth }
  }

  /// Cuts before each line that begins a part; what stands before the first is dropped.
  fileprivate func cut(where begins: (Substring) -> Bool) -> [YAMLLines.Part] {
    let starts = lines.indices.filter { begins(lines[$0]) }
    return zip(starts, starts.dropFirst() + [lines.endIndex]).map { start, end in
      YAMLLines.Part(firstLine: firstLine + start - lines.startIndex, lines: lines[start..<end])
    }
  }

  private static func indentation(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private static func isEntry(_ line: Substring) -> Bool {
    let rest = line.drop { $0 == " " }
    return rest.hasPrefix("- ") || rest == "-"
  }

  private static func isText(_ line: Substring) -> Bool {
    line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
  }
}
