import Casework

/// Bruises that somebody sees when a child is before them.
extension Story {
  /// A professional looks a child over; some children have a bruise, and some bruises are written down.
  mutating func look(at child: Child, _ moment: Instant, by service: ServiceID, because event: EventID) {
    let day = moment.day
    if child.hasBlueGreySpot, child.months(on: day) < 24, chance.happens(Rates.spotsMistaken) {
      if !events.contains(where: { $0.kind == .knownCondition && $0.concerns(child.id) }) {
        tellBruise(of: child, moment, by: service, region: .lowerBack, because: event)
        return
      }
    }
    guard chance.happens(child.bruised(on: day)), chance.happens(child.bruiseRecorded(on: day)) else {
      return
    }
    let mobile =
      child.months(on: day) >= 6
      && Mobility(ageInMonths: child.months(on: day), earliness: child.earliness).isMobile
    tellBruise(of: child, moment, by: service, region: Injury.bump(isMobile: mobile, &chance), because: event)
  }

  mutating func tellBruise(
    of child: Child, _ moment: Instant, by service: ServiceID, region: Word, because event: EventID?
  ) {
    let explanation: Word = Rates.bruiseExplanations.draw(&chance)
    let mechanism: Word = Rates.bumpMechanisms.draw(&chance)
    let mark = add(
      .markOrInjury, [child], at: moment, by: service,
      [
        .kind: .words([.bruise]), .regions: .words([region]), .number: .number(1),
        .mobility: mobility(of: child, on: moment.day), .explanation: .words([explanation]),
        .mechanism: .words(explanation == .given ? [mechanism] : []), .seenOrTold: .words([.seen]),
      ], event.map { [(.arisesFrom, $0)] } ?? [])
    var seen = [mark]
    if explanation == .given {
      seen += [
        add(
          .adultsAccount, [child], at: moment, by: service,
          [
            .about: .words([.injury]), .mechanism: .words([mechanism]), .relationToChild: .words([.mother]),
            .givenTo: .services([service]), .manner: .words([.inPerson]),
          ], adults: [home.adults[0].id], source: .parentOrCarerSaid, [(.explains, mark)])
      ]
    }
    let infant =
      child.months(on: moment.day) < 12
      && !Mobility(ageInMonths: child.months(on: moment.day), earliness: child.earliness).isMobile
    if infant, chance.happens(Rates.infantBruiseReferred) { examine(child, mark, after: moment) }
    consider(sharing: seen, by: service, about: [child], after: moment)
  }

  /// A paediatrician looks at a bruise of a baby who does not move about yet.
  private mutating func examine(_ child: Child, _ mark: EventID, after moment: Instant) {
    let seen = moment.adding(hours: chance.number(2...30))
    guard child.isThere(on: seen.day) else { return }
    let examined = add(
      .examination, [child], at: seen, by: Town.paediatrics,
      [
        .kind: .words([.hospitalWard]), .consentBy: .words([.parent]), .undressed: .words([.yes]),
        .topToToe: .words([.yes]), .growthMeasured: .words([.yes]), .outstandingTests: .words([.noneAtAll]),
      ], [(.arisesFrom, mark)])
    note(Town.paediatrics, from: seen.day, to: seen.day + 14)
    let opinion: Word =
      child.hasBlueGreySpot
      ? .medicalCause : Rates.opinionsOnInfants.draw(&chance)
    add(
      .medicalOpinion, [child], at: seen.adding(minutes: 60), by: Town.paediatrics,
      [
        .opinion: .words([opinion]), .status: .words([.final]), .onFindings: .events([mark]),
        .otherCausesConsidered: .words([.yes]),
      ], [(.answers, mark), (.reliesOn, examined)])
  }

  /// Marks that nurseries and schools write down as a child arrives or plays.
  mutating func tellMarksAtSchool(_ child: Child, until leaves: Day) {
    if child.goesToNursery {
      marks(of: child, Rates.nurseryMarks, 24..<54, at: home.place.nursery, until: leaves)
    }
    marks(of: child, Rates.schoolMarks, 60..<132, at: home.primary, until: leaves)
  }

  private mutating func marks(
    of child: Child, _ rate: Rate, _ months: Range<Int>, at service: ServiceID, until leaves: Day
  ) {
    guard let there = span(of: child, months: months) else { return }
    for day in days(aYear: rate.fraction, from: there.lowerBound, to: min(there.upperBound, leaves)) {
      let moment = nextOfficeHours(day)
      let region = Injury.bump(isMobile: true, &chance)
      guard chance.happens(Rates.bumpsWitnessed) else {
        tellBruise(of: child, moment, by: service, region: region, because: nil)
        continue
      }
      add(
        .markOrInjury, [child], at: moment, by: service,
        [
          .kind: .words([Rates.bumps.draw(&chance)]),
          .regions: .words([region]),
          .explanation: .words([.seenByAProfessionalAsItHappened]), .seenOrTold: .words([.seen]),
          .mechanism: .words([
            Rates.bumpMechanisms.draw(&chance)
          ]),
        ])
    }
  }
}

extension Mobility {
  /// Whether the child gets about by itself.
  var isMobile: Bool { self != .cannotRoll && self != .rolls }
}
