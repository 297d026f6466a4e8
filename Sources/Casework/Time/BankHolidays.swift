/// The bank holidays of England and Wales, worked out year by year.
///
/// Rules: Banking and Financial Dealings Act 1971, schedule 1 (https://www.legislation.gov.uk/ukpga/1971/80),
/// and the proclamations under it, as shown on https://www.gov.uk/bank-holidays. Good Friday and Christmas
/// Day are common law holidays.
enum BankHolidays {
  /// Every weekday of the year that is a holiday.
  static func days(in year: Int) -> [Day] {
    let proclaimed = ProclaimedHoliday.all.filter { $0.day.year == year }
    let replaced = proclaimed.compactMap(\.insteadOf)
    return regularDays(in: year).filter { !replaced.contains($0) } + proclaimed.map(\.day)
  }

  private static func regularDays(in year: Int) -> [Day] {
    guard let newYear = Day(year: year, month: 1, day: 1), let mayDay = Day(year: year, month: 5, day: 1),
      let lateMay = Day(year: year, month: 5, day: 25), let lateAugust = Day(year: year, month: 8, day: 25),
      let christmas = Day(year: year, month: 12, day: 25)
    else { return [] }
    let easter = easterSunday(in: year)
    let christmasDays = [christmas, christmas + 1].filter { !$0.weekday.isWeekend }
    let substitutes = [christmas + 2, christmas + 3].filter { !$0.weekday.isWeekend }
    return [
      newYear.weekday.isWeekend ? newYear.nextMonday : newYear,
      easter - 2, easter + 1,
      mayDay.nextMonday, lateMay.nextMonday, lateAugust.nextMonday,
    ] + christmasDays + substitutes.prefix(2 - christmasDays.count)
  }

  /// Easter Sunday of the western church.
  ///
  /// The anonymous Gregorian computus, as in Jean Meeus, Astronomical Algorithms, chapter 8.
  static func easterSunday(in year: Int) -> Day {
    let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let marchDay = epact + toSunday - 7 * late + 22  // counted on past 31 March into April
    return Day(clamping: CivilDate(year: year, month: 3, day: 1).dayNumber + marchDay - 1)
  }
}

extension Day {
  /// This day if it is a Monday, else the first Monday after it.
  fileprivate var nextMonday: Day { self + (8 - weekday.rawValue) % 7 }
}
