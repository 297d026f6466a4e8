// Group J, police and harm: what each kind is called, means and asks.

extension KindEntry {
  static let policeIncident = KindEntry(
    .policeIncident, "police incident",
    "An incident that police record about an adult or child of the family.",
    [
      Field(
        .kind,
        .choice([
          .violence, .domestic, .sexual, .childNeglectOrCruelty, .worryForAChild, .drugs, .weapon,
          .raidOrSearch, .mentalHealth, .harassment, .theftOrDamage, .death, .other,
        ])),
      Field(.childrenPresent, .choice(Word.yesNo)),
      Field(.childrenLivingThere, .choice(Word.yesNo)),
      Field(.childSpokenTo, .choice(Word.yesNo)),
      Field(.adultsPresent, .people),
      Field(.noticesSent, .choices([.socialCare, .school, .health, .noneAtAll])),
      Field(.noticeSentOn, .day),
      Field(.schoolToldBeforeNextSchoolDay, .choice(Word.yesNo)),
      Field(.crimeNumber, .text),
    ])

  static let domesticAbuse = KindEntry(
    .domesticAbuse, "domestic abuse",
    "Someone is reported to have harmed another in the family or household.",
    [
      Field(.reportedBy, .choice([.personHarmed] + Word.referrers)),
      Field(.reportedToHaveHarmed, .people),
      Field(.reportedToHaveBeenHarmed, .people),
      Field(
        .form, .choices([.physical, .sexual, .emotional, .coerciveControl, .money, .stalking, .threats])),
      Field(.coerciveControl, .choice(Word.yesNo)),
      Field(.childAsVictim, .choice(Word.yesNo), "In the child's own right."),
      Field(.childrenPresent, .choice(Word.yesNo)),
      Field(.childrenLivingThere, .choice(Word.yesNo)),
      Field(.pregnantAtTheTime, .choice(Word.yesNo)),
      Field(.safeWayToMakeContact, .text),
      Field(.riskTool, .text),
      Field(.riskToolResult, .choice([.standard, .medium, .high]), "As the agency's own."),
      Field(.marac, .choice([.referred, .heard, .notReferred])),
    ])

  static let missingEpisode = KindEntry(
    .missingEpisode, "missing episode",
    "A child is missing, and is found or not.",
    [
      Field(.missingFrom, .choice([.home, .care, .school, .hospital])),
      Field(.from, .day),
      Field(.to, .day),
      Field(.hoursMissing, .number(unit: "hours")),
      Field(.lastSeenBy, .choice([.parent, .otherCarer, .school, .friend, .police, .other])),
      Field(
        .found,
        .choice([.cameBack, .friend, .family, .withAnAdultOfWorry, .street, .otherArea, .notFound, .other])),
      Field(.returnInterview, .choice([.offered, .declined, .held, .notOffered])),
      Field(.independent, .choice(Word.yesNo), "The interviewer, of the placement."),
      Field(.hoursToInterview, .number(unit: "hours")),
    ])

  static let harmOutsideTheHome = KindEntry(
    .harmOutsideTheHome, "harm outside the home",
    "A child is harmed, or drawn into harm, by people or places beyond the family.",
    [
      Field(
        .kind,
        .choices([
          .sexualExploitation, .criminalExploitation, .online, .peer, .place, .radicalisation, .trafficking,
          .harmfulSexualBehaviour,
        ])),
      Field(.childsSituation, .choice([.harmed, .reportedToHaveHarmed, .both]), "A child in each of them."),
      Field(
        .context, .choices([.peerGroup, .school, .neighbourhood, .online, .transport, .partyOrHouse, .other])),
      Field(.nrm, .choice([.referred, .notReferred, .reasonableGrounds, .conclusiveGrounds, .noGrounds])),
      Field(.disruption, .choice([.noneAtAll, .planned, .underWay, .done])),
      Field(.disruptionInWords, .text),
    ])

  static let courtOutcome = KindEntry(
    .courtOutcome, "criminal or court outcome",
    "What came of a criminal or family court matter about an adult or child.",
    [
      Field(
        .outcome,
        .choice([
          .arrest, .bail, .underInvestigation, .noFurtherAction, .charge, .conviction, .findingOfFact,
          .acquittal, .exoneration, .released,
        ])),
      Field(.about, .person),
      Field(.court, .choice([.criminal, .family, .noneAtAll])),
      Field(.matter, .choices(Word.histories)),
      Field(.words, .text),
    ])
}
