import Casework

/// What the front door decides, and who is told.
extension Story {
  @discardableResult
  mutating func decide(_ referral: Referral, _ decision: Word, ground: Word, after days: Int? = nil) -> (
    EventID, Instant
  ) {
    let wait = days ?? (chance.happens(Rates.decidedInTime) ? chance.number(0...1) : chance.number(2...5))
    let moment = max(workingDay(wait, after: referral.received.day), referral.received.adding(minutes: 45))
    let event = add(
      .frontDoorDecision, referral.children, at: moment, by: Town.socialCare,
      [
        .decision: .words([decision]), .ground: .words([ground]), .decidedAt: .day(moment.day),
        .decidedBy: .words([Rates.deciders.draw(&chance)]),
        .checksOutstanding: .words([chance.happens(Rates.checksOutAtDecision) ? .yes : .no]),
        .referrerSpokenTo: .words([chance.happens(Rates.referrerSpokenTo) ? .yes : .no]),
      ], source: .document, [(.answers, referral.concern)])
    return (event, moment)
  }

  /// A contact that does not become a referral.
  mutating func turnAway(_ referral: Referral) {
    let help = chance.happens(Rates.contactsToHelp)
    let decision: Word =
      help ? .earlyOrFamilyHelp : Rates.turnedAway.draw(&chance)
    let ground: Word =
      help
      ? .thresholdNotMet
      : Rates.groundsForTurningAway.draw(&chance)
    let (event, moment) = decide(referral, decision, ground: ground)
    tell(referral, of: event, after: moment)
    guard help, let child = referral.children.first else { return }
    let accepted = chance.happens(Rates.earlyHelpAccepted)
    let offered = moment.adding(hours: 24 * chance.number(3...14))
    guard child.isThere(on: offered.day) else { return }
    add(
      .supportOffered, referral.children, at: offered, by: Town.socialCare,
      [
        .to: .words([.parent]), .kind: .words([.parenting]),
        .status: .words([accepted ? .accepted : .declined]),
      ],
      [(.arisesFrom, event)])
  }

  /// A professional who referred hears what came of it, or does not.
  mutating func tell(_ referral: Referral, of decision: EventID, after moment: Instant) {
    guard referral.isProfessional, chance.happens(Rates.referrersTold) else { return }
    let disagrees = chance.happens(Rates.referrersDisagree)
    let told = add(
      .referrerTold, referral.children,
      at: max(workingDay(chance.number(0...4), after: moment.day).evening, moment), by: Town.socialCare,
      [.outcomeGiven: .words([.whatWasDecided]), .referrerSays: .words([disagrees ? .disagrees : .agrees])],
      source: .document, [(.answers, referral.concern), (.arisesFrom, decision)])
    guard disagrees, chance.happens(Rates.escalationOfDisagreement) else { return }
    add(
      .escalationStep, referral.children, at: workingDay(chance.number(1...8), after: moment.day + 5),
      by: Town.socialCare,
      [
        .stage: .words([.practitioners]), .to: .services([Town.socialCare]), .about: .events([decision]),
        .reply: .words([Rates.repliesToPractitioners.draw(&chance)]),
      ], source: .document, [(.arisesFrom, told)])
  }

  /// Social care asks those who know a family what they hold.
  mutating func askAround(_ children: [Child], after moment: Instant, because event: EventID) {
    let school = children.first.map { self.school(of: $0, on: moment.day) } ?? home.primary
    for (service, asked) in [
      (school, Word.educationRecord), (home.surgery, .healthRecord), (Town.police, .policeRecord),
    ]
    where chance.happens(Rates.eachAsked) {
      let sent = max(workingDay(chance.number(0...3), after: moment.day), moment.adding(minutes: 30))
      let request = add(
        .informationRequest, children, at: sent, by: Town.socialCare,
        [
          .of: .services([service]), .askedFor: .words([asked]),
          .due: .day(WorkingDays.englandAndWales.day(5, after: sent.day)),
        ],
        source: .document, [(.arisesFrom, event)])
      guard chance.happens(Rates.checksAnswered) else { continue }
      add(
        .informationRequest, children,
        at: workingDay(1 + min(20, Int(chance.waiting(mean: 4))), after: sent.day), by: Town.socialCare,
        [.of: .services([service]), .reply: .words([Rates.repliesToRequests.draw(&chance)])],
        source: .document, [(.answers, request)])
    }
  }
}
