import Casework

/// What a lesson needs to look at again when something becomes known: which kinds concern it, and how far back.
///
/// An event can only matter to anchors that may have happened no earlier than `reach` days before it, to those that are
/// still open, and to those that it is related to: nothing else is asked again.
struct Watch: Sendable {
  /// For each kind, how many days after an anchor an event of it can still matter; `never`, and `ever` for any later day.
  private var reach: [Int] = Array(repeating: Watch.never, count: EventKind.allCases.count + 1)
  /// Every kind on which the lesson's condition depends.
  private(set) var kinds = KindSet()
  /// The kinds that may answer an anchor however late, as long as what was asked of it is open.
  private(set) var answers = KindSet()
  /// The kinds whose events a new relation can change: their cause may be settled, a claim moved, an answer given.
  private(set) var linked = KindSet()
  /// The kinds that open a state that it asks about: a relation to one of them keeps the state alive.
  private(set) var opening = KindSet()
  /// The states that it asks about: what opens or closes one matters back to its opening.
  private(set) var states: [StateName] = []
  /// The relations that can matter any time after an anchor, where nothing else about the events that have them can.
  private(set) var ties: [Tie] = []
  /// A relation between events of some kinds and events of others.
  struct Tie: Sendable {
    let own: KindSet
    let other: KindSet
    let kinds: Set<RelationKind>

    /// Whether a relation between two events is one of these, whichever of them names the other.
    func joins(_ one: EventKind, _ another: EventKind, by kind: RelationKind) -> Bool {
      guard kinds.contains(kind) else { return false }
      return own.contains(one) && other.contains(another) || own.contains(another) && other.contains(one)
    }
  }
  /// The longest that any event can matter.
  private(set) var longest = 0
  /// Whether events of others than the child itself matter.
  private(set) var isWide = false

  /// The kinds of the anchor, where that is not asked about itself.
  private var anchored = KindSet()

  private static let never = -1
  private static let ever = 1_000_000

  init(_ lesson: Lesson, _ forms: [Form]) {
    for form in forms {
      let clock = form.clockInDays
      add(form.anchor, clock)
      for condition in form.conditions { add(condition, clock) }
    }
    let clock = forms.map(\.clockInDays).max() ?? 0
    if lesson.about != .child { widen() }
    for guardian in lesson.ask.level.when {
      switch guardian {
      case .count: break
      case .evidence(let test): add(test, of: kinds, clock)
      case .condition(let condition): add(condition, clock)
      }
    }
  }

  /// What some conditions of an anchor depend on, the anchor itself left out.
  init(_ conditions: [Condition], of anchors: KindSet) {
    anchored = anchors
    for condition in conditions { add(condition, 0) }
  }

  /// Every kind whose events matter, themselves or when another is related to them.
  var allKinds: KindSet { kinds.union(tied) }

  /// The kinds whose events matter when another is related to them.
  var tied: KindSet { linked.union(opening) }

  /// Whether an event of a kind, or one related to it, can concern the lesson.
  func mayConcern(_ kind: EventKind) -> Bool { kinds.contains(kind) || tied.contains(kind) }

  /// The first day whose anchors an event of a kind can concern; nil when it concerns none.
  func firstDay(_ kind: EventKind, on day: Day) -> Day? {
    let days = reach[Int(kind.rawValue)]
    return days == Self.never ? nil : days >= Self.ever ? .first : day - days
  }

  /// The first day whose anchors a relation to what happened on a day can concern.
  func firstDay(relatedTo day: Day) -> Day { longest >= Self.ever ? .first : day - longest }

  /// The kinds of all that a name can stand for: the anchor, and what was bound before.
  private var bound: KindSet { kinds.union(anchored) }

  private mutating func look(at some: KindSet, for days: Int) {
    kinds.formUnion(some)
    longest = max(longest, days)
    for kind in EventKind.allCases where some.contains(kind) {
      reach[Int(kind.rawValue)] = max(reach[Int(kind.rawValue)], days)
    }
  }

