// Group M, ending, moving, learning, mending: what each kind is called, means and asks.

extension KindEntry {
  static let closingProposed = KindEntry(
    .closingProposed, "closing proposed",
    "Somebody proposes to end or hand over the work with a child.",
    [
      Field(
        .tier,
        .choice([
          .concernNoFurtherAction, .referralNoFurtherAction, .afterAssessment, .familyHelpOrChildInNeedEnds,
          .stepDown, .transfer,
        ])),
      Field(.conditionsMet, .choices(Word.closingConditions)),
      Field(.conditionsUnmet, .choices(Word.closingConditions)),
      Field(.conditionsCannotTell, .choices(Word.closingConditions)),
      Field(.nextSight, .choice([.named, .notNamed])),
      Field(.nextSightBy, .service),
      Field(.nextSightOn, .day),
      Field(.agenciesTold, .services),
      Field(.childsView, .choice([.agrees, .disagrees, .notAsked, .notAble])),
      Field(.familysView, .choice([.agrees, .disagrees, .notAsked, .notReached])),
      Field(.agenciesView, .choice([.agrees, .disagrees, .notAsked])),
      Field(.acceptedBy, .services, "The new lead, for a step-down or a transfer."),
      Field(.lawfulDecline, .choice(Word.yesNo)),
      Field(.thresholdReconsidered, .choice(Word.yesNo)),
    ])

  static let transfer = KindEntry(
    .transfer, "transfer",
    "The work moves to another team, authority or age group's service.",
    [
      Field(.kind, .choice([.team, .authority, .age])),
      Field(.step, .choice([.sent, .accepted, .refused, .firstSeenByNewHolder])),
      Field(.from, .service),
      Field(.to, .service),
      Field(.openItemsPassed, .choice(Word.yesNo)),
    ])

  static let deathOrSeriousHarm = KindEntry(
    .deathOrSeriousHarm, "death or serious harm",
    "A child dies or is seriously harmed.",
    [
      Field(.kind, .choice([.death, .seriousHarm])),
      Field(.abuseOrNeglect, .choice([.known, .suspected, .notSuspected])),
      Field(.place, .choice([.home, .relativesHome, .hospital, .placement, .publicPlace, .other])),
      Field(.childsStatus, .choice([.lookedAfter, .careLeaver, .onAPlan, .noneAtAll])),
      Field(.jointAgencyResponseStarted, .choice(Word.yesNo)),
    ])

  static let incidentStep = KindEntry(
    .incidentStep, "incident step",
    "A step in telling of, reviewing and learning from a serious incident.",
    [
      Field(
        .step,
        .choice([
          .considered, .notified, .rapidReview, .decision, .reviewerNamed, .published, .delayed, .withheld,
        ])),
      Field(.route, .choice([.seriousIncident, .lookedAfterDeath, .careLeaverDeath])),
      Field(.countedFrom, .day),
      Field(
        .decision, .choice([.noReview, .localReview, .nationalReview, .singleUnifiedSafeguardingReview])),
      Field(.decidedBy, .service),
      Field(.reasons, .text),
      Field(.panelsView, .choice([.agrees, .disagrees, .notGiven])),
      Field(.heldUpBy, .choice([.criminalProceedings, .inquest, .familyProceedings, .other])),
      Field(.publishedInstead, .text),
    ])

  static let amendment = KindEntry(
    .amendment, "amendment",
    "A record is corrected, disputed, answered or removed, and all is shown.",
    [
      Field(.change, .choice([.correction, .dispute, .answersADispute, .removal])),
      Field(.about, .event),
      Field(.by, .choice([.child, .parent, .otherCarer, .otherFamily, .professional, .other])),
      Field(.words, .text),
      Field(.removedBecause, .choice([.wrongPersonsData, .courtOrder, .retentionEnd])),
      Field(.answer, .choice([.accepted, .acceptedInPart, .notAccepted])),
    ])
}
