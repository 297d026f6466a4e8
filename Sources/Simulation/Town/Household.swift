import Casework

/// The people of one invented family, and what makes theirs unlike another's.
struct Household: Sendable {
  let number: Int
  let seed: UInt64
  let place: Place
  /// Fifth of deprivation: 1 is the most deprived.
  let fifth: Int
  /// Whether of a minority ethnic group; groups rates, and changes one skin condition.
  let isMinority: Bool
  let speaksEnglish: Bool
  /// How much more, or less, brings this family to the front door than the authority's mean.
  let strain: Double
  /// How much more, or less, it uses emergency departments.
  let attends: Double
  let surgery: ServiceID
  let primary: ServiceID
  var children: [Child]
  var adults: [Adult]

  /// A stream of chance for one part of this family's story.
  func chance(for part: UInt64) -> Chance { Chance(seed: seed, UInt64(number), part) }

  /// Child-years lived under 18 within some days.
  func childYears(from: Day, to: Day) -> Double {
    Double(children.reduce(0) { $0 + $1.days(from: from, to: to) }) / 365.25
  }
}

/// One invented child.
struct Child: Sendable {
  let id: PersonID
  let born: Day
  let isTwin: Bool
  let isDisabled: Bool
  let hasBlueGreySpot: Bool
  let condition: Word?
  /// How much more, or less, school this child misses than others.
  let absents: Double
  /// The eighteenth birthday, or the day of death if that comes first.
  var last: Day
  let goesToNursery: Bool

  /// Days lived under 18 within some days.
  func days(from: Day, to: Day) -> Int { max(0, min(to, last) - max(from, born)) }

  /// Whether born and not yet 18 on a day.
  func isThere(on day: Day) -> Bool { born <= day && day < last }

  /// Age in completed months.
  func months(on day: Day) -> Int {
    let whole = (day.year - born.year) * 12 + day.month - born.month
    return whole - (day.dayOfMonth < born.dayOfMonth ? 1 : 0)
  }

  /// Age in completed years.
  func years(on day: Day) -> Int { months(on: day) / 12 }

  /// The first of September on which the child starts school: after the fourth birthday.
  var startsSchool: Day { september(afterAge: 4) }
  /// The first of September on which the child goes to secondary school.
  var startsSecondary: Day { september(afterAge: 11) }
  /// When the child may leave school: the June after the sixteenth birthday's September.
  var leavesSchool: Day { september(afterAge: 16) - 62 }

  private func september(afterAge age: Int) -> Day {
    let birthday = born.adding(months: age * 12)
    let same = Day(year: birthday.year, month: 9, day: 1) ?? birthday
    return birthday < same ? same : same.adding(months: 12)
  }
}

/// One invented adult.
struct Adult: Sendable {
  let id: PersonID
  let role: Word
  /// Nil for a parent; the day from which a partner has been there.
  let since: Day?
  let isYoung: Bool
  let isCareExperienced: Bool
  let hasHistory: Bool
}
