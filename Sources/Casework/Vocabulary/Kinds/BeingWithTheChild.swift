// Group A, being with the child: what each kind is called, means and asks.

extension KindEntry {
  static let visit = KindEntry(
    .visit, "visit",
    "A practitioner goes to see a child or family, whether or not anyone is seen.",
    [
      Field(
        .purpose,
        .choice([
          .childProtectionStatutory, .childInNeedOrFamilyHelp, .careAndSupport, .lookedAfterStatutory,
          .privateFostering, .section47Enquiry, .assessment, .healthVisiting, .homeEducation, .policeWelfare,
          .housing, .joint, .other,
        ])),
      Field(
        .outcome,
        .choice([
          .childSeenAsPlanned, .childSeenInPartOrBriefly, .noReply, .refusedAtTheDoor, .inButChildNotSeen,
          .childElsewhere, .cancelledByFamily, .cancelledByService, .wrongAddress, .failedHowIsNotStated,
          .madeSightOfTheChildNotStated,
        ])),
      Field(
        .whereInstead,
        .choice([
          .schoolOrNursery, .withOtherParent, .withFamily, .withFriends, .hospital, .abroad, .notKnown,
          .other,
        ]), "Where the child was said to be, when the child was elsewhere."),
      Field(.seen, .choice(Word.yesNo), "For each child."),
      Field(.seenAlone, .choice(Word.seenAlone), "For each child."),
      Field(
        .doneInstead, .choices(Word.doneInstead),
        "What was done where seeing the child alone was not appropriate."),
      Field(.communicatedWith, .choice(Word.yesNo), "For each child, by whatever means the child uses."),
      Field(.awake, .choice(Word.yesNo), "For each child."),
      Field(.minutes, .number(unit: "minutes")),
      Field(.place, .choice([.home, .schoolOrNursery, .healthSetting, .office, .relativesHome, .elsewhere])),
      Field(
        .roomsSeen,
        .choices([
          .doorstepOnly, .livingRoom, .kitchen, .bathroom, .childsBedroom, .otherBedrooms, .outside,
          .wholeHome, .noneAtAll,
        ])),
      Field(.bedroomSeen, .choice(Word.yesNo), "The room where this child sleeps."),
      Field(
        .conditions, .choice(Word.conditions),
        "Of the home: against the last time seen, or as found where there is no earlier sight."),
      Field(.manner, .choice([.inPerson, .remote])),
      Field(.announced, .choice(Word.yesNo)),
      Field(.adultsPresent, .people),
      Field(.jointWith, .services),
      Field(
        .qualification,
        .choice([
          .qualifiedSocialWorker, .newlyQualifiedSocialWorker, .student, .familySupportWorker,
          .healthProfessional, .policeOfficer, .educationProfessional, .housingOfficer, .other,
        ])),
    ])

  static let childSeen = KindEntry(
    .childSeen, "child seen",
    "A professional sees the child anywhere but on a visit.",
    [
      Field(
        .setting,
        .choice([
          .school, .nursery, .healthSetting, .home, .relativesHome, .contactCentre, .policePremises,
          .publicPlace, .elsewhere,
        ])),
      Field(.closeness, .choice([.glance, .conversation, .examined, .undressedByAHealthProfessional])),
      Field(.seenAlone, .choice(Word.seenAlone)),
      Field(.doneInstead, .choices(Word.doneInstead)),
      Field(.communicatedWith, .choice(Word.yesNo)),
      Field(.manner, .choice([.inPerson, .remote])),
      Field(.presentation, .choices(Word.presentations)),
      Field(.minutes, .number(unit: "minutes")),
    ])

  static let childsAccount = KindEntry(
    .childsAccount, "child's account",
    "What the child says or shows, or whether anyone asked.",
    [
      Field(
        .stage,
        .choice([.referral, .strategy, .assessment, .conference, .review, .decision, .closing, .other])),
      Field(
        .asked, .choice([.asked, .offered, .declinedByChild, .preventedByAdult, .notAble, .notAsked]),
        "Offered means that the child began it."),
      Field(.askedBy, .service),
      Field(.alone, .choice(Word.yesNo)),
      Field(.manner, .choice([.inPerson, .remote, .written, .passedOnBySomeone])),
      Field(
        .means,
        .choices([.speech, .writing, .drawing, .sign, .behaviour, .device, .observationOfAPreVerbalChild])),
      Field(.words, .text, "The child's own words, as said."),
      Field(
        .about,
        .choices([
          .injury, .treatmentByAnAdult, .fearOfSomeone, .harmByAnotherChild, .home, .food, .school,
          .familyTime, .whereToLive, .online, .wishesAndFeelings, .other,
        ])),
      Field(.changesAnEarlierAccount, .choice(Word.yesNo)),
      Field(.earlierAccount, .events),
      Field(
        .wantsTold, .choice([.nobody, .somePeople, .anyoneWhoCanHelp, .notAsked]),
        "Whom the child is content to have told."),
      Field(.wantsToldTo, .text),
      Field(.cameOfIt, .choice([.actedOn, .answeredToTheChild, .noActionWithAReason, .nothingRecorded])),
      Field(.recordedInterview, .choice(Word.yesNo), "Held by police and only pointed to."),
    ])

  static let adultsAccount = KindEntry(
    .adultsAccount, "adult's account",
    "What an adult says happened, to whom and about which event.",
    [
      Field(.givenBy, .person),
      Field(.relationToChild, .choice(Word.relations)),
      Field(.givenTo, .service),
      Field(
        .about, .choice([.injury, .absence, .visit, .delay, .anotherAdult, .theChildsBehaviour, .other])),
      Field(.aboutEvent, .event),
      Field(.mechanism, .choices(Word.mechanisms)),
      Field(.mechanismAsTold, .text),
      Field(.words, .text),
      Field(.alone, .choice(Word.yesNo)),
      Field(.differsFromAnEarlierAccount, .choice(Word.yesNo)),
      Field(.manner, .choice([.inPerson, .remote, .written, .passedOnBySomeone])),
    ])

  static let familyTime = KindEntry(
    .familyTime, "family time",
    "Time arranged between a child and family members who live apart.",
    [
      Field(.with, .people),
      Field(.supervised, .choice(Word.yesNo)),
      Field(.arrangedBy, .choice([.ordered, .agreed, .informal])),
      Field(.happened, .choice([.yes, .part, .no])),
      Field(
        .reason,
        .choice([
          .cancelledByFamily, .cancelledByService, .childDeclined, .childIll, .adultDidNotCome, .noTransport,
          .other,
        ])),
      Field(
        .childsResponse, .choices([.content, .mixed, .distressed, .frightened, .refusedToGo, .noChange])),
      Field(.words, .text),
    ])
}
