public import Casework

/// Which events are meant, and where in time.
///
/// A class only so that it is lent and never copied, as every part of a lesson that is asked at every event: nothing in
/// it ever changes.
public final class Pattern: Hashable, Sendable {
  /// The alternatives: an event of any of them is meant.
  public let alternatives: [EventPattern]
  /// Where it must lie, from the anchor or from something bound before.
  public let window: Window
  /// The name under which its latest match is bound.
  public let name: String?
  /// The kinds that it means, each once.
  let kinds: [EventKind]
  /// The same as a set.
  let meant: KindSet

  /// Describes a pattern.
  public init(_ alternatives: [EventPattern], window: Window = .anyTime, name: String? = nil) {
    self.alternatives = alternatives
    self.window = window
    self.name = name
    var seen = KindSet()
    kinds = alternatives.flatMap { $0.kinds.isEmpty ? EventKind.allCases : $0.kinds }.filter { kind in
      defer { seen.insert(kind) }
      return !seen.contains(kind)
    }
    meant = seen
  }

  /// Whether both mean the same.
  public static func == (one: Pattern, other: Pattern) -> Bool {
    one === other
      || one.alternatives == other.alternatives && one.window == other.window && one.name == other.name
  }

  /// Hashes what is meant.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(alternatives)
    hasher.combine(window)
    hasher.combine(name)
  }
}

extension Pattern {
  /// The same with one more test of every event.
  func asking(_ test: Test) -> Pattern {
    Pattern(alternatives.map { $0.asking(test) }, window: window, name: name)
  }
}

/// One alternative of a pattern; lent as that is.
public final class EventPattern: Hashable, Sendable {
  /// The kinds; empty means any kind.
  public let kinds: [EventKind]
  /// What the event itself must pass.
  public let tests: [Test]
  /// Whose events.
  public let scope: Scope
  /// Relations to other events.
  public let relations: [RelationTerm]
  /// Whether a fact told in bulk counts as the number it tells.
  public let countingReported: Bool
  /// The kinds as a set; every kind where none is named.
  let meant: KindSet
  /// The tests as the engine runs them.
  let checks: [Check]
  /// Whether an event's own details say for ever whether it passes them.
  let areTestsSettled: Bool
  /// Whether it must have a relation to another event.
  let isRelated: Bool
  /// Whether the anchor itself can be meant: only when the pattern says that it is that very event.
  let meansTheAnchor: Bool
  /// The types of service that alone can have recorded its events; nil where any may have.
  let recorders: ServiceTypeSet?
  /// The kinds by name; every kind where none is named.
  let everyKind: [EventKind]

  /// Describes one alternative.
  public init(
    kinds: [EventKind], tests: [Test] = [], scope: Scope = .child, relations: [RelationTerm] = [],
    countingReported: Bool = false
  ) {
    self.kinds = kinds
    self.tests = tests
    self.scope = scope
    self.relations = relations
    self.countingReported = countingReported
    meant = kinds.isEmpty ? .all : KindSet(kinds)
    checks = Check.all(tests)
    areTestsSettled = tests.allSatisfy(\.isSettled)
    isRelated = !relations.isEmpty
    meansTheAnchor = relations.contains(where: \.isSameEvent)
    recorders = Test.all(tests).recorders
    everyKind = kinds.isEmpty ? EventKind.allCases : kinds
  }

  /// Whether both mean the same.
  public static func == (one: EventPattern, other: EventPattern) -> Bool {
    one === other
      || one.kinds == other.kinds && one.tests == other.tests && one.scope == other.scope
        && one.relations == other.relations && one.countingReported == other.countingReported
  }

  /// Hashes what is meant.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kinds)
    hasher.combine(tests)
    hasher.combine(scope)
    hasher.combine(relations)
    hasher.combine(countingReported)
  }
}

