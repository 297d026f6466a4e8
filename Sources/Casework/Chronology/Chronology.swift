/// What is known of one family, as it becomes known: every event that some service holds, found by kind and time.
///
/// It grows step by step and is asked as it stands: it never holds what nobody held yet. Each event is placed once;
/// states are folded forward as events arrive in order, and again from the start only when one arrives out of order.
public struct Chronology: Sendable {
  /// The people, services and coverage.
  public let family: Family
  /// Figures that an area may set.
  public let conventions: Conventions
  /// Whether each row is its own happening unless linked.
  public let isLibrary: Bool
  /// The days over which every record is taken as complete; nil unless assumed.
  public let assumedComplete: ClosedRange<Day>?
  /// Every event known so far, in order of arrival; what was corrected stays, hidden.
  public private(set) var entries: [Entry] = []
  /// What they answer in words.
  private(set) var answers = Answers()
  /// The family's people by identifier; an unborn child is the children that it became.
  private(set) var positions: [PersonID: [Int]]

  /// The records whose link to a person was undone.
  private var unlinked: Set<PersonID> = []

  /// When something was last corrected or removed, or a link undone.
  public private(set) var lastHidden: Instant?
  /// Rises whenever something known before is hidden, or turns out to be about somebody else.
  public private(set) var revision = 0

  /// What the last event learned makes uncertain again of what was told of others.
  public private(set) var unsettled = Unsettled.nothing

  /// What an event makes uncertain again.
  public enum Unsettled: Comparable, Sendable {
    /// Nothing.
    case nothing
    /// Which adults are new, and since when an adult is on record.
    case adults
    /// Since when a child is on record, before which nothing could be absent.
    case everything
  }
  /// The events that name the last one learned, as they said before it was known or as it says itself: they mean
  /// something else now.
  public private(set) var awaiting: [Int] = []

  /// The events that the last one learned, a sharing decision, made others hold.
  public private(set) var shared: [Int] = []
  /// What was shared before it was known, and with whom.
  private var sharedAhead: [EventID: [ServiceID]] = [:]

  /// Every service's record of the family.
  let records: ServiceRecords
  /// The place of what is told once of each service that it meets.
  private var services: [ServiceID: Int] = [:]
  private var notes: [ServiceNote] = []
  /// A number for each organisation.
  private var organisations: [String: Int] = [:]
  private var byKind: [KindList] = Array(repeating: KindList(), count: EventKind.allCases.count + 1)
  private var byID: [EventID: Int] = [:]
  private var awaited: [EventID: [Awaited]] = [:]
  var folds: [StateFold] = []
  /// For each state, by its place, the earliest day of an opening that the last event learned added, closed or took back;
  /// nil where it changed none.
  public internal(set) var changed: [Day?] = Array(repeating: nil, count: StateName.allCases.count)
  /// The earliest day of any event about each person that is in view.
  private(set) var firstDays: [Day?]

  private struct ServiceNote: Sendable {
    let type: ServiceType
    /// The number of its organisation.
    let organisation: Int
    /// The two earliest events that it recorded: which an adult is new after, and that which tells of the adult.
    var earliest: [Int] = []
  }
  private struct KindList: Sendable {
    var entries: [Int] = []
    var widest = 0
  }
  private struct Awaited: Sendable {
    let kind: RelationKind
    let from: Int
    let isNaming: Bool
  }

  /// Opens an empty chronology.
  public init(
    family: Family, conventions: Conventions = Conventions(), isLibrary: Bool = true,
    assumedComplete: ClosedRange<Day>? = nil
  ) {
    self.family = family
    records = ServiceRecords(of: family)
    self.conventions = conventions
    self.isLibrary = isLibrary
    self.assumedComplete = assumedComplete
    var positions: [PersonID: [Int]] = [:]
    for (place, person) in family.people.enumerated() { positions[person.id] = [place] }
    for person in family.people where !person.became.isEmpty {
      let born = person.became.compactMap { positions[$0]?.first }
      if !born.isEmpty { positions[person.id] = born }
    }
    self.positions = positions
    firstDays = Array(repeating: nil, count: family.people.count)
  }

