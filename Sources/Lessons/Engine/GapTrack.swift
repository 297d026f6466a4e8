import Casework

/// One `gap` about one child: when the last of something was, and what is due because of it.
struct GapTrack: Sendable {
  /// An opening of one of the states, and the last day on which it can still hold.
  struct Opening {
    let episode: Episode
    let through: Day
  }
  private var slots: [Int: Ledger.Slot] = [:]
  /// Whether no event but one that wakes it can make anything due earlier than its clock says.
  private(set) var isAsleep = false
  /// Whether something is asked, or could not be told.
  private(set) var isOpen = false
  /// The versions of its states when it was last looked at.
  private var seen = 0

  init(_ prepared: PreparedLesson) { isAsleep = prepared.maySleep }

  /// Whether what became known can change what it says: its states changed or were touched, or it is awake and something
  /// came that should happen, or that its conditions ask about.
  func isWoken(
    by touched: Touched, _ prepared: PreparedLesson, _ gap: Gap, _ subject: Int?, _ chronology: Chronology
  ) -> Bool {
    if touched.renews(prepared) || !prepared.maySleep { return true }
    return touched.wakes(prepared) || seen != gap.version(for: subject, chronology)
      || !isAsleep && touched.meets(prepared.besides)
  }

  /// Looks again at what is due, and returns when to look next.
  mutating func look(
    _ prepared: PreparedLesson, _ gap: Gap, _ form: Form, _ subject: Int?, _ known: KnownNow,
    _ ledger: inout Ledger
  ) -> Instant? {
    isAsleep = prepared.maySleep
    seen = gap.version(for: subject, known.chronology)
    guard !known.chronology.entries.isEmpty, !slots.isEmpty || gap.mayHold(for: subject, known.chronology)
    else { return nil }
    var evaluation = Evaluation(
      known, subject: subject, about: prepared.lesson.about, anchor: 0)
    evaluation.anchorName = form.name
    let episodes = Self.episodes(of: gap, evaluation)
    let openers = Self.openers(episodes, known.chronology)
    guard !openers.isEmpty || !slots.isEmpty else { return nil }
    let last = Self.last(gap.pattern, evaluation)
    var next: Instant?
    var told: [Int: (Outcome, Due)] = [:]
    for opener in openers {
      evaluation.anchor = last.certain ?? opener
      let (anchor, due, session) = Self.due(gap, opener, last.certain, evaluation)
      if known.now < due.instant {
        next = min(next ?? due.instant, due.instant)
        // The first of what should happen can make less due than the opening did.
        if last.certain == nil { isAsleep = false }
        continue
      }
      evaluation.anchor = anchor
      let unsure = last.certain == nil ? last.unsure.filter { mayFollow($0, opener, known) } : last.unsure
      guard var outcome = Self.outcome(gap, opener, due, unsure, episodes, &evaluation) else { continue }
      isAsleep = false
      outcome.and(session)
      if outcome.truth != .no { outcome.and(evaluation.evaluate(form.conditions)) }
      if outcome.truth != .no, told[anchor].map({ $0.0.truth < outcome.truth }) ?? true {
        told[anchor] = (outcome, due)
      }
    }
    if !told.isEmpty || !slots.isEmpty {
      for anchor in Set(told.keys).union(slots.keys).sorted() {
        tell(told[anchor], about: anchor, prepared, &evaluation, &ledger)
      }
    }
    isOpen = slots.values.contains { $0.isOpen(in: ledger) }
    isAsleep = isAsleep && !isOpen
    return next
  }

  private func mayFollow(_ place: Int, _ opener: Int, _ known: KnownNow) -> Bool {
    known.chronology.entries[place].occurred.latest >= known.chronology.entries[opener].occurred.latest
  }

  private mutating func tell(
    _ told: (outcome: Outcome, due: Due)?, about anchor: Int, _ prepared: PreparedLesson,
    _ evaluation: inout Evaluation, _ ledger: inout Ledger
  ) {
    evaluation.anchor = anchor
    let outcome = told?.outcome ?? .no
    let level = outcome.truth == .yes ? prepared.level(of: outcome, count: 1, evaluation) : .ask
    let person = evaluation.subject.map { evaluation.chronology.family.people[$0].id }
    let key = FindingKey(lesson: prepared.lesson.id, person: person, anchor: evaluation.id(anchor))
    ledger.tell(
      Ledger.Telling(
        prepared, form: prepared.places[0], key: key, outcome: outcome, level: level, due: told?.due,
        at: evaluation.now),
      &slots[anchor, default: Ledger.Slot()], evaluation.chronology)
  }

  /// The last certain event of the pattern, and those after it that may be one.
  static func last(
    _ pattern: Pattern, _ evaluation: Evaluation
  ) -> (certain: Int?, unsure: [Int]) {
    let known = evaluation.known
    var certain: Int?
    var unsure: [Int] = []
    var seen = KindSet()
    for kind in pattern.kinds where !seen.contains(kind) {
      seen.insert(kind)
      known.chronology.latestFirst(kind) { place in
        if let certain, known.chronology.precedes(place, certain) { return false }
        switch evaluation.match(pattern, place) {
        case .yes:
          certain = place
          return false
        case .unknown: unsure.append(place)
        case .no: break
        }
        return true
      }
    }
    guard let certain else { return (nil, unsure) }
    return (certain, unsure.filter { !known.chronology.precedes($0, certain) })
  }

