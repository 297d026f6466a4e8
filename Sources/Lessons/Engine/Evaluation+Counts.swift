import Casework

/// Counts in windows: what changed, and what part of a whole something is.
extension Evaluation {
  /// Events of a pattern in some days: those certain, and how many more there may be.
  private struct Tally {
    var certain: [Int] = []
    var unsure: [Int] = []
  }

  private func tally(
    _ pattern: Pattern, from: Day, through: Day, _ lies: (Occurrence) -> Truth
  ) -> Tally {
    var tally = Tally()
    for place in matches(of: pattern, from: from, through: through) where place != anchor {
      switch match(pattern, place) && lies(occurred(place)) {
      case .yes: tally.certain.append(place)
      case .unknown: tally.unsure.append(place)
      case .no: continue
      }
    }
    return tally
  }

  private func matches(of pattern: Pattern, from: Day, through: Day) -> [Int] {
    let kinds = Set(pattern.alternatives.flatMap { $0.kinds.isEmpty ? EventKind.allCases : $0.kinds })
    return kinds.flatMap { chronology.events($0, from: from, through: through) }
      .sorted(by: chronology.precedes)
  }

  func evaluate(_ changes: Changes) -> Outcome {
    let anchor = anchorOccurred
    let (first, last) = (anchor.earliest - changes.daysBefore, anchor.latest + changes.daysAfter)
    let before = tally(changes.count, from: first, through: anchor.latest) {
      $0.isWithin(days: changes.daysBefore, before: anchor) && $0.isBefore(anchor)
    }
    let after = tally(changes.count, from: anchor.earliest, through: last) {
      $0.isWithin(days: changes.daysAfter, after: anchor)
    }
    let least = before.certain.count - after.certain.count - after.unsure.count
    let most = before.certain.count + before.unsure.count - after.certain.count
    let answer = Self.reaches(changes.fewerBy, least: least, most: most)
    var outcome = Outcome(answer, evidence: before.certain + after.certain)
    if answer == .unknown { outcome.missing = (before.unsure + after.unsure).map { .timing(id($0)) } }
    outcome.and(covered(changes.count, over: first...last))
    return outcome
  }

  /// Fewer by n (positive), or more by n (negative).
  private static func reaches(_ wanted: Int, least: Int, most: Int) -> Truth {
    if wanted > 0 { return least >= wanted ? .yes : most < wanted ? .no : .unknown }
    return most <= wanted ? .yes : least > wanted ? .no : .unknown
  }

  func evaluate(_ share: Share) -> Outcome {
    let anchor = anchorOccurred
    let first = anchor.earliest - share.daysBefore
    let lies: (Occurrence) -> Truth = { $0.isWithin(days: share.daysBefore, before: anchor) }
    var whole = tally(share.whole, from: first, through: anchor.latest, lies)
    if match(share.whole, self.anchor) == .yes { whole.certain.append(self.anchor) }
    let part = whole.certain.filter { match(share.part, $0) == .yes }
    let maybe = whole.certain.filter { match(share.part, $0) == .unknown } + whole.unsure
    guard let total = sum(whole.certain, share.wholeAdding ?? share.adding),
      let counted = sum(part, share.adding), let more = sum(maybe, share.adding)
    else { return Outcome(.unknown, missing: whole.certain.map { .detail(id($0)) }) }
    if total + more < share.minimum { return .no }
    let truth = Self.lies(counted, more, of: total, share, atLeast: total >= share.minimum)
    var outcome = Outcome(truth, evidence: share.under ? whole.certain : part)
    if truth == .unknown { outcome.missing = maybe.map { .detail(id($0)) } }
    outcome.and(covered(share.whole, over: first...anchor.latest))
    return outcome
  }

  private static func lies(
    _ counted: Double, _ more: Double, of total: Double, _ share: Share, atLeast isEnough: Bool
  ) -> Truth {
    guard isEnough, total > 0 else { return .unknown }
    let (low, high) = (counted / total, (counted + more) / total)
    if share.under { return high < share.threshold ? .yes : low >= share.threshold ? .no : .unknown }
    return low >= share.threshold ? .yes : high < share.threshold ? .no : .unknown
  }

  /// The number of events, or the sum of a field; nil when one of them does not state it.
  private func sum(_ places: [Int], _ field: FieldName?) -> Double? {
    guard let field else { return Double(places.count) }
    var sum = 0.0
    for place in places {
      guard case .number(let value)? = chronology.detail(of: place, for: subject)[field] else { return nil }
      sum += value
    }
    return sum
  }
}