  /// The type of a service; told once for each service that a chronology meets.
  public func type(of service: ServiceID) -> ServiceType {
    services[service].map { notes[$0].type } ?? family.type(of: service)
  }

  /// Notes a service, and returns the place of what is told of it.
  private mutating func note(_ service: ServiceID) -> Int {
    if let known = services[service] { return known }
    let name = service.organisation
    let number = organisations[name] ?? organisations.count
    organisations[name] = number
    services[service] = notes.count
    notes.append(ServiceNote(type: family.type(of: service), organisation: number))
    return notes.count - 1
  }

  /// The position of an event that is known and not hidden.
  public func position(of event: EventID) -> Int? {
    guard let place = byID[event], !entries[place].isHidden else { return nil }
    return place
  }

  /// The position of an event that is known, hidden or not.
  public func anyPosition(of event: EventID) -> Int? { byID[event] }

  /// Whether an event was corrected or removed, or names a record that turned out to be another person's.
  public func isGone(_ event: EventID) -> Bool {
    guard let place = position(of: event) else { return true }
    return !unlinked.isEmpty && entries[place].event.subjects.contains { unlinked.contains($0.person) }
  }

  /// Takes in an event that has become known, and returns its position.
  ///
  /// The same event twice is once. A correction or a removal hides what it names.
  @discardableResult
  public mutating func learn(_ event: consuming Event, at known: Instant) -> Int? {
    if byID[event.id] != nil { return nil }
    for at in changed.indices { changed[at] = nil }
    let place = entries.count
    let record = Entry.Record(event)
    entries.append(
      Entry(
        record, people: people(of: record), known: known,
        holdings: record.event.held.holdings(through: known), ownDetails: ownDetails(of: record)))
    entries[place].answers = answers.add(record.event.detail)
    byID[record.event.id] = place
    let recorder = noteServices(of: place)
    insert(place)
    unsettled = noteEarliest(place, of: recorder) ? .adults : .nothing
    if !awaiting.isEmpty { awaiting = [] }
    link(place, at: known)
    if !shared.isEmpty { shared = [] }
    if entries[place].kind == .sharingDecision { share(place) }
    for service in sharedAhead.isEmpty ? [] : sharedAhead.removeValue(forKey: record.event.id) ?? [] {
      hold(place, by: Holding(service, since: Occurrence(known), route: .sent))
    }
    let day = entries[place].isHidden ? Day.last : entries[place].occurred.earliest
    for person in entries[place].people where day < firstDays[person] ?? .last {
      // Before the birth of somebody, or the first event about them, nothing can be absent, and now it can.
      if place > 0, family.people[person].born.map({ day < $0.earliest }) ?? true {
        unsettled = max(unsettled, family.people[person].part == .adult ? .adults : .everything)
      }
      firstDays[person] = day
    }
    if !entries[place].isHidden { fold(place) }
    for waiting in awaiting { renew(waiting) }
    return place
  }

  /// Folds again what an event opens and closes now that what it names is known, and what those close that name it.
  private mutating func renew(_ place: Int) {
    let namers = entries[place].links.filter { !$0.isNaming && $0.kind.links }.map(\.other)
    for one in [place] + namers { refold(one) }
    awaiting += namers
  }

  /// Notes that a service has come to hold an event that was known before.
  public mutating func hold(_ place: Int, by holding: Holding) {
    guard !entries[place].holdings.contains(where: { $0.service == holding.service }) else { return }
    entries[place].holdings.append(holding)
    let holder = note(holding.service)
    entries[place].holders.insert(notes[holder].type)
    if entries[place].organisation == nil { entries[place].organisation = notes[holder].organisation }
  }

