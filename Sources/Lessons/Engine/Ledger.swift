import Casework

/// What has been found so far, and what changed at the present step.
struct Ledger: Sendable {
  private(set) var findings = Pages<Finding>()
  /// For each finding, the places of the evidence of its last revision, as it was told.
  private var evidence = Pages<[Int]>()
  private(set) var cannotTell = Pages<CannotTell>()
  private(set) var log = Pages<LogEntry>()
  private var step: [LogEntry] = []
  /// The first day of a finding that convergence counts and that changed at this step; nil where none did.
  private(set) var strandsChanged: Day?
  /// What the parts of lessons that have several say of one key.
  var shared = SharedKeys()

  /// Where a key stands: the number of its finding and of what could not be told.
  struct Slot: Sendable {
    var finding: Int?
    var cannotTell: Int?
    /// The place of its key among those that parts of one lesson share.
    var shared: Int?

    /// Whether anything was ever told under the key.
    var isTaken: Bool { finding != nil || cannotTell != nil || shared != nil }

    func isOpen(in ledger: Ledger) -> Bool {
      if let shared { return ledger.shared.stands(shared) }
      if let finding, ledger.findings[finding].state == .open { return true }
      if let cannotTell, ledger.cannotTell[cannotTell].toldAt == nil { return true }
      return false
    }
  }

  /// One telling: a lesson's outcome for one key at one step.
  struct Telling {
    let prepared: PreparedLesson
    /// The place of the alternative that speaks.
    let form: Int
    let key: FindingKey
    let outcome: Outcome
    let level: Level
    let due: Due?
    let at: Instant
    /// The last session attended at school, which is evidence although it is no event.
    let session: Day?
    var lesson: Lesson { prepared.lesson }

    init(
      _ prepared: PreparedLesson, form: Int, key: FindingKey, outcome: Outcome, level: Level, due: Due?,
      at: Instant, session: Day? = nil
    ) {
      self.prepared = prepared
      self.form = form
      self.key = key
      self.outcome = outcome
      self.level = level
      self.due = due
      self.at = at
      self.session = session
    }
  }

  /// Takes in what a part of a lesson says; where the lesson has several, they speak together at the step's end.
  mutating func tell(_ telling: Telling, _ slot: inout Slot, _ chronology: Chronology) {
    guard let part = telling.prepared.part else { return decide(telling, &slot, chronology) }
    slot.shared = shared.say(.told(telling), part, telling.key)
  }

  /// Notes that the clock of a part of a lesson runs, so that what was said of the key stands until it is over.
  mutating func wait(for key: FindingKey, _ part: Int, _ slot: inout Slot) {
    slot.shared = shared.say(.waiting, part, key)
  }

  /// The finding of a key, whichever part of its lesson found it.
  func finding(of slot: Slot) -> Int? { slot.shared.map { shared.keys[$0].slot.finding } ?? slot.finding }

  /// Calls `body` with the places of a finding's evidence, those left out that were corrected since.
  func forEachEvidence(of finding: Int, _ chronology: Chronology, _ body: (Int) -> Void) {
    for place in evidence[finding] where !chronology.entries[place].isHidden { body(place) }
  }

  /// Notes that findings of a day or later count otherwise for convergence than before.
  mutating func noteStrands(from day: Day) { strandsChanged = min(strandsChanged ?? day, day) }

  /// The first day of what changed for convergence, from which on it is looked at now.
  mutating func takeStrands() -> Day? {
    defer { strandsChanged = nil }
    return strandsChanged
  }

  /// Lets the surest part of each lesson speak, where several were asked about one key.
  mutating func speakTogether(at now: Instant, _ chronology: Chronology) {
    for place in shared.takeAsked() {
      guard let telling = shared.keys[place].surest else { continue }
      var slot = shared.keys[place].slot
      decide(telling.said(at: now), &slot, chronology)
      shared.keys[place].slot = slot
    }
  }

  private mutating func decide(_ telling: Telling, _ slot: inout Slot, _ chronology: Chronology) {
    switch telling.outcome.truth {
    case .yes: found(telling, &slot, chronology)
    case .unknown: couldNotTell(telling, &slot)
    case .no: ended(telling, slot, chronology)
    }
  }

  /// Closes a step: its changes in the order of their keys, one a key.
  mutating func closeStep() {
    guard !step.isEmpty else { return }
    if step.count > 1 { step.sort { $0.key < $1.key } }
    for (at, entry) in step.enumerated() where at + 1 == step.count || step[at + 1].key != entry.key {
      log.append(entry)
    }
    step.removeAll(keepingCapacity: true)
  }

