import Casework
import Lessons

/// What has become of one finding so far.
struct NaiveRecord {
  var state: FindingState
  var level: Level
  var evidence: Set<EventID>
  /// The step at which it was first found, by its moment and its number.
  var opened: Instant?
  var openedAt = 0
  /// The moment since when it is settled or withdrawn.
  var closed: Instant?
  /// Whether it was ever found, and not only a thing that could not be told.
  var wasFound: Bool { opened != nil }
}

/// What a lesson says of one key at a step.
struct NaiveResult {
  var truth: Truth
  var evidence: Set<EventID>
  var level: Level
  /// The last session attended at school before it.
  var session: Day?
}

/// How a key changes at a step: nil when nothing is to be logged.
extension NaiveRecord {
  static func first(_ result: NaiveResult, at now: Instant, step: Int) -> NaiveRecord? {
    switch result.truth {
    case .no: return nil
    case .unknown: return NaiveRecord(state: .cannotTell, level: .ask, evidence: [])
    case .yes:
      var record = NaiveRecord(state: .open, level: .ask, evidence: [])
      record.open(result, at: now, step: step)
      return record
    }
  }

  /// Changes the record as the result says; true when its state, level or evidence changed.
  mutating func change(_ result: NaiveResult?, at now: Instant, step: Int, view: NaiveView) -> Bool {
    let before = (state, level, evidence)
    switch (state, result?.truth ?? .no) {
    case (.open, .yes): if let result { revise(result) }
    case (.open, .no): close(at: now, view)
    case (.cannotTell, .no): state = .told
    case (.told, .unknown): state = .cannotTell
    case (.cannotTell, .yes), (.told, .yes), (.withdrawn, .yes):
      if let result { open(result, at: now, step: step) }
    case (.settled, .yes):
      if let result, hasNews(result, view) { open(result, at: now, step: step) }
    default: break
    }
    return before != (state, level, evidence)
  }

  private mutating func open(_ result: NaiveResult, at now: Instant, step: Int) {
    if !wasFound { (opened, openedAt) = (now, step) }
    (state, evidence, level, closed) = (.open, result.evidence, result.level, nil)
  }

  private mutating func revise(_ result: NaiveResult) {
    (evidence, level) = (result.evidence, result.level)
  }

  private mutating func close(at now: Instant, _ view: NaiveView) {
    let remains = evidence.allSatisfy { view.event($0).map { !view.linkage.isUndone($0) } ?? false }
    (state, closed) = (remains ? .settled : .withdrawn, now)
  }

  /// A settled finding reopens only on evidence, a correction, or a link undone, that became known after it was settled;
  /// on a session attended at school since, the one too that settled it.
  private func hasNews(_ result: NaiveResult, _ view: NaiveView) -> Bool {
    guard let closed else { return true }
    if let session = result.session, session.end >= closed { return true }
    if let undone = view.linkage.lastUndone, undone > closed { return true }
    return view.known.contains { known in
      known.since > closed
        && (result.evidence.contains(known.event.id)
          || known.event.relations.contains { $0.kind == .corrects })
    }
  }
}
