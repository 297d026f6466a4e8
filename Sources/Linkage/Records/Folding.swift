/// Brings letters to one form: lower case, without accents, in the Latin alphabet where a table knows how.
enum Folding {
  /// Letters and digits, words separated by one space; marks that stand between words become spaces, others vanish.
  static func words(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    if text.allSatisfy({ $0 < 0x80 }) {
      for byte in text { append(byte, to: &folded) }
    } else {
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { append(scalar, to: &folded) }
    }
    if folded.last == space { folded.removeLast() }
    return folded
  }

  /// Letters and digits alone.
  static func code(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] { words(text).filter { $0 != space } }

  static let space = UInt8(ascii: " ")

  private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): folded.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    default: if let last = folded.last, last != space { folded.append(space) }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if scalar.isASCII { return append(UInt8(truncatingIfNeeded: scalar.value), to: &folded) }
    if let latin = Transliteration.latin[scalar] { return folded.append(contentsOf: latin.utf8) }
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark || properties.isDefaultIgnorableCodePoint { return }
    if properties.isAlphabetic { return folded.append(contentsOf: String(scalar).lowercased().utf8) }
    append(space, to: &folded)
  }
}
