/// What is wrong with a cell, given what its column holds.
///
/// A cell that says that nothing is known ("not known", "unborn") is an answer, and no error.
public enum Misread: UInt8, CaseIterable, Sendable {
  /// Bytes that are no text in UTF-8.
  case notText
  /// No date, or none that can be told.
  case notADate
  /// A date with a month or a day that there is not.
  case noSuchDay
  /// A date of birth after today.
  case notYet
  /// No sex that is known.
  case notASex
  /// Not the shape of a British postcode; wrong only where a column's other values have it.
  case notAPostcode
  /// Not the ten digits of an NHS number.
  case notTenDigits
  /// Ten digits of which the last does not follow from the others.
  case wrongCheckDigit

  /// What is wrong, what was expected and what became of it; the value is not repeated.
  public var reason: String {
    switch self {
    case .notText: "is not text in UTF-8; used as far as it can be read: save the file as UTF-8"
    case .notADate:
      "is not a date that can be used: expected one such as 2019-05-31 or 31/05/2019; counted as not given"
    case .noSuchDay: "is a date with a month or day that there is not; compared as it is written"
    case .notYet: "is a date of birth after today; compared as it is written"
    case .notASex: "is not a sex that is known: expected one such as F, male, 1 or X; counted as not given"
    case .notAPostcode:
      "has not the shape of a postcode, as most of the column have, such as LS1 4AB; compared as it is written"
    case .notTenDigits: "is not an NHS number, which has ten digits; compared as it is written"
    case .wrongCheckDigit:
      "is not a valid NHS number: its last digit does not follow from the others; compared as it is written"
    }
  }
}

extension Misread {
  /// What is wrong with a cell of which `form` was made.
  static func of(
    _ cell: UnsafeBufferPointer<UInt8>, _ role: FieldRole, form: [UInt8], today: [UInt8]?
  ) -> Misread? {
    if cell.contains(where: { $0 >= 0x80 }), String(validating: cell, as: UTF8.self) == nil {
      return .notText
    }
    switch role.kind {
    case .date: return form.isEmpty ? unread(cell, .notADate) : ofDate(form, today)
    case .sex: return form.isEmpty && !isSexUnsaid(cell) ? unread(cell, .notASex) : nil
    case .postcode:
      return form.split(separator: Several.separator).allSatisfy(BritishPostcode.hasShape)
        ? nil : .notAPostcode
    case .number where role == .nhsNumber: return form.isEmpty ? nil : ofNHSNumber(form)
    default: return nil
    }
  }

  /// Eight digits each; a part that is not given is zeros, and so never after today.
  private static func ofDate(_ form: [UInt8], _ today: [UInt8]?) -> Misread? {
    guard DateText.isADay(form) else { return .noSuchDay }
    return today.map { $0.lexicographicallyPrecedes(form) } ?? false ? .notYet : nil
  }

  private static func ofNHSNumber(_ form: [UInt8]) -> Misread? {
    guard form.count == 10, form.allSatisfy({ (48...57).contains($0) }) else { return .notTenDigits }
    return NHSNumber.isValid(form) ? nil : .wrongCheckDigit
  }

  /// Of a cell that gave nothing: whether it was to give nothing.
  private static func unread(_ cell: UnsafeBufferPointer<UInt8>, _ misread: Misread) -> Misread? {
    let words = Folding.words(cell)
    return NotGiven.isAnswer(words) || NotGiven.isName(words) || isFiller(words) ? nil : misread
  }

  /// Not known, not specified or indeterminate, as ISO 5218 and the NHS Data Dictionary code them.
  private static func isSexUnsaid(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    ["0", "9", "u", "i"].contains(String(decoding: Folding.words(cell), as: UTF8.self))
  }

  /// One digit over and over, as in 00/00/0000, or the first day of 1900: how forms say that there is none.
  private static func isFiller(_ words: [UInt8]) -> Bool {
    let digits = words.filter { $0 != Folding.space }
    guard let first = digits.first, (48...57).contains(first), digits.count <= 8 else { return false }
    return digits.allSatisfy { $0 == first }
      || ["19000101", "01011900"].contains(String(decoding: digits, as: UTF8.self))
  }
}
