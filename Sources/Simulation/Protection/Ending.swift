import Casework

/// How involvements end: most with somebody named who sees the child next, some not.
extension Story {
  /// A referral that was accepted, looked into and closed without an assessment.
  mutating func endWithoutAction(_ referral: Referral) -> Day {
    let (first, moment) = decide(referral, .section17, ground: .thresholdMet)
    askAround(referral.children, after: moment, because: first)
    let later = workingDay(chance.number(1...8), after: moment.day).evening
    let proposed = propose(referral.children, .referralNoFurtherAction, at: later, because: first)
    let closed = add(
      .frontDoorDecision, referral.children, at: later.adding(minutes: 60), by: Town.socialCare,
      [
        .decision: .words([.noFurtherAction]), .ground: .words([.noConcernFound]),
        .decidedBy: .words([.manager]), .decidedAt: .day(later.day),
      ],
      source: .document, [(.answers, referral.concern), (.arisesFrom, proposed)])
    tell(referral, of: closed, after: later)
    note(Town.socialCare, from: moment.day, to: later.day)
    return later.day
  }

  mutating func end(_ referral: Referral, _ path: Path, because opened: EventID) {
    guard path.end < period.upperBound else { return }
    let tier: Word = path.need == nil && path.care == nil ? .afterAssessment : .familyHelpOrChildInNeedEnds
    let day = path.end
    let proposed = propose(referral.children, tier, at: day.start.adding(minutes: 1_045), because: opened)
    endInvolvement(referral.children, on: day, because: opened, proposed)
  }

  mutating func endInvolvement(
    _ children: [Child], on day: Day, because opened: EventID, _ proposed: EventID? = nil
  ) {
    guard day < period.upperBound else { return }
    let declined = chance.happens(Rates.endedDeclined)
    let named = chance.happens(Rates.endedWithNextSight)
    add(
      .involvement, children, at: day.start.adding(minutes: 1_065), by: Town.socialCare,
      [
        .service: .services([Town.socialCare]), .kind: .words([.section17]), .change: .words([.ended]),
        .outcome: .words([declined ? .voluntaryServiceDeclined : .whatWasNeededIsDone]),
        .nextSight: .words([named ? .named : .notNamed]),
        .nextSightBy: .services(named ? [school(of: children[0], on: day)] : []),
        .nextSightOn: named ? .day(day + chance.number(3...20)) : .words([]),
        .lawfulDecline: .words(declined ? [.yes] : []),
        .thresholdReconsidered: .words(
          declined ? [chance.happens(Rates.declineReconsidered) ? .yes : .no] : []),
      ], source: .document, [(.arisesFrom, opened)] + (proposed.map { [(.arisesFrom, $0)] } ?? []))
  }

  private mutating func propose(_ children: [Child], _ tier: Word, at moment: Instant, because event: EventID)
    -> EventID
  {
    let named = chance.happens(Rates.endedWithNextSight)
    return add(
      .closingProposed, children, at: moment, by: Town.socialCare,
      [
        .tier: .words([tier]), .nextSight: .words([named ? .named : .notNamed]),
        .nextSightBy: .services(named ? [school(of: children[0], on: moment.day)] : []),
        .childsView: .words([Rates.childsViewOfEnding.draw(&chance)]),
        .familysView: .words([Rates.familysViewOfEnding.draw(&chance)]),
        .agenciesView: .words([Rates.agenciesViewOfEnding.draw(&chance)]),
      ], source: .document, [(.arisesFrom, event)])
  }
}
