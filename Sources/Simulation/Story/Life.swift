import Casework

/// Births, homes, and adults who join.
extension Story {
  mutating func tellLife() {
    chance = home.chance(for: 1)
    tellPregnancies()
    tellRegistrations()
    tellMoves()
    tellNewAdults()
    tellDeaths()
  }

  private mutating func tellPregnancies() {
    let mother = home.adults[0]
    for pregnancy in home.pregnancies(start: period.lowerBound) {
      let late = chance.happens(Rates.lateBooking)
      let weeks = late ? chance.number(25...36) : chance.number(8...14)
      let booked = nextOfficeHours(pregnancy.expected - (40 - weeks) * 7)
      let unborn = Subject(pregnancy.id, .unborn)
      var situation: [Word] = mother.isYoung ? [.youngParent] : []
      if mother.isCareExperienced { situation.append(.careExperiencedParent) }
      let event = add(
        .pregnancyOrBirth, [], at: booked, by: Town.midwifery,
        [
          .stage: .words([.booked]), .bookedAt: .number(Double(weeks)), .late: .words([late ? .yes : .no]),
          .expectedDate: .day(pregnancy.expected), .numberExpected: .number(Double(pregnancy.children.count)),
          .parentsSituation: .words(situation.isEmpty ? [.noneAtAll] : situation),
        ], source: .parentOrCarerSaid)
      retell([unborn, Subject(mother.id, .adultConcerned)])
      interpreted()
      if !situation.isEmpty, chance.happens(Rates.youngParentOffered) {
        offerHelp(
          to: mother, kind: situation[0] == .youngParent ? .youngParent : .careExperiencedParent,
          on: booked.day + 14, because: event)
      }
      note(Town.midwifery, from: booked.day, to: pregnancy.born + 28)
      tellBirth(pregnancy, mother)
    }
  }

  private mutating func tellBirth(_ pregnancy: Pregnancy, _ mother: Adult) {
    let birth = add(
      .pregnancyOrBirth, pregnancy.children, at: anyHour(pregnancy.born), by: Town.midwifery,
      [.stage: .words([.birth]), .bornAs: .people(pregnancy.children.map(\.id))], adults: [mother.id])
    let day = pregnancy.born + chance.number(10...42)
    for child in pregnancy.children where child.isThere(on: day) {
      add(
        .serviceRegistration, [child], at: nextOfficeHours(day), by: Town.healthVisiting,
        [.kind: .words([.birthRegistered]), .change: .words([.joined]), .late: .words([.no])],
        source: .document)
    }
    guard chance.happens(Rates.perinatalNeed) else { return }
    tellNeed(of: mother, kind: .mentalHealth, on: pregnancy.born + chance.number(20...200), because: birth)
  }

  private mutating func tellRegistrations() {
    for child in home.children {
      guard let there = span(of: child, months: 0..<216) else { continue }
      let joined = max(child.born + 21, min(child.born + 21, there.lowerBound))
      add(
        .serviceRegistration, [child], at: nextOfficeHours(joined), by: home.surgery,
        [.kind: .words([.gp]), .change: .words([.joined])], source: .document)
      note(home.surgery, from: joined, to: child.last)
      if let young = span(of: child, months: 0..<60) {
        add(
          .serviceRegistration, [child], at: nextOfficeHours(child.born + 12), by: Town.healthVisiting,
          [.kind: .words([.healthVisiting]), .change: .words([.joined])], source: .document)
        note(Town.healthVisiting, from: child.born + 12, to: young.upperBound)
      }
      guard let condition = child.condition, let known = span(of: child, months: 18..<216) else { continue }
      add(
        .knownCondition, [child], at: nextOfficeHours(known.lowerBound), by: home.surgery,
        [.kind: .words([condition]), .recordedBy: .services([home.surgery]), .recordedAt: .words([.gp])])
    }
  }

  private mutating func tellMoves() {
    for (rate, months) in [
      (Rates.movesUnder5, 0..<60), (Rates.moves5to9, 60..<120), (Rates.movesFrom10, 120..<216),
    ] {
      guard let youngest = home.children.max(by: { $0.born < $1.born }),
        let there = span(of: youngest, months: months)
      else { continue }
      for day in days(aYear: rate.fraction, from: there.lowerBound, to: there.upperBound) {
        tellMove(on: day)
      }
    }
  }

