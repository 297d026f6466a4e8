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

  /// Which of the shapes it is: asked for each event, and told without a look at the shape itself.
  enum Sort: Sendable { case events, repeats, gap, converges }

  let lesson: Lesson
  let sort: Sort
  /// What the lesson is about.
  let about: About
  let shape: Shape
  /// Its alternatives.
  let forms: [Form]
  /// The places of its alternatives among the lesson's.
  let places: [Int]
  /// Its own place among the lesson's parts; nil where the lesson has no other.
  let part: Int?
  let watch: Watch
  let anchors: KindSet
  /// The alternatives of the patterns that its anchors match.
  let anchorPatterns: [EventPattern]
  /// How an open finding can be settled by an event that comes any time later.
  let answering: Answering
  /// Whether it asks which adults are new, or is about them.
  let restsOnAdults: Bool
  /// Whether who holds an answer tells whether it is one: a service that comes to hold it later can undo it.
  let restsOnHolders: Bool
  /// For each alternative, whether only its clock, or what wakes it, can change what it says while that runs.
  private let sleeping: [Bool]
  /// Whether all of them are so.
  let maySleep: Bool
  /// For each alternative, what can end a *no* of it.
  let stoppers: [Stoppers]
  /// The kinds that wake a gap that sleeps, whatever they change.
  let waking: KindSet
  /// The kinds on which a gap that is awake depends, beside what should happen and the states that it asks about.
  let besides: KindSet
  /// The kinds that open the states of a gap, and no other kind of state.
  let opening: KindSet

  /// The parts of a lesson that the engine asks by themselves.
  static func parts(of lesson: Lesson) -> [PreparedLesson] {
    var shapes: [(shape: Shape, places: [Int])] = []
    let events = lesson.when.indices.filter { lesson.when[$0].anchor.isOneEvent }
    if !events.isEmpty { shapes.append((.events(events.map { lesson.when[$0] }), events)) }
    for (place, form) in lesson.when.enumerated() {
      switch form.anchor {
      case .happens, .unanswered, .gate: continue
      case .repeats(let repeats): shapes.append((.repeats(repeats, form), [place]))
      case .gap(let gap): shapes.append((.gap(gap, form), [place]))
      case .converges(let converges): shapes.append((.converges(converges), [place]))
      }
    }
    return shapes.enumerated().map { part, one in
      PreparedLesson(lesson, one.shape, one.places, part: shapes.count > 1 ? part : nil)
    }
  }

  private init(_ lesson: Lesson, _ shape: Shape, _ places: [Int], part: Int?) {
    let forms = places.map { lesson.when[$0] }
    self.forms = forms
    self.lesson = lesson
    about = lesson.about
    self.shape = shape
    sort =
      switch shape {
      case .events: .events
      case .repeats: .repeats
      case .gap: .gap
      case .converges: .converges
      }
    self.places = places
    self.part = part
    watch = Watch(lesson, forms)
    anchors = KindSet(forms.flatMap(Self.anchorKinds))
    anchorPatterns = forms.flatMap(\.anchorPatterns).flatMap(\.alternatives)
    answering = Answering(forms, watch, isPart: part != nil)
    restsOnAdults = lesson.about == .adult || watch.kinds.contains(.adultConnected)
    restsOnHolders = forms.contains { $0.anchor.asksWhoHoldsAnAnswer }
    sleeping = forms.map { $0.maySleep(about: lesson.about) }
    maySleep = sleeping.allSatisfy { $0 } && part == nil
    stoppers = forms.map { Stoppers($0, in: lesson) }
    waking = forms.reduce(into: KindSet()) { $0.formUnion($1.wakingKinds) }
    besides = forms.reduce(into: KindSet()) { $0.formUnion($1.kindsBesideStates(in: lesson)) }
    opening =
      if case .gap(let gap, _) = shape { KindSet(gap.states.flatMap(\.state.openingKinds)) } else {
        KindSet()
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

extension Anchor {
  /// Whether an answer that it waits for is one by who holds it.
  fileprivate var asksWhoHoldsAnAnswer: Bool {
    guard case .unanswered(let unanswered) = self else { return false }
    return unanswered.by.alternatives.contains { $0.tests.contains(where: \.asksWhoHolds) }
  }

  /// Whether it is a single event, that it is asked about as it stands.
  fileprivate var isOneEvent: Bool {
    switch self {
    case .happens, .unanswered, .gate: true
    case .repeats, .gap, .converges: false
    }
  }
}

extension Test {
  /// Whether it asks which services hold the event.
  fileprivate var asksWhoHolds: Bool {
    switch self {
    case .heldBy: true
    case .all(let tests), .any(let tests): tests.contains(where: \.asksWhoHolds)
    case .not(let test): test.asksWhoHolds
    default: false
    }
  }
}

extension PreparedLesson {
  /// The kinds of event that can change what an alternative says of an anchor.
  func waking(_ verdict: Verdict, form: Int, _ stopper: Stopper) -> KindSet {
    switch verdict {
    case .pending: part == nil && sleeping[form] ? KindSet() : .all
    case .told(let outcome, _, _): outcome.truth == .no ? stoppers[form].kinds(stopper) : .all
    }
  }

  /// What alone can change what a gate says, having come to it by a stopper: its place among what the gate's stoppers watch; nil
  /// where anything can.
  ///
  /// Where there are other alternatives, one of them may come to tell in its place.
  func watched(_ stopper: Stopper) -> Int? {
    part == nil && stoppers.count == 1 ? stoppers[0].watched(stopper) : nil
  }

  /// The level of what was found: the first guard that holds raises it; one that cannot be told does not.
  func level(of outcome: Outcome, count: Int, _ evaluation: Evaluation) -> Level {
    if isStale(outcome.evidence, evaluation.chronology) { return .ask }
    if isUnproposedEnding(evaluation) { return .act }
    let rule = lesson.ask.level
    guard let raised = rule.raised else { return rule.otherwise }
    var evaluation = evaluation
    let isRaised = rule.when.contains { guardian in
      switch guardian {
      case .count(let atLeast): count >= atLeast
      case .evidence(let test):
        outcome.evidence.contains { evaluation.asked(of: $0, test).truth == .yes }
      case .condition(let condition): evaluation.evaluate(condition).truth == .yes
      }
    }
    return isRaised ? raised : rule.otherwise
  }

  /// The number of happenings beyond which counting changes no level.
  var mostCounted: Int {
    lesson.ask.level.when.map { guardian in
      if case .count(let atLeast) = guardian { return atLeast }
      return 0
    }.max() ?? 0
  }

  /// Whether a gate asks of an ending that nobody proposed: there is nothing left to stop (VOCABULARY, section 6).
  private func isUnproposedEnding(_ evaluation: Evaluation) -> Bool {
    lesson.when.contains { form in
      guard case .gate(let gate) = form.anchor else { return false }
      return evaluation.match(gate.proposal, evaluation.anchor) == .no
    }
  }

  /// Whether the newest evidence was older than `fresh` as the last of it became known.
  private func isStale(_ evidence: [Int], _ chronology: Chronology) -> Bool {
    guard let fresh = lesson.fresh ?? window,
      let newest = evidence.map({ chronology.entries[$0].occurred.latest }).max(),
      let known = evidence.map({ chronology.entries[$0].known }).max()
    else { return false }
    return known > fresh.due(from: newest).instant
  }

  /// The window of a `repeats`, which `fresh` is by default.
  private var window: Clock? {
    if case .repeats(let repeats, _) = shape { return repeats.within }
    return nil
  }
}
