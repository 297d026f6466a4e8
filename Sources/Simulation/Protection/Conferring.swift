import Casework

/// Child protection conferences and plans.
extension Story {
  mutating func confer(_ referral: Referral, at moment: Instant, because started: EventID) -> ClosedRange<
    Day
  >? {
    let children = referral.children.filter { $0.isThere(on: moment.day) }
    guard !children.isEmpty else { return nil }
    let makes = chance.happens(Rates.plansMade)
    let categories = category()
    let school = school(of: children[0], on: moment.day)
    let held = add(
      .conference, children, at: moment, by: Town.socialCare,
      [
        .kind: .words([.initial]), .stage: .words([.held]),
        .quorum: .words([chance.happens(Rates.quorate) ? .yes : .no]),
        .present: .services([Town.socialCare, Town.police, Town.healthVisiting, school]),
        .childsPart: .words([
          Rates.childrensPart.draw(&chance)
        ]),
        .parentsPart: .words([Rates.parentsPart.draw(&chance)]),
        .decision: .words([makes ? .planMade : .noPlan]), .category: .words(makes ? categories : []),
        .whatInstead: .words(makes ? [] : [.childInNeed]),
        .dissent: .words([.no]),
      ], source: .document, [(.arisesFrom, started)])
    for service in [Town.police, Town.healthVisiting, school] {
      hand(held, to: service, at: moment, route: .jointMeeting)
    }
    tellDissent(children, about: held, at: moment)
    return makes ? protect(children, from: moment, categories, because: held) : nil
  }

  private mutating func category() -> [Word] {
    chance.one([
      ([.neglect], Rates.neglectPlans.value), ([.emotional], Rates.emotionalPlans.value),
      ([.physical], Rates.physicalPlans.value),
      ([.sexual], Rates.sexualPlans.value), ([.neglect, .emotional], Rates.manyCategories.value),
    ])
  }

  private mutating func tellDissent(_ children: [Child], about event: EventID, at moment: Instant) {
    guard chance.happens(Rates.conferenceDissent) else { return }
    let service = chance.one(of: [Town.police, Town.healthVisiting])
    let said = add(
      .dissent, children, at: moment.adding(minutes: 30), by: service,
      [.by: .services([service]), .about: .events([event]), .arguedFor: .words([.plan])],
      [(.arisesFrom, event)])
    guard chance.happens(Rates.escalationOfDisagreement) else { return }
    add(
      .escalationStep, children, at: workingDay(chance.number(1...10), after: moment.day), by: service,
      [
        .stage: .words([.managers]), .from: .services([service]), .to: .services([Town.socialCare]),
        .about: .events([event]),
        .reply: .words([Rates.repliesToManagers.draw(&chance)]),
      ], source: .document, [(.arisesFrom, said)])
  }

  /// A protection plan: visits, core groups, and reviews at three months and every six, until one of them ends it.
  private mutating func protect(
    _ children: [Child], from moment: Instant, _ categories: [Word], because held: EventID
  ) -> ClosedRange<Day> {
    let started = add(
      .plan, children, at: moment.adding(minutes: 20), by: Town.socialCare,
      [
        .kind: .words([.childProtection]), .change: .words([.started]), .category: .words(categories),
        .visitFrequency: .number(14),
      ],
      source: .document, [(.arisesFrom, held)])
    let grown = children.map(\.last).max() ?? moment.day
    let end = workday(max(moment.day + 1, min(moment.day + Rates.planDays.draw(&chance), grown - 1)))
    let days = moment.day...end
    for child in children { planned.append((child.id, moment.day...min(end, max(moment.day, child.last)))) }
    visits(children, .childProtectionStatutory, over: days, because: started) { chance in
      let share = chance.unit()
      if share < Rates.protectionVisits10.fraction { return chance.number(6...10) }
      return share < Rates.protectionVisits15.fraction ? chance.number(11...15) : chance.number(16...28)
    }
    meet(children, .coreGroup, over: days, first: 10, every: 28, because: started)
    review(children, over: days, categories, because: started)
    return days
  }

  private mutating func review(
    _ children: [Child], over days: ClosedRange<Day>, _ categories: [Word], because started: EventID
  ) {
    var last = started
    var next = days.lowerBound.adding(months: 3) - chance.number(0...8)
    while next < days.upperBound - 20, next < period.upperBound {
      last = review(children, on: next, ends: false, because: last)
      next = next.adding(months: 6) - chance.number(0...10)
    }
    guard days.upperBound < period.upperBound else { return }
    let final = review(children, on: days.upperBound, ends: true, because: last)
    add(
      .plan, children, at: days.upperBound.start.adding(minutes: 1_060), by: Town.socialCare,
      [.kind: .words([.childProtection]), .change: .words([.ended]), .ground: .words([.reviewConference])],
      source: .document, [(.arisesFrom, final), (.answers, started)])
  }

  private mutating func review(_ children: [Child], on day: Day, ends: Bool, because event: EventID)
    -> EventID
  {
    add(
      .conference, children, at: nextOfficeHours(day), by: Town.socialCare,
      [
        .kind: .words([.review]), .stage: .words([.held]), .decision: .words([ends ? .ends : .continues]),
        .ground: .words(ends ? [.riskReduced] : []), .quorum: .words([.yes]),
        .present: .services([Town.socialCare, Town.healthVisiting, home.primary]), .dissent: .words([.no]),
      ], source: .document, [(.arisesFrom, event)])
  }

  /// Meetings of one kind, held again and again; some months slip.
  mutating func meet(
    _ children: [Child], _ kind: Word, over days: ClosedRange<Day>, first: Int, every: Int,
    because event: EventID
  ) {
    var day = WorkingDays.englandAndWales.day(
      chance.number(max(1, first - 5)...(first + 2)), after: days.lowerBound)
    while day <= days.upperBound, day < period.upperBound {
      add(
        .otherMeeting, children, at: nextOfficeHours(day), by: Town.socialCare,
        [
          .kind: .words([kind]),
          .present: .services([Town.socialCare, school(of: children[0], on: day), Town.healthVisiting]),
          .parentsPart: .words([Rates.parentsAtMeetings.draw(&chance)]),
        ], source: .document, [(.arisesFrom, event)])
      day = day + chance.number((every - 6)...(every + 14))
    }
  }
}
