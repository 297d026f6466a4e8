import Casework
import Testing

@Suite struct OccurrenceOrderTests {
  /// One, another, and whether the first is at or after, and strictly after, the second.
  @Test(arguments: [
    ("2007-05-04", "2007-05-03", Truth.yes, Truth.yes, "the next day"),
    ("2007-05-03", "2007-05-03", .yes, .no, "the same day is at or after, not later"),
    ("2007-05-03", "2007-05-03T22:00:00Z", .yes, .no, "one side is known only to the day"),
    ("2007-05-03T09:00:00Z", "2007-05-03T22:00:00Z", .no, .no, "two moments compare exactly"),
    ("2007-05-03T22:00:00Z", "2007-05-03T09:00:00Z", .yes, .yes, "also within a day"),
    ("2007-05", "2007-05-03", .unknown, .unknown, "some day in May"),
    ("2007-05", "2007-05-01", .yes, .unknown, "perhaps the 1st itself"),
    ("2007-05-31", "2007-05", .yes, .unknown, "perhaps the 31st itself"),
    ("2007-05", "2007-04", .yes, .yes, "the next month"),
    ("2007-05", "2007-05", .unknown, .unknown, "two days of one month"),
    ("2006", "2007-05-03", .no, .no, "the year before"),
    ("2007-05-04", "2001/2007-05-03 undated", .yes, .yes, "true by the day on which it was recorded"),
  ])
  func order(one: String, other: String, isAtOrAfter: Truth, isAfter: Truth, why: String) throws {
    let (one, other) = (try #require(Occurrence(one)), try #require(Occurrence(other)))
    #expect(one.isAtOrAfter(other) == isAtOrAfter, "\(why)")
    #expect(one.isBefore(other) == !isAtOrAfter, "\(why)")
    #expect(one.isAfter(other) == isAfter, "\(why)")
  }

  /// A window, whether the first lies in it after the second, and why.
  @Test(arguments: [
    ("2007-05-03", 0, "2007-05-03", Truth.yes, "the same day is zero days after"),
    ("2007-06-02", 30, "2007-05-03", .yes, "the last day is included"),
    ("2007-06-03", 30, "2007-05-03", .no, "the day after is not"),
    ("2007-05-02", 30, "2007-05-03", .no, "before is not after"),
    ("2007-06", 30, "2007-05-03", .unknown, "1 or 2 June would be in it"),
    ("2007-05", 60, "2007-05-01", .yes, "every day of May is in it"),
    ("2007-06-02T23:30:00Z", 30, "2007-05-03T09:00:00Z", .no, "3 June in London"),
    ("2007-06-02T22:30:00Z", 30, "2007-05-03T09:00:00Z", .yes, "days, not hours, are counted"),
    ("2007-05-03T08:00:00Z", 30, "2007-05-03T09:00:00Z", .no, "an hour before"),
    ("2007-05-01/2007-05-04 undated", 30, "2007-05-01", .unknown, "what is undated proves no window"),
    ("2007-05-01/2007-05-04 undated", 30, "2007-05-05", .no, "but was before it was recorded"),
    ("2007-05-03", -1, "2007-05-03", .no, "no window at all"),
  ])
  func windows(one: String, days: Int, other: String, expected: Truth, why: String) throws {
    let (one, other) = (try #require(Occurrence(one)), try #require(Occurrence(other)))
    #expect(one.isWithin(days: days, after: other) == expected, "\(why)")
    #expect(other.isWithin(days: days, before: one) == expected, "\(why)")
  }

  @Test(arguments: [
    ("2007-05-03", 1, "2007-05-04", Truth.no, "one day apart is not more than one"),
    ("2007-05-03", 1, "2007-05-05", .yes, "two are"),
    ("2007-05-05", 1, "2007-05-03", .yes, "whichever came first"),
    ("2007-05", 1, "2007-05-03", .unknown, "some day in May"),
    ("2007-05", 1, "2007-06-02", .yes, "31 May would be two days before"),
    ("2007-05-03", -1, "2007-05-03", .yes, "always more than less than none"),
  ])
  func distance(one: String, days: Int, other: String, expected: Truth, why: String) throws {
    let (one, other) = (try #require(Occurrence(one)), try #require(Occurrence(other)))
    #expect(one.isMoreThan(days: days, apart: other) == expected, "\(why)")
  }

  @Test(arguments: [Int.min, Int.max])
  func wildFiguresDoNotStopTheProgram(days: Int) throws {
    let (first, last) = (Occurrence(Day.first), Occurrence(Day.last))
    #expect(last.isWithin(days: days, after: first) == Truth(days > 0))
    #expect(last.isMoreThan(days: days, apart: first) == Truth(days < 0))
  }
}
