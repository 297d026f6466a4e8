extension Clock: CustomStringConvertible {
  /// Reads "same day", "24 hours", "1 working day", "6 weeks", "3 months", "20 weeks of pregnancy".
  ///
  /// Nil for anything else, for a count with a sign, and for one of more than six digits.
  public init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ")
    if words.elementsEqual(["same", "day"], by: { $0 == $1 }) {
      self = .sameDay
      return
    }
    guard let count = words.first.flatMap({ Clock.count($0) }) else { return nil }
    switch words.dropFirst().joined(separator: " ") {
    case "hour", "hours": self = .hours(count)
    case "day", "days": self = .days(count)
    case "working day", "working days": self = .workingDays(count)
    case "week", "weeks": self = .weeks(count)
    case "month", "months": self = .months(count)
    case "week of pregnancy", "weeks of pregnancy": self = .weeksOfPregnancy(count)
    default: return nil
    }
  }

  private static func count(_ digits: some StringProtocol) -> Int? {
    guard digits.utf8.count <= 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }

  /// The words from which the same clock can be read.
  public var description: String {
    switch self {
    case .hours(let n): Clock.say(n, "hour")
    case .days(let n): Clock.say(n, "day")
    case .workingDays(let n): Clock.say(n, "working day")
    case .weeks(let n): Clock.say(n, "week")
    case .months(let n): Clock.say(n, "month")
    case .sameDay: "same day"
    case .weeksOfPregnancy(let n): Clock.say(n, "week") + " of pregnancy"
    }
  }

  private static func say(_ count: Int, _ unit: String) -> String {
    count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
  }
}
