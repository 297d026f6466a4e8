/// Sessions at school or nursery, told from term dates, roll and absences.
///
/// A session attended counts as a glance by that setting, known at the end of its day. Nobody records it: it is a school
/// day of the area, with the child on roll, attendance covered, and no absence for it.
struct Session: Hashable, Sendable {
  /// Whether the child was there.
  var attended: Truth
  /// Whether that is so only because completeness is assumed.
  var assumed = false
  /// What would settle it, when it cannot be told.
  var missing: Unknown?
}

/// The last day on which a child certainly attended.
public struct LastSession: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// Whether that is so only because completeness is assumed.
  public let isAssumed: Bool
}

extension Chronology {
  /// The last day after one and up to another on which a child certainly attended.
  public func lastSession(
    of person: Int, after: Day, through: Day, asOf now: Instant
  ) -> LastSession? {
    guard let terms = conventions.termDays, let days = rollDays(of: person, after: after, through: through),
      days.overlaps(terms)
    else { return nil }
    for day in days.clamped(to: terms).reversed() {
      let session = session(of: person, on: day, asOf: now)
      if session.attended == .yes { return LastSession(day: day, isAssumed: session.assumed) }
    }
    return nil
  }

  /// The first day after one on which, by what is known, a child will certainly attend; where there is none in the next
  /// weeks, the last of them, on which to look again.
  public func nextSession(of person: Int, after: Day, asOf now: Instant) -> Day? {
    guard let terms = conventions.termDays,
      let days = rollDays(of: person, after: after, through: after + 60),
      after < terms.upperBound
    else { return nil }
    return days.first { session(of: person, on: $0, asOf: now).attended == .yes } ?? days.upperBound
  }

  /// What would tell whether a child attended on some day after one and up to another; nil where that can be told.
  public func sessionDoubt(of person: Int, after: Day, through: Day, asOf now: Instant) -> Unknown? {
    guard let days = rollDays(of: person, after: after, through: through) else { return nil }
    for day in days {
      let session = session(of: person, on: day, asOf: now)
      guard session.attended == .unknown else { continue }
      if case .termDates? = session.missing { return .termDates(from: day, through: through) }
      return session.missing
    }
    return nil
  }

  /// The days after one and up to another, from the first on which a child can have been on a roll to the last.
  private func rollDays(of person: Int, after: Day, through: Day) -> ClosedRange<Day>? {
    let rolls = episodes(of: .onRoll, for: person)
    guard var first = rolls.first.map({ entries[$0.opener].occurred.earliest }) else { return nil }
    var last = Day.first
    for roll in rolls {
      first = min(first, entries[roll.opener].occurred.earliest)
      last = max(last, lastDay(of: roll, .onRoll))
    }
    (first, last) = (max(first, after + 1), min(last, through))
    return first <= last ? first...last : nil
  }

  /// Whether a child was at school on a day.
  func session(of person: Int, on day: Day, asOf now: Instant) -> Session {
    let school = school(on: day)
    let absence = absence(of: person, on: day)
    if school == .no || absence.truth == .yes { return Session(attended: .no) }
    let roll = state(.onRoll, of: person, at: Occurrence(day), asOf: now)
    if roll.truth == .no { return Session(attended: .no) }
    if school == .unknown {
      return Session(attended: .unknown, missing: .termDates(from: day, through: day))
    }
    if let unsure = absence.unsure { return Session(attended: .unknown, missing: .timing(unsure)) }
    if roll.truth == .unknown { return Session(attended: .unknown, missing: roll.missing) }
    switch coverage(of: [.absence], from: day, through: day, for: person, asOf: now) {
    case .covered: return Session(attended: .yes, assumed: roll.assumed)
    case .assumed: return Session(attended: .yes, assumed: true)
    case .missing(let unknown): return Session(attended: .unknown, missing: unknown)
    }
  }

  /// Whether there was school; outside all terms that are known that cannot be told.
  private func school(on day: Day) -> Truth {
    guard let known = conventions.termDays, known.contains(day) else { return .unknown }
    return Truth(conventions.terms.contains { $0.isSchoolDay(day) })
  }

  /// Whether a child was absent on a day, or an absence that may have been on another.
  private func absence(of person: Int, on day: Day) -> (truth: Truth, unsure: EventID?) {
    var unsure: EventID?
    var isAbsent = false
    latestFirst(.absence, from: day, through: day) { place in
      guard entries[place].people.contains(person) else { return true }
      let occurred = entries[place].occurred
      isAbsent = occurred.earliest == occurred.latest && occurred.precision != .undated
      if !isAbsent { unsure = entries[place].event.id }
      return !isAbsent
    }
    return (isAbsent ? .yes : unsure == nil ? .no : .unknown, unsure)
  }
}
