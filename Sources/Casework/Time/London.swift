/// The clock on the wall in London: Greenwich time in winter, an hour ahead in summer.
///
/// From 18 February 1968 on, the times that were in force: all year one hour ahead until 31 October 1971,
/// then the Summer Time Act 1972 and its yearly orders, and from 1996 the European rule, taken to hold for
/// ever. Before 1968 summer time began and ended by no rule and an hour earlier or later cannot matter to us:
/// it is read as Greenwich time. Source: rules GB-Eire and EU of the IANA time zone database,
/// https://data.iana.org/time-zones/tzdb/europe
enum London {
  /// Seconds that London's clocks are ahead of UTC.
  static func offset(atSeconds seconds: Int) -> Int {
    guard seconds >= permanentSummerTime.upperBound else {
      return permanentSummerTime.contains(seconds) ? 3_600 : 0
    }
    let date = CivilDate(dayNumber: seconds.dividedDown(by: 86_400))
    switch date.month {
    case 4...9: return 3_600
    case 3: return seconds >= summerBegins(in: date.year) ? 3_600 : 0
    case 10: return seconds < summerEnds(in: date.year) ? 3_600 : 0
    default: return 0
    }
  }

  /// Midnight in London at which a day begins, the day given as days since 1 January 1970.
  static func start(ofDayNumber number: Int) -> Instant {
    let midnightInSummer = number * 86_400 - 3_600
    let isSummer = offset(atSeconds: midnightInSummer) == 3_600
    return Instant(seconds: Int64(isSummer ? midnightInSummer : midnightInSummer + 3_600))
  }

  /// 18 February 1968, 02:00 UTC, to 31 October 1971, 02:00 UTC.
  private static let permanentSummerTime = -59_004_000..<57_722_400

  private static func summerBegins(in year: Int) -> Int {
    year >= 1981
      ? sunday(onOrAfter: 25, month: 3, year: year) + 3_600
      : sunday(onOrAfter: 16, month: 3, year: year) + 7_200
  }

  private static func summerEnds(in year: Int) -> Int {
    switch year {
    case ...1980: sunday(onOrAfter: 23, month: 10, year: year) + 7_200
    case ...1989: sunday(onOrAfter: 23, month: 10, year: year) + 3_600
    case ...1995: sunday(onOrAfter: 22, month: 10, year: year) + 3_600
    default: sunday(onOrAfter: 25, month: 10, year: year) + 3_600
    }
  }

  /// Midnight UTC, in seconds, of the first Sunday on or after a day of the month.
  private static func sunday(onOrAfter day: Int, month: Int, year: Int) -> Int {
    let number = CivilDate(year: year, month: month, day: day).dayNumber
    let sinceSunday = number + 4  // 1 January 1970 was a Thursday
    return (number + (7 - sinceSunday % 7) % 7) * 86_400
  }
}
