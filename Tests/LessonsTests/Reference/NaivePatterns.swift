import Casework
import Lessons

/// match(P, e, c): whether an event is of a pattern.
extension NaiveQuestion {
  func match(_ pattern: Pattern, _ event: Event) -> Truth {
    Truth.any(of: pattern.alternatives.map { match($0, event) })
  }

  func match(_ pattern: EventPattern, _ event: Event) -> Truth {
    guard pattern.kinds.isEmpty || pattern.kinds.contains(event.kind) else { return .no }
    let meant = view.people(in: pattern.scope, of: subject, on: event.occurred.latest, anchor: anchor)
    let concerned = view.people(of: event).filter(meant.contains)
    if concerned.isEmpty { return .no }
    // "Same child" is asked of the subject itself; a wider scope of each person whom the event concerns.
    let asked: [PersonID?] = pattern.scope == .child ? [subject] : concerned
    let tests = asked.map { person in
      Truth.all(of: pattern.tests.map { view.passes($0, event, for: person) })
    }
    return Truth.any(of: tests) && Truth.all(of: pattern.relations.map { holds($0, of: event) })
  }

  private func holds(_ term: RelationTerm, of event: Event) -> Truth {
    switch term {
    case .names(let name, let kinds):
      return with(name) { other in Truth(names(event, other, kinds)) }
    case .namesSome(let pattern, let kinds):
      return Truth.any(
        of: view.seen.map(\.event).filter { names(event, $0, kinds) }.map { match(pattern, $0) })
    case .namedBySome(let pattern, let kinds):
      return Truth.any(
        of: view.seen.map(\.event).filter { names($0, event, kinds) }.map { match(pattern, $0) })
    case .linkedWith(let name):
      return with(name) { Truth($0.id != event.id && NaiveView.areLinked($0, event)) }
    case .agrees(let name, let fields):
      return with(name) { other in Truth(fields.contains { agree(event, other, in: $0) }) }
    case .isHeldBy(let name, let types):
      return with(name) { $0.id == event.id ? view.isHeld(event, by: types) : .no }
    case .sharesAdult(let name):
      return with(name) { other in
        Truth(!Set(view.adults(of: other)).isDisjoint(with: view.adults(of: event)))
      }
    case .isNot(let name): return with(name) { Truth($0.id != event.id) }
    }
  }

  /// No such event known, no relation to it.
  private func with(_ name: String, _ holds: (Event) -> Truth) -> Truth {
    self.event(named: name).map(holds) ?? .no
  }

  private func names(_ event: Event, _ other: Event, _ kinds: Set<RelationKind>) -> Bool {
    event.relations.contains { kinds.contains($0.kind) && $0.event == other.id }
  }

  /// Whether both state a detail and share a value of it.
  func agree(_ a: Event, _ b: Event, in field: FieldName) -> Bool {
    let one = view.detail(of: a, for: subject)[field]
    let other = view.detail(of: b, for: subject)[field]
    switch (one, other) {
    case (.words(let x)?, .words(let y)?): return x.contains(where: y.contains)
    case (.people(let x)?, .people(let y)?): return x.contains(where: y.contains)
    case (.services(let x)?, .services(let y)?): return x.contains(where: y.contains)
    case (.events(let x)?, .events(let y)?): return x.contains(where: y.contains)
    default: return one != nil && one == other
    }
  }
}

extension Pattern {
  var kinds: [EventKind] {
    let kinds = alternatives.filter { !$0.isTheAnchorHeld }.flatMap {
      $0.kinds.isEmpty ? EventKind.allCases : $0.kinds
    }
    return EventKind.allCases.filter(kinds.contains)
  }
}

extension EventPattern {
  /// Whether it means an event bound before, held by somebody: whose absence needs no coverage, holdings being known.
  var isTheAnchorHeld: Bool {
    relations.contains { if case .isHeldBy = $0 { true } else { false } }
  }

  /// How many happenings an event counts as.
  func weight(of event: Event) -> Int {
    switch event.count {
    case .exactly(let n) where countingReported, .atLeast(let n) where countingReported: n
    default: 1
    }
  }
}
