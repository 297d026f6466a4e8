import Casework
import Testing

@Suite struct WorkingDaysTests {
  private let england = WorkingDays.englandAndWales

  /// The days of a year from Monday to Friday that are not worked, as the almanac of that year gave them.
  @Test(arguments: [
    (1994, "01-03 04-01 04-04 05-02 05-30 08-29 12-26 12-27"),
    (1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26"),
    (1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31"),
    (2000, "01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26"),
    (2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"),
    (2006, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    (2009, "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28"),
    (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
    (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
    (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
    (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
    (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
    (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2038, "01-01 04-23 04-26 05-03 05-31 08-30 12-27 12-28"),
    (2049, "01-01 04-16 04-19 05-03 05-31 08-30 12-27 12-28"),
  ])
  func bankHolidays(year: Int, expected: String) throws {
    let newYear = try #require(Day(year: year, month: 1, day: 1))
    let lastDay = try #require(Day(year: year, month: 12, day: 31))
    let free = (newYear...lastDay).filter { !$0.weekday.isWeekend && !england.isWorkingDay($0) }
    #expect(free.map { $0.description.dropFirst(5) }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("2007-05-03", 0, "2007-05-03", "no days: the same day"),
    ("2007-05-03", 1, "2007-05-04", "Thursday to Friday"),
    ("2007-05-04", 1, "2007-05-08", "Friday, over a weekend and a bank holiday"),
    ("2007-05-05", 1, "2007-05-08", "from a Saturday"),
    ("2007-05-06", 0, "2007-05-06", "no days from a Sunday: that Sunday"),
    ("2026-12-24", 1, "2026-12-29", "Christmas Eve, Boxing Day kept on the Monday"),
    ("2026-12-24", 3, "2026-12-31", "and on to the year's end"),
    ("2007-05-03", -3, "2007-05-03", "fewer than none counts as none"),
    ("2006-08-03", 45, "2006-10-06", "an assessment, over one bank holiday"),
    ("1989-12-29", 1, "1990-01-02", "into the years whose holidays are known"),
    ("2050-12-30", 1, "2051-01-02", "out of them: weekends only"),
    ("2060-01-02", 5, "2060-01-09", "beyond them"),
    ("1980-12-24", 1, "1980-12-25", "before them, Christmas Day is not known to be free"),
  ])
  func nthWorkingDayAfter(start: String, n: Int, expected: String, why: String) throws {
    let start = try #require(Day(start))
    #expect(england.day(n, after: start).description == expected, "\(why)")
  }

  @Test(arguments: [
    ("1989-12-31", false), ("1990-01-01", true), ("2050-12-31", true), ("2051-01-01", false),
  ])
  func knowsTheHolidaysOfSixtyOneYears(day: String, known: Bool) throws {
    #expect(england.knows(try #require(Day(day))) == known)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func agreesWithCountingOnFingers(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let start = Day(number: .random(in: 5_000...32_000, using: &random))
    var (day, counted) = (start, 0)
    for _ in 0..<200 {
      day = day + 1
      if england.isWorkingDay(day) {
        counted += 1
        #expect(england.day(counted, after: start) == day)
      }
      #expect(england.count(after: start, through: day) == counted)
    }
    #expect(england.count(after: day, through: start) == 0)
  }

  @Test func wildFiguresStopAtTheEndOfTheCalendar() {
    #expect(england.day(.max, after: .first) >= Day.last - 3)
    #expect(england.day(1, after: .last) == .last)
  }
}
