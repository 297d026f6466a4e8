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
    let count = { (places: [Int]) in places.reduce(0) { $0 + weight($1, changes.count) } }
    let least = count(before.certain) - count(after.certain) - count(after.unsure)
    let most = count(before.certain) + count(before.unsure) - count(after.certain)
    let answer = Self.reaches(changes.fewerBy, least: least, most: most)
    var outcome = Outcome(answer, evidence: before.certain + after.certain)
    if answer == .unknown { outcome.missing = doubts(changes.count, before.unsure + after.unsure) }
    outcome.and(covered(changes.count, over: first...last))
    return outcome
  }

  /// What would tell whether some events count: what they leave unsaid, else when they were.
  private func doubts(_ pattern: Pattern, _ places: [Int]) -> [Unknown] {
    guard saysWhy else { return [] }
    return places.flatMap { place in
      let doubts = doubts(pattern, place)
      return doubts.isEmpty ? [timing(place)] : doubts
    }
  }

  private func unsized(_ place: Int, _ field: FieldName?) -> Unknown? {
    field.map { .detail(id(place), [.field($0)]) }
  }

  /// Fewer by n (positive), or more by n (negative).
  private static func reaches(_ wanted: Int, least: Int, most: Int) -> Truth {
    if wanted > 0 { return least >= wanted ? .yes : most < wanted ? .no : .unknown }
    return most <= wanted ? .yes : least > wanted ? .no : .unknown
  }

  func evaluate(_ share: Share) -> Outcome {
    let anchor = anchorOccurred
    let first = anchor.earliest - share.daysBefore
    var tally = tally(share.whole, from: first, through: anchor.latest) {
      $0.isWithin(days: share.daysBefore, before: anchor)
    }
    switch match(share.whole, self.anchor) {
    case .yes: tally.certain.append(self.anchor)
    case .unknown: tally.unsure.append(self.anchor)
    case .no: break
    }
    let (whole, part) = (wholeSum(tally, share), partSum(tally, share))
    let truth = Self.reaches(share, part, whole)
    var outcome = Outcome(truth, evidence: share.under ? tally.certain : part.certain)
    if truth == .unknown {
      let sizes = [(part, share.adding), (whole, share.wholeAdding ?? share.adding)]
      outcome.missing =
        doubts(share.part, part.unsure) + doubts(share.whole, tally.unsure)
        + sizes.flatMap { sum, field in sum.unsized.compactMap { unsized($0, field) } }
    }
    outcome.and(covered(share.whole, over: first...anchor.latest))
    return outcome
  }

  /// How much something comes to at least and at most, and the events that it counts.
  private struct Sum {
    var (least, most) = (0.0, 0.0)
    var (certain, unsure): ([Int], [Int]) = ([], [])
    /// Those that do not state the number that they count as.
    var unsized: [Int] = []

    mutating func add(_ size: Double?, _ place: Int, _ truth: Truth) {
      if truth == .no { return }
      if size == nil { unsized.append(place) }
      most += size ?? .infinity
      guard truth == .yes else {
        unsure.append(place)
        return
      }
      least += size ?? 0
      certain.append(place)
    }
  }

  private func wholeSum(_ tally: Tally, _ share: Share) -> Sum {
    var sum = Sum()
    let field = share.wholeAdding ?? share.adding
    for place in tally.certain { sum.add(size(place, share.whole, field), place, .yes) }
    for place in tally.unsure { sum.add(size(place, share.whole, field), place, .unknown) }
    return sum
  }

  private func partSum(_ tally: Tally, _ share: Share) -> Sum {
    var sum = Sum()
    for place in tally.certain {
      sum.add(size(place, share.part, share.adding), place, match(share.part, place))
    }
    for place in tally.unsure {
      sum.add(size(place, share.part, share.adding), place, match(share.part, place) && .unknown)
    }
    return sum
  }

  private static func reaches(_ share: Share, _ part: Sum, _ whole: Sum) -> Truth {
    if whole.most < share.minimum || whole.most <= 0 { return .no }
    let isReached = part.least >= share.threshold * whole.most
    let isMissed = part.most < share.threshold * whole.least
    if share.under ? isReached : isMissed { return .no }
    let isEnough = whole.least >= share.minimum && whole.least > 0
    return isEnough && (share.under ? isMissed : isReached) ? .yes : .unknown
  }

  /// What an event counts as: the number in a field, nil when it does not state one; else itself, or as many as it tells of.
  private func size(_ place: Int, _ pattern: Pattern, _ field: FieldName?) -> Double? {
    guard let field else { return Double(weight(place, pattern)) }
    guard case .number(let value)? = chronology.detail(of: place, for: subject)[field] else { return nil }
    return value
  }

  /// How many happenings an event tells of, where its pattern counts those told in bulk.
  func weight(_ place: Int, _ pattern: Pattern) -> Int {
    guard pattern.alternatives.contains(where: \.countingReported), let count = event(place).count,
      pattern.alternatives.first(where: { match($0, place) != .no })?.countingReported == true
    else { return 1 }
    switch count {
    case .exactly(let n), .atLeast(let n): return n
    }
  }
}
