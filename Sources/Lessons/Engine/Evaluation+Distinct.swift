import Casework

/// Whether two events are two happenings (LESSON-SKETCHES, point 13).
extension Evaluation {
  func areDistinct(_ a: Int, _ b: Int) -> Truth {
    if a == b { return .no }
    for link in chronology.entries[a].links where link.other == b {
      if link.kind == .sameHappeningAs { return .no }
      if link.kind == .notTheSameAs { return .yes }
    }
    if chronology.isLibrary { return mayBeOneMark(a, b) ? .unknown : .yes }
    return areOneRecordedTwice(a, b)
  }

  /// What would settle whether two events, the earlier first, are two happenings.
  func oneOrTwo(_ first: Int, _ second: Int) -> Unknown {
    chronology.isLibrary && mayBeOneMark(first, second)
      ? .oneMark(id(first), id(second)) : .oneOrTwo(id(first), id(second))
  }

  /// Two marks of a library that share a region, with nothing between that shows healing, may be one.
  private func mayBeOneMark(_ a: Int, _ b: Int) -> Bool {
    guard chronology.entries[a].kind == .markOrInjury, chronology.entries[b].kind == .markOrInjury
    else { return false }
    let regions = chronology.entries[a].record.event.detail.words(.regions)
    guard regions.contains(where: chronology.entries[b].record.event.detail.words(.regions).contains) else {
      return false
    }
    let (first, second) = chronology.precedes(a, b) ? (a, b) : (b, a)
    if hasFaded(first, by: occurred(second)) { return false }
    if case .day(let clear)? = chronology.entries[second].record.event.detail[.lastSeenWithoutIt] {
      return clear < chronology.entries[first].occurred.latest
    }
    return !wasSeenWithout(between: first, and: second)
  }

  /// Whether a mark was a bruise and nothing else, so long before that it cannot be what is seen now.
  ///
  /// Most bruises are gone after about two weeks (NHS, "Bruises"); eight leave room for the slowest.
  private func hasFaded(_ mark: Int, by later: Occurrence) -> Bool {
    guard later.precision != .undated,
      chronology.entries[mark].record.event.detail.words(.kind) == [.bruise]
    else { return false }
    return later.earliest - occurred(mark).latest > 56
  }

  /// Whether the child was examined or undressed between two marks, by an event that relates to neither.
  private func wasSeenWithout(between first: Int, and second: Int) -> Bool {
    let (from, through) = (
      chronology.entries[first].occurred.latest + 1,
      chronology.entries[second].occurred.earliest - 1
    )
    guard from <= through else { return false }
    var seen = false
    for kind in [EventKind.examination, .childSeen] {
      chronology.latestFirst(kind, from: from, through: through) { place in
        let detail = chronology.detail(of: place, for: subject)
        let bare =
          detail.has(.topToToe, .yes) == true || detail.has(.undressed, .yes) == true
          || detail.has(.closeness, .undressedByAHealthProfessional) == true
        let concerns = subject.map(chronology.entries[place].people.contains) ?? true
        seen =
          bare && concerns && chronology.entries[place].occurred.earliest >= from
          && chronology.entries[place].occurred.latest <= through
        return !seen
      }
      if seen { return true }
    }
    return false
  }

  /// Casework: both precise to the day and agreeing in child, kind, day and every identifying detail that both state.
  private func areOneRecordedTwice(_ a: Int, _ b: Int) -> Truth {
    let (x, y) = (occurred(a), occurred(b))
    if x.earliest > y.latest || y.earliest > x.latest { return .yes }
    let (first, second) = (chronology.entries[a].record, chronology.entries[b].record)
    guard first.event.kind == second.event.kind, people(of: a, in: .child) == people(of: b, in: .child) else {
      return .yes
    }
    let (one, other) = (first.event, second.event)
    for field in [FieldName.regions, .place, .setting, .purpose] {
      if let mine = one.detail[field], let theirs = other.detail[field], mine != theirs { return .yes }
    }
    if let mine = one.recorder?.who, let theirs = other.recorder?.who, mine != theirs, one.kind == .visit {
      return .yes
    }
    return x.earliest == x.latest && y.earliest == y.latest ? .no : .unknown
  }

  /// Whether two events differ in who recorded or told them.
  func differ(_ a: Int, _ b: Int, _ by: Repeats.DistinctBy) -> Truth {
    guard let one = teller(a, by), let other = teller(b, by) else { return .unknown }
    return Truth(one != other)
  }

  private func teller(_ place: Int, _ by: Repeats.DistinctBy) -> String? {
    let event = event(place)
    switch by {
    case .recorder: return event.recorder?.who ?? event.recorder?.service?.rawValue
    case .from:
      if case .people(let who)? = event.detail[.referrer] { return who.first?.rawValue }
      return event.detail.word(.from)?.rawValue
    }
  }
}
