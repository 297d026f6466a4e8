extension Occurrence: CustomStringConvertible {
  /// Reads "2006", "2006-11", "2006-11-01", a moment as `Instant` does, or two of them with "/" between, then
  /// perhaps " approximate" or " undated".
  ///
  /// A range runs from the earliest day of its first part to the latest of its second.
  public init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    switch words.count {
    case 1: self.init(dates: text)
    case 2:
      guard let dates = Occurrence(dates: words[0]), let precision = Precision(rawValue: String(words[1])),
        [.approximate, .undated].contains(precision)
      else { return nil }
      self.init(from: dates.earliest, to: dates.latest, precision: precision)
    default: return nil
    }
  }

  private init?(dates: some StringProtocol) {
    let ends = dates.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1: self.init(end: dates)
    case 2:
      guard let first = Occurrence(end: ends[0]), let second = Occurrence(end: ends[1]) else { return nil }
      self.init(from: first.earliest, to: second.latest)
    default: return nil
    }
  }

  private init?(end text: some StringProtocol) {
    var reader = DateReader(text)
    switch text.utf8.count {
    case 4:
      guard let year = reader.number(digits: 4) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2)
      else { return nil }
      self.init(year: year, month: month)
    case 10:
      guard let day = Day(text) else { return nil }
      self.init(day)
    default:
      guard let instant = Instant(text) else { return nil }
      self.init(instant)
    }
  }

  private init?(year: Int) {
    guard let from = Day(year: year, month: 1, day: 1), let to = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(from: from, to: to, precision: .year)
  }

  private init?(year: Int, month: Int) {
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
