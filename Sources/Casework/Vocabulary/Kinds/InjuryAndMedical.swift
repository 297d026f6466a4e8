// Group C, injury and medical: what each kind is called, means and asks.

extension KindEntry {
  static let markOrInjury = KindEntry(
    .markOrInjury, "mark or injury",
    "A mark or an injury on a child's body, seen or told of.",
    [
      Field(.regions, .choices(Word.bodyRegions)),
      Field(
        .kind,
        .choices([
          .bruise, .burnOrScald, .bite, .fracture, .laceration, .grazeOrScratch, .swelling, .petechiae,
          .mouth, .head, .eye, .insideTheBody, .scar, .genitalOrAnal, .other,
        ]), "Genital or anal: the region only, never an image."),
      Field(.kindInWords, .text),
      Field(
        .pattern,
        .choices([
          .handOrFingers, .grip, .teeth, .loopOrCord, .line, .ligature, .implement, .cluster, .bothSides,
          .gloveOrStocking, .clearEdge, .uniformShape, .noneAtAll,
        ])),
      Field(.number, .number(unit: "marks")),
      Field(.largestSize, .number(unit: "millimetres"), "Measured, never judged by eye."),
      Field(.independentlyMobile, .choice(Word.yesNo), "At the time."),
      Field(
        .mobility,
        .choice([
          .cannotRoll, .rolls, .sits, .bottomShuffles, .crawls, .pullsToStand, .cruises, .walks,
          .notIndependentlyMobileThroughDisability,
        ])),
      Field(.firstSeen, .day),
      Field(.lastSeenWithoutIt, .day),
      Field(
        .explanation,
        .choice([.seenByAProfessionalAsItHappened, .notAsked, .noneKnown, .given, .differingAccounts])),
      Field(.account, .events),
      Field(.mechanism, .choices(Word.mechanisms)),
      Field(.mechanismAsTold, .text),
      Field(.acceptedBy, .services),
      Field(.conditionLookedFor, .choice(Word.yesNo), "A birthmark or condition, in the record."),
      Field(.skinToneAffectsVisibility, .choice(Word.yesNo)),
      Field(.seenOrTold, .choice([.seen, .told])),
    ])

  static let knownCondition = KindEntry(
    .knownCondition, "known skin or medical condition",
    "A condition on record that may explain a mark or an attendance.",
    [
      Field(
        .kind,
        .choice([
          .blueGreySpot, .otherBirthmark, .bleedingDisorder, .boneDisorder, .eczema,
          .markOfASplintBraceOrDevice, .asthma, .epilepsy, .otherLongTermCondition,
        ])),
      Field(.named, .text),
      Field(.regions, .choices(Word.bodyRegions)),
      Field(.recordedBy, .service),
      Field(
        .recordedAt,
        .choice([
          .newbornCheck, .newBirth, .sixToEightWeeks, .oneYear, .twoToTwoAndAHalfYears, .hospital, .gp,
          .other,
        ])),
    ])

  static let attendance = KindEntry(
    .attendance, "attendance",
    "A child, or an adult about the family, comes to a service unplanned, is admitted or goes home.",
    [
      Field(.of, .choice([.child, .adult])),
      Field(
        .setting,
        .choice([
          .emergencyDepartment, .urgentCare, .minorInjuries, .gp, .dentist, .ambulance, .hospitalWard,
          .housing, .policeDesk, .benefits, .other,
        ])),
      Field(.stage, .choice([.attended, .admitted, .discharged])),
      Field(.ward, .text),
      Field(.dischargedTo, .choice([.parent, .otherFamily, .fosterCarer, .otherHospital, .other])),
      Field(.plannedWith, .services),
      Field(
        .reason,
        .choices([
          .injury, .illness, .breathing, .seizure, .skin, .feedingOrGrowth, .selfHarm, .overdose, .ingestion,
          .mentalHealth, .domesticAbuse, .homelessness, .money, .askedForHelp, .other,
        ])),
      Field(.hoursToArrival, .number(unit: "hours"), "From the happening to the arrival."),
      Field(.delayExplained, .choice(Word.yesNo)),
      Field(
        .broughtBy,
        .choice([
          .parent, .otherCarer, .otherFamily, .school, .nursery, .police, .ambulance, .themselves, .other,
        ])),
      Field(.leftBeforeSeen, .choice(Word.yesNo)),
      Field(
        .cpISLookedAt,
        .choice([.onPlan, .lookedAfter, .withinLookBack, .noneAtAll, .notAvailable, .notLookedAt])),
    ])

  static let examination = KindEntry(
    .examination, "examination",
    "A clinician examines the child.",
    [
      Field(
        .kind,
        .choice([
          .childProtectionMedical, .emergencyDepartment, .gp, .sexualAssaultReferralCentre, .hospitalWard,
          .other,
        ])),
      Field(.consentBy, .choice([.parent, .child, .localAuthority, .court, .emergencyWithoutConsent])),
      Field(.undressed, .choice(Word.yesNo)),
      Field(.topToToe, .choice(Word.yesNo)),
      Field(.partsNotDone, .text),
      Field(
        .notDoneBecause,
        .choice([
          .childDeclined, .parentDeclined, .childAsleepOrDistressed, .notEquipped, .notThoughtNeeded, .other,
        ])),
      Field(.growthMeasured, .choice(Word.yesNo)),
      Field(
        .outstandingTests,
        .choices([
          .skeletalSurvey, .headImaging, .eyeExamination, .bloodTests, .clinicalPhotographs, .noneAtAll,
          .other,
        ])),
      Field(.secondExaminer, .choice(Word.yesNo)),
    ])

  static let medicalOpinion = KindEntry(
    .medicalOpinion, "medical opinion",
    "What a clinician thinks caused a finding, and how surely.",
    [
      Field(
        .opinion,
        .choice([.likelyInflicted, .likelyAccidental, .medicalCause, .neglectOfSupervision, .cannotTell])),
      Field(.onFindings, .events),
      Field(.status, .choice([.provisional, .final])),
      Field(.revises, .event),
      Field(.otherCausesConsidered, .choice(Word.yesNo)),
      Field(.secondOpinionAsked, .choice(Word.yesNo)),
      Field(.words, .text),
    ])
}
