internal import Casework

extension JSONReader {
  /// Reads a text in double quotes; most hold no escape and are taken as they lie.
  mutating func string() throws(JSONProblem) -> String {
    let opening = position
    position += 1
    var allBits: UInt8 = 0
    while position < end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        let part = bytes[(opening + 1)..<position]
        // Bytes below 0x80 are ASCII, which needs no check.
        let text = allBits < 0x80 ? String(decoding: part, as: UTF8.self) : try decoded(part, from: opening)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        return try escapedString(from: opening)
      case ..<0x20:
        throw problem("a control character inside text; write it as an escape such as \\n")
      default:
        allBits |= byte
        position += 1
      }
    }
    throw problem("text is not closed with a double quote", at: opening)
  }

  /// Goes on from the first escape, collecting what the text stands for.
  private mutating func escapedString(from opening: Int) throws(JSONProblem) -> String {
    var plain = Array(bytes[(opening + 1)..<position])
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try decoded(plain[...], from: opening)
      case UInt8(ascii: "\\"): try escape(into: &plain)
      case ..<0x20:
        throw problem("a control character inside text; write it as an escape such as \\n", at: position - 1)
      default: plain.append(byte)
      }
    }
    throw problem("text is not closed with a double quote", at: opening)
  }

  private func decoded(_ part: ArraySlice<UInt8>, from opening: Int) throws(JSONProblem) -> String {
    guard let text = String(validating: part, as: UTF8.self) else {
      throw problem("this text is not valid UTF-8; save the file as UTF-8", at: opening)
    }
    return text
  }

  private mutating func escape(into plain: inout [UInt8]) throws(JSONProblem) {
    guard let letter = peek else { throw problem("text ends inside an escape") }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(letter)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "u"): plain.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw problem("no such escape; write \\\\ for a backslash", at: position - 2)
    }
  }

  /// Reads what follows `\u`; beyond the basic plane a character is written as a pair of surrogates.
  private mutating func escapedScalar() throws(JSONProblem) -> Character {
    let opening = position - 2
    let first = try hexadecimal(from: opening)
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard (0xD800...0xDBFF).contains(first), peek == UInt8(ascii: "\\") else {
      throw problem("half a surrogate pair is no character", at: opening)
    }
    position += 1
    guard peek == UInt8(ascii: "u") else {
      throw problem("half a surrogate pair is no character", at: opening)
    }
    position += 1
    let second = try hexadecimal(from: opening)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw problem("half a surrogate pair is no character", at: opening) }
    return Character(scalar)
  }

  private mutating func hexadecimal(from opening: Int) throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem("expected four hexadecimal digits after \\u", at: opening)
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }
}
