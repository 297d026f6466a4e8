import Casework

/// What becomes known of a family, step by step: all that becomes known at one instant is one step.
///
/// It names events and links by their places in the timeline, so that nothing is copied.
struct Feed {
  enum Change {
    /// An event becomes known.
    case event(Int)
    /// A further service comes to hold it: the event, and which of its holdings.
    case holding(Int, Int)
    /// A statement of coverage is received, or an area sets a parameter anew.
    case coverage
    /// Linkage decides that a record is a person, or undoes it.
    case link(Int)

    /// At one instant links come first, then events, holdings and coverage.
    fileprivate var order: Int {
      switch self {
      case .link: 0
      case .event: 1
      case .holding: 2
      case .coverage: 3
      }
    }
  }
  struct Step {
    let at: Instant
    var changes: ArraySlice<Change>
  }
  private struct Dated {
    let at: Instant
    let change: Change
  }
  private(set) var steps: [Step] = []

  /// Sorts what a timeline tells by when it became known; what nobody held is left out.
  ///
  /// On a day on which an area sets a parameter anew there is a step too, though nothing becomes known.
  init(_ timeline: Timeline, editions: [Day] = []) {
    var dated = Self.dated(timeline)
    for day in editions { dated.append(Dated(at: day.start, change: .coverage)) }
    dated.sort { Self.precedes($0, $1, timeline) }
    let changes = dated.map(\.change)
    var first = 0
    for place in dated.indices where place + 1 == dated.count || dated[place + 1].at != dated[place].at {
      steps.append(Step(at: dated[place].at, changes: changes[first...place]))
      first = place + 1
    }
  }

  private static func dated(_ timeline: Timeline) -> [Dated] {
    var dated: [Dated] = []
    dated.reserveCapacity(timeline.events.count + timeline.family.coverage.count)
    for place in timeline.events.indices {
      guard let first = timeline.firstKnown(ofEventAt: place) else { continue }
      dated.append(Dated(at: first, change: .event(place)))
      let holdings = timeline.events[place].held.holdings
      for number in holdings.indices where holdings.count > 1 && holdings[number].from > first {
        dated.append(Dated(at: holdings[number].from, change: .holding(place, number)))
      }
    }
    for statement in timeline.family.coverage {
      if let received = statement.received { dated.append(Dated(at: received, change: .coverage)) }
    }
    for (place, link) in timeline.links.enumerated() {
      dated.append(Dated(at: link.known, change: .link(place)))
    }
    return dated
  }

  private static func precedes(_ a: Dated, _ b: Dated, _ timeline: Timeline) -> Bool {
    if a.at != b.at { return a.at < b.at }
    switch (a.change, b.change) {
    case (.event(let one), .event(let other)), (.holding(let one, _), .holding(let other, _)):
      return timeline.events[one].id < timeline.events[other].id
    case (.link(let one), .link(let other)):
      return timeline.links[one].record < timeline.links[other].record
    default: return a.change.order < b.change.order
    }
  }
}

extension Timeline {
  /// The last moment at which something becomes known; nil when nothing does.
  var lastKnown: Instant? {
    var last: Instant?
    func note(_ moment: Instant) { last = max(last ?? moment, moment) }
    for place in events.indices {
      guard let first = firstKnown(ofEventAt: place) else { continue }
      note(first)
      let holdings = events[place].held.holdings
      for number in holdings.indices where holdings.count > 1 { note(max(first, holdings[number].from)) }
    }
    for statement in family.coverage { statement.received.map(note) }
    for link in links { note(link.known) }
    return last
  }

  /// When an event became known first; only these three parts of it are read, since to copy an event is dear.
  fileprivate func firstKnown(ofEventAt place: Int) -> Instant? {
    events[place].held.firstKnown(of: events[place].occurred, inBulk: events[place].count != nil)
  }
}
