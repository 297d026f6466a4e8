import Casework

/// Plans for children in need, and care.
extension Story {
  mutating func helpInNeed(_ children: [Child], _ days: ClosedRange<Day>, because opened: EventID) {
    let started = add(
      .plan, children, at: days.lowerBound.start.adding(minutes: 1_055), by: Town.socialCare,
      [.kind: .words([.childInNeed]), .change: .words([.started]), .visitFrequency: .number(28)],
      source: .document,
      [(.arisesFrom, opened)])
    visits(children, .childInNeedOrFamilyHelp, over: days, because: started) { chance in
      chance.happens(Rates.needVisitsInTime) ? chance.number(12...20) : chance.number(21...45)
    }
    meet(children, .childInNeedOrFamilyHelpReview, over: days, first: 30, every: 80, because: started)
    guard days.upperBound < period.upperBound else { return }
    add(
      .plan, children, at: days.upperBound.start.adding(minutes: 1_040), by: Town.socialCare,
      [.kind: .words([.childInNeed]), .change: .words([.ended]), .ground: .words([.whatWasNeededIsDone])],
      source: .document, [(.answers, started)])
  }

  /// Children who are in care when social care's records of this period begin, for longer than they reach back.
  mutating func tellOldCare() {
    let share = Rates.lookedAfter.fraction * home.strain * Rates.oldCareOfStock.fraction
    let here = children(on: before)
    guard !here.isEmpty, chance.happens(share) else { return }
    let days = before...(before + Int(chance.waiting(mean: Rates.yearsInCare.value * 365.25)))
    guard days.upperBound > period.lowerBound else { return }
    let opened = add(
      .involvement, here, at: officeHours(before), by: Town.socialCare,
      [.service: .services([Town.socialCare]), .kind: .words([.lookedAfter]), .change: .words([.opened])],
      source: .document)
    involved.append((here.map(\.id), days))
    note(Town.socialCare, from: before, to: days.upperBound)
    allocate(here, from: officeHours(before), to: days.upperBound, because: opened)
    takeIntoCare(here, days, because: opened)
    endInvolvement(here, on: days.upperBound, because: opened)
  }

  mutating func takeIntoCare(_ children: [Child], _ days: ClosedRange<Day>, because opened: EventID) {
    for child in children where child.isThere(on: days.lowerBound) {
      let end = min(days.upperBound, child.last - 1)
      guard end > days.lowerBound else { continue }
      inCare.append((child.id, days.lowerBound...end))
      care(for: child, over: days.lowerBound...end, because: opened)
    }
  }

  private mutating func care(for child: Child, over days: ClosedRange<Day>, because opened: EventID) {
    let status: Word = Rates.statuses.draw(&chance)
    let morning = days.lowerBound.start.adding(minutes: 600)
    let order = add(
      .legalStep, [child], at: morning, by: Town.socialCare,
      [.kind: .words([status]), .change: .words([.started])],
      source: .document, [(.arisesFrom, opened)])
    let placed = add(
      .lookedAfterEpisode, [child], at: morning.adding(minutes: 60), by: Town.socialCare,
      [
        .change: .words([.started]), .legalStatus: .words([status]),
        .placingAuthority: .services([Town.socialCare]),
        .placement: .words([
          Rates.firstPlacements.draw(&chance)
        ]),
      ], source: .document, [(.arisesFrom, order)])
    visits([child], .lookedAfterStatutory, over: days, because: placed) { chance in
      chance.happens(Rates.lookedAfterVisits) ? chance.number(22...29) : chance.number(31...60)
    }
    meet([child], .lookedAfterReview, over: days, first: 20, every: 150, because: placed)
    tellUnsettled(child, over: days, because: placed)
    endCare(child, days, order, placed)
  }

  /// Times missing from care, and changes of placement.
  private mutating func tellUnsettled(_ child: Child, over days: ClosedRange<Day>, because placed: EventID) {
    let rate =
      Rates.missingFromCare.fraction
      * (child.years(on: days.lowerBound) >= 9 ? Rates.missingOlder : Rates.missingYounger).value
    for day in self.days(
      aYear: rate, from: max(days.lowerBound, period.lowerBound), to: min(days.upperBound, period.upperBound))
    {
      tellMissing(child, from: .care, on: day)
    }
    for day in self.days(
      aYear: Rates.placementChanges.fraction, from: days.lowerBound,
      to: min(days.upperBound, period.upperBound))
    {
      add(
        .lookedAfterEpisode, [child], at: nextOfficeHours(day), by: Town.socialCare,
        [
          .change: .words([.placementChanged]),
          .placement: .words([Rates.laterPlacements.draw(&chance)]),
        ],
        source: .document, [(.arisesFrom, placed)])
    }
  }

  private mutating func endCare(_ child: Child, _ days: ClosedRange<Day>, _ order: EventID, _ placed: EventID)
  {
    guard days.upperBound < period.upperBound else { return }
    let evening = days.upperBound.start.adding(minutes: 1_000)
    let ground: Word =
      child.last - 1 == days.upperBound
      ? .reached18
      : Rates.endsOfCare.draw(&chance)
    if ground == .returnHome {
      add(
        .returnHome, [child], at: evening.adding(minutes: -30), by: Town.socialCare,
        [
          .kind: .words([.returnHome]), .to: .people([home.adults[0].id]),
          .relationToChild: .words([.mother]),
          .stage: .words([.begun]),
          .readinessAssessed: .words([chance.happens(Rates.readinessAssessed) ? .yes : .no]),
          .agreedBy: .words([Rates.returnAgreedBy.draw(&chance)]),
          .supportInPlace: .words([chance.happens(Rates.supportInPlace) ? .yes : .no]),
        ], source: .document, [(.arisesFrom, placed)])
    }
    add(
      .lookedAfterEpisode, [child], at: evening, by: Town.socialCare,
      [.change: .words([.ended]), .ground: .words([ground])], source: .document, [(.answers, placed)])
    add(
      .legalStep, [child], at: evening, by: Town.socialCare, [.change: .words([.discharged])],
      source: .document,
      [(.answers, order)])
  }
}
