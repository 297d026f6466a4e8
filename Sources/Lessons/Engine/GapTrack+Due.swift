import Casework

/// When a gap is due, and what it came to.
extension GapTrack {
  /// The last certain event of the pattern, and those after it that may be one.
  static func last(
    _ pattern: Pattern, _ evaluation: Evaluation
  ) -> (certain: Int?, unsure: [Int]) {
    let known = evaluation.known
    var certain: Int?
    var unsure: [Int] = []
    for kind in pattern.kinds {
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
}
