import Casework

/// A lesson, or one alternative of it, with what the engine works out once: what it watches, and what can anchor it.
///
/// The alternatives that are anchored in single events are asked together; every other alternative by itself. A class only so
/// that it is passed about without being copied: nothing in it ever changes.
final class PreparedLesson: Sendable {
  enum Shape: Sendable {
    /// Anchored in single events: `happens`, `unanswered`, a gate.
    case events([Form])
    case repeats(Repeats, Form)
    case gap(Gap, Form)
    case converges(Converges)
  }

  let lesson: Lesson
  let shape: Shape
  let watch: Watch
  let anchors: KindSet
  /// The alternatives of the patterns that its anchors match.
  let anchorPatterns: [EventPattern]
  /// Whether an open finding can be settled by an event that comes any time later.
  let waitsForAnswers: Bool

  /// The parts of a lesson that the engine asks by themselves.
  static func parts(of lesson: Lesson) -> [PreparedLesson] {
    var events: [Form] = []
    var parts: [PreparedLesson] = []
    for form in lesson.when {
      switch form.anchor {
      case .happens, .unanswered, .gate: events.append(form)
      case .repeats(let repeats): parts.append(PreparedLesson(lesson, .repeats(repeats, form), [form]))
      case .gap(let gap): parts.append(PreparedLesson(lesson, .gap(gap, form), [form]))
      case .converges(let converges): parts.append(PreparedLesson(lesson, .converges(converges), [form]))
      }
    }
    return (events.isEmpty ? [] : [PreparedLesson(lesson, .events(events), events)]) + parts
  }

  private init(_ lesson: Lesson, _ shape: Shape, _ forms: [Form]) {
    self.lesson = lesson
    self.shape = shape
    watch = Watch(lesson, forms)
    anchors = KindSet(forms.flatMap(Self.anchorKinds))
    anchorPatterns = forms.flatMap(\.anchorPatterns).flatMap(\.alternatives)
    waitsForAnswers = forms.contains {
      if case .unanswered = $0.anchor { return true }
      return false
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
    if isUnproposedEnding(evaluation) { return .act }
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

  /// Whether a gate asks of an ending that nobody proposed: there is nothing left to stop (VOCABULARY, section 6).
  private func isUnproposedEnding(_ evaluation: Evaluation) -> Bool {
    when.contains { form in
      guard case .gate(let gate) = form.anchor else { return false }
      return evaluation.match(gate.proposal, evaluation.anchor) == .no
    }
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
    for form in when {
      if case .repeats(let repeats) = form.anchor { return repeats.within }
    }
    return nil
  }
}
