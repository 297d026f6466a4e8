import Casework

/// One `gap` about one child: when the last of something was, and what is due because of it.
struct GapTrack: Sendable {
  /// A stretch over which at least one of the states holds without a break.
  struct Stretch {
    let opener: Int
    let from: Occurrence
    let through: Day
  }
  private var slots: [Int: Ledger.Slot] = [:]

  /// Looks again at what is due, and returns when to look next.
  mutating func look(
    _ prepared: PreparedLesson, _ gap: Gap, _ form: Form, _ subject: Int?, _ known: KnownNow,
    _ ledger: inout Ledger
  ) -> Instant? {
    let stretches = Self.stretches(of: gap, subject, known.chronology)
    guard !stretches.isEmpty || !slots.isEmpty else { return nil }
    var evaluation = Evaluation(
      known, subject: subject, about: prepared.lesson.about, anchor: 0)
    evaluation.anchorName = form.name
    let last = Self.last(gap.pattern, &evaluation)
    var next: Instant?
    var told: [Int: (Outcome, Due)] = [:]
    for stretch in stretches {
      evaluation.anchor = last.certain ?? stretch.opener
      let (anchor, due, session) = Self.due(gap, stretch, last.certain, evaluation)
      if known.now < due.instant {
        next = min(next ?? due.instant, due.instant)
        continue
      }
      evaluation.anchor = anchor
      var outcome = Self.outcome(gap, stretch, due, last.unsure, &evaluation)
      if outcome.truth != .no { outcome.and(session) }
      if outcome.truth != .no { outcome.and(evaluation.evaluate(form.conditions)) }
      if outcome.truth != .no, told[anchor].map({ $0.0.truth < outcome.truth }) ?? true {
        told[anchor] = (outcome, due)
      }
    }
    for anchor in Set(told.keys).union(slots.keys).sorted() {
      tell(told[anchor], about: anchor, prepared, &evaluation, &ledger)
    }
    return next
  }

  private mutating func tell(
    _ told: (outcome: Outcome, due: Due)?, about anchor: Int, _ prepared: PreparedLesson,
    _ evaluation: inout Evaluation, _ ledger: inout Ledger
  ) {
    evaluation.anchor = anchor
    let outcome = told?.outcome ?? .no
    let level = outcome.truth == .yes ? prepared.lesson.level(of: outcome, count: 1, evaluation) : .ask
    let person = evaluation.subject.map { evaluation.chronology.family.people[$0].id }
    let key = FindingKey(lesson: prepared.lesson.id, person: person, anchor: evaluation.id(anchor))
    ledger.tell(
      Ledger.Telling(
        lesson: prepared.lesson, key: key, outcome: outcome, level: level, due: told?.due, at: evaluation.now),
      &slots[anchor, default: Ledger.Slot()], evaluation.chronology)
  }

  /// The last certain event of the pattern, and those after it that may be one.
  static func last(
    _ pattern: Pattern, _ evaluation: inout Evaluation
  ) -> (certain: Int?, unsure: [Int]) {
    var certain: Int?
    var unsure: [Int] = []
    for kind in Set(pattern.kinds) {
      evaluation.chronology.latestFirst(kind) { place in
        if let certain, evaluation.chronology.precedes(place, certain) { return false }
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
    return (certain, unsure.filter { !evaluation.chronology.precedes($0, certain) })
  }

  /// Due at the later of the last event + period and the opening + grace; with no event at all, opening + period.
  ///
  /// Where sight of the child is asked for, a session attended at school puts it off like an event, without being one; the
  /// outcome says what of that is assumed or cannot be told.
  static func due(
    _ gap: Gap, _ stretch: Stretch, _ last: Int?, _ evaluation: Evaluation
  ) -> (anchor: Int, due: Due, session: Outcome) {
    let period = evaluation.clock(gap.period)
    let opening = last == nil ? period : gap.grace
    var due = opening.due(from: stretch.from)
    if let last { due = max(due, period.due(from: evaluation.occurred(last))) }
    let anchor = last ?? stretch.opener
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
        anchor, max(period.due(from: day), gap.grace.due(from: stretch.from)), Outcome(.yes, assumed: assumed)
      )
    }
  }

  static func outcome(
    _ gap: Gap, _ stretch: Stretch, _ due: Due, _ unsure: [Int], _ evaluation: inout Evaluation
  ) -> Outcome {
    guard due.day <= stretch.through else { return .no }
    let from = evaluation.anchorOccurred.latest
    var held = Outcome.no
    for term in gap.states where held.truth != .yes {
      let state = evaluation.holds(term, at: Occurrence(due.day), opening: true)
      if state.truth > held.truth { held = state }
    }
    if held.truth == .no { return .no }
    var outcome = evaluation.anchorOutcome(.yes)
    if evaluation.anchor != stretch.opener { outcome.evidence.append(stretch.opener) }
    outcome.and(held)
    let between = unsure.filter {
      evaluation.occurred($0).earliest <= due.day && evaluation.occurred($0).latest >= from
    }
    if let doubt = between.first { outcome.and(Outcome(.unknown, missing: [.detail(evaluation.id(doubt))])) }
    outcome.and(evaluation.covered(gap.pattern, over: min(from, due.day)...due.day))
    return outcome
  }

  /// The stretches over which a state holds, from its opener to its closing or its running out.
  static func stretches(of gap: Gap, _ subject: Int?, _ chronology: Chronology) -> [Stretch] {
    var stretches: [Stretch] = []
    let people = subject.map { [$0] } ?? Array(chronology.family.people.indices)
    let episodes = gap.states.flatMap { term in
      people.flatMap { person in chronology.episodes(of: term.state, for: person).map { (term.state, $0) } }
    }.sorted { chronology.precedes($0.1.opener, $1.1.opener) }
    for (state, episode) in episodes {
      let from = chronology.entries[episode.opener].occurred
      let through = chronology.lastDay(of: episode, state)
      if let open = stretches.last, from.latest <= open.through {
        if through > open.through {
          stretches[stretches.count - 1] = Stretch(opener: open.opener, from: open.from, through: through)
        }
      } else {
        stretches.append(Stretch(opener: episode.opener, from: from, through: through))
      }
    }
    return stretches
  }
}

extension Gap {
  /// Whether what should happen is sight of the child by anyone, which a school gives by a session attended.
  var asksForSight: Bool {
    pattern.alternatives.contains {
      $0.tests == [.fact(.sightOfTheChild)] && $0.kinds.contains(.childSeen) && $0.relations.isEmpty
    }
  }
}
