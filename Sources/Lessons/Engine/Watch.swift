import Casework

/// What a lesson needs to look at again when something becomes known: which kinds concern it, and how far back.
///
/// An event can only matter to anchors that may have happened no earlier than `reach` days before it, to those that are
/// still open, and to those that it is related to: nothing else is asked again.
struct Watch: Sendable {
  /// Every kind on which the lesson's condition depends.
  private(set) var kinds = KindSet()
  /// The kinds whose events a new relation can change: their cause may be settled, a claim moved, an answer given.
  private(set) var linked = KindSet()
  /// The kinds that open a state that it asks about: a relation to one of them keeps the state alive.
  private(set) var opening = KindSet()
  /// The states that it asks about: what closes one makes it certain back to its opening.
  private(set) var states: [StateName] = []
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
      case .evidence(let test): add(test, of: kinds)
      case .condition(let condition): add(condition)
      }
    }
  }

  /// Whether an event of a kind, or one related to it, can concern the lesson.
  func mayConcern(_ kind: EventKind) -> Bool {
    kinds.contains(kind) || linked.contains(kind) || opening.contains(kind)
  }

  private mutating func add(_ anchor: Anchor) {
    switch anchor {
    case .happens(let pattern): add(events: pattern)
    case .unanswered(let form):
      add(events: form.after)
      add(events: form.by)
      linked.formUnion(KindSet(form.after.kinds))
      for clock in form.within.clocks { add(clock) }
      if let test = form.within.when { add(test, of: KindSet(form.after.kinds)) }
    case .repeats(let form):
      add(events: form.pattern)
      linked.formUnion(KindSet(form.pattern.kinds))
      if let test = form.including { add(test, of: KindSet(form.pattern.kinds)) }
    case .gap(let form):
      add(events: form.pattern)
      for term in form.states { add(term) }
      if form.asksForSight { kinds.formUnion(KindSet([.schoolRoll, .absence])) }
    case .converges: break
    case .gate(let gate):
      add(events: gate.proposal)
      for ending in gate.endings { add(events: ending.pattern) }
      for requirement in gate.requirements { add(requirement.condition) }
    }
  }

  /// A clock told by the expected date runs otherwise once another date is stated.
  private mutating func add(_ clock: Clock) {
    extend(to: clock.longestInDays)
    guard case .weeksOfPregnancy = clock else { return }
    kinds.insert(.pregnancyOrBirth)
    reach = nil
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .state(let term): add(term)
    case .anchor(let test): add(test, of: kinds)
    case .restsOnlyOn(let test):
      linked.formUnion(kinds)
      add(test, of: kinds)
    case .exists(let pattern), .absent(let pattern):
      add(events: pattern)
      add(pattern.window, isBound: pattern.alternatives.allSatisfy(\.isBound))
    case .changes(let changes):
      add(events: changes.count)
      extend(to: changes.daysAfter)
    case .share(let share):
      add(events: share.whole)
      add(events: share.part)
    case .all(let conditions), .any(let conditions): for condition in conditions { add(condition) }
    case .not(let condition): add(condition)
    }
  }

  private mutating func add(_ term: StateTerm) {
    kinds.formUnion(KindSet(term.state.kinds))
    kinds.insert(.deathOrSeriousHarm)
    opening.formUnion(KindSet(term.state.openingKinds))
    if !states.contains(term.state) { states.append(term.state) }
    if term.of != .child { widen() }
  }

  private mutating func add(_ window: Window, isBound: Bool) {
    switch window {
    case .anyTime: if !isBound { reach = nil }
    case .sinceAnchor: reach = nil
    case .after(let clock), .around(let clock): extend(to: clock.longestInDays)
    case .since(.opening(let state)): kinds.formUnion(KindSet(state.kinds))
    case .upToAnchor, .before, .since: break
    }
  }

  private mutating func add(events pattern: Pattern) {
    for alternative in pattern.alternatives { add(alternative) }
  }

  private mutating func add(_ pattern: EventPattern) {
    let own = pattern.kinds.isEmpty ? KindSet.all : KindSet(pattern.kinds)
    kinds.formUnion(own)
    for test in pattern.tests { add(test, of: own) }
    if pattern.scope != .child { widen() }
    for relation in pattern.relations { add(relation, of: own) }
  }

  private mutating func add(_ relation: RelationTerm, of own: KindSet) {
    switch relation {
    case .namesSome(let other, _), .namedBySome(let other, _):
      linked.formUnion(own)
      linked.formUnion(KindSet(other.kinds))
      add(other)
    case .names, .linkedWith:
      linked.formUnion(own)
      linked.formUnion(kinds)
    case .sharesAdult: widen()
    case .isHeldBy: kinds.insert(.sharingDecision)
    case .agrees, .isNot: break
    }
  }

  private mutating func add(_ test: Test, of own: KindSet) {
    switch test {
    case .fact(let fact):
      kinds.formUnion(KindSet(fact.unsettlingKinds))
      if fact.restsOnRelations { linked.formUnion(own) }
    case .claim: linked.formUnion(own)
    case .all(let tests), .any(let tests): for test in tests { add(test, of: own) }
    case .not(let test): add(test, of: own)
    case .heldBy: kinds.insert(.sharingDecision)
    case .word, .atLeast, .under, .stated, .source, .service, .recordedBy, .youngerThan: break
    }
  }

  private mutating func widen() {
    isWide = true
    kinds.formUnion(KindSet([.adultConnected, .careArrangement]))
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

extension EventFact {
  /// Whether a relation that becomes known later can change it.
  fileprivate var restsOnRelations: Bool {
    switch self {
    case .causeSettled, .claimOfHarm, .restsOnlyOnCarersWord, .acceptedAsReferral: true
    case .sightOfTheChild, .seenAlone, .failedVisit, .notIndependentlyMobile, .ordinaryBump, .newAdult,
      .fromFamilyOrPublic:
      false
    }
  }
}
