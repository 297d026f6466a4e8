import Casework

/// Strategy discussions, section 47 enquiries and initial conferences.
extension Story {
  /// Plays an enquiry; the days of the protection plan that came of it, if one did.
  mutating func enquire(_ referral: Referral, from day: Day, because concern: EventID) -> ClosedRange<Day>? {
    let children = referral.children
    let moment = max(nextOfficeHours(day), referral.received.adding(hours: 1))
    let joint = chance.happens(Rates.jointEnquiries)
    let discussion = add(
      .strategyDiscussion, children, at: moment, by: Town.socialCare,
      [
        .decision: .words([joint ? .section47Joint : .section47SingleAgency]),
        .present: .services([
          Town.socialCare, Town.police,
          chance.happens(Rates.paediatricianPresent) ? Town.paediatrics : Town.healthVisiting,
        ]),
        .childToBeSeenAlone: .words(chance.happens(Rates.toBeSeenAlone) ? [.yes] : []),
        .childToBeSeenOn: .day(WorkingDays.englandAndWales.day(1, after: moment.day)),
        .childToBeSeenBy: .services([Town.socialCare]),
        .evidenceOpened: .words(chance.happens(Rates.evidenceOpenedFirst) ? [.yes] : []),
        .medical: .words([
          referral.about == .physical ? Rates.medicals.draw(&chance) : .notNeeded
        ]),
        .familyMayBeTold: .words([Rates.familyMayBeTold.draw(&chance)]),
      ], source: .document, [(.arisesFrom, concern)])
    for service in [Town.police, Town.healthVisiting] {
      hand(discussion, to: service, at: moment, route: .jointMeeting)
    }
    note(Town.police, from: moment.day, to: moment.day + 60)
    let started = add(
      .section47Enquiry, children, at: moment.adding(minutes: 40), by: Town.socialCare,
      [
        .change: .words([.started]), .startedFrom: .events([discussion]),
        .conducted: .words([joint ? .joint : .singleAgency]),
      ],
      source: .document, [(.arisesFrom, discussion)])
    let seen = visit(
      children, .section47Enquiry, at: workingDay(Rates.enquiryVisitDays.draw(&chance), after: moment.day),
      because: started
    ).seen
    if referral.about == .physical { tellSuspectedMark(referral, after: moment, because: started) }
    return conclude(referral, started, from: moment, seen)
  }

  /// Where physical harm is looked into, there is sometimes a mark, and a paediatrician who says what it may be.
  private mutating func tellSuspectedMark(
    _ referral: Referral, after moment: Instant, because started: EventID
  ) {
    guard let child = referral.children.first, chance.happens(Rates.markFound) else { return }
    let seen = moment.adding(hours: chance.number(3...40))
    let mark = add(
      .markOrInjury, [child], at: seen, by: Town.paediatrics,
      [
        .kind: .words([Rates.suspectedMarks.draw(&chance)]),
        .regions: .words([
          Rates.suspectedRegions.draw(&chance)
        ]),
        .explanation: .words([Rates.suspectedExplanations.draw(&chance)]),
        .seenOrTold: .words([.seen]),
        .mobility: mobility(of: child, on: seen.day),
      ], claims: [Claim(.physicalHarm, .suspected)], [(.arisesFrom, started)])
    note(Town.paediatrics, from: seen.day, to: seen.day + 30)
    let opinion: Word = Rates.opinionsOnSuspected.draw(&chance)
    let examined = add(
      .examination, [child], at: seen, by: Town.paediatrics,
      [
        .kind: .words([.childProtectionMedical]), .consentBy: .words([.parent]), .undressed: .words([.yes]),
        .topToToe: .words([.yes]), .outstandingTests: .words([.noneAtAll]),
      ], [(.arisesFrom, started)])
    let event = add(
      .medicalOpinion, [child], at: seen.adding(minutes: 90), by: Town.paediatrics,
      [
        .opinion: .words([opinion]), .status: .words([.final]), .onFindings: .events([mark]),
        .otherCausesConsidered: .words([.yes]),
      ], [(.answers, mark), (.reliesOn, examined)])
    hand(event, to: Town.socialCare, at: seen.adding(hours: 5))
    hand(mark, to: Town.socialCare, at: seen.adding(hours: 5))
  }

  private mutating func conclude(
    _ referral: Referral, _ started: EventID, from moment: Instant, _ seen: [EventID]
  ) -> ClosedRange<Day>? {
    let confers = chance.happens(Rates.conferences)
    let days = Rates.conferenceDays.draw(&chance)
    let meeting = workingDay(days, after: moment.day)
    let ended =
      confers
      ? workingDay(max(1, days - chance.number(2...4)), after: moment.day)
      : workingDay(chance.number(3...20), after: moment.day)
    let outcome: Word =
      confers
      ? .substantiatedContinuing
      : chance.happens(Rates.substantiatedWithout)
        ? .substantiatedNoContinuingSignificantHarm : .notSubstantiated
    let standing: Standing = outcome == .notSubstantiated ? .notSubstantiated : .substantiated
    add(
      .section47Enquiry, referral.children, at: ended, by: Town.socialCare,
      [
        .change: .words([.ended]), .outcome: .words([outcome]),
        .seenAlone: .words([Rates.seenAloneInEnquiry.draw(&chance)]),
        .checksOutstanding: .words([chance.happens(Rates.checksOutAtEnquiry) ? .yes : .no]),
      ], source: .document, claims: Self.matter(of: referral.about).map { [Claim($0, standing)] } ?? [],
      [(.arisesFrom, started), (.answers, referral.concern)]
        + happened(seen, by: ended).map { (.reliesOn, $0) })
    return confers ? confer(referral, at: max(meeting, ended.adding(hours: 20)), because: started) : nil
  }
}