  private mutating func tellMove(on day: Day) {
    let children = children(on: day)
    let temporary = chance.happens(Rates.temporaryHomes)
    let away = temporary && chance.happens(Rates.outOfArea)
    let service = temporary ? Town.housing : home.surgery
    let moment = nextOfficeHours(day)
    let moved = add(
      .address, children, at: moment, by: service,
      [
        .change: .words([.movedIn]), .from: .day(moment.day),
        .anotherAuthoritysArea: .words([away ? .yes : .no]),
        .tenure: .words([temporary ? .temporary : Rates.tenures.draw(&chance)]),
      ], adults: [home.adults[0].id], source: temporary ? .document : .parentOrCarerSaid)
    guard temporary else { return }
    note(Town.housing, from: moment.day, to: moment.day + 730)
    guard away, chance.happens(Rates.noticesSent) else { return }
    let sent = add(
      .arrivalNotice, children, at: nextOfficeHours(moment.day + chance.number(1...20)), by: Town.housing,
      [
        .kind: .words([.section208]), .step: .words([.sent]), .from: .services([Town.housing]),
        .to: .services([Town.elsewhere]),
        .namedOfficer: .words([chance.happens(Rates.namedOfficer) ? .yes : .no]),
      ], source: .document, [(.arisesFrom, moved)])
    guard chance.happens(Rates.noticesAcknowledged) else { return }
    add(
      .arrivalNotice, children, at: nextOfficeHours(moment.day + chance.number(21...45)), by: Town.elsewhere,
      [.kind: .words([.section208]), .step: .words([.acknowledged]), .from: .services([Town.elsewhere])],
      source: .document, [(.answers, sent)])
  }

  /// Adults who join the home: somebody who meets the family comes to know of it, sooner or later.
  private mutating func tellNewAdults() {
    for adult in home.adults {
      guard let since = adult.since, period.contains(since) else { continue }
      let learned = since + Int(chance.waiting(mean: 60))
      let children = children(on: learned)
      guard learned < period.upperBound, !children.isEmpty else { continue }
      let knower =
        isInvolved(on: learned) ? Town.socialCare : chance.one(of: knowers(of: children, on: learned))
      let moment = nextOfficeHours(learned)
      let event = add(
        .adultConnected, children, at: moment, by: knower,
        [
          .who: .people([adult.id]),
          .role: .words([Rates.adultRoles.draw(&chance)]),
          .relationToChild: .words([adult.role]), .since: .day(since), .recordedParent: .words([.no]),
          .howKnown: .words([Rates.adultsKnownFrom.draw(&chance)]),
          .change: .words([.connected]),
        ], adults: [adult.id], source: .parentOrCarerSaid)
      if adult.hasHistory { tellHistory(of: adult, before: since, children) }
      guard isInvolved(on: learned) else { continue }
      if chance.happens(Rates.adultsAskedAbout) { ask(about: adult, children, after: moment, because: event) }
    }
  }

  private mutating func tellHistory(of adult: Adult, before since: Day, _ children: [Child]) {
    let day = since - chance.number(200...3_000)
    add(
      .adultHistory, children, at: officeHours(day), by: Town.police,
      [
        .about: .people([adult.id]),
        .kind: .words([Rates.histories.draw(&chance)]),
        .on: .day(day), .knownFrom: .words([.police]), .criminalOffenceData: .words([.yes]),
        .relevance: .words([.notJudged]),
      ], adults: [adult.id], source: .document)
  }

  /// Social care asks about an adult, or says why it would not be proportionate.
  mutating func ask(about adult: Adult, _ children: [Child], after moment: Instant, because event: EventID) {
    let proportionate = chance.happens(Rates.enquiryProportionate)
    let result: Word = adult.hasHistory && chance.happens(Rates.historyFound) ? .historyFound : .nothingHeld
    add(
      .adultEnquiry, children, at: workingDay(chance.number(0...9), after: moment.day).evening,
      by: Town.socialCare,
      [
        .about: .people([adult.id]), .askedOf: .services(proportionate ? [Town.police, home.surgery] : []),
        .proportionate: .words([proportionate ? .yes : .no]),
        .checks: .words(proportionate ? [.police, .health] : [.noneAtAll]),
        .result: .words(proportionate ? [result] : []),
      ], adults: [adult.id], source: .document, [(.arisesFrom, event)])
  }

  private mutating func tellDeaths() {
    for child in home.children where period.contains(child.last) && child.years(on: child.last) < 18 {
      guard child.last < child.born.adding(months: 216) else { continue }
      add(
        .deathOrSeriousHarm, [child], at: anyHour(child.last - 1), by: Town.paediatrics,
        [
          .kind: .words([.death]), .abuseOrNeglect: .words([.notSuspected]), .place: .words([.hospital]),
          .childsStatus: .words([.noneAtAll]),
          .jointAgencyResponseStarted: .words([chance.happens(Rates.jointResponse) ? .yes : .no]),
        ])
      note(Town.paediatrics, from: child.last - 1, to: child.last + 30)
    }
  }
}