  /// Due at the later of the last event + period and the opening + grace; with no event at all, opening + period.
  ///
  /// Where sight of the child is asked for, a session attended at school puts it off like an event, without being one; the
  /// outcome says what of that is assumed or cannot be told.
  static func due(
    _ gap: Gap, _ opener: Int, _ last: Int?, _ evaluation: Evaluation
  ) -> (anchor: Int, due: Due, session: Outcome) {
    let period = evaluation.clock(gap.period)
    let opening = last == nil ? period : gap.grace
    let from = evaluation.occurred(opener)
    var due = opening.due(from: from)
    if let last { due = max(due, period.due(from: evaluation.occurred(last))) }
    let anchor = last ?? opener
    guard gap.asksForSight, let child = evaluation.subject else { return (anchor, due, .yes) }
    let after = evaluation.occurred(anchor).latest
    let today = evaluation.now.day
    let through = evaluation.now == today.end ? today : today - 1
    switch evaluation.chronology.lastSession(of: child, after: after, through: through, asOf: evaluation.now)
    {
    case .none: return (anchor, due, .yes)
    case .unknown(let unknown): return (anchor, due, Outcome(.unknown, missing: [unknown]))
    case .attended(let day, let assumed):
      return (
        anchor, max(period.due(from: day), gap.grace.due(from: from)), Outcome(.yes, assumed: assumed)
      )
    }
  }

  /// What is due came to; nil where the state did not last until then.
  static func outcome(
    _ gap: Gap, _ opener: Int, _ due: Due, _ unsure: [Int], _ episodes: [Opening],
    _ evaluation: inout Evaluation
  ) -> Outcome? {
    let held = held(gap, at: due.day, evaluation)
    if held.truth == .no { return nil }
    let lasted = lasts(gap, from: evaluation.occurred(opener).latest, through: due.day, episodes, evaluation)
    if lasted == .no { return nil }
    let from = evaluation.anchorOccurred.latest
    var outcome = evaluation.anchorOutcome(.yes)
    if evaluation.anchor != opener { outcome.evidence.append(opener) }
    outcome.and(held)
    outcome.and(Outcome(lasted, missing: [.timing(evaluation.id(opener))]))
    if let doubt = unsure.first { outcome.and(Outcome(.unknown, missing: [.detail(evaluation.id(doubt))])) }
    outcome.and(evaluation.covered(gap.pattern, over: min(from, due.day)...due.day))
    return outcome
  }

  /// Whether one of the states holds on a day, whatever opened it.
  static func held(_ gap: Gap, at day: Day, _ evaluation: Evaluation) -> Outcome {
    var held = Outcome.no
    for term in gap.states where held.truth != .yes {
      let state = evaluation.holds(term, at: Occurrence(day), opening: true)
      if state.truth > held.truth { held = state }
    }
    return held
  }

  /// Whether one of the states holds on every day: asked on the days on which an opening, a closing or a touch can
  /// change that, and on the days before them.
  private static func lasts(
    _ gap: Gap, from: Day, through: Day, _ episodes: [Opening], _ evaluation: Evaluation
  ) -> Truth {
    let known = evaluation.known
    var days = [from]
    for opening in episodes { changes(of: opening, known.chronology, &days) }
    days.sort()
    var (truth, last) = (Truth.yes, Day?.none)
    for day in days where from <= day && day < through && day != last && truth != .no {
      truth = truth && held(gap, at: day, evaluation).truth
      last = day
    }
    return truth
  }

  /// Notes the days on which an opening, its closing or a touch can change a state, and the days before them.
  private static func changes(of opening: Opening, _ chronology: Chronology, _ days: inout [Day]) {
    func note(_ day: Day) {
      days.append(day - 1)
      days.append(day)
    }
    let opener = opening.episode.opener
    note(chronology.entries[opener].occurred.earliest)
    note(chronology.entries[opener].occurred.latest)
    note(chronology.lastTouch(of: opener) + 1)
    if opening.through < .last { note(opening.through + 1) }
    guard let closer = opening.episode.closer else { return }
    note(chronology.entries[closer].occurred.earliest)
    note(chronology.entries[closer].occurred.latest)
  }

  /// Every opening of the states of those whom they are asked of, in the order of the chronology.
  static func episodes(of gap: Gap, _ evaluation: Evaluation) -> [Opening] {
    let known = evaluation.known
    var openings: [Opening] = []
    for term in gap.states {
      for person in evaluation.people(in: term.of) {
        for episode in known.chronology.episodes(of: term.state, for: person) {
          openings.append(
            Opening(episode: episode, through: known.chronology.lastDay(of: episode, term.state)))
        }
      }
    }
    if gap.states.count > 1 || openings.count > 1 {
      openings.sort { known.chronology.precedes($0.episode.opener, $1.episode.opener) }
    }
    return openings
  }

  /// The openers at whose latest day no other certain opening holds: stretches that touch are one.
  static func openers(_ episodes: [Opening], _ chronology: Chronology) -> [Int] {
    var openers: [Int] = []
    for (at, opening) in episodes.enumerated() where !openers.contains(opening.episode.opener) {
      let day = chronology.entries[opening.episode.opener].occurred.latest
      let isWithin = episodes[..<at].contains { other in
        other.episode.opened == .yes && other.episode.opener != opening.episode.opener
          && (other.through == .last || day <= other.through + 1)
      }
      if !isWithin { openers.append(opening.episode.opener) }
    }
    return openers
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
    states.contains { term in
      guard term.of == .child, let subject else { return true }
      return !chronology.episodes(of: term.state, for: subject).isEmpty
    }
  }

  /// Whether what should happen is sight of the child by anyone, which a school gives by a session attended.
  var asksForSight: Bool {
    pattern.alternatives.contains {
      $0.tests == [.fact(.sightOfTheChild)] && $0.kinds.contains(.childSeen) && $0.relations.isEmpty
    }
  }
}
