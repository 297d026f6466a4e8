import Casework
import Lessons

/// match(P, e, c): whether an event is of a pattern.
extension NaiveQuestion {
  func match(_ pattern: Pattern, _ event: Event) -> Truth {
    Truth.any(of: pattern.alternatives.map { match($0, event) })
  }

  /// The same of an event beside an anchor: the anchor itself is meant only where a pattern says so.
  func match(_ pattern: Pattern, _ event: Event, other anchor: Event) -> Truth {
    let meant = pattern.alternatives.filter { event.id != anchor.id || $0.isTheAnchorHeld }
    return Truth.any(of: meant.map { match($0, event) })
  }

  func match(_ pattern: EventPattern, _ event: Event) -> Truth {
    guard pattern.kinds.isEmpty || pattern.kinds.contains(event.kind) else { return .no }
    let asked = people(of: event, in: pattern.scope)
    if asked.isEmpty {
      view.listener?.hear(.scope(pattern.scope), .no)
      return .no
    }
    let tests = asked.map { person in
      Truth.all(of: pattern.tests.map { view.passes($0, event, for: person) })
    }
    let truth = Truth.any(of: tests) && Truth.all(of: pattern.relations.map { holds($0, of: event) })
    view.listener?.hear(.scope(pattern.scope), truth)
    return truth
  }

  /// The people of a scope whom an event concerns, of each of whom a test is asked; a lesson about the family, or a
  /// scope as wide, also means what concerns nobody by name.
  func people(of event: Event, in scope: Scope) -> [PersonID?] {
    let meant = view.people(in: scope, of: subject, on: event.occurred.latest, anchor: anchor)
    let adultsAlone: [Scope] = [.thatPerson, .adultInHousehold]
    let isOfAdults = scope == .child ? subject.map(view.isAdult) == true : adultsAlone.contains(scope)
    let concerned = isOfAdults ? view.adults(of: event) : view.people(of: event)
    if concerned.isEmpty, scope == .family || (scope == .child && subject == nil) { return [nil] }
    return concerned.filter(meant.contains)
  }

  private func holds(_ term: RelationTerm, of event: Event) -> Truth {
    let truth = isSo(term, of: event)
    view.listener?.hear(.relation(term.part), truth)
    return truth
  }

  private func isSo(_ term: RelationTerm, of event: Event) -> Truth {
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
      return with(name) { other in Truth.any(of: fields.map { agree(event, other, in: $0) }) }
    case .isHeldBy(let name, let types):
      return with(name) { $0.id == event.id ? view.isHeld(event, by: types) : .no }
    case .sharesAdult(let name):
      return with(name) { other in
        Truth(!Set(view.adults(of: other)).isDisjoint(with: view.adults(of: event)))
      }
    case .isNot(let name): return Truth(self.event(named: name)?.id != event.id)
    }
  }

  /// No such event known, no relation to it.
  private func with(_ name: String, _ holds: (Event) -> Truth) -> Truth {
    self.event(named: name).map(holds) ?? .no
  }

  private func names(_ event: Event, _ other: Event, _ kinds: Set<RelationKind>) -> Bool {
    event.relations.contains { kinds.contains($0.kind) && $0.event == other.id }
  }

  /// Whether both state a detail and share a value of it; not stated cannot be told.
  private func agree(_ a: Event, _ b: Event, in field: FieldName) -> Truth {
    if a.kind.field(field) == nil || b.kind.field(field) == nil { return .no }
    guard let one = view.detail(of: a, for: subject)[field],
      let other = view.detail(of: b, for: subject)[field]
    else { return .unknown }
    if case .words(let x) = one, case .words(let y) = other { return Truth(x.contains(where: y.contains)) }
    return Truth(one == other)
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
