/// The shape of a British postcode (BS 7666): one or two letters and a district, then a digit and two letters.
///
/// Which letters may stand where is not asked: the NHS writes codes of its own in the same shape, such as ZZ99 3VZ for
/// nobody's address (NHS Data Dictionary, postcode).
enum BritishPostcode {
  /// Whether a code in compact form has that shape, or that of its first part, or its first part and sector.
  static func hasShape(_ code: some Collection<UInt8>) -> Bool {
    let shape = String(decoding: code.map(sort), as: UTF8.self)
    return whole.contains(shape) || parts.contains(shape) || isOfForces(code)
  }

  private static let districts = ["a9", "a99", "a9a", "aa9", "aa99", "aa9a"]
  private static let whole = Set(districts.map { $0 + "9aa" } + ["aaa9aa"])
  private static let parts = Set(districts + districts.map { $0 + "9" })

  /// A letter, a digit or neither.
  private static func sort(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 97...122: UInt8(ascii: "a")
    case 48...57: UInt8(ascii: "9")
    default: UInt8(ascii: "?")
    }
  }

  /// A number of the British Forces Post Office stands where a postcode would.
  private static func isOfForces(_ code: some Collection<UInt8>) -> Bool {
    code.starts(with: "bfpo".utf8) && (5...8).contains(code.count)
  }
}
