import Casework
import Testing

@testable import Linkage

/// Dates as people and systems write them.
@Suite struct DateTextTests {
  @Test(arguments: [
    ("2019-05-31", "20190531"), ("20190531", "20190531"), ("31/05/2019", "20190531"),
    ("1.5.2019", "20190501"),
    ("2019-05-31T00:00:00Z", "20190531"), ("2019-05-31 10:30", "20190531"), ("31/05/2019 10:30", "20190531"),
    ("2019", "20190000"), ("2019-05", "20190500"), ("05/2019", "20190500"), ("5/2019", "20190500"),
    ("31 May 2019", "20190531"), ("31-MAY-2019", "20190531"), ("May 31st, 2019", "20190531"),
    ("1st of September 2019", "20190901"), ("3Sept2019", "20190903"), ("2019 Feb 3", "20190203"),
    ("May 2019", "20190500"), ("Friday 31 May 2019, 10:30", "20190531"), ("1856-86-18", "18568618"),
    ("31 May 19", ""), ("31/05/19", ""), ("May", ""), ("Maybe 2019", "20190000"), ("00/00/0000", ""),
    ("1900-01-01", ""), ("1 January 1900", ""), ("not known", ""), ("", ""), ("12345", ""),
  ])
  func areReadAsYearMonthAndDay(text: String, digits: String) {
    let read = Array(text.utf8).withUnsafeBufferPointer { DateText.digits($0) }
    #expect(String(decoding: read, as: UTF8.self) == digits)
  }

  @Test(arguments: [
    ("20190531", true), ("20190500", true), ("20190000", true), ("20000229", true), ("20190229", false),
    ("20190431", false), ("20191301", false), ("18568618", false),
  ])
  func aDayThatThereIs(digits: String, isThere: Bool) {
    #expect(DateText.isADay(Array(digits.utf8)) == isThere)
  }

  /// Nobody was born after the day on which the file is read; of a date in part, no part of it may be over.
  @Test(
    arguments: [
      ("2026-11-22", nil), ("2026-11-23", .notYet), ("2026", nil), ("2026-11", nil), ("2026-12", .notYet),
      ("2027", .notYet), ("01/02/2031", .notYet), ("2026-13-01", .noSuchDay), ("1997-02-30", .noSuchDay),
    ] as [(String, Misread?)])
  func aDateThatIsYetToComeIsTold(text: String, misread: Misread?) {
    var builder = RecordBuilder(
      columns: [("born", .dateOfBirth)], today: Day(year: 2026, month: 11, day: 22))
    #expect(Array(text.utf8).withUnsafeBufferPointer { builder.add($0, to: 0) } == misread)
  }
}
