import Casework

/// Derived facts (VOCABULARY, section 4), each worked out from what is in view.
extension NaiveView {
  func fact(_ fact: EventFact, of event: Event, for person: PersonID?) -> Truth {
    switch fact {
    case .sightOfTheChild: sight(event, person)
    case .seenAlone: seenAlone(event, person)
    case .failedVisit: failedVisit(event, person)
    case .causeSettled: causeSettled(event, person)
    case .atKnownCondition: isAtKnownCondition(event, person)
    case .claimOfHarm:
      Truth(
        event.claims.contains {
          $0.matter.isHarmToTheChild && standing(of: $0.matter, in: event) != .disproved
        })
    case .restsOnlyOnCarersWord:
      restsOnly(event) { said($0.source == .parentOrCarerSaid, unless: $0.source == .notStated) }
    case .notIndependentlyMobile: notMobile(event, person)
    case .ordinaryBump: ordinaryBump(event, person)
    case .newAdult: newAdult(event, person)
    case .acceptedAsReferral: Truth(isAccepted(event))
    case .fromFamilyOrPublic: fromFamilyOrPublic(event)
    }
  }

  func said(_ holds: Bool, unless notStated: Bool) -> Truth { notStated ? .unknown : Truth(holds) }

  func answers(to event: Event) -> [Event] {
    seen.map(\.event).filter { $0.relations.contains(Relation(.answers, event.id)) }
  }

  func restsOnly(_ event: Event, on test: (Event) -> Truth) -> Truth {
    let relied = relied(by: event)
    return relied.isEmpty ? .no : Truth.all(of: relied.map(test))
  }

  func relied(by event: Event) -> [Event] {
    event.relations.filter { $0.kind == .reliesOn }.compactMap { self.event($0.event) }
  }

  /// How a claim stands now: as the latest answer about the same matter says, else as the event said itself.
  func standing(of matter: ClaimMatter, in event: Event) -> Standing? {
    let own = event.claims.first { $0.matter == matter }?.standing
    let later = answers(to: event).compactMap { answer in
      answer.claims.first { Self.meets($0.matter, matter) }?.standing
    }
    return later.last ?? own
  }

  private static func meets(_ a: ClaimMatter, _ b: ClaimMatter) -> Bool {
    a == b || (a.isHarmToTheChild && b.isHarmToTheChild && (a == .harm || b == .harm))
  }

  func causeSettled(_ event: Event, _ person: PersonID?) -> Truth {
    let own = event.claims.filter(\.matter.isInnocentCause).map {
      Truth(standing(of: $0.matter, in: event) == .substantiated)
    }
    let answered = answers(to: event).flatMap { answer -> [Truth] in
      let claims = answer.claims.filter(\.matter.isInnocentCause).map { Truth($0.standing == .substantiated) }
      let opinion = answer.detail.word(.opinion)
      guard answer.kind == .medicalOpinion, opinion == .likelyAccidental || opinion == .medicalCause
      else { return claims }
      let status = answer.detail.word(.status)
      return claims + [said(status == .final, unless: status == nil)]
    }
    return Truth.any(of: own + answered + [isAtKnownCondition(event, person)])
  }

  /// The child's age against a limit when something happened.
  func isYounger(_ person: PersonID?, than age: Clock, at occurred: Occurrence) -> Truth {
    guard let person, let who = self.person(person) else { return .unknown }
    guard let born = who.born else { return who.part == .unborn ? .yes : .unknown }
    if occurred.latest < Self.day(of: age, from: born.earliest) { return .yes }
    return occurred.earliest >= Self.day(of: age, from: born.latest) ? .no : .unknown
  }

  private static func day(of age: Clock, from born: Day) -> Day {
    switch age {
    case .days(let n): born + n
    case .weeks(let n): born + 7 * n
    case .months(let n): born.adding(months: n)
    default: born
    }
  }

  func notMobile(_ event: Event, _ person: PersonID?) -> Truth {
    let detail = detail(of: event, for: person)
    if let word = detail.word(.independentlyMobile) { return Truth(word == .no) }
    if let word = detail.word(.mobility) {
      return Truth([.cannotRoll, .rolls, .sits, .notIndependentlyMobileThroughDisability].contains(word))
    }
    if isYounger(person, than: .months(conventions.mobileFromMonths), at: event.occurred) == .yes {
      return .yes
    }
    let isOlder =
      isYounger(person, than: .months(12 * conventions.mobileByYears), at: event.occurred) == .no
    return isOlder && person.flatMap(self.person)?.disability != true ? .no : .unknown
  }

  func ordinaryBump(_ event: Event, _ person: PersonID?) -> Truth {
    guard event.kind == .markOrInjury else { return .no }
    let told = event.detail.word(.explanation)
    if told == .seenByAProfessionalAsItHappened { return .yes }
    let worse: [Word] = [.burnOrScald, .bite, .fracture, .petechiae, .insideTheBody, .genitalOrAnal]
    if event.detail.words(.kind).contains(where: worse.contains) || Self.hasAShape(event.detail) {
      return .no
    }
    let regions = event.detail.words(.regions)
    let bony = Truth.all(
      of: regions.map { region in
        Word.bonyProminences.contains(region)
          ? .yes : [.arm, .hand, .leg].contains(region) ? .unknown : .no
      })
    return said(told == .given, unless: told == nil) && (regions.isEmpty ? .unknown : bony)
      && !notMobile(event, person)
  }
}
