import Casework

/// What becomes known of a family, step by step: all that becomes known at one instant is one step.
struct Feed {
  enum Change {
    /// An event becomes known.
    case event(Event)
    /// A further service comes to hold it.
    case holding(EventID, Holding)
    /// A statement of coverage is received, or an area sets a parameter anew: everything is asked again.
    case coverage
    /// Linkage decides that a record is a person, or undoes it.
    case link(PersonLink)
  }
  struct Step {
    let at: Instant
    var changes: [Change]
  }
  let steps: [Step]

  /// Sorts what a timeline tells by when it became known; what nobody held is left out.
  ///
  /// On a day on which an area sets a parameter anew there is a step too, though nothing becomes known.
  init(_ timeline: Timeline, editions: [Day] = []) {
    var dated: [(at: Instant, order: Int, change: Change)] = []
    for event in timeline.events {
      guard let first = event.firstKnown else { continue }
      dated.append((first, 0, .event(event)))
      for holding in event.held.holdings where holding.from > first {
        dated.append((holding.from, 1, .holding(event.id, holding)))
      }
    }
    for statement in timeline.family.coverage {
      if let received = statement.received { dated.append((received, 2, .coverage)) }
    }
    for day in editions { dated.append((day.start, 3, .coverage)) }
    for link in timeline.links { dated.append((link.known, -1, .link(link))) }
    dated.sort { ($0.at, $0.order, Self.number($0.change)) < ($1.at, $1.order, Self.number($1.change)) }
    var steps: [Step] = []
    for (at, _, change) in dated {
      if steps.last?.at == at {
        steps[steps.count - 1].changes.append(change)
      } else {
        steps.append(Step(at: at, changes: [change]))
      }
    }
    self.steps = steps
  }

  private static func number(_ change: Change) -> EventID {
    switch change {
    case .event(let event): event.id
    case .holding(let event, _): event
    case .coverage: ""
    case .link(let link): EventID(rawValue: link.record.rawValue)
    }
  }
}
