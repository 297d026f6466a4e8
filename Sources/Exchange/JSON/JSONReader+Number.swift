internal import Casework

extension JSONReader {
  /// Reads a number; more digits than a double holds are rounded, and one beyond its range is refused.
  mutating func number() throws(JSONProblem) -> Double {
    let opening = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let whole = try wholeDigits()
    guard let next = peek, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(next) else {
      if let whole { return bytes[opening] == UInt8(ascii: "-") ? -Double(whole) : Double(whole) }
      return try double(from: opening)
    }
    try fraction()
    try exponent()
    return try double(from: opening)
  }

  /// The digits before any point; nil when there are too many to add up exactly here.
  private mutating func wholeDigits() throws(JSONProblem) -> Int? {
    let opening = position
    var value = 0
    while let digit = digit() {
      if position - opening <= 15 { value = value * 10 + digit }
    }
    guard position > opening else { throw problem("expected a digit") }
    guard bytes[opening] != UInt8(ascii: "0") || position == opening + 1 else {
      throw problem("a number does not begin with 0; for a date or a code, use double quotes", at: opening)
    }
    return position - opening <= 15 ? value : nil
  }

  private mutating func fraction() throws(JSONProblem) {
    guard peek == UInt8(ascii: ".") else { return }
    position += 1
    guard digit() != nil else { throw problem("expected a digit after the point") }
    while digit() != nil {}
  }

  private mutating func exponent() throws(JSONProblem) {
    guard peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") else { return }
    position += 1
    if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
    guard digit() != nil else { throw problem("expected a digit in the exponent") }
    while digit() != nil {}
  }

  private mutating func digit() -> Int? {
    guard let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    position += 1
    return Int(byte - UInt8(ascii: "0"))
  }

  private func double(from opening: Int) throws(JSONProblem) -> Double {
    let text = String(decoding: bytes[opening..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw problem("this number is too large to be read", at: opening)
    }
    return value
  }
}
