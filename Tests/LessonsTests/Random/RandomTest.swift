import Casework
import Lessons

/// Tests of an event and patterns of events, drawn from a seed.
struct RandomPattern {
  var chance: Chance
  /// Names that may be used.
  var names: [String] = []
  /// The story's events, so that what a lesson asks about is mostly there.
  var story: [Event] = []

  /// A kind that a lesson may be about, mostly one of the story's.
  mutating func kind() -> EventKind { kinds(1...1).first ?? .visit }

  mutating func kinds(_ count: ClosedRange<Int>) -> [EventKind] {
    let told = story.map(\.kind).filter(RandomDetail.asked.contains)
    let drawn = chance.some(count, of: chance.happens(85) && !told.isEmpty ? told : RandomDetail.asked)
    return EventKind.allCases.filter(drawn.contains)
  }

  mutating func test(of kind: EventKind, depth: Int = 1) -> Test {
    let drawn = chance.number(1...100)
    let isOfBirthmarks = kind == .markOrInjury && story.contains { $0.kind == .knownCondition }
    if isOfBirthmarks, drawn > 70 { return .fact(.atKnownCondition) }
    if depth > 0, drawn <= 8 { return .not(test(of: kind, depth: 0)) }
    if depth > 0, drawn <= 14 { return .any([test(of: kind, depth: 0), test(of: kind, depth: 0)]) }
    if depth > 0, drawn <= 18 { return .all([test(of: kind, depth: 0), test(of: kind, depth: 0)]) }
    switch drawn {
    case ...42: return word(of: kind)
    case ...70: return .fact(chance.one(of: Self.facts(of: kind), else: .sightOfTheChild))
    case ...74:
      return .source(chance.some(1...2, of: [.parentOrCarerSaid, .childSaid, .seenByProfessional]))
    case ...78: return .heldBy([chance.one(of: [.socialCare, .police, .emergencyDepartment], else: .gp)])
    case ...82: return .recordedBy([chance.one(of: [.socialCare, .school, .housing], else: .gp)])
    case ...85: return .youngerThan(.months(chance.one(of: [6, 12, 24], else: 6)))
    case ...89:
      let standings: [Standing] = [.alleged, .suspected, .substantiated]
      return .claim([.physicalHarm, .harm], chance.some(1...2, of: standings))
    default: return other(of: kind)
    }
  }

  /// A number, where the kind has one, or a type of service.
  private mutating func other(of kind: EventKind) -> Test {
    let types: [ServiceType] = chance.some(1...2, of: [.socialCare, .police, .gp, .housing])
    switch kind {
    case .visit: return chance.happens(50) ? .atLeast(.minutes, 15) : .under(.minutes, 15)
    case .absence: return chance.happens(50) ? .atLeast(.sessions, 2) : .under(.possibleSessions, 8)
    case .strategyDiscussion: return .service(.present, types)
    case .involvement: return .service(.service, types)
    default: return word(of: kind)
    }
  }

  private mutating func word(of kind: EventKind) -> Test {
    guard let (field, words) = chance.one(of: RandomDetail.fields(of: kind)) else {
      return .source([.seenByProfessional])
    }
    if chance.happens(12) { return .stated(field) }
    let told = story.filter { $0.kind == kind }.flatMap { $0.detail.words(field) }
    return .word(field, chance.some(1...2, of: chance.happens(60) && !told.isEmpty ? told : words))
  }

  private static func facts(of kind: EventKind) -> [EventFact] {
    switch kind {
    case .markOrInjury:
      [
        .causeSettled, .causeSettled, .atKnownCondition, .atKnownCondition, .ordinaryBump,
        .notIndependentlyMobile,
        .sightOfTheChild,
        .claimOfHarm,
      ]
    case .visit: [.sightOfTheChild, .seenAlone, .failedVisit]
    case .childSeen: [.seenAlone]
    case .concernReceived: [.claimOfHarm, .acceptedAsReferral, .acceptedAsReferral, .fromFamilyOrPublic]
    case .frontDoorDecision, .decision: [.restsOnlyOnCarersWord]
    case .adultConnected: [.newAdult]
    case .attendance, .examination, .healthAppointment, .childsAccount: [.sightOfTheChild, .seenAlone]
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
    let kinds = kinds(1...5)
    let tests = chance.happens(20) ? [test(of: chance.one(of: kinds, else: .visit))] : []
    let scopes = Scope.allCases.filter { $0 != .thatPerson }
    let scope: Scope = scoped && chance.happens(15) ? chance.one(of: scopes, else: .child) : .child
    let (isRelated, counting) = (chance.happens(6), chance.happens(30))
    let wide = EventPattern(
      kinds: kinds, tests: tests, scope: scope, relations: isRelated ? [relation()] : [],
      countingReported: counting)
    return Pattern([wide] + (chance.happens(20) ? [alternative(scoped: false, counting: counting)] : []))
  }

  mutating func alternative(scoped: Bool, depth: Int = 1, counting: Bool = false) -> EventPattern {
    let isAnything = chance.happens(names.count > 1 ? 40 : 5)
    let kinds = isAnything ? [] : self.kinds(1...(chance.happens(50) ? 4 : 1))
    let scope: Scope =
      scoped && chance.happens(25)
      ? chance.one(of: Scope.allCases + [.thatPerson, .thatPerson], else: .child) : .child
    let tests =
      chance.happens(scope == .child ? 30 : 55) ? [test(of: chance.one(of: kinds, else: .visit))] : []
    let relations = depth > 0 && chance.happens(names.count > 1 ? 50 : 20) ? [relation()] : []
    return EventPattern(
      kinds: kinds, tests: tests, scope: scope, relations: relations, countingReported: counting)
  }

  private mutating func relation() -> RelationTerm {
    let kinds = Set(chance.some(1...4, of: [RelationKind.answers, .explains, .arisesFrom, .reliesOn]))
    let drawn = names.isEmpty ? chance.number(1...2) : chance.number(1...(names.count > 1 ? 13 : 10))
    let name = chance.one(of: names, else: "it")
    switch drawn {
    case 1, 11: return .namesSome(alternative(scoped: false, depth: 0), kinds)
    case 2: return .namedBySome(alternative(scoped: false, depth: 0), kinds)
    case 3...5: return .names(name, kinds)
    case 6: return .linkedWith(name)
    case 7: return .agrees(name, [.regions, .place, .change])
    case 8: return .sharesAdult(name)
    default: return .isNot(names.last ?? name)
    }
  }
}
