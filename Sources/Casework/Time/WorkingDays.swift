/// Which days are worked: Monday to Friday without the bank holidays.
///
/// Holidays are known for 1990 to 2050; a holiday proclaimed after this was written is not. Outside those
/// years only weekends are left out, and `knows` is false.
public struct WorkingDays: Sendable {
  /// The working days of England and Wales.
  public static let englandAndWales = WorkingDays(holidays: BankHolidays.days(in:))

  // The table begins on a Monday, so that weeks outside it can be counted by sevens from its first day.
  private static let firstKnown = Day(number: 7_305)  // Monday 1 January 1990
  private static let lastKnown = Day(number: 29_584)  // Saturday 31 December 2050

  /// The working days of the known years, oldest first.
  private let known: [Day]
  /// For each day of the known years, how many working days there are up to its end.
  private let countThrough: [Int32]

  private init(holidays: (Int) -> [Day]) {
    let years = Self.firstKnown.year...Self.lastKnown.year
    let free = Set(years.flatMap(holidays))
    var known: [Day] = []
    var countThrough: [Int32] = []
    for day in Self.firstKnown...Self.lastKnown {
      if !day.weekday.isWeekend && !free.contains(day) { known.append(day) }
      countThrough.append(Int32(known.count))
    }
    self.known = known
    self.countThrough = countThrough
  }

  /// Whether the bank holidays around that day are known, not only its weekends.
  public func knows(_ day: Day) -> Bool { (Self.firstKnown...Self.lastKnown).contains(day) }

  /// Whether it is a working day.
  public func isWorkingDay(_ day: Day) -> Bool { rank(day) > rank(day - 1) }

  /// The nth working day after a day; the day itself for 0, and for anything less.
  public func day(_ n: Int, after day: Day) -> Day {
    n <= 0 ? day : dayAt(rank: rank(day) + n.withinCalendar)
  }

  /// How many working days lie after the one day, up to and including the other; 0 when that is not later.
  public func count(after day: Day, through last: Day) -> Int {
    max(0, rank(last) - rank(day))
  }

  /// How many working days there are from the first known day up to the end of this one; negative before it.
  private func rank(_ day: Day) -> Int {
    let offset = day - Self.firstKnown
    if countThrough.indices.contains(offset) { return Int(countThrough[offset]) }
    return offset < 0 ? weekdays(through: offset) : weekdays(through: offset) - holidaysInAll
  }

  /// The working day of a rank.
  private func dayAt(rank: Int) -> Day {
    if known.indices.contains(rank - 1) { return known[rank - 1] }
    let weekday = (rank <= 0 ? rank : rank + holidaysInAll) - 1
    let week = weekday.dividedDown(by: 5)
    return Self.firstKnown + (week * 7 + weekday - week * 5)
  }

  /// How many weekdays there are from a Monday up to the end of the day so many days after it.
  private func weekdays(through offset: Int) -> Int {
    let week = offset.dividedDown(by: 7)
    return week * 5 + min(offset - week * 7 + 1, 5)
  }

  private var holidaysInAll: Int {
    weekdays(through: countThrough.count - 1) - known.count
  }
}
