/// Sorts every byte of a Swift file into code, string literal or neither, without parsing Swift.
///
/// A literal that its line does not close ends with the line: a mistake of the scanner stays on one line.
struct SwiftScanner {
  private(set) var code: [UInt8] = []
  private(set) var literals: [UInt8] = []
  private let bytes: [UInt8]
  private var at = 0

  private enum Sort { case code, literal, neither }

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func scan() { scanCode(insideInterpolation: false) }

  private mutating func scanCode(insideInterpolation: Bool) {
    var depth = 0
    while at < bytes.count {
      if isPlain {
        take(.code)
        continue
      }
      if skipComment() || scanLiteral() { continue }
      if see("(") { depth += 1 }
      if see(")") {
        if insideInterpolation, depth == 0 { return take(.code) }
        depth -= 1
      }
      take(.code)
    }
  }

  private mutating func skipComment() -> Bool {
    if see("//") {
      while at < bytes.count, !see("\n") { take(.neither) }
      return true
    }
    guard see("/*") else { return false }
    var depth = 0
    repeat {
      let opens = see("/*")
      let closes = see("*/")
      depth += opens ? 1 : closes ? -1 : 0
      take(.neither, opens || closes ? 2 : 1)
    } while depth > 0 && at < bytes.count
    return true
  }

  private mutating func scanLiteral() -> Bool {
    let hashes = String(repeating: "#", count: bytes[at...].prefix { $0 == UInt8(ascii: "#") }.count)
    for quote in ["\"\"\"", "\""] where see(hashes + quote) {
      take(.code, hashes.utf8.count + quote.utf8.count)
      scanString(closing: quote + hashes, escape: "\\" + hashes, oneLine: quote == "\"")
      return true
    }
    guard see(hashes + "/"), !hashes.isEmpty || mayBeginRegularExpression else { return false }
    take(.code, hashes.utf8.count + 1)
    scanRegularExpression(closing: "/" + hashes, oneLine: hashes.isEmpty)
    return true
  }

  private mutating func scanString(closing: String, escape: String, oneLine: Bool) {
    while at < bytes.count, !(oneLine && see("\n")) {
      if isPlain {
        take(.literal)
        continue
      }
      if see(closing) { return take(.code, closing.utf8.count) }
      if see(escape + "(") {
        take(.code, escape.utf8.count + 1)
        scanCode(insideInterpolation: true)
      } else {
        take(.literal, see(escape) ? escape.utf8.count + 1 : 1)
      }
    }
  }

  private mutating func scanRegularExpression(closing: String, oneLine: Bool) {
    while at < bytes.count, !(oneLine && see("\n")) {
      if see(closing) { return take(.code, closing.utf8.count) }
      take(.neither, see("\\") ? 2 : 1)
    }
  }

  /// A slash that follows a value divides; one that begins an expression, and is closed on its line, opens a
  /// regular expression.
  private var mayBeginRegularExpression: Bool {
    let before = code.last { $0 != UInt8(ascii: " ") } ?? UInt8(ascii: "\n")
    guard "\n(,=:[{!&|?;".utf8.contains(before), !see("/ ") else { return false }
    return bytes[(at + 1)...].prefix { $0 != UInt8(ascii: "\n") }.contains(UInt8(ascii: "/"))
  }

  /// Nearly every byte neither opens nor closes anything: passed without a closer look, for speed.
  private var isPlain: Bool { !"\"#\\/()\n".utf8.contains(bytes[at]) }

  private func see(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func take(_ sort: Sort, _ count: Int = 1) {
    for byte in bytes[at..<min(at + count, bytes.count)] {
      let isBreak = byte == UInt8(ascii: "\n")
      code.append(sort == .code || isBreak ? byte : UInt8(ascii: " "))
      literals.append(sort == .literal || isBreak ? byte : UInt8(ascii: " "))
      at += 1
    }
  }
}
