import Casework

/// The forms that are anchored in one event.
extension Evaluation {
  mutating func verdict(_ form: Form) -> Verdict {
    anchorName = form.name
    stopper = .anything
    if chronology.entries[anchor].isHidden { return .no }
    switch form.anchor {
    case .happens(let pattern): return happens(pattern, form)
    case .unanswered(let unanswered): return self.unanswered(unanswered, form.conditions)
    case .gate(let gate): return verdict(of: gate, form.conditions)
    case .repeats, .gap, .converges: return .no
    }
  }

  /// The anchor itself, as far as it is the event that is meant.
  func anchorOutcome(_ truth: Truth, _ pattern: Pattern) -> Outcome {
    Outcome(truth, evidence: [anchor], missing: truth == .unknown ? doubts(pattern, anchor) : [])
  }

  private mutating func happens(_ pattern: Pattern, _ form: Form) -> Verdict {
    let matched = match(pattern, anchor)
    if matched == .no { return stopped(.anchor) }
    if form.looksForward, let over = endOfWindows(form.conditions), now < over {
      return .pending(until: over)
    }
    return .told(evaluate(form.conditions, of: matched, pattern), due: nil, count: 1)
  }

  /// When the last of the days after the anchor at which some conditions look is over: a window of no days ends with its day.
  private func endOfWindows(_ conditions: [Condition]) -> Instant? {
    let last = anchorOccurred.latest
    return conditions.compactMap { $0.daysForward(after: last) }.max().map { (last + $0).end }
  }

  mutating func stopped(_ by: Stopper) -> Verdict {
    stopper = by
    return .no
  }

  private mutating func unanswered(_ form: Unanswered, _ conditions: [Condition]) -> Verdict {
    let matched = match(form.after, anchor)
    if matched == .no { return stopped(.anchor) }
    guard let due = due(of: form), !isStopped(by: due) else { return .no }
    if now < due.instant { return .pending(until: due.instant) }
    self.due = due.instant
    var outcome = evaluate(conditions, of: matched, form.after)
    if outcome.truth == .no { return .no }
    if let unknown = startUnknown(of: form) { outcome.and(Outcome(.unknown, missing: [unknown])) }
    outcome.and(noAnswer(form, through: due.day))
    if outcome.truth == .no { stopper = .answer }
    return .told(outcome, due: due, count: 1)
  }

  /// Death, once known, stops every clock that began before it.
  func isStopped(by due: Due) -> Bool {
    guard let subject else { return false }
    let isAfter = { chronology.isAfterDeath($0, of: subject) }
    return isAfter(Occurrence(due.day)) && !isAfter(anchorOccurred)
      && chronology.entries[anchor].kind != .deathOrSeriousHarm
  }

  /// What would tell when the clock runs out, where that is not known: who knew of the anchor, or when the child is
  /// expected.
  func startUnknown(of form: Unanswered) -> Unknown? {
    if !form.fromOccurred, chronology.entries[anchor].record.isOfUnknownKnower, owing(form).isEmpty {
      return .knower(id(anchor))
    }
    guard case .weeksOfPregnancy = clock(form.within), expectedDay == nil else { return nil }
    return .expectedDate
  }

  func due(of form: Unanswered) -> Due? {
    start(of: form).map { due(clock(form.within), from: $0) }
  }

  /// When a clock is due that began at an occurrence.
  ///
  /// One of weeks of pregnancy is told by the expected date; where that is not known, or the week was over when the
  /// clock began, the day on which it began is left.
  private func due(_ clock: Clock, from start: Occurrence) -> Due {
    guard case .weeksOfPregnancy = clock else { return clock.due(from: start) }
    let began = Clock.sameDay.due(from: start)
    return expectedDay.map { max(began, clock.due(from: $0)) } ?? began
  }

  private var expectedDay: Day? { subject.flatMap { chronology.expectedDay(of: $0) } }

  private func start(of form: Unanswered) -> Occurrence? {
    if form.fromOccurred { return anchorOccurred }
    if let first = owing(form).min(by: { $0.from < $1.from }) {
      // What is told in bulk is known to nobody before the end of its period.
      let known = chronology.entries[anchor].known
      return first.from < known ? Occurrence(known) : first.since
    }
    return chronology.entries[anchor].record.isOfUnknownKnower ? anchorOccurred : nil
  }

