/// How long functions are: what does not fit on a screen is read as a whole by nobody.
enum FunctionShape {
  static let longest = 40

  /// Functions, initialisers and computed values of a file that are longer, at their first lines.
  static func tooLong(in file: Repository.File) -> [Violation] {
    let lines = SwiftText(file.text).code
    return lines.indices.compactMap { at in
      guard declares(lines[at].text), let last = end(of: lines[at...]) else { return nil }
      let count = last - lines[at].number + 1
      return count > longest
        ? Violation(file, lines[at].number, "\(count) lines long: give its steps names of their own") : nil
    }
  }

  /// Whether a line begins something with a body: a function, an initialiser, or a value that is computed.
  private static func declares(_ line: String) -> Bool {
    if line.has("func ") || line.has("init(") && !line.contains(".init(") && !line.contains("self.") {
      return true
    }
    return (line.has("var ") || line.has("subscript")) && isOpen(line)
  }

  private static func isOpen(_ line: String) -> Bool {
    line.last { $0 != " " } == "{"
  }

  /// The line on which the body that begins here ends; nil where there is none, as in a protocol.
  private static func end(of lines: ArraySlice<SwiftText.Line>) -> Int? {
    var depth = 0
    var parentheses = 0
    for (place, line) in lines.enumerated() {
      for character in line.text {
        switch character {
        case "(": parentheses += 1
        case ")": parentheses -= 1
        case "{": depth += 1
        case "}":
          depth -= 1
          if depth == 0, parentheses <= 0 { return line.number }
          if depth < 0 { return nil }
        default: break
        }
      }
      // A signature goes on while a bracket is open or no body has begun; a call of init is over with its line.
      if depth == 0, parentheses == 0, place > 6 { return nil }
    }
    return nil
  }
}
