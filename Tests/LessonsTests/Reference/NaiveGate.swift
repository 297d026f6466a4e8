import Casework
import Lessons

/// **A gate**: what must hold before a closing, or before an ending that nobody proposed.
extension NaiveQuestion {
  func gate(_ gate: Gate, _ form: Form) -> [NaiveCandidate] {
    let proposals = anchors(gate.proposal).map { event, truth in
      NaiveCandidate(anchor: event.id, due: nil) {
        let tier = view.detail(of: event, for: subject).word(.tier)
        return about(event, names: [form.name, gate.proposal.name]).verdict(gate, form, tier: tier, truth)
      }
    }
    let endings = gate.endings.flatMap { ending in
      anchors(ending.pattern).map { event, truth in
        NaiveCandidate(anchor: event.id, due: nil) {
          let question = about(event, names: [form.name, ending.pattern.name])
          let proposal = Pattern(gate.proposal.alternatives, window: .before(gate.proposedWithin))
          let proposed = question.exists(proposal, from: event).truth
          return question.verdict(gate, form, tier: ending.tier, truth && !proposed)
        }
      }
    }
    return proposals + endings
  }

  /// What is held and not yes makes the finding; of a proposal without a tier nobody can tell what is held.
  private func verdict(_ gate: Gate, _ form: Form, tier: Word?, _ truth: Truth) -> NaiveVerdict {
    let rest = all(form.conditions)
    var isUnmet = Truth.unknown
    if let tier {
      let held = gate.requirements.filter { $0.held.contains(tier) }
      isUnmet = Truth(held.contains { holds($0.condition).truth != .yes })
    }
    return verdict(truth && rest.truth && isUnmet, rest, [anchor?.id].compactMap { $0 })
  }
}
