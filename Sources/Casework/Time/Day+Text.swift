extension Day: CustomStringConvertible {
  /// Reads a full date such as "2007-05-03"; nil for anything else, or for a date that never was.
  public init?(_ text: some StringProtocol) {
    var reader = DateReader(text)
    guard let day = reader.day(), reader.isAtEnd else { return nil }
    self = day
  }

  /// The ISO 8601 date, such as "2007-05-03".
  public var description: String {
    let date = civil
    return "\(date.year.padded(to: 4))-\(date.month.padded(to: 2))-\(date.day.padded(to: 2))"
  }

  /// The date as one would write it in a letter, such as "3 May 2007".
  public var inWords: String {
    let date = civil
    return "\(date.day) \(Day.nameOfMonth(date.month)) \(date.year)"
  }

  /// The English name of a month, 1 to 12.
  static func nameOfMonth(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December",
    ]
    return names[month - 1]
  }
}

extension Int {
  /// The decimal digits, with zeros before them up to a width.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