  /// Notes who recorded an event and who holds it, and returns the place of what is told of its recorder.
  private mutating func noteServices(of place: Int) -> Int? {
    let recorder = entries[place].record.event.recorder?.service.map { note($0) }
    entries[place].recorder = recorder.map { notes[$0].type }
    entries[place].organisation = recorder.map { notes[$0].organisation }
    for at in entries[place].holdings.indices {
      let holder = note(entries[place].holdings[at].service)
      entries[place].holders.insert(notes[holder].type)
      if entries[place].organisation == nil { entries[place].organisation = notes[holder].organisation }
    }
    return recorder
  }

  /// Takes an event out of the view, because it was corrected, removed or belongs to another person after all.
  public mutating func hide(_ place: Int) {
    guard !entries[place].isHidden else { return }
    entries[place].isHidden = true
    revision += 1
    byKind[Int(entries[place].kind.rawValue)].entries.removeAll { $0 == place }
    findFirstDays()
    refold(place)
  }

  /// Takes in a decision of linkage: from now on a record's events are a person's, or are no longer.
  ///
  /// Every event of the record is placed again, and every state folded again: it happens seldom.
  public mutating func link(_ link: PersonLink) {
    guard let person = positions[link.person] else { return }
    positions[link.record] = link.linked ? person : nil
    if link.linked { unlinked.remove(link.record) } else { unlinked.insert(link.record) }
    revision += 1
    for place in entries.indices where entries[place].record.event.concerns(link.record) {
      entries[place].people = people(of: entries[place].record)
      entries[place].ownDetails = ownDetails(of: entries[place].record)
    }
    findFirstDays()
    folds = []
    for place in entries.indices { refold(place) }
    lastHidden = link.linked ? lastHidden : link.known
  }

  private mutating func findFirstDays() {
    firstDays = Array(repeating: nil, count: family.people.count)
    for entry in entries where !entry.isHidden {
      for person in entry.people {
        firstDays[person] = min(firstDays[person] ?? .last, entry.occurred.earliest)
      }
    }
  }

  private func people(of record: Entry.Record) -> [Int] {
    if record.event.subjects.count == 1 { return positions[record.event.subjects[0].person] ?? [] }
    var people: [Int] = []
    for subject in record.event.subjects {
      for place in positions[subject.person] ?? [] where !people.contains(place) { people.append(place) }
    }
    return people
  }

  private func ownDetails(of record: Entry.Record) -> [Entry.OwnDetail] {
    guard record.event.tellsOfEach else { return [] }
    return record.event.subjects.flatMap { subject in
      guard let own = subject.detail else { return [Entry.OwnDetail]() }
      let detail = record.event.detail.overriding(with: own)
      return (positions[subject.person] ?? []).map { Entry.OwnDetail(person: $0, detail: detail) }
    }
  }

  private mutating func insert(_ place: Int) {
    let kind = Int(entries[place].kind.rawValue)
    let occurred = entries[place].occurred
    byKind[kind].widest = max(byKind[kind].widest, occurred.latest - occurred.earliest)
    guard let last = byKind[kind].entries.last, entries[place].precedes(entries[last]) else {
      byKind[kind].entries.append(place)
      return
    }
    let at = byKind[kind].entries.firstPlace { !entries[$0].precedes(entries[place]) }
    byKind[kind].entries.insert(place, at: at)
  }

  private mutating func link(_ place: Int, at known: Instant) {
    for tie in entries[place].record.ties {
      if tie.kind == .corrects { lastHidden = known }
      if let other = byID[tie.other] {
        connect(tie.kind, place, other, isNaming: tie.isNaming)
        if !tie.isNaming { awaiting.append(other) }
      } else {
        let wait = Awaited(kind: tie.kind, from: place, isNaming: tie.isNaming)
        awaited[tie.other, default: []].append(wait)
      }
    }
    guard !awaited.isEmpty, let waiting = awaited.removeValue(forKey: entries[place].record.event.id) else {
      return
    }
    for wait in waiting {
      connect(wait.kind, wait.from, place, isNaming: wait.isNaming)
    }
    awaiting += waiting.map(\.from)
  }

