import Casework
import Lessons

/// Conditions beside the form: Kleene's tables, evidence of what holds, names bound on the way.
extension NaiveQuestion {
  /// All of a list, in order: what one binds, the next may use.
  func all(_ conditions: [Condition], not: Bool = false) -> NaiveAnswer {
    var question = self
    var answer = NaiveAnswer(.yes)
    for condition in conditions {
      let next = question.holds(condition, not: not)
      answer.truth = answer.truth && next.truth
      if answer.truth == .no { return NaiveAnswer(.no) }
      answer.evidence.formUnion(next.evidence)
      question.bound.merge(next.bound) { _, new in new }
    }
    answer.bound = question.bound
    return answer
  }

  /// A test of one event: as it concerns the subject, else, where it concerns others alone, as it concerns them.
  func asked(_ test: Test, of event: Event) -> Truth {
    let own = people(of: event, in: .child)
    let people = own.isEmpty ? self.people(of: event, in: .family) : own
    return Truth.any(of: people.map { view.passes(test, event, for: $0) })
  }

  /// The first of a list that is yes.
  private func any(_ conditions: [Condition], not: Bool) -> NaiveAnswer {
    var truth = Truth.no
    for condition in conditions {
      let next = holds(condition, not: not)
      if next.truth == .yes { return next }
      truth = truth || next.truth
    }
    return NaiveAnswer(truth)
  }

  /// Whether a condition holds of the anchor, or with `not` whether it does not: of an event's existence, its absence.
  func holds(_ condition: Condition, not: Bool = false) -> NaiveAnswer {
    let answer = answer(condition, not: not)
    if !not { view.listener?.hear(.condition(condition.part), answer.truth) }
    return answer
  }

  private func answer(_ condition: Condition, not: Bool) -> NaiveAnswer {
    guard let anchor else { return NaiveAnswer(.unknown) }
    if condition.isOfStates, !not { return states(condition, at: anchor) }
    switch condition {
    case .state: return NaiveAnswer(!states(condition, at: anchor).truth)
    case .anchor(let test):
      let truth = asked(test, of: anchor)
      return NaiveAnswer(not ? !truth : truth)
    case .exists(let pattern):
      return not ? NaiveAnswer(absent(pattern, from: anchor)) : exists(pattern, from: anchor)
    case .absent(let pattern):
      let truth = absent(pattern, from: anchor)
      return NaiveAnswer(not ? !truth : truth)
    case .changes(let changes): return turned(self.changes(changes, from: anchor), not)
    case .share(let share): return turned(self.share(share, from: anchor), not)
    case .restsOnlyOn(let test):
      let truth = view.restsOnly(anchor) { asked(test, of: $0) }
      return turned(NaiveAnswer(truth, evidence: view.relied(by: anchor).map(\.id)), not)
    case .all(let conditions): return not ? any(conditions, not: true) : all(conditions)
    case .any(let conditions): return not ? all(conditions, not: true) : any(conditions, not: false)
    case .not(let condition): return holds(condition, not: !not)
    }
  }

  /// What is denied rests on nothing.
  private func turned(_ answer: NaiveAnswer, _ not: Bool) -> NaiveAnswer {
    if not { return NaiveAnswer(!answer.truth) }
    return answer.truth == .yes ? answer : NaiveAnswer(answer.truth)
  }

  func exists(_ pattern: Pattern, from anchor: Event) -> NaiveAnswer {
    if doesNotApply(pattern, from: anchor) { return NaiveAnswer(.yes) }
    var found = NaiveAnswer(.no)
    for event in view.seen.map(\.event) {
      let truth = window(pattern.window, event, from: anchor) && match(pattern, event, other: anchor)
      guard truth != .no, truth >= found.truth else { continue }
      let bound = pattern.name.map { [$0: event] } ?? [:]
      found = NaiveAnswer(truth, evidence: truth == .yes ? [event.id] : [], bound: bound)
    }
    return found
  }

  func absent(_ pattern: Pattern, from anchor: Event) -> Truth {
    if doesNotApply(pattern, from: anchor) { return .yes }
    let exists = exists(pattern, from: anchor).truth
    guard exists == .no else { return !exists }
    let days = days(of: pattern, from: anchor)
    return covered(pattern, from: days.lowerBound, through: days.upperBound)
  }

