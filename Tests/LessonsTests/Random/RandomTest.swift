import Casework
import Lessons

/// Tests of an event and patterns of events, drawn from a seed.
struct RandomPattern {
  var chance: Chance
  /// Names that may be used.
  var names: [String] = []

  mutating func test(of kind: EventKind, depth: Int = 1) -> Test {
    let drawn = chance.number(1...100)
    if depth > 0, drawn <= 8 { return .not(test(of: kind, depth: 0)) }
    if depth > 0, drawn <= 14 { return .any([test(of: kind, depth: 0), test(of: kind, depth: 0)]) }
    if depth > 0, drawn <= 18 { return .all([test(of: kind, depth: 0), test(of: kind, depth: 0)]) }
    switch drawn {
    case ...55: return word(of: kind)
    case ...75: return .fact(chance.one(of: Self.facts(of: kind), else: .sightOfTheChild))
    case ...80:
      return .source(chance.some(1...2, of: [.parentOrCarerSaid, .childSaid, .seenByProfessional]))
    case ...84: return .heldBy([chance.one(of: [.socialCare, .police, .emergencyDepartment], else: .gp)])
    case ...88: return .recordedBy([chance.one(of: [.socialCare, .school, .housing], else: .gp)])
    case ...91: return .youngerThan(.months(chance.one(of: [6, 12, 24], else: 6)))
    case ...95:
      let standings: [Standing] = [.alleged, .suspected, .substantiated]
      return .claim([.physicalHarm, .harm], chance.some(1...2, of: standings))
    default: return kind == .visit ? number() : word(of: kind)
    }
  }

  private mutating func number() -> Test {
    chance.happens(50) ? .atLeast(.minutes, 15) : .under(.minutes, 15)
  }

  private mutating func word(of kind: EventKind) -> Test {
    guard let (field, words) = chance.one(of: RandomDetail.fields(of: kind)) else {
      return .source([.seenByProfessional])
    }
    return chance.happens(12) ? .stated(field) : .word(field, chance.some(1...2, of: words))
  }

  private static func facts(of kind: EventKind) -> [EventFact] {
    switch kind {
    case .markOrInjury:
      [
        .causeSettled, .atKnownCondition, .ordinaryBump, .notIndependentlyMobile, .sightOfTheChild,
        .claimOfHarm,
      ]
    case .visit: [.sightOfTheChild, .seenAlone, .failedVisit]
    case .childSeen: [.seenAlone]
    case .concernReceived: [.claimOfHarm, .acceptedAsReferral, .fromFamilyOrPublic]
    case .frontDoorDecision, .decision: [.restsOnlyOnCarersWord]
    case .adultConnected: [.newAdult]
    default: [.sightOfTheChild, .claimOfHarm]
    }
  }

  /// A pattern of one or two alternatives, without a name unless given.
  mutating func pattern(_ window: Window = .anyTime, name: String? = nil, scoped: Bool = true) -> Pattern {
    let count = chance.happens(15) ? 2 : 1
    let counting = chance.happens(30)
    return Pattern(
      (0..<count).map { _ in alternative(scoped: scoped, counting: counting) }, window: window, name: name)
  }

  /// A pattern that many events are of, so that a lesson finds its anchors.
  mutating func anchors(scoped: Bool = false) -> Pattern {
    let kinds = chance.some(1...4, of: RandomDetail.asked)
    let tests = chance.happens(30) ? [test(of: kinds.first ?? .visit)] : []
    let scopes = Scope.allCases.filter { $0 != .thatPerson }
    let scope: Scope = scoped && chance.happens(15) ? chance.one(of: scopes, else: .child) : .child
    let (isRelated, counting) = (chance.happens(6), chance.happens(30))
    let wide = EventPattern(
      kinds: kinds, tests: tests, scope: scope, relations: isRelated ? [relation()] : [],
      countingReported: counting)
    return Pattern([wide] + (chance.happens(20) ? [alternative(scoped: false, counting: counting)] : []))
  }

  mutating func alternative(scoped: Bool, depth: Int = 1, counting: Bool = false) -> EventPattern {
    let kinds = chance.happens(5) ? [] : chance.some(1...(chance.happens(30) ? 3 : 1), of: RandomDetail.asked)
    let tests = chance.happens(45) ? [test(of: kinds.first ?? .visit)] : []
    let scope: Scope = scoped && chance.happens(20) ? chance.one(of: Scope.allCases, else: .child) : .child
    let relations = depth > 0 && chance.happens(25) ? [relation()] : []
    return EventPattern(
      kinds: kinds, tests: tests, scope: scope, relations: relations, countingReported: counting)
  }

  private mutating func relation() -> RelationTerm {
    let kinds = Set(chance.some(1...2, of: [RelationKind.answers, .explains, .arisesFrom, .reliesOn]))
    let drawn = names.isEmpty ? chance.number(1...2) : chance.number(1...9)
    let name = chance.one(of: names, else: "it")
    switch drawn {
    case 1: return .namesSome(alternative(scoped: false, depth: 0), kinds)
    case 2: return .namedBySome(alternative(scoped: false, depth: 0), kinds)
    case 3, 4: return .names(name, kinds)
    case 5: return .linkedWith(name)
    case 6: return .agrees(name, [.regions, .place])
    case 7: return .sharesAdult(name)
    default: return .isNot(name)
    }
  }
}
