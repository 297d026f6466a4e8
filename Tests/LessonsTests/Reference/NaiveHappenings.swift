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
    guard a.kind == .markOrInjury, agree(a, b, in: .regions) else { return .yes }
    let isToldApart = [a, b].contains {
      $0.detail[.lastSeenWithoutIt] != nil || !view.answers(to: $0).isEmpty
    }
    return isToldApart ? .yes : .unknown
  }

  /// One when both are precise and agree in all that both state; imprecise ones may be one.
  private func distinctInCasework(_ a: Event, _ b: Event) -> Truth {
    guard a.occurred.overlaps(b.occurred), agreeIfStated(a, b) else { return .yes }
    let arePrecise = [a, b].allSatisfy { $0.occurred.earliest == $0.occurred.latest && $0.occurred.isDated }
    return arePrecise ? .no : .unknown
  }

  private func agreeIfStated(_ a: Event, _ b: Event) -> Bool {
    for field in [FieldName.regions, .place] where a.detail[field] != nil && b.detail[field] != nil {
      if !agree(a, b, in: field) { return false }
    }
    guard a.kind == .visit, let one = a.recorder, let other = b.recorder else { return true }
    if let x = one.service, let y = other.service, x != y { return false }
    if let x = one.who, let y = other.who, x != y { return false }
    return true
  }
}

extension NaiveView {
  /// Whether events come from so many organisations: by their recorder, else by who holds them on its own record.
  func organisations(of events: [Event], reach least: Int) -> Truth {
    var told: Set<String> = []
    var untold = 0
    for event in events {
      let names = organisations(of: event)
      told.formUnion(names)
      untold += names.isEmpty ? 1 : 0
    }
    if told.count >= least || least <= 1 { return .yes }
    return told.count + untold >= least ? .unknown : .no
  }

  func organisations(of event: Event) -> Set<String> {
    if let service = event.recorder?.service { return [service.organisation] }
    let own = event.held.holdings.filter { $0.route == .ownRecord }.map(\.service)
    let holders = seen.first { $0.event.id == event.id }?.holders.map(\.service) ?? []
    return Set(own.filter(holders.contains).map(\.organisation))
  }
}
