/// When a review was published, as exactly as is known: a year, a month or a day.
public struct PublicationDate: Hashable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month from 1 to 12, where it is known.
  public let month: Int?
  /// The day of the month, where it is known.
  public let day: Int?

  /// Reads `2013`, `2013-09` or `2013-09-17`; nil when it is none of these or no such date can be.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.isDigits($1) }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard let year = numbers.first, year > 0 else { return nil }
    self.year = year
    month = numbers.dropFirst().first
    day = numbers.dropFirst(2).first
    guard month.map((1...12).contains) ?? true, day.map((1...daysInMonth).contains) ?? true else {
      return nil
    }
  }

  private var daysInMonth: Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as it was written, such as `2013-09`.
  public var description: String {
    let year = String(repeating: "0", count: 4 - String(year).count) + String(year)
    return ([year] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }).joined(
      separator: "-")
  }
}

extension Substring {
  fileprivate func isDigits(_ count: Int) -> Bool {
    utf8.count == count && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
