import Casework

/// What happens to one family over the period, as if everything were written down as it happened.
///
/// Each part of the story draws on a stream of chance of its own; ``Recording`` then decides what becomes of the
/// records.
struct Story: Sendable {
  let home: Household
  /// The period that is told.
  let period: Range<Day>
  /// From when social care's work is played, so that at the start of the period some of it is under way.
  let before: Day
  var chance: Chance
  private(set) var events: [Event] = []
  /// When which service had the family on its books.
  private(set) var books: [KnownTo.Entry] = []
  /// When social care was involved with which children.
  var involved: [(children: [PersonID], days: ClosedRange<Day>)] = []
  /// When each child was on a protection plan, and in care.
  var planned: [(child: PersonID, days: ClosedRange<Day>)] = []
  /// From when which children are educated at home.
  var atHome: [PersonID: Day] = [:]
  /// When children died of what was done to them, or left undone; nothing more happens to them.
  private var dead: [PersonID: Day] = [:]
  var inCare: [(child: PersonID, days: ClosedRange<Day>)] = []

  init(home: Household, period: Range<Day>) {
    self.home = home
    self.period = period
    before = period.lowerBound - 1_100
    chance = home.chance(for: 0)
  }

  /// Adds an event, and returns its number so that later ones can name it.
  @discardableResult
  mutating func add(
    _ kind: EventKind, _ children: [Child], at moment: Instant, by service: ServiceID,
    _ detail: Detail = Detail(), adults: [PersonID] = [], source: Source = .seenByProfessional,
    claims: [Claim] = [], _ relations: [(RelationKind, EventID)] = []
  ) -> EventID {
    let id = EventID(rawValue: "f\(home.number)-e\(events.count + 1)")
    let about = children.map { Subject($0.id) } + adults.map { Subject($0, .adultConcerned) }
    events.append(
      Event(
        id: id, kind: kind, subjects: about, occurred: Occurrence(moment),
        held: .by([Holding(service, since: Occurrence(moment))]), source: source, claims: claims,
        relations: relations.map { Relation($0.0, $0.1) }, detail: detail, original: "simulated"))
    return id
  }

  /// Replaces the subjects of the event added last.
  mutating func retell(_ subjects: [Subject]) {
    guard !events.isEmpty else { return }
    events[events.count - 1].subjects = subjects
  }

  /// Says who interpreted at the event added last, where the family needs it.
  mutating func interpreted() {
    guard !home.speaksEnglish, !events.isEmpty else { return }
    events[events.count - 1].interpreter = chance.one([
      (.professional, Rates.interpretedProfessionally.fraction),
      (.familyMember, Rates.interpretedInFamily.fraction),
      (.noneFound, 1 - Rates.interpretedProfessionally.fraction - Rates.interpretedInFamily.fraction),
    ])
  }

  /// Says that another service came to hold an event too.
  mutating func hand(
    _ event: EventID, to service: ServiceID, at moment: Instant, route: Holding.Route = .sent
  ) {
    guard let place = events.lastIndex(where: { $0.id == event }) else { return }
    let holding = Holding(service, since: Occurrence(moment), route: route)
    events[place].held = .by(events[place].held.holdings + [holding])
  }

  /// Of some events, those that had happened by a moment.
  func happened(_ events: [EventID], by moment: Instant) -> [EventID] {
    events.filter { id in
      self.events.last { $0.id == id }?.occurred.instant.map { $0 <= moment } ?? false
    }
  }

  /// Notes that a service had the family on its books.
  mutating func note(_ service: ServiceID, from: Day, to: Day) {
    if from <= to { books.append(KnownTo.Entry(service, from: from, to: to)) }
  }

  /// Where the story stands, to return to when what follows turns out to lie wholly before the period.
  var mark: (events: Int, books: [KnownTo.Entry]) { (events.count, books) }

  /// Forgets what was told since a mark.
  mutating func forget(since mark: (events: Int, books: [KnownTo.Entry])) {
    events.removeSubrange(mark.events...)
    books = mark.books
  }

  /// Notes that a child has died.
  mutating func died(_ child: Child, at moment: Instant) { dead[child.id] = moment.day }

  /// Drops what would have happened after the period, or to a child after the child's last day here.
  mutating func close() {
    var last: [PersonID: Day] = [:]
    for child in home.children { last[child.id] = min(child.last, dead[child.id] ?? child.last) }
    for place in events.indices where !events[place].isAboutDeath {
      let day = events[place].occurred.latest
      events[place].subjects.removeAll { last[$0.person].map { $0 < day } ?? false }
    }
    let end = period.upperBound
    events.removeAll { $0.occurred.earliest >= end || !$0.subjects.contains { $0.part != .adultConcerned } }
    books = Self.joined(books, within: period)
  }

  /// The same days on books, each service's in one entry for as long as they touch; one that lasts to the end of the
  /// period has not ended, for all that is known by then.
  private static func joined(_ books: [KnownTo.Entry], within period: Range<Day>) -> [KnownTo.Entry] {
    var joined: [ServiceID: [ClosedRange<Day>]] = [:]
    for entry in books.sorted(by: { ($0.from ?? .first) < ($1.from ?? .first) }) {
      guard let from = entry.from, let to = entry.to, from < period.upperBound, to >= period.lowerBound
      else { continue }
      guard let last = joined[entry.service]?.last, from <= last.upperBound + 1 else {
        joined[entry.service, default: []].append(from...to)
        continue
      }
      joined[entry.service]?.removeLast()
      joined[entry.service]?.append(last.lowerBound...max(last.upperBound, to))
    }
    return joined.sorted { $0.key < $1.key }.flatMap { service, days in
      days.map {
        KnownTo.Entry(
          service, from: $0.lowerBound, to: $0.upperBound < period.upperBound ? $0.upperBound : nil)
      }
    }
  }
}

extension Event {
  fileprivate var isAboutDeath: Bool { kind == .deathOrSeriousHarm || kind == .incidentStep }
}
