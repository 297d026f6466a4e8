import Casework

/// When a running clock is all that can change what a form says.
extension Form {
  /// Whether it may sleep while its clock runs: nothing that becomes known can bring the clock forward but what wakes it.
  func maySleep(about: About) -> Bool {
    switch anchor {
    case .happens: true
    case .unanswered(let form): form.within.isFixed
    case .gap(let gap):
      about == .child && gap.period.isFixed && gap.period.guarded == nil && !gap.grace.isOfPregnancy
        && gap.states.allSatisfy { $0.of == .child } && gap.pattern.alternatives.allSatisfy(\.isSettled)
    case .repeats, .converges, .gate: false
    }
  }

  /// The kinds that can bring a gap's clock forward without a change of what it asks about: a death, and what tells of
  /// sessions at school.
  var wakingKinds: KindSet {
    guard case .gap(let gap) = anchor else { return KindSet() }
    return KindSet([.deathOrSeriousHarm] + (gap.asksForSight ? [.schoolRoll, .absence] : []))
  }

  /// The kinds on which a gap depends beside what should happen and the states that it asks about: what its conditions and
  /// its level look at.
  func kindsBesideStates(in lesson: Lesson) -> KindSet {
    guard case .gap(let gap) = anchor else { return KindSet() }
    return Watch(conditions, of: KindSet(gap.pattern.kinds)).allKinds.union(lesson.guardKinds)
  }
}

extension ClockRule {
  /// Whether it is the same whatever else becomes known.
  fileprivate var isFixed: Bool { !clocks.contains(where: \.isOfPregnancy) && (when?.isSettled ?? true) }
}

extension EventPattern {
  /// Whether an event's own details say for ever whether it is meant.
  var isSettled: Bool { scope == .child && !isRelated && areTestsSettled }
}

extension Test {
  /// Whether an event's own details say for ever whether it passes.
  var isSettled: Bool {
    switch self {
    case .word, .atLeast, .under, .stated, .source, .interpreter, .statesInterpreter, .service, .recordedBy,
      .youngerThan:
      true
    case .fact(let fact): fact.isOwn
    case .claim, .heldBy: false
    case .all(let tests), .any(let tests): tests.allSatisfy(\.isSettled)
    case .not(let test): test.isSettled
    }
  }
}

extension Lesson {
  /// The kinds on which its level depends.
  var guardKinds: KindSet {
    let conditions = ask.level.when.compactMap { guardian -> Condition? in
      switch guardian {
      case .count: nil
      case .evidence(let test): .anchor(test)
      case .condition(let condition): condition
      }
    }
    return Watch(conditions, of: .all).allKinds
  }
}
