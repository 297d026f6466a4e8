import Casework

/// When a gap is due, and what it came to.
extension GapTrack {
  /// Due at the later of the last event + period and the opening + grace; with no event at all, opening + period.
  ///
  /// Where sight of the child is asked for, a session attended at school puts it off like an event, without being one.
  static func due(
    _ gap: Gap, _ opener: Int, _ last: Int?, _ evaluation: Evaluation
  ) -> (anchor: Int, due: Due, session: LastSession?) {
    let period = evaluation.clock(gap.period)
    let opening = last == nil ? period : gap.grace
    let from = evaluation.occurred(opener)
    var due = opening.due(from: from)
    if let last { due = max(due, period.due(from: evaluation.occurred(last))) }
    let anchor = last ?? opener
    guard gap.asksForSight, let child = evaluation.subject else { return (anchor, due, nil) }
    let session = evaluation.chronology.lastSession(
      of: child, after: evaluation.occurred(anchor).latest, through: evaluation.lastDayOver,
      asOf: evaluation.now)
    if let session { due = max(period.due(from: session.day), gap.grace.due(from: from)) }
    return (anchor, due, session)
  }

  /// What is assumed of the last session that put the gap off, and whether there may have been a later one before it was
  /// due.
  static func sessions(
    _ gap: Gap, _ anchor: Int, _ last: LastSession?, by due: Due, _ evaluation: Evaluation
  ) -> Outcome {
    guard gap.asksForSight, let child = evaluation.subject else { return .yes }
    let seen = last?.day ?? evaluation.occurred(anchor).latest
    let doubt = evaluation.chronology.sessionDoubt(
      of: child, after: seen, through: due.day, asOf: evaluation.now)
    if let doubt { return Outcome(.unknown, missing: [doubt]) }
    return Outcome(.yes, assumed: last?.isAssumed ?? false)
  }

  /// How far the stretch from an opener has come.
  enum Stretch {
    /// Nothing is due before then.
    case runs(until: Instant)
    /// The state ended before anything was due.
    case over
    /// It is due, because of the last event or of the opener itself.
    case due(Told)
  }

  static func stretch(
    from opener: Int, _ gap: Gap, _ form: Form, _ prepared: PreparedLesson,
    _ last: Last,
    _ openings: [Opening], _ evaluation: inout Evaluation
  ) -> Stretch {
    evaluation.anchor = last.certain ?? opener
    let (anchor, due, session) = due(gap, opener, last.certain, evaluation)
    if evaluation.now < due.instant { return .runs(until: due.instant) }
    // Where every opening is over by then, nothing lasted until it.
    guard openings.contains(where: { $0.through >= due.day }) else { return .over }
    evaluation.anchor = anchor
    let began = evaluation.occurred(opener).latest
    let unsure =
      last.certain == nil ? last.unsure.filter { evaluation.occurred($0).latest >= began } : last.unsure
    guard var outcome = outcome(gap, opener, due, unsure, openings, evaluation) else { return .over }
    if outcome.truth != .no { outcome.and(sessions(gap, anchor, session, by: due, evaluation)) }
    if outcome.truth != .no { outcome.and(evaluation.evaluate(form.conditions)) }
    let level = outcome.truth == .yes ? prepared.level(of: outcome, count: 1, evaluation) : .ask
    return .due(
      Told(anchor: anchor, outcome: outcome, due: due, level: level, session: session?.day))
  }

  /// What is due came to; nil where the state did not last until then.
  static func outcome(
    _ gap: Gap, _ opener: Int, _ due: Due, _ unsure: [Int], _ openings: [Opening], _ evaluation: Evaluation
  ) -> Outcome? {
    let lasted = lasted(gap, opener, through: due.day, openings, evaluation)
    if lasted.truth == .no { return nil }
    let anchor = evaluation.anchor
    var outcome = Outcome(.yes, evidence: anchor == opener ? [anchor] : [anchor, opener])
    outcome.and(lasted)
    outcome.and(nothingHappened(gap, by: due.day, unsure, evaluation))
    return outcome
  }

  /// That one of the states held from an opening on through a day, and what that rests on.
  static func lasted(
    _ gap: Gap, _ opener: Int, through day: Day, _ openings: [Opening], _ evaluation: Evaluation
  ) -> Outcome {
    var outcome = held(gap, at: day, evaluation)
    if outcome.truth == .no { return .no }
    let from = evaluation.occurred(opener).latest
    // An opening that holds, or may, at the end did so ever since it was there.
    if outcome.truth == .yes, let whole = outcome.evidence.first, evaluation.occurred(whole).latest <= from {
      return outcome
    }
    let mayHaveLasted = openings.contains {
      $0.through >= day && evaluation.occurred($0.episode.opener).latest <= from
    }
    if outcome.truth == .unknown, mayHaveLasted { return outcome }
    outcome.and(lasts(gap, from: from, through: day, openings, evaluation))
    return outcome
  }

  /// That nothing of the pattern happened from the anchor to a day.
  static func nothingHappened(
    _ gap: Gap, by day: Day, _ unsure: [Int], _ evaluation: Evaluation
  ) -> Outcome {
    var outcome = Outcome.yes
    if let doubt = unsure.first {
      outcome.and(Outcome(.unknown, missing: evaluation.doubts(gap.pattern, doubt)))
    }
    let from = min(evaluation.anchorOccurred.latest, day)
    outcome.and(evaluation.covered(gap.pattern, over: from...day))
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

  /// Whether one of the states holds on every day: asked, where that is not certain, on the days on which an opening, a
  /// closing or a touch can change it, and on the days before them.
  private static func lasts(
    _ gap: Gap, from: Day, through: Day, _ openings: [Opening], _ evaluation: Evaluation
  ) -> Outcome {
    if from >= through { return .yes }
    let unsure = unsureDays(from...through - 1, gap, openings, evaluation)
    if unsure.isEmpty { return .yes }
    let known = evaluation.known
    var days = [from]
    for opening in openings { changes(of: opening, known.chronology, &days) }
    days.removeAll { day in !unsure.contains { $0.contains(day) } }
    days.sort()
    var (outcome, last) = (Outcome.yes, Day?.none)
    for day in days where day != last && outcome.truth != .no {
      let held = held(gap, at: day, evaluation)
      // What holds on each day in between is no evidence of its own; one doubt is enough to say.
      let missing = outcome.missing.isEmpty ? held.missing : []
      outcome.and(Outcome(held.truth, missing: missing))
      last = day
    }
    return outcome
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
}

extension Evaluation {
  /// The last day that is over: what was at school on it is known.
  var lastDayOver: Day { now == now.day.end ? now.day : now.day - 1 }
}
