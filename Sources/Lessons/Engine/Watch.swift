import Casework

/// What a lesson needs to look at again when something becomes known: which kinds concern it, and how far back.
///
/// An event can only matter to anchors that may have happened no earlier than `reach` days before it, to those that are
/// still open, and to those that it is related to: nothing else is asked again.
struct Watch: Sendable {
  /// Every kind on which the lesson's condition depends.
  private(set) var kinds: Set<EventKind> = []
  /// How many days after an anchor an event can still matter to it; nil when any later one can.
  private(set) var reach: Int? = 0
  /// Whether events of others than the child itself matter.
  private(set) var isWide = false

  init(_ lesson: Lesson, _ forms: [Form]) {
    for form in forms {
      add(form.anchor)
      for condition in form.conditions { add(condition) }
    }
    if lesson.about != .child { widen() }
    for guardian in lesson.ask.level.when {
      switch guardian {
      case .count: break
      case .evidence(let test): add(test)
      case .condition(let condition): add(condition)
      }
    }
  }

  private mutating func add(_ anchor: Anchor) {
    switch anchor {
    case .happens(let pattern): add(pattern)
    case .unanswered(let form):
      add(form.after)
      add(form.by)
      for clock in [form.within.standard, form.within.guarded].compactMap({ $0 }) {
        extend(to: clock.longestInDays)
      }
      if let test = form.within.when { add(test) }
    case .repeats(let form):
      add(form.pattern)
      if let test = form.including { add(test) }
    case .gap(let form):
      add(form.pattern)
      for term in form.states { add(term) }
    case .converges: break
    case .gate(let gate):
      add(gate.proposal)
      for ending in gate.endings { add(ending.pattern) }
      for requirement in gate.requirements { add(requirement.condition) }
    }
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .state(let term): add(term)
    case .anchor(let test), .restsOnlyOn(let test): add(test)
    case .exists(let pattern), .absent(let pattern): add(pattern)
    case .changes(let changes):
      add(changes.count)
      extend(to: changes.daysAfter)
    case .share(let share):
      add(share.whole)
      add(share.part)
    case .all(let conditions), .any(let conditions): for condition in conditions { add(condition) }
    case .not(let condition): add(condition)
    }
  }

  private mutating func add(_ term: StateTerm) {
    kinds.formUnion(term.state.kinds)
    kinds.insert(.deathOrSeriousHarm)
    if term.of != .child { widen() }
  }

  private mutating func add(_ pattern: Pattern) {
    for alternative in pattern.alternatives { add(alternative) }
    switch pattern.window {
    case .anyTime where !pattern.alternatives.allSatisfy(\.isBound), .sinceAnchor: reach = nil
    case .after(let clock), .around(let clock): extend(to: clock.longestInDays)
    case .since(.opening(let state)): kinds.formUnion(state.kinds)
    case .anyTime, .upToAnchor, .before, .since: break
    }
  }

  private mutating func add(_ pattern: EventPattern) {
    kinds.formUnion(pattern.kinds.isEmpty ? Set(EventKind.allCases) : Set(pattern.kinds))
    for test in pattern.tests { add(test) }
    if pattern.scope != .child { widen() }
    for relation in pattern.relations {
      switch relation {
      case .namesSome(let other, _), .namedBySome(let other, _): add(other)
      case .sharesAdult: widen()
      case .isHeldBy: kinds.insert(.sharingDecision)
      case .names, .linkedWith, .agrees, .isNot: break
      }
    }
  }

  private mutating func add(_ test: Test) {
    switch test {
    case .fact(let fact): kinds.formUnion(fact.unsettlingKinds)
    case .all(let tests), .any(let tests): for test in tests { add(test) }
    case .not(let test): add(test)
    case .heldBy: kinds.insert(.sharingDecision)
    case .word, .atLeast, .under, .stated, .source, .claim, .recordedBy, .youngerThan: break
    }
  }

  private mutating func widen() {
    isWide = true
    kinds.formUnion([.adultConnected, .careArrangement])
  }

  private mutating func extend(to days: Int) {
    reach = reach.map { max($0, days) }
  }
}

extension EventPattern {
  /// Whether a relation ties it to something bound, so that only events related to that can be meant.
  var isBound: Bool { relations.contains { $0.boundName != nil && !$0.onlyExcludes } }
}

extension RelationTerm {
  var onlyExcludes: Bool {
    if case .isNot = self { return true }
    return false
  }
}

extension Clock {
  /// No fewer days than it can ever take.
  var longestInDays: Int {
    switch self {
    case .hours(let n): n / 24 + 2
    case .days(let n): n + 1
    case .weeks(let n): 7 * n + 1
    case .workingDays(let n): 2 * n + 14
    case .months(let n): 31 * n + 1
    case .sameDay: 1
    case .weeksOfPregnancy: 300
    }
  }
}

extension EventFact {
  /// Kinds whose arrival can change the fact without being related to the event.
  var unsettlingKinds: Set<EventKind> {
    switch self {
    case .causeSettled: [.medicalOpinion, .decision, .courtOutcome]
    case .acceptedAsReferral: [.assessment, .frontDoorDecision]
    case .newAdult: [.adultConnected]
    case .sightOfTheChild, .seenAlone, .failedVisit, .claimOfHarm, .restsOnlyOnCarersWord,
      .notIndependentlyMobile,
      .ordinaryBump, .fromFamilyOrPublic:
      []
    }
  }
}
