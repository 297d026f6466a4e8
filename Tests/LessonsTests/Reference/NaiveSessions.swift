import Casework
import Lessons

/// Sessions at school, which nobody writes down: a school day of the area with the child on roll, attendance covered, and
/// no absence for it, known at the day's end (LESSON-SKETCHES, point 4).
extension NaiveView {
  /// The days that are over, after one, on which a person was at school for certain.
  func sessions(of person: PersonID, after day: Day) -> [Day] {
    conventions.schoolDays.filter { day < $0 && $0.end <= now && wasAtSchool(person, on: $0) == .yes }
  }

  /// Whether a person was at school on some day after one and up to another.
  func wasAtSchool(_ person: PersonID, after day: Day, through last: Day) -> Truth {
    guard day < last, !spells(of: .onRoll, for: person).isEmpty else { return .no }
    return Truth.any(of: (day + 1...last).map { wasAtSchool(person, on: $0) })
  }

  private func wasAtSchool(_ person: PersonID, on day: Day) -> Truth {
    if let made = memo.sessions[person]?[day] { return made }
    let absences = seen.map(\.event).filter { $0.kind == .absence && people(of: $0).contains(person) }
    let absent = Truth.any(of: absences.map { Self.lies($0.occurred, on: day) })
    let attended =
      state(.onRoll, of: person, on: day) && isSchoolDay(day) && !absent
      && covered([.absence], from: day, through: day, for: person)
    listener?.hear(.session, attended)
    memo.sessions[person, default: [:]][day] = attended
    return attended
  }

  private static func lies(_ occurred: Occurrence, on day: Day) -> Truth {
    if occurred.latest < day || day < occurred.earliest { return .no }
    return occurred.isDated && occurred.earliest == occurred.latest ? .yes : .unknown
  }

  /// Whether there was school; before and after all terms that are known that cannot be told.
  private func isSchoolDay(_ day: Day) -> Truth {
    let (before, after) = (
      conventions.terms.contains { $0.from <= day }, conventions.terms.contains { day <= $0.to }
    )
    guard before, after else { return .unknown }
    return Truth(conventions.terms.contains { $0.isSchoolDay(day) })
  }
}

extension Conventions {
  /// Every day of school.
  var schoolDays: [Day] { terms.flatMap { term in (term.from...term.to).filter(term.isSchoolDay) } }
}

extension Gap {
  /// Whether a session is what it waits for: sight of the child by whomever.
  var waitsForSight: Bool {
    pattern.alternatives.contains {
      $0.tests == [.fact(.sightOfTheChild)] && $0.kinds.contains(.childSeen) && $0.relations.isEmpty
        && $0.scope == .child
    }
  }
}