  /// Notes the earliest events that a service recorded; returns whether that can make an adult it told of a new one, or
  /// no new one.
  private mutating func noteEarliest(_ place: Int, of recorder: Int?) -> Bool {
    guard let recorder else { return false }
    let known = notes[recorder].earliest
    let at = known.firstPlace { entries[place].precedes(entries[$0]) }
    if at < 2 { notes[recorder].earliest = Array((known[..<at] + [place] + known[at...]).prefix(2)) }
    guard !known.isEmpty, !byKind[Int(EventKind.adultConnected.rawValue)].entries.isEmpty else {
      return false
    }
    if known.contains(where: { entries[$0].isHidden }) { return true }
    return at == 0 || (at == 1 && entries[known[0]].kind == .adultConnected)
  }

  /// The earliest event that a service recorded, other than the one asked about; nil when there is none.
  func firstEvent(of service: ServiceID, otherThan place: Int) -> Int? {
    guard let known = services[service].map({ notes[$0].earliest }), !known.isEmpty else { return nil }
    if let first = known.first(where: { $0 != place && !entries[$0].isHidden }) { return first }
    let others = entries.indices.filter {
      $0 != place && !entries[$0].isHidden && entries[$0].record.event.recorder?.service == service
    }
    return others.min { entries[$0].precedes(entries[$1]) }
  }

  private mutating func connect(_ kind: RelationKind, _ one: Int, _ other: Int, isNaming: Bool) {
    let link = Entry.Link(kind: kind, other: other, isNaming: isNaming)
    if entries[one].links.contains(link) { return }
    entries[one].links.append(link)
    entries[other].links.append(Entry.Link(kind: kind, other: one, isNaming: !isNaming))
    if kind == .corrects { hide(isNaming ? other : one) }
  }

  private mutating func share(_ place: Int) {
    let record = entries[place].record
    guard let decision = record.event.detail.word(.decision), decision != .notShared,
      case .events(let shared)? = record.event.detail[.of],
      case .services(let services)? = record.event.detail[.to]
    else { return }
    let since = Occurrence(entries[place].known)
    for id in shared {
      guard let other = byID[id] else {
        sharedAhead[id, default: []] += services
        continue
      }
      self.shared.append(other)
      for service in services { hold(other, by: Holding(service, since: since, route: .sent)) }
    }
  }
}

extension Chronology {
  /// The events of some kinds that can have happened between two days, latest first, hidden ones left out.
  ///
  /// `body` returns false to stop.
  @inline(__always)
  public func latestFirst(
    _ kind: EventKind, from: Day = .first, through: Day = .last, _ body: (Int) -> Bool
  ) {
    let list = byKind[Int(kind.rawValue)]
    guard !list.entries.isEmpty else { return }
    var at = list.entries.count
    if entries[list.entries[at - 1]].occurred.latest > through + list.widest {
      at = list.entries.firstPlace { entries[$0].occurred.latest > through + list.widest }
    }
    while at > 0 {
      at -= 1
      let place = list.entries[at]
      let occurred = entries[place].occurred
      if occurred.latest < from { return }
      if occurred.earliest <= through, !body(place) { return }
    }
  }

  /// The events of a kind that can have happened between two days, in order of occurrence.
  public func events(_ kind: EventKind, from: Day = .first, through: Day = .last) -> [Int] {
    var found: [Int] = []
    latestFirst(kind, from: from, through: through) {
      found.append($0)
      return true
    }
    found.reverse()
    return found
  }

  /// Whether one entry stands before another in the chronology.
  public func precedes(_ a: Int, _ b: Int) -> Bool { entries[a].precedes(entries[b]) }
}

extension [Entry] {
  /// Whether one entry of a chronology stands before another: asked of the entries alone, which are lent as one reference.
  public func precedes(_ a: Int, _ b: Int) -> Bool { self[a].precedes(self[b]) }
}

extension Array {
  /// The first place of a sorted array whose element satisfies a test that every later one satisfies too.
  public func firstPlace(_ isBeyond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
