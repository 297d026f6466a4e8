import Casework

/// The closing gate: what a proposal's tier is held on, and is not shown to be so.
extension Evaluation {
  mutating func verdict(of gate: Gate, _ conditions: [Condition]) -> Verdict {
    guard let (matched, tier) = tier(of: gate) else { return stopped(.anchor) }
    if matched == .no { return stopped(.answer) }
    var outcome = evaluate(conditions, of: matched, gate.anchors)
    if outcome.truth == .no { return .no }
    if matched == .unknown { outcome.missing += proposalDoubts(gate) }
    guard let tier else {
      outcome.and(Outcome(.unknown, missing: [.detail(id(anchor), [.field(.tier)])]))
      return .told(outcome, due: nil, count: 1)
    }
    let unmet = unmet(of: gate, tier)
    guard !unmet.unmet.isEmpty else { return stopped(.tier(tier)) }
    outcome.and(unmet)
    outcome.missing += unmet.missing
    outcome.unmet = unmet.unmet
    if outcome.truth != .yes { stopper = .anything }
    return .told(outcome, due: nil, count: 1)
  }

  /// The tier asked about: as the proposal says, or as an ending that nobody proposed stands for.
  func tier(of gate: Gate) -> (Truth, Word?)? {
    let proposed = match(gate.proposal, anchor)
    if proposed != .no { return (proposed, chronology.detail(of: anchor, for: subject).word(.tier)) }
    for ending in gate.endings {
      let ended = match(ending.pattern, anchor)
      guard ended != .no else { continue }
      return (ended && !wasProposed(gate), ending.tier)
    }
    return nil
  }

  private func wasProposed(_ gate: Gate) -> Truth {
    guard let search = search(gate.earlierProposal) else { return .no }
    return search.latest != nil ? .yes : search.unsure != nil ? .unknown : .no
  }

  /// What would tell whether an ending was proposed before.
  func proposalDoubts(_ gate: Gate) -> [Unknown] {
    guard saysWhy, match(gate.proposal, anchor) == .no, wasProposed(gate) == .unknown else { return [] }
    return search(gate.earlierProposal)?.unsure.map { doubts(sought: gate.earlierProposal, $0) } ?? []
  }

  /// The requirements of a tier that are not met, of which it notes the places; one that cannot be told is not met.
  private mutating func unmet(of gate: Gate, _ tier: Word) -> Outcome {
    var all = Outcome.yes
    var places: UInt64 = 0
    for place in gate.held[tier] ?? [] {
      let outcome = evaluate(gate.requirements[place].condition)
      guard outcome.truth != .yes else { continue }
      places |= place < 64 ? 1 << UInt64(place) : 0
      all.unmet.append(
        Unmet(
          number: gate.requirements[place].number, words: gate.requirements[place].words,
          isDenied: outcome.truth == .no, missing: outcome.missing.gathered))
      all.missing += outcome.missing
      all.assumed = all.assumed || outcome.assumed
    }
    stopper = .unmet(places)
    return all
  }
}
