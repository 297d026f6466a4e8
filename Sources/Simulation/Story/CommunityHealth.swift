import Casework

/// Health visiting, the GP, immunisations and outpatients.
extension Story {
  mutating func tellCommunityHealth() {
    chance = home.chance(for: 4)
    for child in home.children {
      tellReviews(of: child)
      tellImmunisations(of: child)
      tellPractice(child)
      tellOutpatients(child)
    }
  }

  private mutating func tellReviews(of child: Child) {
    let newBirth =
      chance.happens(Rates.newBirthIn14Days)
      ? chance.number(10...12)
      : chance.happens(
        (Rates.newBirthIn30Days.fraction - Rates.newBirthIn14Days.fraction)
          / (1 - Rates.newBirthIn14Days.fraction))
        ? chance.number(15...30) : chance.number(31...70)
    review(child, .newBirth, on: child.born + newBirth, isDone: true)
    for (kind, day) in [
      (Word.sixToEightWeeks, child.born + chance.number(42...60)),
      (.oneYear, child.born + chance.number(330...400)),
      (.twoToTwoAndAHalfYears, child.born + chance.number(735...900)),
    ] {
      review(child, kind, on: day, isDone: chance.happens(Rates.reviewsDone))
    }
  }

  private mutating func review(_ child: Child, _ kind: Word, on day: Day, isDone: Bool) {
    guard let there = span(of: child, months: 0..<36), there.contains(day) else { return }
    let moment = nextOfficeHours(day)
    let outcome: Word =
      isDone ? .seen : Rates.reviewsNotDone.draw(&chance)
    let review = add(
      .healthAppointment, [child], at: moment, by: Town.healthVisiting,
      [.kind: .words([kind]), .outcome: .words([outcome])])
    interpreted()
    guard isDone else { return }
    if kind == .newBirth, child.hasBlueGreySpot, chance.happens(Rates.spotsRecorded) {
      add(
        .knownCondition, [child], at: moment, by: Town.healthVisiting,
        [
          .kind: .words([.blueGreySpot]), .regions: .words([Rates.spotRegions.draw(&chance)]),
          .recordedBy: .services([Town.healthVisiting]), .recordedAt: .words([.newBirth]),
        ], [(.arisesFrom, review)])
    }
    look(at: child, moment, by: Town.healthVisiting, because: review)
    guard chance.happens(Rates.growthNoted) else { return }
    let seen = add(
      .healthObservation, [child], at: moment, by: Town.healthVisiting,
      chance.happens(Rates.developmentOfNoted)
        ? [.about: .words([.development]), .development: .words([.delayed])]
        : [.about: .words([.weight]), .centileChange: .words([.falling]), .centileLinesCrossed: .number(1)],
      source: .measured, [(.arisesFrom, review)])
    consider(sharing: [seen], by: Town.healthVisiting, about: [child], after: moment)
  }

  private mutating func tellImmunisations(of child: Child) {
    for day in [56, 84, 112, 365, 1_220].map({ child.born + $0 + chance.number(0...20) }) {
      guard let there = span(of: child, months: 0..<60), there.contains(day) else { continue }
      let outcome: Word =
        chance.happens(Rates.immunised)
        ? .seen : Rates.immunisationsNotDone.draw(&chance)
      add(
        .healthAppointment, [child], at: nextOfficeHours(day), by: home.surgery,
        [.kind: .words([.immunisation]), .outcome: .words([outcome])])
    }
  }

  private mutating func tellPractice(_ child: Child) {
    for (rate, months) in [(Rates.practiceVisitsUnder5, 0..<60), (Rates.practiceVisitsFrom5, 60..<216)] {
      guard let there = span(of: child, months: months) else { continue }
      for day in days(aYear: rate.fraction * home.attends, from: there.lowerBound, to: there.upperBound) {
        let moment = nextOfficeHours(day)
        let visit = add(
          .attendance, [child], at: moment, by: home.surgery,
          [
            .of: .words([.child]), .setting: .words([.gp]), .stage: .words([.attended]),
            .reason: .words([
              Rates.practiceReasons.draw(&chance)
            ]),
            .broughtBy: .words([.parent]),
          ])
        if child.months(on: day) < 36, chance.happens(Rates.lookedOver) {
          look(at: child, moment, by: home.surgery, because: visit)
        }
      }
    }
  }

  private mutating func tellOutpatients(_ child: Child) {
    guard let there = span(of: child, months: 6..<216) else { return }
    let needs = child.isDisabled || child.condition != nil
    let rate =
      Rates.appointments.fraction * (needs ? Rates.appointmentsInNeed : Rates.appointmentsOtherwise).value
    for day in days(aYear: rate, from: there.lowerBound, to: there.upperBound) {
      let missed = chance.happens(Rates.wasNotBrought)
      let service = chance.happens(Rates.toPaediatrics) ? Town.paediatrics : Town.camhs
      let kind: Word = service == Town.camhs ? .mentalHealth : Rates.appointmentKinds.draw(&chance)
      add(
        .healthAppointment, [child], at: nextOfficeHours(day), by: service,
        [
          .kind: .words([kind]), .outcome: .words([missed ? .wasNotBrought : .seen]),
          .consequence: .words(missed ? [Rates.consequences.draw(&chance)] : []),
        ])
      note(service, from: day, to: day + 120)
    }
  }
}
