import Casework

/// What changes what was known: corrections, removals, disputes, sharing decisions, deaths.
extension RandomFamily {
  mutating func mending(_ id: EventID, _ events: [Event]) -> Event? {
    guard let event = chance.one(of: events) else { return nil }
    switch chance.number(1...10) {
    case 1...4: return correction(id, of: event)
    case 5: return amendment(id, .removal, of: event)
    case 6: return amendment(id, .dispute, of: event)
    case 7...9: return sharing(id, of: chance.some(1...2, of: events))
    default: return chance.happens(30) ? death(id) : nil
    }
  }

  /// The same kind again, told a little later with another day or other words.
  private mutating func correction(_ id: EventID, of event: Event) -> Event {
    var event = event
    event = Event(
      id: id, kind: event.kind, subjects: event.subjects, occurred: event.occurred, recorder: event.recorder,
      held: .by([Holding(services[0], since: Occurrence(later(event)))]), source: event.source,
      claims: event.claims,
      relations: event.relations.filter { $0.kind != .corrects } + [Relation(.corrects, event.id)],
      detail: chance.happens(50) ? event.detail : RandomDetail.detail(of: event.kind, &chance))
    if chance.happens(50) { event.occurred = Occurrence(event.occurred.latest + chance.number(-10...10)) }
    return event
  }

  private mutating func amendment(_ id: EventID, _ change: Word, of event: Event) -> Event {
    let day = later(event)
    return Event(
      id: id, kind: .amendment, subjects: event.subjects.map { Subject($0.person, $0.part) },
      occurred: Occurrence(day), recorder: Recorder(service: services[0]),
      held: .by([Holding(services[0], since: Occurrence(day))]),
      relations: [Relation(change == .dispute ? .disputes : .corrects, event.id)],
      detail: [.change: .words([change]), .about: .events([event.id])])
  }

  private mutating func sharing(_ id: EventID, of events: [Event]) -> Event? {
    guard let last = events.last else { return nil }
    let day = later(last)
    let decision = chance.one(of: [Word.shared, .part, .notShared], else: .shared)
    return Event(
      id: id, kind: .sharingDecision, subjects: last.subjects.map { Subject($0.person, $0.part) },
      occurred: Occurrence(day), recorder: Recorder(service: services[1]),
      held: .by([Holding(services[1], since: Occurrence(day))]),
      relations: chance.happens(50) ? [Relation(.answers, last.id)] : [],
      detail: [
        .decision: .words([decision]), .of: .events(events.map(\.id)),
        .to: .services(chance.some(1...1, of: services)),
      ])
  }

  private mutating func death(_ id: EventID) -> Event {
    let day = Self.firstDay + chance.number(length / 2...length)
    return Event(
      id: id, kind: .deathOrSeriousHarm, subjects: [Subject("ann")], occurred: Occurrence(day),
      held: .by([Holding(services[0], since: Occurrence(day))]), detail: [.kind: .words([.death])])
  }

  private mutating func later(_ event: Event) -> Day {
    (event.held.holdings.map(\.since.latest).min() ?? event.occurred.latest) + chance.number(0...20)
  }
}
