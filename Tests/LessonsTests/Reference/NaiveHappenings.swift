import Casework
import Lessons

/// Whether two events are two happenings, and from how many organisations events come.
extension NaiveQuestion {
  func distinct(_ a: Event, _ b: Event) -> Truth {
    let relations =
      a.relations.filter { $0.event == b.id }.map(\.kind)
      + b.relations.filter { $0.event == a.id }.map(\.kind)
    if relations.contains(.sameHappeningAs) { return .no }
    if relations.contains(.notTheSameAs) || a.kind != b.kind { return .yes }
    return view.isLibrary ? distinctInALibrary(a, b) : distinctInCasework(a, b)
  }

  /// Each row is its own, but two marks on one region may be one mark.
  private func distinctInALibrary(_ a: Event, _ b: Event) -> Truth {
    let regions = b.detail.words(.regions)
    guard a.kind == .markOrInjury, a.detail.words(.regions).contains(where: regions.contains) else {
      return .yes
    }
    let (first, second) = naivelyPrecedes(a, b) ? (a, b) : (b, a)
    let isBruise = first.detail.words(.kind) == [.bruise]
    if isBruise, second.occurred.isDated, second.occurred.earliest > first.occurred.latest + 56 {
      return .yes
    }
    if case .day(let clear)? = second.detail[.lastSeenWithoutIt] {
      return clear < first.occurred.latest ? .unknown : .yes
    }
    return wasSeenWithout(between: first.occurred, and: second.occurred) ? .yes : .unknown
  }

  /// Whether the child was examined or seen undressed between two marks.
  private func wasSeenWithout(between first: Occurrence, and second: Occurrence) -> Bool {
    view.seen.map(\.event).contains { event in
      guard event.kind == .examination || event.kind == .childSeen,
        subject.map(view.people(of: event).contains) ?? true,
        event.occurred.earliest > first.latest, event.occurred.latest < second.earliest
      else { return false }
      let detail = view.detail(of: event, for: subject)
      return detail.has(.topToToe, .yes) == true || detail.has(.undressed, .yes) == true
        || detail.has(.closeness, .undressedByAHealthProfessional) == true
    }
  }

  /// One when both are precise and agree in all that both state; imprecise ones may be one.
  private func distinctInCasework(_ a: Event, _ b: Event) -> Truth {
    if people(of: a, in: .child) != people(of: b, in: .child) { return .yes }
    for field in [FieldName.regions, .place, .setting, .purpose] {
      if let one = a.detail[field], let other = b.detail[field], one != other { return .yes }
    }
    if a.kind == .visit, let one = a.recorder?.who, let other = b.recorder?.who, one != other { return .yes }
    guard a.occurred.overlaps(b.occurred) else { return .yes }
    return [a, b].allSatisfy { $0.occurred.earliest == $0.occurred.latest } ? .no : .unknown
  }
}

extension NaiveView {
  /// Whether events come from so many organisations; an event that nobody is known to hold may be of any.
  func organisations(of events: [Event], reach least: Int) -> Truth {
    let told = events.compactMap(organisation)
    if Set(told).count >= least || least <= 1 { return .yes }
    return Set(told).count + events.count - told.count >= least ? .unknown : .no
  }

  /// The organisation that recorded an event, else the first that held it.
  func organisation(of event: Event) -> String? {
    if let service = event.recorder?.service { return service.organisation }
    let holders = seen.first { $0.event.id == event.id }?.holders ?? []
    return holders.min { $0.since < $1.since }?.service.organisation
  }
}
