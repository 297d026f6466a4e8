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
  func changes(_ changes: Changes, from anchor: Event) -> NaiveAnswer {
    let before = count(changes.count, in: .before(.days(changes.daysBefore)), from: anchor)
    let after = count(changes.count, in: .after(.days(changes.daysAfter)), from: anchor)
    let first = anchor.occurred.earliest - changes.daysBefore
    let last = anchor.occurred.latest + changes.daysAfter
    let covered = view.covered(changes.count.kinds, from: first, through: last, for: covered(changes.count))
    guard covered == .yes else { return NaiveAnswer(.unknown) }
    let by = Double(abs(changes.fewerBy))
    let (more, fewer) = changes.fewerBy < 0 ? (after, before) : (before, after)
    let truth: Truth =
      more.least - fewer.most >= by ? .yes : more.most - fewer.least < by ? .no : .unknown
    return NaiveAnswer(truth, evidence: before.certain + after.certain)
  }

  func share(_ share: Share, from anchor: Event) -> NaiveAnswer {
    let window = Window.before(.days(share.daysBefore))
    let part = count(share.part, in: window, from: anchor, adding: share.adding)
    let whole = count(share.whole, in: window, from: anchor, adding: share.wholeAdding ?? share.adding)
    let kinds = share.part.kinds + share.whole.kinds
    let isWide = covered(share.part) == nil || covered(share.whole) == nil
    let covered = view.covered(
      kinds, from: anchor.occurred.earliest - share.daysBefore, through: anchor.occurred.latest,
      for: isWide ? nil : subject)
    guard covered == .yes else { return NaiveAnswer(.unknown) }
    let truth = reaches(share, part, whole)
    return NaiveAnswer(truth, evidence: part.certain + whole.certain)
  }

  private func reaches(_ share: Share, _ part: NaiveCount, _ whole: NaiveCount) -> Truth {
    if whole.most < share.minimum || whole.most <= 0 { return .no }
    let isSurelyReached = part.least >= share.threshold * whole.most
    let isSurelyMissed = part.most < share.threshold * whole.least
    if share.under ? isSurelyReached : isSurelyMissed { return .no }
    let isEnough = whole.least >= share.minimum && whole.least > 0
    return isEnough && (share.under ? isSurelyMissed : isSurelyReached) ? .yes : .unknown
  }

  private func count(
    _ pattern: Pattern, in window: Window, from anchor: Event, adding field: FieldName? = nil
  ) -> NaiveCount {
    var count = NaiveCount()
    for event in view.seen.map(\.event) {
      let truths = pattern.alternatives.map {
        (self.window(window, event, from: anchor) && match($0, event), $0)
      }
      guard let (truth, alternative) = truths.max(by: { $0.0 < $1.0 }), truth != .no else { continue }
      let size =
        field.map { view.number(view.detail(of: event, for: subject), $0) }
        ?? Double(alternative.weight(of: event))
      count.most += size ?? .infinity
      guard truth == .yes else { continue }
      count.least += size ?? 0
      count.certain.append(event.id)
    }
    return count
  }
}