  /// Since when the services that owe an answer hold the anchor.
  private func owing(_ form: Unanswered) -> [Holding] {
    guard case .type(let types) = form.owedBy else { return chronology.entries[anchor].holdings }
    return chronology.entries[anchor].holdings.filter { holding in
      types.contains(chronology.type(of: holding.service))
    }
  }

  func clock(_ rule: ClockRule) -> Clock {
    guard let guarded = rule.guarded, let test = rule.when else { return rule.standard }
    return asked(of: anchor, test).truth == .yes ? guarded : rule.standard
  }

  /// That nothing known answers the anchor, by whomever and however late, in what is covered up to the due day.
  func noAnswer(_ form: Unanswered, through due: Day) -> Outcome {
    var unsure: Int?
    for alternative in form.by.alternatives {
      switch answered(alternative, &unsure) {
      case .yes: return .no
      case .unknown, .no: continue
      }
    }
    if let unsure { return Outcome(.unknown, missing: doubts(answering: form, unsure)) }
    return covered(form.by, over: anchorOccurred.earliest...max(anchorOccurred.earliest, due))
  }

  /// Whether an event of a pattern answers the anchor: it occurred at or after it, or says that it answers it.
  private func answered(_ pattern: EventPattern, _ unsure: inout Int?) -> Truth {
    if pattern.meansTheAnchor {
      let truth = match(pattern, anchor)
      if truth == .unknown { unsure = unsure ?? anchor }
      return truth
    }
    var answer = Truth.no
    for link in chronology.entries[anchor].links where link.kind == .answers && !link.isNaming {
      guard !chronology.entries[link.other].isHidden else { continue }
      note(match(pattern, link.other), link.other, &answer, &unsure)
    }
    // What must be tied to the anchor is among what is tied to it.
    if let few = fewCandidates(pattern)?.sorted(by: { chronology.entries.precedes($1, $0) }) {
      for place in few where place != anchor && answer != .yes {
        let isLater = chronology.entries[place].occurred.isAtOrAfter(anchorOccurred)
        if isLater != .no { note(isLater && match(pattern, place), place, &answer, &unsure) }
      }
      return answer
    }
    for kind in pattern.everyKind where answer != .yes {
      chronology.latestFirst(kind, from: anchorOccurred.earliest) { place in
        guard place != anchor else { return true }
        let isLater = chronology.entries[place].occurred.isAtOrAfter(anchorOccurred)
        if isLater != .no { note(isLater && match(pattern, place), place, &answer, &unsure) }
        return answer != .yes
      }
    }
    return answer
  }

  private func doubts(answering form: Unanswered, _ place: Int) -> [Unknown] {
    let doubts = doubts(form.by, place)
    return doubts.isEmpty || occurred(place).isAtOrAfter(anchorOccurred) == .unknown
      ? doubts + [timing(place)] : doubts
  }

  private func note(_ truth: Truth, _ place: Int, _ answer: inout Truth, _ unsure: inout Int?) {
    if truth == .unknown { unsure = unsure ?? place }
    answer = answer || truth
  }
}

extension Condition {
  /// How many days after an anchor it looks, so that it can be told only then; nil where it looks no further.
  func daysForward(after day: Day, denied: Bool = false) -> Int? {
    switch self {
    case .exists(let pattern): denied ? pattern.daysForward(after: day) : nil
    case .absent(let pattern): pattern.daysForward(after: day)
    case .changes(let changes): changes.daysAfter
    case .all(let conditions), .any(let conditions):
      conditions.compactMap { $0.daysForward(after: day, denied: denied) }.max()
    case .not(let condition): condition.daysForward(after: day, denied: !denied)
    case .state, .anchor, .share, .restsOnlyOn: nil
    }
  }
}

extension Pattern {
  func daysForward(after day: Day) -> Int? {
    switch window {
    case .after(let clock), .around(let clock): clock.days(after: day)
    case .anyTime, .upToAnchor, .before, .since, .sinceAnchor: nil
    }
  }
}
