internal import Casework

/// Writes values as JSON on one line, so that the same value always gives the same bytes.
///
/// U+2028 and U+2029 are escaped although JSON does not ask for it: some programs take them for line ends, and a
/// line is what a timeline's file consists of.
struct JSONWriter {
  private(set) var text = ""

  mutating func write(_ tree: Tree) {
    switch tree {
    case .text(let string): write(string)
    case .number(let number): write(number)
    case .flag(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    case .list(let items): write(items, between: "[", "]") { $0.write($1) }
    case .map(let map):
      write(map.entries, between: "{", "}") { writer, entry in
        writer.write(entry.key)
        writer.text += ": "
        writer.write(entry.value)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], between opening: String, _ closing: String, _ write: (inout JSONWriter, Item) -> Void
  ) {
    text += opening
    for (place, item) in items.enumerated() {
      if place > 0 { text += ", " }
      write(&self, item)
    }
    text += closing
  }

  /// A whole number has no point; what JSON has no number for (infinite, not a number) is null.
  private mutating func write(_ number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      text += String(whole)
    } else {
      text += number.isFinite ? number.description : "null"
    }
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}": writeEscaped(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
