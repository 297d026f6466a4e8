/// A Swift file as two texts of the same lines: its code and its string literals.
///
/// So a rule about code never trips over a comment or a sentence, and a rule about sentences never trips over
/// code. What is interpolated in a string is code.
struct SwiftText: Sendable {
  struct Line: Sendable {
    let number: Int
    let text: String
  }

  /// Lines that have code, with comments and the insides of string and regular-expression literals blanked.
  let code: [Line]
  /// Lines that have string literals, with all else blanked.
  let literals: [Line]

  init(_ source: String) {
    var scanner = SwiftScanner(source)
    scanner.scan()
    code = Self.lines(scanner.code)
    literals = Self.lines(scanner.literals)
  }

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      guard line.contains(where: { $0 != UInt8(ascii: " ") }) else { return nil }
      return Line(number: index + 1, text: String(decoding: line, as: UTF8.self))
    }
  }
}