  /// Whether every keeper of a pattern's kinds is covered: for the subject, or for everybody where it looks further.
  func covered(_ pattern: Pattern, from: Day, through: Day) -> Truth {
    Truth.all(
      of: pattern.alternatives.filter { !$0.isTheAnchorHeld }.map { one in
        view.covered(
          one.kinds.isEmpty ? EventKind.allCases : one.kinds, by: Self.recorders(of: one.tests), from: from,
          through: through,
          for: one.scope == .child ? subject : nil)
      })
  }

  /// The types of service that alone can have recorded what passes all of some tests; nil where any may have.
  private static func recorders(of tests: [Test]) -> [ServiceType]? {
    let each = tests.compactMap { test -> [ServiceType]? in
      switch test {
      case .recordedBy(let types): return types
      case .all(let parts): return recorders(of: parts)
      case .any(let parts):
        let each = parts.map { recorders(of: [$0]) }
        return each.contains { $0 == nil } ? nil : each.flatMap { $0 ?? [] }
      default: return nil
      }
    }
    guard let first = each.first else { return nil }
    return first.filter { type in each.allSatisfy { $0.contains(type) } }
  }

  /// "Since the latest opening" where there is none.
  private func doesNotApply(_ pattern: Pattern, from anchor: Event) -> Bool {
    guard case .since(.opening(let state)) = pattern.window else { return false }
    return start(of: .opening(state), from: anchor) == nil
  }

  /// States hold at the anchor and, for a clock, together at its due moment too.
  private func states(_ condition: Condition, at anchor: Event) -> NaiveAnswer {
    let then = state(condition, at: anchor.occurred, anchor)
    guard let due else { return then }
    let later = state(condition, at: Occurrence(due), anchor)
    return NaiveAnswer(then.truth && later.truth, evidence: then.evidence.union(later.evidence))
  }

  private func state(_ condition: Condition, at asked: Occurrence, _ anchor: Event) -> NaiveAnswer {
    switch condition {
    case .state(let term): return state(term, at: asked, besides: anchor)
    case .all(let parts):
      let answers = parts.map { state($0, at: asked, anchor) }
      return NaiveAnswer(Truth.all(of: answers.map(\.truth)), evidence: answers.flatMap(\.evidence))
    case .any(let parts):
      let answers = parts.map { state($0, at: asked, anchor) }
      if let yes = answers.first(where: { $0.truth == .yes }) { return yes }
      return NaiveAnswer(Truth.any(of: answers.map(\.truth)))
    default: return NaiveAnswer(.unknown)
    }
  }

  /// The people whose states are asked about: in a lesson about the family, those of any child.
  func bearers(of scope: Scope, on day: Day, anchor: Event?) -> [PersonID] {
    let people = view.people(in: scope, of: subject, on: day, anchor: anchor)
    return subject == nil && scope == .child ? people.filter { !view.isAdult($0) } : people
  }

  func state(_ term: StateTerm, at asked: Occurrence, besides anchor: Event?) -> NaiveAnswer {
    let day = (anchor?.occurred ?? asked).latest
    let people = bearers(of: term.of, on: day, anchor: self.anchor)
    let answers = people.map { view.state(term.state, of: $0, at: asked, besides: anchor) }
    view.listener?.hear(.state(term.state), Truth.any(of: answers.map(\.truth)))
    let certain = answers.filter { $0.truth == .yes }
    if let yes = certain.first(where: { !$0.assumed }) ?? certain.first {
      return NaiveAnswer(.yes, evidence: [yes.opener].compactMap { $0 })
    }
    return NaiveAnswer(Truth.any(of: answers.map(\.truth)))
  }
}

extension Condition {
  /// Whether it asks of states alone, so that it is one `while`.
  var isOfStates: Bool {
    switch self {
    case .state: true
    case .all(let parts), .any(let parts): !parts.isEmpty && parts.allSatisfy(\.isOfStates)
    default: false
    }
  }
}
