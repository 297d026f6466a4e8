import Casework

/// What becomes of what happened once people write it down: late, in part, twice, wrongly at first, or not at all.
struct Recording {
  private var chance: Chance
  private var records: [Event] = []

  init(_ chance: Chance) { self.chance = chance }

  /// The records of some events, in the order in which they became known.
  mutating func write(_ events: [Event]) -> [Event] {
    records.reserveCapacity(events.count + 8)
    for event in events where !chance.happens(Rates.neverRecorded) { write(event) }
    return Self.inOrderOfKnowing(withoutLooseEnds(records))
  }

  /// What was never recorded can be neither answered nor relied on: nobody can name a record that is not there.
  private func withoutLooseEnds(_ records: [Event]) -> [Event] {
    let numbers = Set(records.map(\.id))
    return records.map { record in
      guard record.namesEvents else { return record }
      var record = record
      record.relations.removeAll { !numbers.contains($0.event) }
      record.detail = Detail(record.detail.entries.map { ($0.field, $0.value.naming(only: numbers)) })
      return record
    }
  }

  /// Orders events by when any service first held them; as they happened, where that was at once.
  static func inOrderOfKnowing(_ events: [Event]) -> [Event] {
    let known = events.map { $0.firstKnown?.seconds ?? .max }
    let order = events.indices.sorted { (known[$0], $0) < (known[$1], $1) }
    return order.map { events[$0] }
  }

  private mutating func write(_ event: Event) {
    var record = delayed(event, by: delay())
    blank(&record)
    if chance.happens(Rates.dayOnly) { record.occurred = Occurrence(event.occurred.latest) }
    if chance.happens(Rates.corrected) { record = corrected(record) }
    records.append(record)
    if chance.happens(Rates.duplicated) { records.append(again(record)) }
  }

  /// Minutes from happening to record.
  private mutating func delay() -> Int {
    let day = 24 * 60
    return chance.one([
      (chance.number(0...150), Rates.recordedSameDay.value),
      (chance.number(600...1_500), Rates.recordedNextDay.value),
      (chance.number(2 * day...7 * day), Rates.recordedInTheWeek.value),
      (chance.number(8 * day...30 * day), Rates.recordedInTheMonth.value),
      (chance.number(31 * day...120 * day), Rates.recordedLater.value),
    ])
  }

  /// The same event, recorded later; it can be sent to others only once it is, but is told at a meeting at once.
  private func delayed(_ event: Event, by minutes: Int) -> Event {
    var record = event
    let own = event.occurred.known.adding(minutes: minutes)
    record.held = .by(
      event.held.holdings.map { holding in
        let since = holding.route == .jointMeeting ? holding.from : max(holding.from, own)
        return Holding(holding.service, since: Occurrence(since), route: holding.route)
      })
    return record
  }

  private mutating func blank(_ record: inout Event) {
    var kept: [(FieldName, Value)] = []
    for entry in record.detail.entries where !chance.happens(Rates.fieldsMissing) {
      kept.append((entry.field, entry.value))
    }
    if kept.count < record.detail.entries.count { record.detail = Detail(kept) }
  }

  /// Writes a wrong day first; the event itself then corrects that, some days later.
  private mutating func corrected(_ record: Event) -> Event {
    let wrong = copy(of: record, "a", occurred: Occurrence(record.occurred.earliest - chance.number(1...30)))
    records.append(wrong)
    var right = record
    let later = chance.number(1...30) * 24 * 60
    right.held = .by(
      record.held.holdings.map {
        Holding($0.service, since: Occurrence($0.from.adding(minutes: later)), route: $0.route)
      })
    right.relations.append(Relation(.corrects, wrong.id))
    return right
  }

  private mutating func again(_ record: Event) -> Event {
    var second = copy(of: delayed(record, by: chance.number(60...20_000)), "b", occurred: record.occurred)
    if chance.happens(Rates.duplicatesLinked) {
      second.relations.append(Relation(.sameHappeningAs, record.id))
    }
    return second
  }

  private func copy(of record: Event, _ letter: String, occurred: Occurrence) -> Event {
    Event(
      id: EventID(rawValue: record.id.rawValue + letter), kind: record.kind, subjects: record.subjects,
      occurred: occurred,
      held: record.held, source: record.source, claims: record.claims, interpreter: record.interpreter,
      relations: record.relations, detail: record.detail, original: record.original)
  }
}

extension Event {
  /// Whether it names other events, in a relation or a detail.
  fileprivate var namesEvents: Bool {
    !relations.isEmpty
      || detail.entries.contains {
        if case .events = $0.value { return true }
        return false
      }
  }
}

extension Value {
  /// The same answer with the events that are not among some left out; nothing left is not stated.
  fileprivate func naming(only numbers: Set<EventID>) -> Value {
    guard case .events(let events) = self else { return self }
    let kept = events.filter(numbers.contains)
    return kept.isEmpty ? .text("") : .events(kept)
  }
}
