import Casework
import Testing

@Suite struct OccurrenceTests {
  @Test(arguments: [
    ("2006", "2006-01-01", "2006-12-31", Occurrence.Precision.year, "2006"),
    ("2006-11", "2006-11-01", "2006-11-30", .month, "November 2006"),
    ("2006-11-01", "2006-11-01", "2006-11-01", .day, "1 November 2006"),
    ("2006-07-01T10:15:00Z", "2006-07-01", "2006-07-01", .instant, "1 July 2006 at 11:15"),
    ("2006-11/2006-12", "2006-11-01", "2006-12-31", .range, "between November and December 2006"),
    ("2006-11/2007-01", "2006-11-01", "2007-01-31", .range, "between November 2006 and January 2007"),
    ("2006-11-03/2006-12-10", "2006-11-03", "2006-12-10", .range, "between 3 November and 10 December 2006"),
    ("2006-11-03/2006-11-10", "2006-11-03", "2006-11-10", .range, "between 3 and 10 November 2006"),
    (
      "2006-11-03/2007-11-03", "2006-11-03", "2007-11-03", .range,
      "between 3 November 2006 and 3 November 2007"
    ),
    ("2006/2011", "2006-01-01", "2011-12-31", .range, "between 2006 and 2011"),
    ("2006 approximate", "2006-01-01", "2006-12-31", .approximate, "about 2006"),
    ("2006-05 approximate", "2006-05-01", "2006-05-31", .approximate, "about May 2006"),
    ("2006-05-03 approximate", "2006-05-03", "2006-05-03", .approximate, "about 3 May 2006"),
    (
      "2006-05/2006-06 approximate", "2006-05-01", "2006-06-30", .approximate,
      "between about May and June 2006"
    ),
    (
      "2001-02-03/2007-05-04 undated", "2001-02-03", "2007-05-04", .undated,
      "some time before 4 May 2007 (undated)"
    ),
  ])
  func readsAndSays(
    text: String, earliest: String, latest: String, precision: Occurrence.Precision, words: String
  ) throws {
    let occurrence = try #require(Occurrence(text))
    #expect(occurrence.earliest.description == earliest)
    #expect(occurrence.latest.description == latest)
    #expect(occurrence.precision == precision)
    #expect(occurrence.inWords == words)
    #expect(occurrence.description == text)
  }

  /// Other ways to write what has a shorter form.
  @Test(arguments: [
    ("2006-11-03/2006-11-03", "2006-11-03"),
    ("2006-11/2006-11-30", "2006-11"),
    ("2006-01/2006-12", "2006"),
    ("2006-11-01T11:15+01:00", "2006-11-01T10:15:00Z"),
    ("2006-11-01T10:15:00Z/2006-11-03T09:00:00Z", "2006-11-01/2006-11-03"),
  ])
  func saysItShortly(text: String, expected: String) {
    #expect(Occurrence(text)?.description == expected)
  }

  @Test(arguments: [
    "", "/", "06", "2006-13", "2006-11-31", "2006/", "/2006", "2007/2006", "2006-11-03/2006-11-02",
    "2006/2007/2008",
    "2006 about", "2006  approximate", " 2006", "2006 range", "2006 approximate undated", "0000",
    "November 2006",
    "2006-11-01T10:15:00", "../2007", "2006-", "2006-11-", "2006-1", "2006-11-01T10:15:00Z/", "2006-11-01T",
    "2006~",
  ])
  func refusesWhatIsNoTime(text: String) {
    #expect(Occurrence(text) == nil)
  }

  @Test(arguments: [
    ("2006-11-02", "2006-11-01", Occurrence.Precision.range), ("2006-11-01", "2006-11-02", .day),
    ("2006-11-01", "2006-11-29", .month), ("2006-11-01", "2006-12-31", .month),
    ("2006-11-01", "2007-10-31", .year),
    ("2006-01-01", "2007-12-31", .year), ("2006-11-01", "2006-11-01", .instant),
    ("2006-11-02", "2006-11-01", .undated),
  ])
  func daysThatDoNotFitThePrecision(from: String, to: String, precision: Occurrence.Precision) throws {
    let (from, to) = (try #require(Day(from)), try #require(Day(to)))
    #expect(Occurrence(from: from, to: to, precision: precision) == nil)
  }

  @Test func undatedRunsFromBirthOrIsOpen() throws {
    let (birth, recorded) = (try #require(Day("2001-02-03")), try #require(Day("2007-05-04")))
    #expect(Occurrence(undatedBy: recorded, since: birth).description == "2001-02-03/2007-05-04 undated")
    #expect(Occurrence(undatedBy: recorded).earliest == .first)
    #expect(Occurrence(undatedBy: birth, since: recorded).description == "2001-02-03 undated")
  }

  @Test(arguments: [
    ("2006-11-03", "2006-11-03", "2006-11-03"), ("2006-11-01", "2006-11-30", "2006-11"),
    ("2008-02-01", "2008-02-29", "2008-02"), ("2009-02-01", "2009-02-28", "2009-02"),
    ("2006-01-01", "2006-12-31", "2006"),
  ])
  func aRangeOfOneDayMonthOrYearIsJustThat(from: String, to: String, text: String) throws {
    let range = Occurrence(from: try #require(Day(from)), to: try #require(Day(to)))
    #expect(range == Occurrence(text))
    #expect(range?.description == text)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func textComesBackAsItWas(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let from = Day(number: .random(in: Day.first.number...Day.last.number, using: &random))
      let precision = Occurrence.Precision.allCases.randomElement(using: &random) ?? .range
      let to = from + .random(in: 0...400, using: &random)
      let occurrence = Occurrence(from: from, to: to, precision: precision) ?? Occurrence(from.start)
      #expect(Occurrence(occurrence.description) == occurrence)
    }
  }
}