  private mutating func add(_ anchor: Anchor, _ clock: Int) {
    switch anchor {
    case .happens(let pattern): add(events: pattern, clock)
    case .unanswered(let form):
      let own = KindSet(form.after.kinds)
      add(events: form.after, clock)
      let before = kinds
      kinds = KindSet()
      add(events: form.by, clock)
      answers.formUnion(kinds)
      kinds.formUnion(before)
      linked.formUnion(own)
      look(at: KindSet([.deathOrSeriousHarm]), for: clock)
      // A clock told by the expected date runs otherwise once another date is stated.
      if form.within.clocks.contains(where: \.isOfPregnancy) {
        look(at: KindSet([.pregnancyOrBirth]), for: Self.ever)
      }
      if let test = form.within.when { add(test, of: own, clock) }
    case .repeats(let form):
      add(events: form.pattern, clock)
      linked.formUnion(KindSet(form.pattern.kinds))
      // A child seen without it between two marks makes two of what may have been one.
      if form.pattern.kinds.contains(.markOrInjury) {
        look(at: KindSet([.examination, .childSeen]), for: clock)
      }
      if let test = form.including { add(test, of: KindSet(form.pattern.kinds), clock) }
    case .gap(let form):
      add(events: form.pattern, clock)
      for term in form.states { add(term, clock) }
      if form.asksForSight { look(at: KindSet([.schoolRoll, .absence]), for: clock) }
    case .converges: break
    case .gate(let gate):
      add(events: gate.proposal, clock)
      for ending in gate.endings { add(events: ending.pattern, clock) }
      for requirement in gate.requirements { add(requirement.condition, clock) }
    }
  }

  private mutating func add(_ condition: Condition, _ clock: Int) {
    switch condition {
    case .state(let term): add(term, clock)
    case .anchor(let test): add(test, of: bound, clock)
    case .restsOnlyOn(let test):
      linked.formUnion(bound)
      add(test, of: bound, clock)
    case .exists(let pattern), .absent(let pattern):
      let isBound = pattern.alternatives.allSatisfy(\.isBound)
      add(events: pattern, max(clock, days(pattern.window, isBound: isBound)))
    case .changes(let changes): add(events: changes.count, max(clock, changes.daysAfter))
    case .share(let share):
      add(events: share.whole, clock)
      add(events: share.part, clock)
    case .all(let conditions), .any(let conditions): for condition in conditions { add(condition, clock) }
    case .not(let condition): add(condition, clock)
    }
  }

  private mutating func add(_ term: StateTerm, _ clock: Int) {
    look(at: KindSet(term.state.kinds), for: clock)
    look(at: KindSet([.deathOrSeriousHarm]), for: clock)
    opening.formUnion(KindSet(term.state.openingKinds))
    if !states.contains(term.state) { states.append(term.state) }
    if term.of != .child { widen() }
  }

  /// How many days after an anchor a window can be met.
  private mutating func days(_ window: Window, isBound: Bool) -> Int {
    switch window {
    case .anyTime: return isBound ? 0 : Self.ever
    case .sinceAnchor: return Self.ever
    case .after(let clock), .around(let clock): return clock.longestInDays
    case .since(.opening(let state)):
      look(at: KindSet(state.kinds), for: 0)
      if !states.contains(state) { states.append(state) }
      return 0
    case .upToAnchor, .before, .since: return 0
    }
  }

  private mutating func add(events pattern: Pattern, _ days: Int) {
    for alternative in pattern.alternatives { add(alternative, days) }
  }

