// Group G, plans, orders and who holds it: what each kind is called, means and asks.

extension KindEntry {
  static let plan = KindEntry(
    .plan, "plan",
    "A plan of help, protection or care begins, changes or ends.",
    [
      Field(
        .kind,
        .choice([
          .earlyOrFamilyHelp, .childInNeed, .childProtection, .childProtectionRegister, .careAndSupport,
          .care, .pathway, .safety,
        ]), only: [.childProtection: .england]),
      Field(.change, .choice([.started, .changed, .ended])),
      Field(.category, .choices(Word.harms)),
      Field(.visitFrequency, .number(unit: "days")),
      Field(
        .ground,
        .choice([
          .reviewConference, .transferInConferenceElsewhere, .reached18, .death, .leftTheUk,
          .whatWasNeededIsDone, .familyDeclined, .steppedUp, .steppedDown, .moved, .other,
        ]), "For the ending."),
      Field(.endDate, .day),
    ])

  static let planAction = KindEntry(
    .planAction, "plan action",
    "One thing that must change for the child, and who does it.",
    [
      Field(.whatMustChange, .text),
      Field(.owner, .service),
      Field(.due, .day),
      Field(.change, .choice([.set, .done, .changed, .dropped])),
      Field(.evidence, .choice([.seenByAProfessional, .document, .told, .noneAtAll]), "That it was done."),
    ])

  static let legalStep = KindEntry(
    .legalStep, "legal step or order",
    "An agreement, order or formal step in law about the child or an adult.",
    [
      Field(
        .kind,
        .choice([
          .section20Agreement, .section76Agreement, .policeProtection, .emergencyProtectionOrder,
          .preProceedingsLetter, .interimCareOrder, .careOrder, .interimSupervisionOrder, .supervisionOrder,
          .specialGuardianshipOrder, .childArrangementsOrder, .adoptionOrder, .section7Report,
          .section37Report, .nonMolestationOrder, .bailCondition, .licenceCondition, .findingOfFact, .other,
        ])),
      Field(.change, .choice([.askedFor, .started, .refused, .expired, .discharged])),
      Field(.agreedBy, .people),
      Field(.informed, .choice(Word.yesNo), "Whether those who agreed knew what they agreed to."),
      Field(.expiresOn, .day),
      Field(.about, .person),
      Field(.words, .text),
    ])

  static let lookedAfterEpisode = KindEntry(
    .lookedAfterEpisode, "looked-after episode",
    "A child begins or ceases to be looked after, or moves placement.",
    [
      Field(.change, .choice([.started, .placementChanged, .ended])),
      Field(
        .legalStatus,
        .choice([
          .section20Agreement, .section76Agreement, .interimCareOrder, .careOrder, .emergencyProtectionOrder,
          .policeProtection, .remand, .other,
        ])),
      Field(
        .placement,
        .choice([
          .fosterCarer, .kinshipCarer, .withParents, .childrensHome, .residentialSchool, .secure,
          .supportedLodging, .hospital, .adoption, .other,
        ])),
      Field(.placingAuthority, .service),
      Field(.distance, .number(unit: "miles")),
      Field(.reviewingOfficer, .person),
      Field(
        .ground,
        .choice([.returnHome, .specialGuardianshipOrder, .adoption, .otherOrder, .reached18, .other])),
    ])

  static let returnHome = KindEntry(
    .returnHome, "return home or widened family time",
    "A child goes back to live with, or spends more time with, someone they were kept from.",
    [
      Field(.kind, .choice([.returnHome, .familyTimeWidened])),
      Field(.to, .people),
      Field(.relationToChild, .choice(Word.relations)),
      Field(.stage, .choice([.proposed, .agreed, .begun, .completed, .stopped])),
      Field(.readinessAssessed, .choice(Word.yesNo)),
      Field(.agreedBy, .choices([.court, .socialCare, .parents, .conference, .other])),
      Field(.support, .text),
      Field(.supportInPlace, .choice(Word.yesNo)),
    ])

  static let allocation = KindEntry(
    .allocation, "allocation",
    "A named role begins, stops or is away for a child.",
    [
      Field(.role, .choice(Word.workers)),
      Field(.change, .choice([.started, .ended, .absent, .covered, .unallocated])),
      Field(.worker, .person),
      Field(
        .qualification,
        .choice([
          .qualifiedSocialWorker, .newlyQualifiedSocialWorker, .student, .familySupportWorker,
          .healthProfessional, .educationProfessional, .other,
        ])),
      Field(.absentSince, .day),
      Field(.coveredBy, .person),
      Field(.unallocatedSince, .day),
    ])

  static let involvement = KindEntry(
    .involvement, "involvement",
    "A service opens or ends its work with a child or family.",
    [
      Field(.service, .service),
      Field(
        .kind,
        .choice([
          .earlyOrFamilyHelp, .section17, .careAndSupport, .section47Enquiry, .childProtection, .lookedAfter,
          .leavingCare, .assessment, .healthVisiting, .midwifery, .mentalHealth, .therapy, .housing,
          .youthJustice, .schoolSupport, .adultServices, .voluntaryOrganisation, .other,
        ])),
      Field(.change, .choice([.opened, .ended])),
      Field(
        .outcome,
        .choice([
          .whatWasNeededIsDone, .voluntaryServiceDeclined, .noReply, .thresholdNotMet, .noFurtherAction,
          .steppedUp, .steppedDown, .transferred, .moved, .age, .death, .other,
        ])),
      Field(.whatContinues, .services),
      Field(.nextSight, .choice([.named, .notNamed])),
      Field(.nextSightBy, .service),
      Field(.nextSightOn, .day),
      Field(.lawfulDecline, .choice(Word.yesNo), "Of a voluntary service."),
      Field(.thresholdReconsidered, .choice(Word.yesNo)),
    ])
}
