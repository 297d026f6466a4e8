/// A date as case records hold it: a whole day in England, with no hour and no time zone.
///
/// Any day of the years 1 to 9999. Arithmetic that would leave them stops at `first` or `last`: a wild figure
/// in a record must not stop the program.
public struct Day: Comparable, Hashable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int32

  /// 1 January of the year 1.
  @inlinable
  public static var first: Day { Day(number: -719_162) }
  /// 31 December 9999.
  @inlinable
  public static var last: Day { Day(number: 2_932_896) }

  /// The day so many days after 1 January 1970; beyond `first` or `last`, that one.
  @inlinable
  public init(number: Int32) {
    self.number = min(max(number, -719_162), 2_932_896)
  }

  /// The day of a calendar date, or nil when there is no such date in the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilDate.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(clamping: CivilDate(year: year, month: month, day: day).dayNumber)
  }

  init(clamping number: Int) {
    self.init(number: Int32(clamping: number))
  }

  var civil: CivilDate { CivilDate(dayNumber: Int(number)) }

  /// The calendar year, 1 to 9999.
  public var year: Int { civil.year }
  /// The month of the year, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    let sinceMonday = Int(number) + 3  // 1 January 1970 was a Thursday
    return Weekday(rawValue: sinceMonday - sinceMonday.dividedDown(by: 7) * 7 + 1) ?? .monday
  }

  /// The first second of the day in London.
  public var start: Instant { London.start(ofDayNumber: Int(number)) }

  /// The last second of the day in London.
  public var end: Instant {
    Instant(seconds: London.start(ofDayNumber: Int(number) + 1).seconds - (self == .last ? 0 : 1))
  }

  /// The earlier day is the lesser.
  @inlinable
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: Strideable {
  /// How many days lie from this one to another.
  public func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// The day so many days later.
  public func advanced(by days: Int) -> Day {
    Day(clamping: Int(number) + days.withinCalendar)
  }

  /// The day so many days later.
  public static func + (day: Day, days: Int) -> Day { day.advanced(by: days) }

  /// The day so many days earlier.
  public static func - (day: Day, days: Int) -> Day { day.advanced(by: -days.withinCalendar) }

  /// How many days the left day lies after the right one.
  public static func - (left: Day, right: Day) -> Int { right.distance(to: left) }

  /// The same weekday so many weeks later.
  public func adding(weeks: Int) -> Day { self + weeks.withinCalendar * 7 }

  /// The same day of the month so many months later, or that month's last: 31 January and one month is the
  /// last of February.
  public func adding(months: Int) -> Day {
    let from = civil
    let monthsSinceYear0 = from.year * 12 + from.month - 1 + months.withinCalendar
    let year = monthsSinceYear0.dividedDown(by: 12)
    guard year >= 1 else { return .first }
    guard year <= 9999 else { return .last }
    let month = monthsSinceYear0 - year * 12 + 1
    let day = min(from.day, CivilDate.length(ofMonth: month, in: year))
    return Day(clamping: CivilDate(year: year, month: month, day: day).dayNumber)
  }
}

extension Int {
  /// The same count, or one that surely passes either end of the calendar: sums with it cannot overflow.
  var withinCalendar: Int { Swift.min(Swift.max(self, -4_000_000), 4_000_000) }
}
