import Casework

/// One `gap` about one child: when the last of something was, and what is due because of it.
struct GapTrack: Sendable {
  /// An opening of one of the states, and the last day on which it can still hold.
  struct Opening {
    let episode: Episode
    let state: StateName
    let through: Day
  }
  /// What was due by a day because of an anchor, and what came of it.
  struct Told {
    let anchor: Int
    let outcome: Outcome
    let due: Due
    let level: Level
    /// The last session attended at school before it.
    let session: Day?
  }
  /// An anchor of which something was told, and where that stands.
  private struct Asked: Sendable {
    let anchor: Int
    var slot = Ledger.Slot()
  }
  /// In the order of their places.
  private var asked: [Asked] = []
  /// Whether no event but one that wakes it can make anything due earlier than its clock says.
  private(set) var isAsleep = false
  /// Whether something is asked, or could not be told.
  private(set) var isOpen = false
  /// When it was last said to look next.
  private var alarm: Instant?
  /// The versions of its states when it was last looked at.
  private var seen = 0
  /// The last of what should happen.
  private var last = Last()

  init(_ prepared: PreparedLesson) { isAsleep = prepared.maySleep }

  /// Whether what became known can change what it says: its states changed or were kept alive, or it is awake and something
  /// came that should happen, or that its conditions ask about.
  func isWoken(
    by touched: Touched, _ prepared: PreparedLesson, _ gap: Gap, _ subject: Int?, _ known: KnownNow
  ) -> Bool {
    if touched.renews(prepared) || !prepared.maySleep { return true }
    return touched.meets(prepared.waking) || seen != gap.version(for: subject, known.chronology)
      || touched.keepsAlive(gap, prepared, subject, known.chronology)
      || !isAsleep
        && (touched.meets(prepared.besides)
          || touched.bringsWhatShouldHappen(gap, prepared, subject, known))
  }

  /// Looks again at what is due, and returns when to look next if that was not said before.
  mutating func look(
    _ prepared: PreparedLesson, _ gap: Gap, _ form: Form, _ subject: Int?, _ known: KnownNow,
    _ ledger: inout Ledger
  ) -> Instant? {
    isAsleep = prepared.maySleep
    seen = gap.version(for: subject, known.chronology)
    guard !known.chronology.entries.isEmpty, !asked.isEmpty || gap.mayHold(for: subject, known.chronology)
    else { return nil }
    var evaluation = Evaluation(known, subject: subject, about: prepared.about, anchor: 0)
    evaluation.anchorName = form.name
    let openings = Self.openings(of: gap, evaluation)
    guard !openings.isEmpty || !asked.isEmpty else { return nil }
    last.look(gap.pattern, evaluation)
    // The first of what should happen can make less due than the opening did.
    if last.certain == nil { isAsleep = false }
    var next: Instant?
    var told: [Told] = []
    for opener in Self.openers(openings, known.chronology) {
      evaluation.saysWhy = prepared.part != nil || !isAsked(of: last.certain ?? opener)
      switch Self.stretch(from: opener, gap, form, prepared, last, openings, &evaluation) {
      case .runs(let until):
        next = min(next ?? until, until)
      case .over: continue
      case .due(let new):
        isAsleep = false
        if new.outcome.truth != .no { Self.add(new, to: &told) }
      }
    }
    if !told.isEmpty || !asked.isEmpty { tell(told, prepared, subject, known, &ledger) }
    isAsleep = isAsleep && !isOpen
    if isOpen || !told.isEmpty, let session = nextSession(gap, evaluation) {
      next = min(next ?? session, session)
    }
    guard next != alarm else { return nil }
    alarm = next
    return next
  }

  private func isAsked(of anchor: Int) -> Bool { asked.contains { $0.anchor == anchor } }

  /// Of what is told of one anchor, the surest counts.
  private static func add(_ new: Told, to told: inout [Told]) {
    guard let at = told.firstIndex(where: { $0.anchor == new.anchor }) else { return told.append(new) }
    if told[at].outcome.truth < new.outcome.truth { told[at] = new }
  }

  /// When to look again at what is due: a session attended settles it, or puts off what could not be told, and nothing
  /// tells that it was.
  private func nextSession(_ gap: Gap, _ asked: Evaluation) -> Instant? {
    guard gap.asksForSight, let child = asked.subject else { return nil }
    return asked.chronology.nextSession(of: child, after: asked.lastDayOver, asOf: asked.now)?.end
  }

  /// Tells what came of each anchor, and of those told of before that are due no longer.
  private mutating func tell(
    _ told: [Told], _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow, _ ledger: inout Ledger
  ) {
    for new in told where !isAsked(of: new.anchor) {
      asked.insert(Asked(anchor: new.anchor), at: asked.firstPlace { $0.anchor > new.anchor })
    }
    isOpen = false
    for at in asked.indices {
      let new = told.first { $0.anchor == asked[at].anchor }
      if new != nil || asked[at].slot.isOpen(in: ledger) {
        tell(new, at, prepared, subject, known, &ledger)
      }
      isOpen = isOpen || asked[at].slot.isOpen(in: ledger)
    }
  }

  private mutating func tell(
    _ told: Told?, _ at: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow,
    _ ledger: inout Ledger
  ) {
    let person = subject.map { known.chronology.family.people[$0].id }
    let event = known.chronology.entries[asked[at].anchor].record.event.id
    let key = FindingKey(lesson: prepared.lesson.id, person: person, anchor: event)
    ledger.tell(
      Ledger.Telling(
        prepared, form: prepared.places[0], key: key, outcome: told?.outcome ?? .no,
        level: told?.level ?? .ask, due: told?.due, at: known.now, session: told?.session),
      &asked[at].slot, known.chronology)
  }
}

extension Gap {
  /// A number that rises whenever one of its states of a child changes.
  func version(for subject: Int?, _ chronology: Chronology) -> Int {
    guard let subject else { return 0 }
    var sum = 0
    for term in states { sum += chronology.version(of: term.state, for: subject) }
    return sum
  }

  /// Whether one of its states was ever opened for those whom it is asked of.
  func mayHold(for subject: Int?, _ chronology: Chronology) -> Bool {
    for term in states {
      guard term.of == .child, let subject else { return true }
      if !chronology.episodes(of: term.state, for: subject).isEmpty { return true }
    }
    return false
  }
}
