/// The last day on which a school or nursery saw a child, told from term dates, roll and absences.
///
/// A session attended counts as a glance by that setting, known at the end of its day. Nobody records it: it is a school
/// day of the area, with the child on roll, attendance covered, and no absence for it.
public enum LastSession: Hashable, Sendable {
  /// The child was not on a roll, or every session was missed.
  case none
  /// On that day.
  case attended(Day, assumed: Bool)
  /// On roll, and whether there was school, or whether the child was there, is not known.
  case unknown(Unknown)
}

extension Chronology {
  /// The last session that a child attended after one day and up to another.
  public func lastSession(of person: Int, after: Day, through: Day, asOf now: Instant) -> LastSession {
    let rolls = episodes(of: .onRoll, for: person)
    guard !rolls.isEmpty, after < through, isOnRoll(rolls, from: after + 1, through: through) else {
      return .none
    }
    if conventions.terms.isEmpty { return .unknown(.termDates(from: after + 1, through: through)) }
    var doubt: Unknown?
    var day = through
    while day > after {
      defer { day = day - 1 }
      guard isOnRoll(rolls, from: day, through: day) else { continue }
      switch school(on: day) {
      case nil: doubt = doubt ?? .termDates(from: after + 1, through: through)
      case false?: continue
      case true?:
        if isAbsent(person, on: day) { continue }
        switch coverage(of: [.absence], from: day, through: day, for: person, asOf: now) {
        case .covered: return .attended(day, assumed: false)
        case .assumed: return .attended(day, assumed: true)
        case .missing(let unknown): doubt = doubt ?? unknown
        }
      }
    }
    return doubt.map { .unknown($0) } ?? .none
  }

  private func isOnRoll(_ rolls: [Episode], from first: Day, through last: Day) -> Bool {
    rolls.contains {
      $0.opened == .yes
        && max(entries[$0.opener].occurred.latest, first) <= min(lastDay(of: $0, .onRoll), last)
    }
  }

  /// Whether there was school; nil where the term dates are not known.
  private func school(on day: Day) -> Bool? {
    guard let known = conventions.termDays, known.contains(day) else { return nil }
    return conventions.terms.contains { $0.isSchoolDay(day) }
  }

  private func isAbsent(_ person: Int, on day: Day) -> Bool {
    var absent = false
    latestFirst(.absence, from: day, through: day) { place in
      absent = entries[place].people.contains(person)
      return !absent
    }
    return absent
  }
}