  private mutating func add(_ pattern: EventPattern, _ days: Int) {
    // The very event bound before: only who holds it can change.
    if pattern.meansTheAnchor {
      look(at: KindSet([.sharingDecision]), for: days)
      return
    }
    let own = pattern.meant
    if days >= Self.ever, let ties = pattern.ties {
      // An event that has no such relation is never meant, so it is enough that they are told when they come.
      self.ties += ties
      let tied = ties.reduce(own) { $0.union($1.other) }
      linked.formUnion(tied)
      look(at: tied, for: 0)
      return
    }
    look(at: own, for: days)
    for test in pattern.tests { add(test, of: own, days) }
    if pattern.scope != .child { widen() }
    for relation in pattern.relations { add(relation, of: own, days) }
  }

  private mutating func add(_ relation: RelationTerm, of own: KindSet, _ days: Int) {
    switch relation {
    case .namesSome(let other, _), .namedBySome(let other, _):
      linked.formUnion(own)
      linked.formUnion(KindSet(other.kinds))
      add(other, days)
    case .names, .linkedWith:
      linked.formUnion(own)
      linked.formUnion(bound)
    case .sharesAdult: widen()
    case .isHeldBy: look(at: KindSet([.sharingDecision]), for: days)
    case .agrees, .isNot: break
    }
  }

  private mutating func add(_ test: Test, of own: KindSet, _ days: Int) {
    switch test {
    case .fact(let fact):
      look(at: KindSet(fact.unsettlingKinds), for: days)
      if fact.restsOnRelations { linked.formUnion(own) }
    case .claim: linked.formUnion(own)
    case .all(let tests), .any(let tests): for test in tests { add(test, of: own, days) }
    case .not(let test): add(test, of: own, days)
    case .heldBy: look(at: KindSet([.sharingDecision]), for: days)
    case .word, .atLeast, .under, .stated, .source, .interpreter, .statesInterpreter, .service, .recordedBy,
      .youngerThan:
      break
    }
  }

  private mutating func widen() {
    isWide = true
    look(at: KindSet([.adultConnected, .careArrangement]), for: 0)
  }
}

extension Form {
  /// How long after an anchor its clock falls due, at which a state is asked again.
  fileprivate var clockInDays: Int {
    guard case .unanswered(let form) = anchor else { return 0 }
    return form.within.clocks.map(\.longestInDays).max() ?? 0
  }
}

extension EventPattern {
  /// The relations that it must have to events of a pattern, where what an event itself is and those relations tell for ever
  /// whether it is meant; nil where something else may.
  fileprivate var ties: [Watch.Tie]? {
    guard scope == .child, areTestsSettled else { return nil }
    var ties: [Watch.Tie] = []
    for relation in relations {
      switch relation {
      case .namesSome(let other, let kinds), .namedBySome(let other, let kinds):
        guard other.isSettled else { return nil }
        ties.append(Watch.Tie(own: meant, other: other.meant, kinds: kinds))
      case .isNot: continue
      case .names, .linkedWith, .agrees, .isHeldBy, .sharesAdult: return nil
      }
    }
    return ties.isEmpty ? nil : ties
  }

  /// Whether a link ties it to something bound, so that only events linked to that can be meant: of what merely agrees, or
  /// concerns the same adult, nothing tells that it came.
  var isBound: Bool {
    relations.contains {
      switch $0 {
      case .names, .linkedWith, .isHeldBy: true
      case .namesSome, .namedBySome, .agrees, .sharesAdult, .isNot: false
      }
    }
  }
}

extension RelationTerm {
  var onlyExcludes: Bool {
    if case .isNot = self { return true }
    return false
  }
}

extension Clock {
  var isOfPregnancy: Bool {
    if case .weeksOfPregnancy = self { return true }
    return false
  }

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
    case .causeSettled: [.medicalOpinion, .decision, .courtOutcome, .knownCondition]
    case .atKnownCondition: [.knownCondition]
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
    case .causeSettled, .atKnownCondition, .claimOfHarm, .restsOnlyOnCarersWord, .acceptedAsReferral: true
    case .sightOfTheChild, .seenAlone, .failedVisit, .notIndependentlyMobile, .ordinaryBump, .newAdult,
      .fromFamilyOrPublic:
      false
    }
  }
}
