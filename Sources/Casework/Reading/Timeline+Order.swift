extension Timeline {
  /// The same timeline in a fixed order, so that two files with the same lines in any order are equal.
  ///
  /// Events stand in the order in which they became known, those that nobody held by when they occurred; relations
  /// of an event by kind; coverage and links by their days.
  public var inOrder: Timeline {
    var timeline = self
    timeline.events = Self.inOrderOfKnowing(events)
    timeline.family.coverage.sort { $0.orderingKey < $1.orderingKey }
    timeline.links.sort { $0.orderingKey < $1.orderingKey }
    return timeline
  }

  private static func inOrderOfKnowing(_ events: [Event]) -> [Event] {
    let known = events.map { $0.firstKnown ?? $0.occurred.known }
    let order = events.indices.sorted { left, right in
      known[left] == known[right] ? events[left].id < events[right].id : known[left] < known[right]
    }
    return order.map { events[$0].withRelationsInOrder }
  }
}

extension Event {
  fileprivate var withRelationsInOrder: Event {
    guard relations.count > 1 else { return self }
    var event = self
    event.relations = RelationKind.allCases.flatMap { kind in relations.filter { $0.kind == kind } }
    return event
  }
}

extension Coverage {
  fileprivate var orderingKey: String {
    let numbers = kinds.map(\.rawValue).sorted().map(String.init).joined(separator: " ")
    return
      "\(from) \(to) \(service.rawValue) \(numbers) \(basis) \(source ?? "") \(received?.description ?? "")"
  }
}

extension PersonLink {
  fileprivate var orderingKey: String { "\(known) \(record.rawValue) \(person.rawValue) \(linked)" }
}
