// Group B, worry and front door: what each kind is called, means and asks.

extension KindEntry {
  static let observation = KindEntry(
    .observation, "observation",
    "A small worry, or a good sign, that somebody writes down before it is anything more.",
    [
      Field(
        .about,
        .choices([
          .presentation, .hunger, .thinness, .weight, .hygiene, .clothing, .tiredness, .behaviour, .handling,
          .fearOfSomeone, .home, .supervision, .remark, .play, .language, .other,
        ])),
      Field(.presentation, .choices(Word.presentations)),
      Field(.conditions, .choice(Word.conditions), "Of the home, where the observation is about the home."),
      Field(.remarkBy, .choice([.theChild, .parent, .otherCarer, .sibling, .other])),
      Field(
        .remark,
        .choice([
          .describesChildAsEvilOrPossessed, .saysChildIsNotTheirs, .threatToHarmTheChild, .threatToHarmSelf,
          .belittlesTheChild, .asksForHelp, .affection, .other,
        ])),
      Field(.words, .text),
      Field(.leadTold, .choice(Word.yesNo), "The designated safeguarding lead or the service's own lead."),
      Field(.leadToldOn, .day),
      Field(
        .leadDecided, .choice([.referredOn, .adviceAsked, .watchAndRecord, .helpOffered, .noAction]),
        "A link with earlier observations is a relation between the events."),
    ])

  static let concernReceived = KindEntry(
    .concernReceived, "concern received",
    "Information about a child arrives at the front door, whatever it is later called.",
    [
      Field(.receivedAt, .day, "The clock starts here."),
      Field(.askedAs, .choice([.childProtection, .help, .information])),
      Field(
        .channel,
        .choice([
          .telephone, .onlineForm, .email, .letter, .inPerson, .policeNotice, .automaticNotice, .other,
        ])),
      Field(.from, .choice(Word.referrers)),
      Field(.referrer, .person),
      Field(.referrerSealed, .choice(Word.yesNo), "Sealed by default for family and public."),
      Field(.anonymous, .choice(Word.yesNo)),
      Field(.about, .choices(Word.worries)),
      Field(.mechanism, .choices(Word.mechanisms)),
      Field(.words, .text),
      Field(.evidenceOffered, .choices(Word.evidenceKinds)),
      Field(
        .newFact, .choice(Word.yesNo),
        "Whether it says something that no earlier concern of the same person said."),
      Field(.familyTold, .choice(Word.yesNo)),
      Field(.notToldBecause, .choice(Word.reasonsNotTold)),
      Field(.urgent, .choice(Word.yesNo)),
    ])

  static let frontDoorDecision = KindEntry(
    .frontDoorDecision, "front-door decision",
    "What the front door decides to do with a concern.",
    [
      Field(
        .decision,
        .choice([
          .informationAndAdvice, .earlyOrFamilyHelp, .section17, .careAndSupportAssessment,
          .strategyDiscussion, .immediateProtection, .otherAuthority, .noFurtherAction,
        ])),
      Field(
        .ground,
        .choice([
          .thresholdMet, .thresholdNotMet, .helpAlreadyInPlace, .addedToAnOpenAssessment, .alreadyAnswered,
          .noConcernFound, .consideredMistaken, .consideredMalicious, .noAgreementToAVoluntaryService,
          .livesElsewhere, .other,
        ])),
      Field(.reason, .text),
      Field(.decidedBy, .choice([.socialWorker, .manager, .moreThanOneAgency])),
      Field(.decidedWith, .services),
      Field(.checksOutstanding, .choice(Word.yesNo), "Checks asked for and still out when it was decided."),
      Field(.referrerSpokenTo, .choice(Word.yesNo)),
      Field(.evidenceOpened, .choice(Word.yesNo)),
      Field(.thresholdsDocument, .text),
      Field(.decidedAt, .day),
    ])

  static let referrerTold = KindEntry(
    .referrerTold, "referrer told",
    "The person who raised a concern hears what came of it.",
    [
      Field(.outcomeGiven, .choice([.whatWasDecided, .thatItWasReceived, .nothingMayBeTold])),
      Field(.referrerSays, .choice([.agrees, .disagrees, .notReached])),
      Field(.reason, .text),
    ])

  static let informationRequest = KindEntry(
    .informationRequest, "information request",
    "One service asks another what it holds.",
    [
      Field(.of, .service),
      Field(
        .askedFor,
        .choices([
          .policeRecord, .healthRecord, .educationRecord, .socialCareRecordElsewhere, .housingRecord,
          .adultsHistory, .whereabouts, .planOrOrder, .other,
        ])),
      Field(.about, .person),
      Field(.reason, .text),
      Field(.due, .day),
      Field(.reply, .choice([.nothingHeld, .heldAndSent, .declined, .noReply])),
      Field(.declinedBecause, .text),
    ])
}