  private mutating func found(_ telling: Telling, _ slot: inout Slot, _ chronology: Chronology) {
    let places = telling.outcome.evidence
    if let at = slot.finding, findings[at].state == .open, self.evidence[at] == places,
      findings[at].revisions.last?.level == telling.level
    {
      return
    }
    let evidence = numbers(of: places, after: slot.finding, chronology)
    let revision = Finding.Revision(at: telling.at, level: telling.level, evidence: evidence)
    guard let at = slot.finding else {
      slot.finding = findings.count
      if let told = slot.cannotTell { cannotTell[told].toldAt = telling.at }
      findings.append(finding(telling, revision, chronology))
      self.evidence.append(places)
      note(telling, .open, revision, of: telling.at.day)
      return
    }
    switch findings[at].state {
    case .open:
      guard let last = findings[at].revisions.last, last.evidence != evidence || last.level != telling.level
      else { return }
    case .settled, .answered:
      guard isNews(places, telling.session, since: findings[at].endedAt, chronology) else { return }
    case .withdrawn, .cannotTell, .told: break
    }
    self.evidence[at] = places
    findings[at].state = .open
    findings[at].endedAt = nil
    findings[at].revisions.append(revision)
    note(telling, .open, revision, of: findings[at].day)
  }

  /// The numbers of what a telling rests on: where that is what the finding rested on before and something more, only what is
  /// new is put in its place among them.
  private func numbers(of places: [Int], after finding: Int?, _ chronology: Chronology) -> [EventID] {
    guard let finding, !evidence[finding].isEmpty, places.starts(with: evidence[finding]),
      var numbers = findings[finding].revisions.last?.evidence
    else { return chronology.numbers(of: places) }
    for place in places[evidence[finding].count...] {
      let id = chronology.entries[place].record.event.id
      let at = numbers.firstPlace { $0 >= id }
      if at == numbers.count || numbers[at] != id { numbers.insert(id, at: at) }
    }
    return numbers
  }

  /// Whether evidence, or a correction, became known after a finding ended: only then is it asked again.
  ///
  /// A session at school that ended it is already of the next gap.
  private func isNews(
    _ places: [Int], _ session: Day?, since ended: Instant?, _ chronology: Chronology
  ) -> Bool {
    guard let ended else { return true }
    if let session, session.end >= ended { return true }
    if let hidden = chronology.lastHidden, hidden > ended { return true }
    return places.contains { chronology.entries[$0].known > ended }
  }

  private func finding(_ telling: Telling, _ first: Finding.Revision, _ chronology: Chronology) -> Finding {
    Finding(
      key: telling.key, version: telling.lesson.version, lessonClass: telling.lesson.lessonClass,
      strand: telling.lesson.strand, at: telling.at, due: telling.due?.day, revisions: [first], state: .open,
      assumed: telling.outcome.assumed, unmet: telling.outcome.unmet,
      unknownKnowers: chronology.numbers(
        of: telling.outcome.evidence.filter { chronology.entries[$0].record.isOfUnknownKnower }))
  }

  private mutating func couldNotTell(_ telling: Telling, _ slot: inout Slot) {
    guard slot.finding == nil else { return }
    if let at = slot.cannotTell {
      guard cannotTell[at].toldAt != nil else { return }
      cannotTell[at].toldAt = nil
    } else {
      slot.cannotTell = cannotTell.count
      cannotTell.append(
        CannotTell(key: telling.key, at: telling.at, missing: telling.outcome.missing.gathered))
    }
    note(telling, .cannotTell, nil, of: nil)
  }

  private mutating func ended(_ telling: Telling, _ slot: Slot, _ chronology: Chronology) {
    if let at = slot.finding, findings[at].state == .open {
      let isGone = findings[at].revisions.last?.evidence.contains {
        chronology.isGone($0)
      }
      findings[at].state = isGone == true ? .withdrawn : .settled
      findings[at].endedAt = telling.at
      note(telling, findings[at].state, findings[at].revisions.last, of: findings[at].day)
    }
    if let at = slot.cannotTell, cannotTell[at].toldAt == nil {
      cannotTell[at].toldAt = telling.at
      note(telling, .told, nil, of: nil)
    }
  }

  /// Notes a change; `day` is that of the finding which changed.
  private mutating func note(
    _ telling: Telling, _ state: FindingState, _ revision: Finding.Revision?, of day: Day?
  ) {
    if telling.lesson.strand != nil, let day { noteStrands(from: day) }
    step.append(
      LogEntry(
        at: telling.at, key: telling.key, state: state, level: revision?.level ?? .ask,
        evidence: revision?.evidence ?? []))
  }
}

extension Chronology {
  /// The numbers of some events, each once, in order.
  func numbers(of places: [Int]) -> [EventID] {
    if places.count == 1 { return [entries[places[0]].record.event.id] }
    return Set(places).map { entries[$0].record.event.id }.sorted()
  }
}
