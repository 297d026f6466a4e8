import Casework
import Lessons

/// How many at least, how many at most, and which were certain.
struct NaiveCount {
  var least = 0.0
  var most = 0.0
  var certain: [EventID] = []
}

/// `changes` and `share`.
extension NaiveQuestion {
  /// Fewer (or more) in the days after than in the days before; both windows must be covered.
  func changes(_ changes: Changes, from anchor: Event) -> NaiveAnswer {
    let occurred = anchor.occurred
    let before = count(changes.count, besides: anchor) {
      window(.before(.days(changes.daysBefore)), $0, from: anchor) && $0.occurred.isBefore(occurred)
    }
    let after = count(changes.count, besides: anchor) {
      window(.after(.days(changes.daysAfter)), $0, from: anchor)
    }
    let by = Double(abs(changes.fewerBy))
    let (more, fewer) = changes.fewerBy < 0 ? (after, before) : (before, after)
    let truth: Truth =
      more.least - fewer.most >= by ? .yes : more.most - fewer.least < by ? .no : .unknown
    let covered = covered(
      changes.count, from: occurred.earliest - changes.daysBefore,
      through: occurred.latest + changes.daysAfter)
    return NaiveAnswer(truth && covered, evidence: before.certain + after.certain)
  }

  /// The part reaches a share of the whole, or lies under it; the part lies within the whole.
  func share(_ share: Share, from anchor: Event) -> NaiveAnswer {
    let lies: (Event) -> Truth = { window(.before(.days(share.daysBefore)), $0, from: anchor) }
    let whole = count(share.whole, adding: share.wholeAdding ?? share.adding, lies)
    let part = count(share.part, within: share.whole, adding: share.adding, lies)
    let covered = covered(
      share.whole, from: anchor.occurred.earliest - share.daysBefore, through: anchor.occurred.latest)
    let truth = reaches(share, part, whole)
    return NaiveAnswer(truth && covered, evidence: share.under ? whole.certain : part.certain)
  }

  private func reaches(_ share: Share, _ part: NaiveCount, _ whole: NaiveCount) -> Truth {
    if whole.most < share.minimum || whole.most <= 0 { return .no }
    let isSurelyReached = part.least >= share.threshold * whole.most
    let isSurelyMissed = part.most < share.threshold * whole.least
    if share.under ? isSurelyReached : isSurelyMissed { return .no }
    let isEnough = whole.least >= share.minimum && whole.least > 0
    return isEnough && (share.under ? isSurelyMissed : isSurelyReached) ? .yes : .unknown
  }

  /// Every event of a pattern that lies where it should; each counts one, or what it tells, or what its field adds.
  private func count(
    _ pattern: Pattern, within whole: Pattern? = nil, besides anchor: Event? = nil,
    adding field: FieldName? = nil,
    _ lies: (Event) -> Truth
  ) -> NaiveCount {
    var count = NaiveCount()
    for event in view.seen.map(\.event) where event.id != anchor?.id {
      let truth = lies(event) && match(pattern, event) && (whole.map { match($0, event) } ?? .yes)
      if truth == .no { continue }
      let size =
        field.map { view.number(view.detail(of: event, for: subject), $0) } ?? weight(of: event, pattern)
      count.most += size ?? .infinity
      guard truth == .yes else { continue }
      count.least += size ?? 0
      count.certain.append(event.id)
    }
    return count
  }

  /// How many happenings an event counts as by the first alternative that means it.
  func weight(of event: Event, _ pattern: Pattern) -> Double {
    let meant = pattern.alternatives.first { match($0, event) != .no }
    return Double(meant?.weight(of: event) ?? 1)
  }
}
