import Casework

/// Assessments, with the visits and questions that belong to them.
extension Story {
  mutating func assess(
    _ referral: Referral, from moment: Instant, to completed: Day, concluding conclusion: Word,
    because decision: EventID
  ) {
    let children = referral.children
    let started = add(
      .assessment, children, at: moment.adding(minutes: 30), by: Town.socialCare,
      [.kind: .words([.section17]), .stage: .words([.started])], source: .document,
      [(.arisesFrom, referral.concern), (.arisesFrom, decision)])
    askAround(children, after: moment, because: started)
    let workdays = WorkingDays.englandAndWales.count(after: moment.day, through: completed)
    var evidence: [EventID] = []
    for step in 0..<max(1, min(4, workdays / 9)) {
      let after = min(workdays, 2 + step * 9 + chance.number(0...4))
      evidence +=
        visit(
          children, .assessment, at: max(workingDay(after, after: moment.day), moment.adding(hours: 1)),
          because: started
        ).seen
    }
    for adult in home.adults where adult.since.map({ $0 < completed && $0 > moment.day - 700 }) ?? false {
      if chance.happens(Rates.adultsAskedAbout) {
        ask(about: adult, children, after: moment, because: started)
      }
    }
    complete(referral, on: completed, conclusion, started, evidence)
    guard conclusion == .childInNeedPlan, chance.happens(Rates.secondAssessments) else { return }
    let again = workingDay(chance.number(40...200), after: completed)
    guard children.contains(where: { $0.isThere(on: again.day + 60) }) else { return }
    let second = add(
      .assessment, children, at: again, by: Town.socialCare,
      [.kind: .words([.section17]), .stage: .words([.started])],
      source: .document, [(.arisesFrom, started)])
    let seen = visit(
      children, .assessment, at: workingDay(chance.number(3...12), after: again.day), because: second
    ).seen
    conclude(
      children, at: workingDay(Rates.assessmentDays.draw(&chance) + 12, after: again.day), .helpContinues,
      [(.arisesFrom, second)], seen)
  }

  private mutating func complete(
    _ referral: Referral, on day: Day, _ conclusion: Word, _ started: EventID, _ evidence: [EventID]
  ) {
    let moment =
      max(officeHours(day), (events.last?.occurred.instant ?? day.start)).day == day
      ? day.start.adding(minutes: 1_050) : officeHours(day)
    conclude(
      referral.children, at: moment, conclusion, [(.arisesFrom, started), (.answers, referral.concern)],
      evidence)
  }

  private mutating func conclude(
    _ children: [Child], at moment: Instant, _ conclusion: Word, _ relations: [(RelationKind, EventID)],
    _ evidence: [EventID]
  ) {
    let alone: Word =
      chance.happens(Rates.seenAlone)
      ? .yes : Rates.notSeenAloneAtAssessment.draw(&chance)
    add(
      .assessment, children, at: moment, by: Town.socialCare,
      [
        .kind: .words([.section17]), .stage: .words([.completed]), .conclusion: .words([conclusion]),
        .everyAdultConsidered: .words([chance.happens(Rates.everyAdultConsidered) ? .yes : .no]),
        .seenAlone: .words([alone]),
        .checksOutstanding: .words([chance.happens(Rates.checksOutAtAssessment) ? .yes : .no]),
        .otherExplanationConsidered: .words([chance.happens(Rates.otherExplanation) ? .yes : .no]),
      ], source: .document, relations + happened(evidence, by: moment).map { (.reliesOn, $0) })
  }
}
