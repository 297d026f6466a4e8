extension Word {
  /// Yes or no; a blank is neither.
  public static let yesNo: [Word] = [
    .yes, .no,
  ]

  /// Whether a child was seen alone, and if not, why.
  public static let seenAlone: [Word] = [
    .yes, .part, .notAppropriateForAgeOrNeed, .childDeclined, .preventedByAdult, .no,
  ]

  /// What was done where seeing a child alone was not appropriate.
  public static let doneInstead: [Word] = [
    .observedAtPlay, .observedWithCarer, .undressedByAHealthProfessional, .seenAtSchoolOrNursery,
    .seenByAnotherProfessional, .other,
  ]

  /// How a home was found, against the last sight of it or by itself.
  public static let conditions: [Word] = [
    .worse, .same, .better, .poor, .goodEnough,
  ]

  /// Every region of the body on which a mark is recorded, infant or child, head to toe.
  public static let bodyRegions: [Word] = [
    .scalp, .forehead, .brow, .temple, .eyelid, .whiteOfTheEye, .ear, .behindTheEar, .nose, .cheek, .lip,
    .frenulum, .insideTheMouth, .chin, .angleOfJaw, .face, .backOfHead, .insideTheHead, .neck, .shoulder,
    .collarbone, .chest, .ribs, .abdomen, .flank, .back, .lowerBack, .hip, .buttocks, .genitalOrAnal,
    .upperArm, .elbow, .forearm, .wrist, .backOfHand, .palm, .fingers, .arm, .hand, .thigh, .knee, .shin,
    .calf, .ankle, .topOfFoot, .sole, .toes, .leg, .foot, .torso, .head, .widespread,
  ]

  /// Broad ways in which an injury is said to have happened.
  public static let mechanisms: [Word] = [
    .fall, .fallFromAHeight, .bumpedAgainstSomething, .caughtOrTrapped, .burnByContact, .scald, .struck,
    .kicked, .thrown, .shaken, .squeezed, .gripped, .pinched, .bitten, .hairPulled, .suffocatedOrStrangled,
    .swallowedSomething, .hurtByAnotherChild, .hurtByAnAnimal, .hurtBySelf, .roadAccident,
    .handledInCareOrTreatment, .other, .unknown,
  ]

  /// How a child looked or was.
  public static let presentations: [Word] = [
    .noWorryNoted, .hungry, .thin, .tired, .dirtyOrSmelling, .clothesNotFitForTheWeather, .inPain, .ill,
    .injured, .withdrawn, .frightened, .distressed, .angry, .watchful, .affectionateWithAnyone, .cheerful,
  ]

  /// Those who report a worry as family, friends or members of the public.
  public static let nonProfessionals: [Word] = [
    .theChild, .parent, .otherCarer, .sibling, .grandparent, .otherFamily, .friend, .neighbour,
    .otherMemberOfPublic, .anonymous,
  ]

  /// Those who report a worry as part of their work.
  public static let professionals: [Word] = [
    .school, .nursery, .police, .health, .gp, .healthVisitor, .midwife, .hospital, .mentalHealthService,
    .ambulance, .socialCare, .educationAuthority, .housing, .probation, .adultServices, .court,
    .voluntaryOrganisation, .otherProfessional,
  ]

  /// Everyone a concern may come from.
  public static let referrers: [Word] = nonProfessionals + professionals

  /// Types of harm, which are also the categories of a child protection plan.
  public static let harms: [Word] = [
    .physical, .sexual, .emotional, .neglect,
  ]

  /// What a worry brought to the front door is about.
  public static let worries: [Word] =
    harms + [
      .domesticAbuse, .harmOutsideTheHome, .selfHarm, .pregnancy, .adultsOwnNeed, .povertyOrHousing, .other,
    ]

  /// Those who work with children and families, as a record names them.
  public static let workers: [Word] = [
    .socialWorker, .manager, .familyHelpLeadPractitioner, .leadChildProtectionPractitioner, .healthVisitor,
    .schoolNurse, .midwife, .gp, .paediatrician, .otherDoctorOrNurse, .teacherOrNurseryWorker,
    .designatedSafeguardingLead, .policeOfficer, .housingOfficer, .probationOfficer,
    .conferenceChairOrIndependentReviewingOfficer, .supportWorker, .other,
  ]

  /// How an adult is related to a child.
  public static let relations: [Word] = [
    .mother, .father, .stepParent, .parentsPartner, .grandparent, .sibling, .uncleOrAunt, .cousin,
    .otherFamily, .familyFriend, .fosterCarer, .other,
  ]

  /// What came of asking for consent where the law requires it.
  public static let consents: [Word] = [
    .given, .refused, .notAsked, .notRequired,
  ]

  /// Why somebody was not told.
  public static let reasonsNotTold: [Word] = [
    .someoneWouldBeAtRisk, .enquiryWouldBeHarmed, .couldNotBeReached, .childAsked, .courtOrder, .other,
  ]

  /// What an adult's past is about.
  public static let histories: [Word] = [
    .violence, .sexual, .childRelated, .domesticAbuse, .neglectOfAChild, .childRemoved, .weapon, .arson,
    .threatsToKill, .drugs, .alcohol, .other,
  ]

  /// The nine conditions that a proposed closing is held against.
  public static let closingConditions: [Word] = [
    .childSeenAlone, .noOpenQuestion, .noUnansweredDoor, .adultsAskedAbout, .noNewerConcern, .nothingOverdue,
    .onARollOrWhereaboutsConfirmed, .referrerTold, .nextSightNamed,
  ]

  /// What evidence may consist of.
  public static let evidenceKinds: [Word] = [
    .photograph, .video, .soundRecording, .messages, .document, .medicalRecord, .object, .witness, .noneAtAll,
  ]
}
