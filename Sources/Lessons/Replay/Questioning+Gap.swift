import Casework

/// A `gap`: each stretch of its states, the last event before it fell due, and what was due because of it.
extension Questioning {
  func stretches(of gap: Gap, _ form: Form) -> [Explanation.Anchor] {
    guard !chronology.entries.isEmpty else { return [] }
    var evaluation = evaluation(of: 0, form)
    let openings = GapTrack.openings(of: gap, evaluation)
    var last = GapTrack.Last()
    last.look(gap.pattern, evaluation)
    return GapTrack.openers(openings, chronology).map { opener in
      evaluation.anchor = last.certain ?? opener
      let (anchor, due, session) = GapTrack.due(gap, opener, last.certain, evaluation)
      evaluation.anchor = anchor
      return self.anchor(of: gap, form, opener, openings, due, session, last.unsure, evaluation)
    }
  }

  private func anchor(
    of gap: Gap, _ form: Form, _ opener: Int, _ openings: [GapTrack.Opening], _ due: Due,
    _ session: LastSession?,
    _ unsure: [Int], _ asked: Evaluation
  ) -> Explanation.Anchor {
    var evaluation = asked
    let isRunning = now < due.instant
    var lasted = GapTrack.held(gap, at: due.day, evaluation)
    if lasted.truth != .no {
      lasted = GapTrack.lasted(gap, opener, through: min(due.day, now.day), openings, evaluation)
    }
    if !lasted.evidence.contains(opener) { lasted.evidence.append(opener) }
    let states = "while " + Phrases.list(gap.states.map(\.words), "or")
    var parts = [part("\(states), through \(due.day.inWords)", lasted)]
    if lasted.truth == .no { return anchor(evaluation.anchor, .notAsked, parts, due: due.day) }
    if isRunning { return anchor(evaluation.anchor, .clockRuns, parts, due: due.day) }
    var outcome = GapTrack.nothingHappened(gap, by: due.day, unsure, evaluation)
    outcome.and(GapTrack.sessions(gap, evaluation.anchor, session, by: due, evaluation))
    parts.append(part("\(gap.pattern.nothing) by \(due.day.inWords)", outcome))
    parts += self.parts(of: form.conditions, &evaluation)
    let answer = Explanation.Answer(Truth.all(of: parts.map(\.truth)))
    return anchor(evaluation.anchor, answer, parts, due: due.day)
  }
}
