/// Two days and all between them, said in whole years if that fits, else in whole months, else in days.
struct CalendarSpan: CustomStringConvertible {
  private enum Unit { case day, month, year }

  private let from: Day
  private let to: Day
  private let unit: Unit

  init(_ from: Day, _ to: Day) {
    self.from = from
    self.to = to
    let (first, last) = (from.civil, to.civil)
    if first.opensYear && last.closesYear {
      unit = .year
    } else if first.opensMonth && last.closesMonth {
      unit = .month
    } else {
      unit = .day
    }
  }

  /// "2006", "2006-11/2006-12", "2006-11-03/2006-12-10".
  var description: String {
    let width = [Unit.day: 10, .month: 7, .year: 4][unit] ?? 10
    let (first, last) = (from.description.prefix(width), to.description.prefix(width))
    return first == last ? String(first) : "\(first)/\(last)"
  }

  /// "2006", "between November and December 2006", "between 3 and 10 November 2006".
  func inWords(about: String = "") -> String {
    let (first, last) = (parts(of: from), parts(of: to))
    if first == last { return about + last.joined(separator: " ") }
    var shortened = first
    // What both have in common at the end, month and year or the year alone, is said once.
    while shortened.count > 1,
      first.suffix(first.count - shortened.count + 1) == last.suffix(first.count - shortened.count + 1)
    {
      shortened.removeLast()
    }
    return "between \(about)\(shortened.joined(separator: " ")) and \(last.joined(separator: " "))"
  }

  private func parts(of day: Day) -> [String] {
    let date = day.civil
    let (year, month) = (String(date.year), Day.nameOfMonth(date.month))
    return switch unit {
    case .day: [String(date.day), month, year]
    case .month: [month, year]
    case .year: [year]
    }
  }
}
