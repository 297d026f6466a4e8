import Casework
import Testing

@Suite struct ClockTests {
  /// A start, a clock, and the last moment in time as a clock in London shows it.
  @Test(arguments: [
    ("2007-05-03", "same day", "3 May 2007 at 23:59"),
    ("2007-05-03T09:30:00Z", "same day", "3 May 2007 at 23:59"),
    ("2007-05-03T23:30:00Z", "same day", "4 May 2007 at 23:59"),
    ("2007-05-03", "0 days", "3 May 2007 at 23:59"),
    ("2007-05-03", "1 day", "4 May 2007 at 23:59"),
    ("2007-05-04", "1 working day", "8 May 2007 at 23:59"),
    ("2007-05-05", "0 working days", "5 May 2007 at 23:59"),
    ("2006-08-03", "45 working days", "6 October 2006 at 23:59"),
    ("2007-05-03", "6 weeks", "14 June 2007 at 23:59"),
    ("2007-01-31", "1 month", "28 February 2007 at 23:59"),
    ("2008-01-31", "1 month", "29 February 2008 at 23:59"),
    ("2007-05-03", "3 months", "3 August 2007 at 23:59"),
    ("2007-05-03T09:30:00Z", "24 hours", "4 May 2007 at 10:30"),
    ("2007-03-24T12:00:00Z", "24 hours", "25 March 2007 at 13:00"),
    ("2007-05-03", "24 hours", "4 May 2007 at 23:59"),
    ("2007-05-03", "4 hours", "4 May 2007 at 03:59"),
    ("2007-05", "1 day", "1 June 2007 at 23:59"),
    ("2007-05", "24 hours", "1 June 2007 at 23:59"),
    ("2007-05-03/2007-05-04 approximate", "1 working day", "8 May 2007 at 23:59"),
    ("2007-06-08", "20 weeks of pregnancy", "19 January 2007 at 23:59"),
    ("2007-06-08", "40 weeks of pregnancy", "8 June 2007 at 23:59"),
  ])
  func due(start: String, clock: String, expected: String) throws {
    let (start, clock) = (try #require(Occurrence(start)), try #require(Clock(clock)))
    let due = clock.due(from: start)
    #expect(due.instant.inWords == expected)
    #expect(expected.hasPrefix(due.day.inWords))
  }

  @Test(arguments: [
    ("same day", Clock.sameDay), ("24 hours", .hours(24)), ("1 hour", .hours(1)), ("10 days", .days(10)),
    ("1 working day", .workingDays(1)), ("45 working days", .workingDays(45)), ("6 weeks", .weeks(6)),
    ("3 months", .months(3)), ("1 month", .months(1)), ("0 days", .days(0)),
    ("20 weeks of pregnancy", .weeksOfPregnancy(20)), ("1 week of pregnancy", .weeksOfPregnancy(1)),
  ])
  func readsAndSays(text: String, clock: Clock) {
    #expect(Clock(text) == clock)
    #expect(clock.description == text)
  }

  @Test(arguments: [
    "", "day", "working day", "1", "one day", "1.5 days", "-1 days", "+1 days", "1 fortnight",
    "1 Working Day",
    "1000000 days", "99999999999999999999 days", "1 day 2", "same days", "20 weeks of", "1 days of pregnancy",
  ])
  func refusesWhatIsNoClock(text: String) {
    #expect(Clock(text) == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func moreTimeIsNeverDueEarlier(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let kinds: [(Int) -> Clock] = [
      { .hours($0) }, { .days($0) }, { .workingDays($0) }, { .weeks($0) }, { .months($0) },
      { .weeksOfPregnancy($0) },
    ]
    for _ in 0..<50 {
      let start = Instant(seconds: .random(in: 0...2_500_000_000, using: &random))
      let (n, more) = (Int.random(in: 0...99, using: &random), Int.random(in: 0...99, using: &random))
      for kind in kinds {
        #expect(kind(n).due(from: start) <= kind(n + more).due(from: start), "\(start), \(kind(n))")
        #expect(
          kind(n).due(from: start) <= kind(n).due(from: start.adding(hours: more)), "\(start), \(kind(n))")
        #expect(kind(n).due(from: start) <= kind(n).due(from: start.day), "\(start), \(kind(n))")
        #expect(Clock(kind(n).description) == kind(n))
      }
      #expect(Clock.days(n).due(from: start.day).day - start.day == n)
    }
  }

  @Test(arguments: [Int.min, Int.max])
  func wildFiguresDoNotStopTheProgram(n: Int) throws {
    let start = try #require(Day("2007-05-03"))
    for clock in [Clock.hours(n), .days(n), .weeks(n), .months(n), .weeksOfPregnancy(n)] {
      #expect(clock.due(from: start).day == (n < 0 ? .first : .last))
    }
    #expect(Clock.workingDays(n).due(from: start).day >= start)
  }
}
