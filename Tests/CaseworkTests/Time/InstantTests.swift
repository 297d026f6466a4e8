import Casework
import Foundation
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
    ("2006-11-01T10:15:00Z", 1_162_376_100, "2006-11-01T10:15:00Z"),
    ("2006-11-01T10:15Z", 1_162_376_100, "2006-11-01T10:15:00Z"),
    ("2006-11-01T10:15:00.9Z", 1_162_376_100, "2006-11-01T10:15:00Z"),
    ("2006-11-01T11:15:00+01:00", 1_162_376_100, "2006-11-01T10:15:00Z"),
    ("2006-11-01T11:15+0100", 1_162_376_100, "2006-11-01T10:15:00Z"),
    ("2006-11-01T04:45:00-05:30", 1_162_376_100, "2006-11-01T10:15:00Z"),
    ("2006-11-01T12:15:00+02", 1_162_376_100, "2006-11-01T10:15:00Z"),
    ("1969-12-31T23:59:59Z", -1, "1969-12-31T23:59:59Z"),
  ])
  func readsAndSays(text: String, seconds: Int64, said: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.seconds == seconds)
    #expect(instant.description == said)
  }

  @Test(arguments: [
    "", "2006-11-01", "2006-11-01T10:15:00", "2006-11-01 10:15:00Z", "2006-11-01T24:00:00Z",
    "2006-11-01T10:60Z",
    "2006-11-01T10:15:60Z", "2006-11-01T10Z", "2006-11-01T10:15:00.Z", "2006-11-01T10:15:00Z ",
    "2006-11-01T10:15:00+1", "2006-11-01T10:15:00+15:00", "2006-11-01T10:15:00+01:",
    "2006-11-01T10:15:00+01:60",
    "2006-11-01T10:15:00+015", "2006-11-01T10:15:00+01:5",
    "2006-02-29T10:15:00Z",
  ])
  func refusesWhatIsNotAMoment(text: String) {
    #expect(Instant(text) == nil)
  }

  /// Moments just before and at midnight in London, and around the changes of the clocks.
  @Test(arguments: [
    ("2007-01-14T23:59:59Z", "14 January 2007 at 23:59"),
    ("2007-01-15T00:00:00Z", "15 January 2007 at 00:00"),
    ("2007-06-14T22:59:59Z", "14 June 2007 at 23:59"),
    ("2007-06-14T23:00:00Z", "15 June 2007 at 00:00"),
    ("2007-03-25T00:59:59Z", "25 March 2007 at 00:59"),
    ("2007-03-25T01:00:00Z", "25 March 2007 at 02:00"),
    ("2007-10-28T00:59:59Z", "28 October 2007 at 01:59"),
    ("2007-10-28T01:00:00Z", "28 October 2007 at 01:00"),
    ("1995-10-22T00:59:59Z", "22 October 1995 at 01:59"),
    ("1975-03-16T01:59:59Z", "16 March 1975 at 01:59"),
    ("1970-01-14T23:00:00Z", "15 January 1970 at 00:00"),
  ])
  func showsWhatAClockInLondonShowed(text: String, words: String) {
    #expect(Instant(text)?.inWords == words)
  }

  @Test func changesTheClocksWhenTheTimeZoneDatabaseDoes() throws {
    let london = try #require(TimeZone(identifier: "Europe/London"))
    var change = Date(timeIntervalSince1970: 60_000_000)  // November 1971, after the years of one time
    var changes = 0
    while let next = london.nextDaylightSavingTimeTransition(after: change), changes < 130 {
      for seconds in [-1, 0] {
        let moment = next.addingTimeInterval(Double(seconds))
        #expect(offset(at: moment) == london.secondsFromGMT(for: moment), "\(moment)")
      }
      change = next
      changes += 1
    }
    #expect(changes == 130)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func agreesWithTheTimeZoneDatabaseSince1968(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let london = try #require(TimeZone(identifier: "Europe/London"))
    for _ in 0..<500 {
      let moment = Date(
        timeIntervalSince1970: Double(Int.random(in: -59_004_000...2_100_000_000, using: &random)))
      #expect(offset(at: moment) == london.secondsFromGMT(for: moment), "\(moment)")
    }
  }

  /// How far London is ahead, as the days and the words of our own instants show it.
  private func offset(at moment: Date) -> Int {
    let instant = Instant(seconds: Int64(moment.timeIntervalSince1970))
    let clock = instant.inWords.suffix(5).split(separator: ":").compactMap { Int($0) }
    let shown = Int(instant.day.number) * 1_440 + clock[0] * 60 + clock[1]
    return (shown - Int(instant.seconds) / 60 + (instant.seconds % 60 < 0 ? 1 : 0)) * 60
  }

  @Test(arguments: [
    ("2007-01-15", 24), ("2007-06-15", 24), ("2007-03-25", 23), ("2007-10-28", 25), ("1970-06-15", 24),
  ])
  func aDayHasTheHoursThatPass(text: String, hours: Int64) throws {
    let day = try #require(Day(text))
    #expect(day.end.seconds - day.start.seconds + 1 == hours * 3_600)
  }

  @Test func hoursAndMinutesAreExact() throws {
    let beforeTheClocksChange = try #require(Instant("2007-03-24T12:00:00Z"))
    #expect(beforeTheClocksChange.adding(hours: 24).description == "2007-03-25T12:00:00Z")
    #expect(beforeTheClocksChange.adding(minutes: -90).description == "2007-03-24T10:30:00Z")
  }

  @Test(arguments: [Int.min, Int.max])
  func wildFiguresStopAtTheEndsOfTheCalendar(count: Int) {
    let end = count < 0 ? "0001-01-01T00:00:00Z" : "9999-12-31T23:59:59Z"
    #expect(Instant(seconds: 0).adding(hours: count).description == end)
    #expect(Instant(seconds: 0).adding(minutes: count).description == end)
    #expect(Instant(seconds: Int64(count)).description == end)
    #expect(Day.last.end == Instant(seconds: .max))
    #expect(Day.first.start == Instant(seconds: .min))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func textComesBackAsItWas(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let instant = Instant(seconds: .random(in: -62_135_596_800...253_402_300_799, using: &random))
      #expect(Instant(instant.description) == instant)
      #expect(instant >= instant.day.start && instant <= instant.day.end)
    }
  }
}
