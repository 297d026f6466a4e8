import Casework

extension Story {
  /// Some moment of a day at which people work with families.
  mutating func officeHours(_ day: Day) -> Instant { day.start.adding(minutes: chance.number(525...1_030)) }

  /// Some moment of a day, at any hour from early morning to late evening.
  mutating func anyHour(_ day: Day) -> Instant { day.start.adding(minutes: chance.number(360...1_430)) }

  /// The nth working day after a day, in office hours.
  mutating func workingDay(_ n: Int, after day: Day) -> Instant {
    officeHours(WorkingDays.englandAndWales.day(n, after: day))
  }

  /// Some moment of the first working day that is not before a day.
  mutating func nextOfficeHours(_ day: Day) -> Instant {
    officeHours(workday(day))
  }

  /// The day, or the first working day after it.
  func workday(_ day: Day) -> Day {
    WorkingDays.englandAndWales.isWorkingDay(day) ? day : WorkingDays.englandAndWales.day(1, after: day)
  }

  /// Days on which something happens at a yearly rate, each independently, between two days.
  mutating func days(aYear rate: Double, from: Day, to: Day) -> [Day] {
    guard rate > 0, from < to else { return [] }
    var days: [Day] = []
    var at = chance.waiting(mean: 365.25 / rate)
    while at < Double(to - from) {
      days.append(from + Int(at))
      at += chance.waiting(mean: 365.25 / rate)
    }
    return days
  }

  /// The days of the period on which a child is under 18, between two ages in months.
  func span(of child: Child, months: Range<Int>) -> Range<Day>? {
    let from = max(period.lowerBound, child.born.adding(months: months.lowerBound))
    let to = min(min(period.upperBound, child.last), child.born.adding(months: months.upperBound))
    return from < to ? from..<to : nil
  }

  /// The children that are born and under 18 on a day.
  func children(on day: Day) -> [Child] { home.children.filter { $0.isThere(on: day) } }

  /// The services that know some children from day to day.
  func knowers(of children: [Child], on day: Day) -> [ServiceID] {
    var services = [home.surgery]
    if children.contains(where: { $0.months(on: day) < 58 && $0.born + 14 < day }) {
      services.append(Town.healthVisiting)
    }
    let pupil = children.first { isPupil($0, on: day + 7) && isPupil($0, on: day) }
    if let pupil { services.append(school(of: pupil, on: day)) }
    return services
  }

  /// Whether social care is involved with the family on a day.
  func isInvolved(on day: Day) -> Bool { involved.contains { $0.days.contains(day) } }
}
