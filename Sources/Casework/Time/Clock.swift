/// How long somebody has to do what is asked, in the words of the guidance that says so.
public enum Clock: Hashable, Sendable {
  case hours(Int)
  case days(Int)
  case workingDays(Int)
  case weeks(Int)
  case months(Int)
  case sameDay
  /// Until the pregnancy is so many weeks old, counted back from the expected date of birth at 40 weeks.
  case weeksOfPregnancy(Int)

  /// When it is due, the clock having started at an occurrence.
  ///
  /// For weeks of pregnancy the start is the expected date of birth. An imprecise start counts from its
  /// latest day. Hours from a moment are exact; hours from a day run from its end. All others fall due at the
  /// end of a day: working days at the end of the nth one after the start's day.
  public func due(from start: Occurrence, in workingDays: WorkingDays = .englandAndWales) -> Due {
    if case .hours(let n) = self {
      return Due(instant: (start.instant ?? start.latest.end).adding(hours: n))
    }
    return Due(instant: lastDay(from: start.latest, in: workingDays).end)
  }

  /// When it is due, the clock having started at a moment.
  public func due(from start: Instant, in workingDays: WorkingDays = .englandAndWales) -> Due {
    due(from: Occurrence(start), in: workingDays)
  }

  /// When it is due, the clock having started on a day at an unknown hour.
  public func due(from start: Day, in workingDays: WorkingDays = .englandAndWales) -> Due {
    due(from: Occurrence(start), in: workingDays)
  }

  /// The day at the end of which it is due, the clock having started on a day; hours run from that day's end.
  public func lastDay(from day: Day, in workingDays: WorkingDays = .englandAndWales) -> Day {
    switch self {
    case .hours, .sameDay: day
    case .days(let n): day + n
    case .workingDays(let n): workingDays.day(n, after: day)
    case .weeks(let n): day.adding(weeks: n)
    case .months(let n): day.adding(months: n)
    case .weeksOfPregnancy(let n): day.adding(weeks: n.withinCalendar - 40)
    }
  }
}