/// Where in time a pattern's event must lie.
///
/// Both ends are included, and both lie between occurrences.
public enum Window: Hashable, Sendable {
  /// Anywhere in what is known.
  case anyTime
  /// At or before the anchor.
  case upToAnchor
  /// At or before the anchor and no longer before it than this.
  case before(Clock)
  /// At or after the anchor and no longer after it than this; told only when that time is over.
  case after(Clock)
  /// Within this long either side of the anchor.
  case around(Clock)
  /// From something bound before up to the anchor.
  case since(Reference)
  /// Strictly after the anchor, up to what is known.
  case sinceAnchor
}

/// Something a window may start from.
public enum Reference: Hashable, Sendable {
  /// An event bound by name.
  case bound(String)
  /// The latest opening of a state at or before the anchor; none: the condition does not apply.
  case opening(StateName)
}

/// A relation that an event must have.
public indirect enum RelationTerm: Hashable, Sendable {
  /// It names the event bound by this name, by one of these relations ("it" is the anchor).
  case names(String, Set<RelationKind>)
  /// It names some event of a pattern, by one of these relations.
  case namesSome(EventPattern, Set<RelationKind>)
  /// Some event of a pattern names it, by one of these relations.
  case namedBySome(EventPattern, Set<RelationKind>)
  /// It and the event bound by this name are linked either way: any relation but corrects, disputes and not the same as.
  case linkedWith(String)
  /// It agrees with the event bound by this name in one of these details, both stating it.
  case agrees(String, [FieldName])
  /// It is the very event bound by this name, now held by a service of one of these types.
  case isHeldBy(String, [ServiceType])
  /// It concerns an adult whom the event bound by this name concerns too.
  case sharesAdult(String)
  /// It is another event than the one bound by this name.
  case isNot(String)
}

/// What a single event must pass; three-valued, a detail that is not stated being unknown.
public indirect enum Test: Hashable, Sendable {
  /// A field holds one of these words.
  case word(FieldName, [Word])
  /// A number field reaches this.
  case atLeast(FieldName, Double)
  /// A number field lies under this.
  case under(FieldName, Double)
  /// A field is stated at all (true or false, never unknown).
  case stated(FieldName)
  /// Who saw or said it.
  case source([Source])
  /// Who interpreted.
  case interpreter([InterpreterUse])
  /// It says who interpreted, or that nobody needed to (true or false, never unknown).
  case statesInterpreter
  /// A fact about the event, derived in one place (`EventFact`).
  case fact(EventFact)
  /// The event carries a claim of one of these matters with one of these standings as they stand now.
  case claim([ClaimMatter], [Standing])
  /// Some service of one of these types holds it.
  case heldBy([ServiceType])
  /// A field names a service of one of these types.
  case service(FieldName, [ServiceType])
  /// A service of one of these types recorded it.
  case recordedBy([ServiceType])
  /// The child was younger than this when it happened.
  case youngerThan(Clock)
  /// All pass.
  case all([Test])
  /// One passes.
  case any([Test])
  /// It does not pass.
  case not(Test)
}

extension EventPattern {
  fileprivate func asking(_ test: Test) -> EventPattern {
    EventPattern(
      kinds: kinds, tests: tests + [test], scope: scope, relations: relations,
      countingReported: countingReported)
  }
}

extension Test {
  /// The types of service that alone can have recorded what passes; nil where any may have.
  fileprivate var recorders: ServiceTypeSet? {
    switch self {
    case .recordedBy(let types): return ServiceTypeSet(types)
    case .all(let tests):
      let each = tests.compactMap(\.recorders)
      return each.dropFirst().reduce(each.first) { $0?.intersection($1) }
    case .any(let tests):
      let each = tests.compactMap(\.recorders)
      return each.count == tests.count ? each.reduce(ServiceTypeSet()) { $0.union($1) } : nil
    case .word, .atLeast, .under, .stated, .source, .interpreter, .statesInterpreter, .fact, .claim, .heldBy,
      .service, .youngerThan, .not:
      return nil
    }
  }
}
