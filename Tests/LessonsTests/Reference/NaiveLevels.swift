import Casework
import Lessons

/// The level of a finding, and what a lesson says of a key when several forms or openings give it.
extension NaiveVerdict {
  func result(of lesson: Lesson) -> NaiveResult {
    let asked = isUnproposedEnding(of: lesson) ? Level.act : level(of: lesson.ask.level)
    let raised = truth == .yes ? asked : .ask
    return NaiveResult(
      truth: truth, evidence: evidence, level: isFresh(lesson.fresh ?? window) ? raised : .ask,
      session: session)
  }

  /// A gate that asks of an ending which nobody proposed has nothing left to stop.
  private func isUnproposedEnding(of lesson: Lesson) -> Bool {
    lesson.when.contains { form in
      guard case .gate(let gate) = form.anchor else { return false }
      return question.anchor.map { question.match(gate.proposal, $0) == .no } ?? false
    }
  }

  /// The first guard that is yes raises the level.
  private func level(of rule: LevelRule) -> Level {
    let isRaised = rule.when.contains { isYes($0) }
    return isRaised ? rule.raised ?? rule.otherwise : rule.otherwise
  }

  private func isYes(_ guardian: LevelGuard) -> Bool {
    switch guardian {
    case .count(let least): counts(least)
    case .evidence(let test):
      question.view.seen.contains {
        evidence.contains($0.event.id) && question.asked(test, of: $0.event) == .yes
      }
    case .condition(let condition): question.holds(condition).truth == .yes
    }
  }

  /// Whether the newest evidence was no older than this as the last of it became known.
  private func isFresh(_ length: Clock?) -> Bool {
    let pieces = question.view.seen.filter { evidence.contains($0.event.id) }
    guard let length, let newest = pieces.map(\.event.occurred.latest).max(),
      let known = pieces.map(\.since).max()
    else { return true }
    return known <= length.due(from: newest).instant
  }
}

extension [(candidate: NaiveCandidate, verdict: NaiveVerdict)] {
  /// What each anchor comes to: of several verdicts, the first that is surest of a finding.
  func results(of lesson: Lesson) -> [EventID: NaiveResult] {
    var best: [EventID: NaiveVerdict] = [:]
    for (candidate, verdict) in self {
      if let other = best[candidate.anchor], other.truth >= verdict.truth { continue }
      best[candidate.anchor] = verdict
    }
    return best.mapValues { $0.result(of: lesson) }
  }
}
