import Casework
import Foundation
import Testing

/// Our bank holidays against those that the government publishes (https://www.gov.uk/bank-holidays.json),
/// from the copy that the Python package govuk-bank-holidays carries.
@Suite struct PublishedBankHolidaysTests {
  private static let path = ProcessInfo.processInfo.environment["THROUGHLINE_BANK_HOLIDAYS"]

  private struct Nation: Decodable {
    struct Holiday: Decodable { let date: String }
    let events: [Holiday]
  }

  @Test(.enabled(if: path != nil, "set THROUGHLINE_BANK_HOLIDAYS to the path of bank-holidays.json"))
  func areTheSameDays() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: try #require(Self.path)))
    let nations = try JSONDecoder().decode([String: Nation].self, from: data)
    let published = try #require(nations["england-and-wales"]).events.compactMap { Day($0.date) }
    let first = try #require(published.min().flatMap { Day(year: $0.year, month: 1, day: 1) })
    let last = try #require(published.max().flatMap { Day(year: $0.year, month: 12, day: 31) })
    let free = (first...last).filter {
      !$0.weekday.isWeekend && !WorkingDays.englandAndWales.isWorkingDay($0)
    }
    #expect(free == published.sorted())
    #expect(published.count >= 8 * 10, "the file should hold at least ten years")
  }
}
