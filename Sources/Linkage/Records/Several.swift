/// Several values in one cell, such as all postcodes that a person has lived at.
enum Several {
  /// What stands between values in folded form.
  static let separator = UInt8(ascii: ";")

  /// Brings each value of a cell to one form, and leaves out what is said twice or says nothing.
  static func form(
    of text: UnsafeBufferPointer<UInt8>, _ each: (UnsafeBufferPointer<UInt8>) -> [UInt8]
  ) -> [UInt8] {
    guard text.contains(where: divides) else { return each(text) }
    var parts: [[UInt8]] = []
    for part in text.split(whereSeparator: divides) {
      let form = each(UnsafeBufferPointer(rebasing: part))
      if !form.isEmpty, !parts.contains(form) { parts.append(form) }
    }
    return Array(parts.joined(separator: [separator]))
  }

  private static func divides(_ byte: UInt8) -> Bool { byte == separator || byte == UInt8(ascii: "|") }
}
