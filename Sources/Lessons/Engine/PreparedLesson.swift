import Casework

/// A lesson with what the engine works out once: what it watches, and which kinds can anchor it.
struct PreparedLesson: Sendable {
  enum Shape: Sendable {
    /// Anchored in single events: `happens`, `unanswered`, a gate.
    case events
    case repeats(Repeats, Form)
    case gap(Gap, Form)
    case converges(Converges)
  }

  let lesson: Lesson
  let shape: Shape
  let watch: Watch
  let anchors: Set<EventKind>
  /// Whether an open finding can be settled by an event that comes any time later.
  let waitsForAnswers: Bool

  init(_ lesson: Lesson) {
    self.lesson = lesson
    watch = Watch(lesson)
    anchors = Set(lesson.when.flatMap(Self.anchorKinds))
    waitsForAnswers = lesson.when.contains {
      if case .unanswered = $0.anchor { return true }
      return false
    }
    switch lesson.when.first.map({ ($0.anchor, $0) }) {
    case (.repeats(let repeats), let form)?: shape = .repeats(repeats, form)
    case (.gap(let gap), let form)?: shape = .gap(gap, form)
    case (.converges(let converges), _)?: shape = .converges(converges)
    default: shape = .events
    }
  }

  private static func anchorKinds(_ form: Form) -> [EventKind] {
    switch form.anchor {
    case .happens(let pattern): pattern.kinds
    case .unanswered(let form): form.after.kinds
    case .gate(let gate): gate.proposal.kinds + gate.endings.flatMap(\.pattern.kinds)
    case .repeats(let form): form.pattern.kinds
    case .gap, .converges: []
    }
  }
}

extension Pattern {
  /// The kinds that it means.
  var kinds: [EventKind] { alternatives.flatMap { $0.kinds.isEmpty ? EventKind.allCases : $0.kinds } }
}

extension Lesson {
  /// The level of what was found: the first guard that holds raises it; one that cannot be told does not.
  func level(of outcome: Outcome, count: Int, _ evaluation: Evaluation) -> Level {
    if isStale(outcome.evidence, evaluation.chronology) { return .ask }
    guard let raised = ask.level.raised else { return ask.level.otherwise }
    var evaluation = evaluation
    let isRaised = ask.level.when.contains { guardian in
      switch guardian {
      case .count(let atLeast): count >= atLeast
      case .evidence(let test):
        outcome.evidence.contains { evaluation.asked(of: $0, test).truth == .yes }
      case .condition(let condition): evaluation.evaluate(condition).truth == .yes
      }
    }
    return isRaised ? raised : ask.level.otherwise
  }

  /// Whether the newest evidence was older than `fresh` as the last of it became known.
  private func isStale(_ evidence: [Int], _ chronology: Chronology) -> Bool {
    guard let fresh = fresh ?? window,
      let newest = evidence.map({ chronology.entries[$0].occurred.latest }).max(),
      let known = evidence.map({ chronology.entries[$0].known }).max()
    else { return false }
    return known > fresh.due(from: newest).instant
  }

  /// The window of a `repeats`, which `fresh` is by default.
  private var window: Clock? {
    guard case .repeats(let repeats)? = when.first?.anchor else { return nil }
    return repeats.within
  }
}
