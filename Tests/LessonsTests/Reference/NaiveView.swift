import Casework

/// V(t): the events known at a moment, gathered anew from the whole timeline.
struct NaiveView {
  /// An event that some service holds by now, and who holds it.
  struct Known {
    let event: Event
    let since: Instant
    var holders: [Holder]
  }

  /// A service that holds an event, since when.
  struct Holder {
    let service: ServiceID
    let since: Instant
  }

  let family: Family
  let isLibrary: Bool
  let now: Instant
  let conventions: Conventions
  /// The days over which records are taken as complete; nil unless that is assumed.
  let assumed: ClosedRange<Day>?
  /// Everything known, what was corrected or removed among it, in the order of the chronology.
  let known: [Known]
  /// What is in view.
  let seen: [Known]
  /// Which records are whose by now, and those that turned out to be another's.
  let linkage: NaiveLinkage
  let memo = NaiveMemo()
  /// What tells what every part of a lesson came to, where somebody listens.
  var listener: NaiveListener?

  init(_ timeline: Timeline, at now: Instant, complete: ClosedRange<Day>?, conventions: Conventions) {
    family = timeline.family
    isLibrary = timeline.isLibrary
    self.now = now
    self.conventions = conventions
    assumed = complete
    linkage = NaiveLinkage(timeline.links, at: now)
    let known = Self.tied(Self.known(timeline.events, at: now))
    self.known = known
    let gone = Self.gone(known)
    seen = known.filter { !gone.contains($0.event.id) }
  }

  /// The same events a little later, when nothing more has become known.
  init(_ view: NaiveView, at now: Instant) {
    family = view.family
    isLibrary = view.isLibrary
    self.now = now
    conventions = view.conventions
    assumed = view.assumed
    known = view.known
    seen = view.seen
    linkage = view.linkage
    listener = view.listener
  }

  private static func known(_ events: [Event], at now: Instant) -> [Known] {
    var known: [Known] = []
    for event in events where !known.contains(where: { $0.event.id == event.id }) {
      guard let since = event.firstKnown, since <= now else { continue }
      let holders = event.held.holdings.filter { max($0.from, bulkEnd(event)) <= now }
        .map { Holder(service: $0.service, since: max($0.from, bulkEnd(event))) }
      known.append(Known(event: event, since: since, holders: holders))
    }
    for decision in known where decision.event.kind == .sharingDecision { share(decision, among: &known) }
    return known.sorted { naivelyPrecedes($0.event, $1.event) }
  }

  /// The events with the relations that their details tell, as though each had been stated.
  private static func tied(_ known: [Known]) -> [Known] {
    var back: [EventID: [Relation]] = [:]
    for one in known {
      for tie in one.event.ties where !tie.isNaming {
        back[tie.other, default: []].append(Relation(tie.kind, one.event.id))
      }
    }
    return known.map { one in
      var event = one.event
      let own = event.ties.filter { $0.isNaming }
      event.relations = own.map { Relation($0.kind, $0.other) } + back[event.id, default: []]
      return Known(event: event, since: one.since, holders: one.holders)
    }
  }

  /// A fact told in bulk is not known before the end of its period.
  private static func bulkEnd(_ event: Event) -> Instant {
    event.count == nil ? Day.first.start : event.occurred.known
  }

  private static func share(_ decision: Known, among known: inout [Known]) {
    let detail = decision.event.detail
    guard let decided = detail.word(.decision), decided != .notShared,
      case .events(let shared)? = detail[.of],
      case .services(let services)? = detail[.to]
    else { return }
    for place in known.indices where shared.contains(known[place].event.id) {
      for service in services {
        known[place].holders.append(Holder(service: service, since: max(decision.since, known[place].since)))
      }
    }
  }

  /// What a known event corrects or removes.
  private static func gone(_ known: [Known]) -> Set<EventID> {
    var gone: Set<EventID> = []
    for event in known.map(\.event) {
      gone.formUnion(event.relations.filter { $0.kind == .corrects }.map(\.event))
    }
    return gone
  }
}

/// The order of the chronology: by the latest day, then the moment, the earliest day and the number.
func naivelyPrecedes(_ a: Event, _ b: Event) -> Bool {
  if a.occurred.latest != b.occurred.latest { return a.occurred.latest < b.occurred.latest }
  let (x, y) = (a.occurred.instant?.seconds ?? .max, b.occurred.instant?.seconds ?? .max)
  if x != y { return x < y }
  if a.occurred.earliest != b.occurred.earliest { return a.occurred.earliest < b.occurred.earliest }
  return a.id < b.id
}

/// What one view has already worked out, so that a test of thousands of families ends the same day.
final class NaiveMemo {
  var spells: [NaiveStateOf: [NaiveSpell]] = [:]
  var days: [NaiveStateOf: [Day: Truth]] = [:]
  var sessions: [PersonID: [Day: Truth]] = [:]
}

/// A state of a person.
struct NaiveStateOf: Hashable {
  let state: StateName
  let person: PersonID
}
