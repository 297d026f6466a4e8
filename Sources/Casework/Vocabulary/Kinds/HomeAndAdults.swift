// Group H, home, adults, identity: what each kind is called, means and asks.

extension KindEntry {
  static let address = KindEntry(
    .address, "address",
    "Where the child or family lives, from when to when.",
    [
      Field(.change, .choice([.movedIn, .movedOut, .confirmed])),
      Field(.from, .day),
      Field(.to, .day),
      Field(.tenure, .choice([.own, .rented, .temporary, .refuge, .family, .noneAtAll, .unknown])),
      Field(.area, .text),
      Field(.anotherAuthoritysArea, .choice(Word.yesNo)),
      Field(.verifiedBySight, .choice(Word.yesNo)),
      Field(.sealed, .choice(Word.yesNo)),
      Field(.placingAuthority, .service),
    ])

  static let arrivalNotice = KindEntry(
    .arrivalNotice, "arrival notice",
    "One area tells another that a child has come to live there.",
    [
      Field(.kind, .choice([.section208, .section213AA, .welshHousingNotice, .placingChildrensServices])),
      Field(.step, .choice([.familyAsked, .sent, .acknowledged, .heldBackBecauseAPersonIsInHiding])),
      Field(.familysAnswer, .choice([.agreed, .refused, .notAsked])),
      Field(.withoutAgreementBecause, .text),
      Field(.from, .service),
      Field(.to, .service),
      Field(.namedOfficer, .choice(Word.yesNo)),
      Field(.openItemsPassed, .choice(Word.yesNo)),
      Field(.due, .day),
    ])

  static let adultConnected = KindEntry(
    .adultConnected, "adult connected",
    "An adult comes to live with, stay with or care for the child, or is found to.",
    [
      Field(.who, .person),
      Field(.role, .choices([.livesHere, .stays, .caresAlone, .parentElsewhere, .widerFamily])),
      Field(.relationToChild, .choice(Word.relations)),
      Field(.since, .day),
      Field(
        .howKnown,
        .choice([
          .seenAtHome, .childSaid, .parentSaid, .otherFamilySaid, .police, .anotherService, .document, .other,
        ])),
      Field(.recordedParent, .choice(Word.yesNo), "A parent recorded at birth or registration."),
      Field(.firstRecord, .event),
      Field(.change, .choice([.connected, .ended])),
      Field(.endedOn, .day),
    ])

  static let adultEnquiry = KindEntry(
    .adultEnquiry, "adult enquiry",
    "A service asks, or decides not to ask, what is known about an adult.",
    [
      Field(.about, .person),
      Field(.askedOf, .services),
      Field(.proportionate, .choice(Word.yesNo)),
      Field(.reason, .text),
      Field(
        .checks,
        .choices([
          .police, .probation, .health, .socialCareElsewhere, .adultServices, .housing, .court, .noneAtAll,
        ])),
      Field(.result, .choice([.nothingHeld, .historyFound, .noReply, .declined])),
      Field(.familyTold, .choice(Word.yesNo)),
      Field(.notToldBecause, .choice(Word.reasonsNotTold)),
    ])

  static let adultHistory = KindEntry(
    .adultHistory, "adult history",
    "Something in an adult's past that may matter for the child.",
    [
      Field(.about, .person),
      Field(.kind, .choices(Word.histories)),
      Field(.on, .day),
      Field(.knownFrom, .choice([.record, .court, .police, .otherArea, .adultSaid, .familySaid, .other])),
      Field(.criminalOffenceData, .choice(Word.yesNo)),
      Field(.relevance, .choice([.relevant, .notRelevant, .notJudged]), "To this child."),
      Field(.judgedBy, .service),
      Field(.relevanceInWords, .text),
    ])

  static let adultNeed = KindEntry(
    .adultNeed, "adult need",
    "An adult near the child has a need of their own, and a service is involved.",
    [
      Field(.about, .person),
      Field(
        .kind,
        .choices([
          .mentalHealth, .alcohol, .drugs, .learningDisability, .ownCareExperience, .youngParent, .illness,
          .youngCarerImpact, .domesticAbuse, .housing, .money, .other,
        ])),
      Field(
        .happened,
        .choices([
          .delusionalContentAboutTheChild, .detentionUnderMentalHealthLaw, .crisis, .relapse,
          .missedTreatment, .inTreatment, .askedForHelp, .other,
        ])),
      Field(.serviceInvolved, .service),
      Field(.impactOnTheChildConsidered, .choice(Word.yesNo)),
      Field(.supportOffered, .choice(Word.yesNo)),
    ])

  static let careArrangement = KindEntry(
    .careArrangement, "care arrangement",
    "Who cares for the child day to day, and by what right.",
    [
      Field(.kind, .choice([.parent, .kinship, .privateFostering, .informal, .shared, .other])),
      Field(.carer, .person),
      Field(.relationToChild, .choice(Word.relations)),
      Field(.change, .choice([.proposed, .started, .ended])),
      Field(.parentalResponsibility, .people),
      Field(.agreedWith, .choice([.parents, .socialCare, .court, .nobody])),
      Field(.expectedLength, .number(unit: "days")),
      Field(.notified, .choice(Word.yesNo)),
      Field(.assessed, .choice(Word.yesNo)),
    ])

  static let identity = KindEntry(
    .identity, "identity",
    "Who a person is, in their own words where they can give them.",
    [
      Field(.change, .choice([.recorded, .corrected, .severed])),
      Field(.names, .text),
      Field(.dateOfBirth, .day),
      Field(
        .identifiers,
        .choices([
          .nhsNumber, .consistentIdentifier, .uniquePupilNumber, .localAuthorityNumber, .policeNumber, .other,
        ])),
      Field(.ethnicity, .text, "Self-described."),
      Field(.religion, .text, "Self-described."),
      Field(.firstLanguage, .text),
      Field(
        .disability,
        .choices([
          .noneAtAll, .movement, .learning, .hearing, .sight, .speech, .autism, .longTermIllness, .other,
        ])),
      Field(.sex, .choice([.female, .male, .notKnown])),
      Field(.gender, .text, "Self-described."),
      Field(.severedBy, .choice([.adoption, .protection])),
    ])
}
