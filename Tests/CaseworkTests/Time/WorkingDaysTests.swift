import Casework
import Testing

@Suite struct WorkingDaysTests {
  private let england = WorkingDays.englandAndWales

  @Test(arguments: [
    ("2022-06-02", "2022-06-01"), ("1999-12-31", "1999-12-30"), ("2050-12-30", "2050-12-30"),
  ])
  func lastWorkingDayOnOrBefore(day: String, expected: String) throws {
    let day = try #require(Day(day))
    let worked = (0..<7).map { day - $0 }.first { england.isWorkingDay($0) }
    #expect(worked?.description == expected)
  }
}
