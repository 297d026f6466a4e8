import Casework
import Lessons

/// The level of a finding, and what a lesson says of a key when several forms or openings give it.
extension NaiveVerdict {
  func result(of lesson: Lesson) -> NaiveResult {
    let raised = truth == .yes ? level(of: lesson.ask.level) : .ask
    return NaiveResult(
      truth: truth, evidence: evidence, level: { $0 ? raised : .ask },
      isFreshNow: isFresh(lesson.fresh ?? window))
  }

  /// The first guard that is yes raises the level.
  private func level(of rule: LevelRule) -> Level {
    let isRaised = rule.when.contains { isYes($0) }
    return min(isRaised ? rule.raised ?? rule.otherwise : rule.otherwise, cap)
  }

  private func isYes(_ guardian: LevelGuard) -> Bool {
    switch guardian {
    case .count(let least): happenings >= least
    case .evidence(let test):
      question.view.seen.contains {
        evidence.contains($0.event.id) && question.view.passes(test, $0.event, for: question.subject) == .yes
      }
    case .condition(let condition): question.holds(condition).truth == .yes
    }
  }

  /// Whether some piece of evidence occurred no longer ago than this.
  private func isFresh(_ length: Clock?) -> Bool {
    guard let length else { return true }
    let (view, today) = (question.view, question.view.now.day)
    return view.seen.contains {
      evidence.contains($0.event.id) && length.lastDay(startingOn: $0.event.occurred.latest) >= today
    }
  }
}

extension [NaiveCandidate] {
  /// What each anchor comes to: of several verdicts, the first that is surest of a finding.
  func results(of lesson: Lesson) -> [EventID: NaiveResult] {
    var best: [EventID: NaiveVerdict] = [:]
    for candidate in self {
      let verdict = candidate.verdict()
      if let other = best[candidate.anchor], other.truth >= verdict.truth { continue }
      best[candidate.anchor] = verdict
    }
    return best.mapValues { $0.result(of: lesson) }
  }
}
