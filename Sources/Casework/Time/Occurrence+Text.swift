extension Occurrence: CustomStringConvertible {
  /// Reads "2006", "2006-11", "2006-11-01", a moment as `Instant` does, or two of them with "/" between, then
  /// perhaps " approximate" or " undated".
  ///
  /// A range runs from the earliest day of its first part to the latest of its second.
  public init?(_ text: some StringProtocol) {
    var reader = DateReader(text)
    guard var stated = reader.occurrence() else { return nil }
    if reader.take("/") {
      guard let end = reader.occurrence(), let range = Occurrence(from: stated.earliest, to: end.latest)
      else { return nil }
      stated = range
    }
    if reader.isAtEnd {
      self = stated
      return
    }
    switch reader.remainder {
    case " approximate": self.init(from: stated.earliest, to: stated.latest, precision: .approximate)
    case " undated": self.init(from: stated.earliest, to: stated.latest, precision: .undated)
    default: return nil
    }
  }

  fileprivate init?(year: Int) {
    guard let from = Day(year: year, month: 1, day: 1), let to = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(from: from, to: to, precision: .year)
  }

  fileprivate init?(year: Int, month: Int) {
    guard let from = Day(year: year, month: month, day: 1) else { return nil }
    self.init(from: from, to: from.adding(months: 1) - 1, precision: .month)
  }

  /// The text from which the same occurrence can be read, such as "2006-11" or "2006-11-03/2006-12-10".
  public var description: String {
    let dates = instant?.description ?? CalendarSpan(earliest, latest).description
    return [.approximate, .undated].contains(precision) ? "\(dates) \(precision.rawValue)" : dates
  }

  /// What one would write in a letter, such as "October 2006" or "between 3 November and 10 December 2006".
  public var inWords: String {
    let span = CalendarSpan(earliest, latest)
    return switch precision {
    case .instant: instant?.inWords ?? span.inWords()
    case .day, .month, .year, .range: span.inWords()
    case .approximate: span.inWords(about: "about ")
    case .undated: "some time before \(latest.inWords) (undated)"
    }
  }
}

extension DateReader {
  /// Takes a year, a month, a day or a moment, as much of them as there is.
  fileprivate mutating func occurrence() -> Occurrence? {
    guard let year = number(digits: 4) else { return nil }
    guard take("-") else { return Occurrence(year: year) }
    guard let month = number(digits: 2) else { return nil }
    guard take("-") else { return Occurrence(year: year, month: month) }
    guard let dayOfMonth = number(digits: 2), let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    return take("T") ? instant(on: day).map { Occurrence($0) } : Occurrence(day)
  }
}
