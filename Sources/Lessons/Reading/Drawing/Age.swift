import Casework
import YAMLReading

/// How old a drawn child is on the day on which its drawing begins.
struct Age: Hashable {
  let count: Int
  let unit: Unit

  enum Unit: String, CaseIterable {
    case day, week, month, year
  }

  /// Reads "3 years", "6 months", "10 weeks", "1 day".
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), (0...1200).contains(count),
      let unit = Unit.allCases.first(where: { $0.rawValue == words[1] || $0.rawValue + "s" == words[1] })
    else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The day on which a child of this age on `day` was born.
  func birth(before day: Day) -> Day {
    switch unit {
    case .day: day - count
    case .week: day.adding(weeks: -count)
    case .month: day.adding(months: -count)
    case .year: day.adding(months: -12 * count)
    }
  }
}

extension Reading {
  /// An age such as "3 years".
  mutating func age(_ value: YAMLValue) -> Age? {
    guard let text = text(value) else { return nil }
    if let age = Age(text) { return age }
    note(value, "'\(text.abbreviated)' is not an age; write it as 3 years, 6 months, 10 weeks or 1 day")
    return nil
  }
}
