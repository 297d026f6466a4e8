import Casework
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, "1 January 1970", Weekday.thursday),
    ("1969-12-31", -1, "31 December 1969", .wednesday),
    ("2000-02-29", 11_016, "29 February 2000", .tuesday),
    ("2007-05-03", 13_636, "3 May 2007", .thursday),
    ("0001-01-01", -719_162, "1 January 1", .monday),
    ("9999-12-31", 2_932_896, "31 December 9999", .friday),
  ])
  func readsAndSays(text: String, number: Int32, words: String, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.description == text)
    #expect(day.inWords == words)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: [
    "", "2007", "2007-05", "2007-5-3", "2007-05-3", "07-05-03", "2007-05-031", " 2007-05-03", "2007-05-03 ",
    "2007/05/03", "03-05-2007", "2007-02-29", "1900-02-29", "2007-04-31", "2007-13-01", "2007-00-10",
    "2007-01-00",
    "0000-01-01", "-001-01-01", "２００７-05-03", "2007-05-03T10:00:00Z", "known to police",
  ])
  func refusesWhatIsNotADay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func everyDayOfTwoCenturiesFollowsTheOneBefore() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var day = try #require(Day("1890-01-01"))
    var weekday = 2  // a Wednesday, counted from Monday as 0
    for year in 1890...2110 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for month in 1...12 {
        for dayOfMonth in 1...(lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)) {
          let agrees =
            day.year == year && day.month == month && day.dayOfMonth == dayOfMonth
            && day.weekday.rawValue == weekday + 1 && Day(year: year, month: month, day: dayOfMonth) == day
          guard agrees else {
            Issue.record("\(day) was expected to be \(year)-\(month)-\(dayOfMonth)")
            return
          }
          day = day + 1
          weekday = (weekday + 1) % 7
        }
      }
    }
  }

  @Test(arguments: [
    ("2007-01-31", 1, "2007-02-28"), ("2008-01-31", 1, "2008-02-29"), ("2007-01-31", 2, "2007-03-31"),
    ("2007-03-31", -1, "2007-02-28"), ("2007-12-15", 1, "2008-01-15"), ("2007-01-15", -1, "2006-12-15"),
    ("2008-02-29", 12, "2009-02-28"), ("2008-02-29", 48, "2012-02-29"), ("2007-05-03", 0, "2007-05-03"),
    ("9999-12-01", 1, "9999-12-31"), ("0001-01-20", -1, "0001-01-01"),
  ])
  func monthsEndWhereTheMonthEnds(from: String, months: Int, to: String) {
    #expect(Day(from)?.adding(months: months).description == to)
  }

  @Test(arguments: [Int.min, -10_000_000, 10_000_000, Int.max])
  func wildFiguresStopAtTheEndsOfTheCalendar(days: Int) throws {
    let day = try #require(Day("2007-05-03"))
    let end = days < 0 ? Day.first : .last
    #expect(day + days == end)
    #expect(day - days == (days < 0 ? .last : .first))
    #expect(day.adding(weeks: days) == end)
    #expect(day.adding(months: days) == end)
    #expect(Day(number: Int32(clamping: days)) == end)
    #expect(Day(year: days, month: days, day: days) == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func laws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let a = Day(number: .random(in: Day.first.number...Day.last.number, using: &random))
      let b = Day(number: .random(in: Day.first.number...Day.last.number, using: &random))
      #expect(a + (b - a) == b)
      #expect((a < b) == (a.description < b.description))
      #expect(Day(a.description) == a)
      #expect(Day(year: a.year, month: a.month, day: a.dayOfMonth) == a)
      #expect(a.start.day == a && a.end.day == a)
      #expect(a == .last || a.end.adding(minutes: 1).day == a + 1)
    }
  }

  @Test func daysCanBeWalked() throws {
    let from = try #require(Day("2008-02-28"))
    #expect((from...(from + 2)).map(\.description) == ["2008-02-28", "2008-02-29", "2008-03-01"])
  }
}
