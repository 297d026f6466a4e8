/// A holiday that was proclaimed for one year: an extra day, or another day in place of the regular one.
struct ProclaimedHoliday {
  let day: Day
  /// The regular holiday that it was kept in place of.
  let insteadOf: Day?
  let occasion: String
  /// A public page that says so.
  let source: String

  /// Every one for England and Wales from 1990 on, as known on 21 November 2026.
  static let all = [
    ProclaimedHoliday("1995-05-08", insteadOf: "1995-05-01", "50 years since VE Day", source: veDay),
    ProclaimedHoliday("1999-12-31", "the millennium", source: listOfHolidays),
    ProclaimedHoliday("2002-06-03", "the Golden Jubilee", source: listOfHolidays),
    ProclaimedHoliday("2002-06-04", insteadOf: "2002-05-27", "the Golden Jubilee", source: listOfHolidays),
    ProclaimedHoliday("2011-04-29", "a royal wedding", source: wedding),
    ProclaimedHoliday("2012-06-04", insteadOf: "2012-05-28", "the Diamond Jubilee", source: listOfHolidays),
    ProclaimedHoliday("2012-06-05", "the Diamond Jubilee", source: listOfHolidays),
    ProclaimedHoliday("2020-05-08", insteadOf: "2020-05-04", "75 years since VE Day", source: veDay),
    ProclaimedHoliday("2022-06-02", insteadOf: "2022-05-30", "the Platinum Jubilee", source: platinum),
    ProclaimedHoliday("2022-06-03", "the Platinum Jubilee", source: platinum),
    ProclaimedHoliday("2022-09-19", "the state funeral of the Queen", source: funeral),
    ProclaimedHoliday("2023-05-08", "the coronation of the King", source: coronation),
  ].compactMap(\.self)

  private init?(_ day: String, insteadOf regular: String? = nil, _ occasion: String, source: String) {
    guard let day = Day(day) else { return nil }
    self.day = day
    self.insteadOf = regular.flatMap { Day($0) }
    self.occasion = occasion
    self.source = source
  }

  private static let veDay = "https://www.lbc.co.uk/news/may-bank-holiday-2020-moved-ve-day-50/"
  private static let listOfHolidays = "https://en.wikipedia.org/wiki/Public_holidays_in_the_United_Kingdom"
  private static let wedding = "https://www.timeanddate.com/holidays/uk/royal-wedding-bank-holiday"
  private static let platinum =
    "https://www.gov.uk/government/news/extra-bank-holiday-to-mark-the-queens-platinum-jubilee-in-2022"
  private static let funeral =
    "https://www.gov.uk/government/news/bank-holiday-announced-for-her-majesty-queen-elizabeth-iis-state-funeral-on-monday-19-september"
  private static let coronation =
    "https://www.gov.uk/government/news/bank-holiday-proclaimed-in-honour-of-the-coronation-of-his-majesty-king-charles-iii"
}
