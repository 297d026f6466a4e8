import Casework

/// How what happens divides into kinds: who, how, where on the body, with what result.
///
/// None of these divisions was found published in a form that could be used; each is assumed, from the practice
/// documents and common knowledge of services, and named here so that it can be argued with.
extension Rates {
  static let notSeenAloneAtAssessment = Mix(
    "Children not seen alone at assessment, how far",
    [(.part, 2), (.notAppropriateForAgeOrNeed, 4), (.no, 4)])
  static let childrensPart = Mix(
    "Children's part in an initial conference",
    [(.viewsGiven, 5), (.represented, 2), (.attended, 1), (.noneAtAll, 2)])
  static let parentsPart = Mix(
    "Parents' part in an initial conference", [(.attended, 8), (.viewsGiven, 1), (.noneAtAll, 1)])
  static let repliesToManagers = Mix(
    "Replies to a disagreement taken to managers",
    [(.agreed, 4), (.agreedInPart, 3), (.notAgreed, 2), (.noReply, 1)])
  static let parentsAtMeetings = Mix("Parents' part in other meetings", [(.attended, 8), (.noneAtAll, 2)])
  static let deciders = Mix(
    "Who decides at the front door", [(.manager, 6), (.socialWorker, 3), (.moreThanOneAgency, 1)])
  static let turnedAway = Mix(
    "Contacts not accepted and not offered help: what is decided",
    [(.informationAndAdvice, 6), (.noFurtherAction, 4)])
  static let groundsForTurningAway = Mix(
    "on what ground", [(.thresholdNotMet, 7), (.noConcernFound, 2), (.helpAlreadyInPlace, 2)])
  static let repliesToPractitioners = Mix(
    "Replies to a disagreement between practitioners", [(.agreed, 4), (.agreedInPart, 4), (.notAgreed, 2)])
  static let repliesToRequests = Mix(
    "Replies to a request for information", [(.heldAndSent, 7), (.nothingHeld, 3)])
  static let childsViewOfEnding = Mix(
    "Child's view of an ending", [(.agrees, 4), (.notAsked, 4), (.notAble, 2)])
  static let familysViewOfEnding = Mix("the family's", [(.agrees, 8), (.notAsked, 1), (.disagrees, 0.5)])
  static let agenciesViewOfEnding = Mix("other agencies'", [(.agrees, 7), (.notAsked, 3), (.disagrees, 0.4)])
  static let medicals = Mix(
    "Whether a medical is agreed where physical harm is looked into", [(.agreed, 5), (.notNeeded, 5)])
  static let familyMayBeTold = Mix(
    "What a family may be told after a strategy discussion", [(.everything, 7), (.part, 3)])
  static let suspectedMarks = Mix(
    "Marks found where physical harm is looked into",
    [(.bruise, 8), (.grazeOrScratch, 2), (.burnOrScald, 0.5)])
  static let suspectedRegions = Mix(
    "where on the body", [(.cheek, 3), (.upperArm, 3), (.back, 2), (.ear, 1), (.thigh, 2), (.shin, 2)])
  static let suspectedExplanations = Mix(
    "how explained", [(.given, 6), (.noneKnown, 3), (.differingAccounts, 1)])
  static let opinionsOnSuspected = Mix(
    "what a paediatrician thinks of them",
    [(.likelyInflicted, 30), (.cannotTell, 35), (.likelyAccidental, 30), (.medicalCause, 5)])
  static let seenAloneInEnquiry = Mix(
    "Children seen alone in a section 47 enquiry",
    [(.yes, 6), (.part, 1), (.notAppropriateForAgeOrNeed, 2), (.no, 1)])
  static let askedAs = Mix("Contacts that claim no harm: asked as", [(.help, 4), (.information, 6)])
  static let channels = Mix(
    "How contacts arrive, other than police notices", [(.telephone, 4), (.onlineForm, 5), (.email, 1)])
  static let evidenceKinds = Mix("Evidence offered", [(.photograph, 5), (.messages, 5)])
  static let statuses = Mix(
    "Legal status on coming into care", [(.section20Agreement, 35), (.interimCareOrder, 65)])
  static let firstPlacements = Mix(
    "First placement", [(.fosterCarer, 65), (.kinshipCarer, 18), (.childrensHome, 12), (.withParents, 5)])
  static let laterPlacements = Mix(
    "Later placements", [(.fosterCarer, 6), (.kinshipCarer, 2), (.childrensHome, 2)])
  static let endsOfCare = Mix(
    "How care ends before 18",
    [(.returnHome, 35), (.specialGuardianshipOrder, 25), (.adoption, 15), (.otherOrder, 25)])
  static let returnAgreedBy = Mix("Who agrees a return home", [(.court, 5), (.socialCare, 5)])
  static let conclusionsNotInNeed = Mix(
    "Assessments that find no need: what they conclude", [(.noFurtherAction, 6), (.earlyOrFamilyHelp, 4)])
  static let roomsSeen = Mix("Rooms seen on a visit", [(.livingRoom, 6), (.wholeHome, 4)])
  static let homeConditions = Mix(
    "Conditions of the home, where a visit notes them",
    [(.goodEnough, 6), (.same, 5), (.better, 2), (.poor, 1), (.worse, 0.7)])
  static let seenAloneOnVisits = Mix(
    "Children of three and over seen alone on visits",
    [(.yes, 60), (.part, 8), (.childDeclined, 7), (.no, 25)])
  static let youngCommunicatedWith = Mix("Children under three communicated with", [(.yes, 4), (.no, 6)])
  static let accountsAbout = Mix(
    "What children's recorded words are about",
    [(.home, 5), (.school, 5), (.wishesAndFeelings, 6), (.familyTime, 2), (.food, 1)])
  static let cameOfAccounts = Mix(
    "what came of them", [(.actedOn, 4), (.answeredToTheChild, 3), (.nothingRecorded, 3)])
  static let qualifications = Mix(
    "Qualification of a new worker", [(.qualifiedSocialWorker, 8), (.newlyQualifiedSocialWorker, 2)])
  static let threatForms = Mix("Forms of threat", [(.shoutingOrAbuse, 6), (.toldToLeave, 3), (.threat, 1)])
  static let visitsAfterThreat = Mix(
    "How the next visit is arranged after one",
    [(.joint, 4), (.elsewhere, 2), (.asBefore, 3), (.notArranged, 1)])
  static let reviewsNotDone = Mix(
    "Mandated reviews not done, why", [(.wasNotBrought, 4), (.declined, 2), (.cancelledByService, 4)])
  static let spotRegions = Mix("Where blue-grey spots are", [(.lowerBack, 6), (.buttocks, 4)])
  static let immunisationsNotDone = Mix(
    "Immunisations not done, why", [(.wasNotBrought, 6), (.declined, 2), (.rebooked, 2)])
  static let practiceReasons = Mix(
    "Reasons for visits to the GP", [(.illness, 8), (.skin, 2), (.breathing, 2), (.feedingOrGrowth, 0.5)])
  static let appointmentKinds = Mix("Kinds of paediatric appointment", [(.outpatient, 7), (.therapy, 3)])
  static let consequences = Mix(
    "What a missed appointment meant for the child, where stated",
    [(.noneAtAll, 6), (.delay, 3.5), (.harm, 0.1)])
  static let emergencyReasons = Mix(
    "Reasons for attendances other than injury",
    [(.illness, 6), (.breathing, 2), (.skin, 1), (.seizure, 0.4), (.other, 1)])
  static let broughtBy = Mix(
    "Who brings a child to an emergency department", [(.parent, 90), (.otherFamily, 5), (.ambulance, 5)])
  static let abuseStandings = Mix("Serious incidents: abuse or neglect", [(.suspected, 6), (.known, 4)])
  static let infantInjuries = Mix(
    "Injuries of infants in emergency departments",
    [(.head, 6), (.swelling, 2), (.burnOrScald, 1), (.laceration, 1), (.bruise, 1)])
  static let infantRegions = Mix(
    "where on the body", [(.forehead, 6), (.backOfHead, 2), (.scalp, 1), (.hand, 1)])
  static let infantMechanisms = Mix(
    "how they came about, as told",
    [(.fall, 7), (.fallFromAHeight, 1), (.burnByContact, 0.5), (.bumpedAgainstSomething, 2)])
  static let mechanisms = Mix(
    "Injuries from one year on: how they came about, as told",
    [
      (.fall, 50), (.bumpedAgainstSomething, 20), (.caughtOrTrapped, 8), (.hurtByAnotherChild, 6),
      (.scald, 3), (.burnByContact, 3), (.roadAccident, 2), (.hurtByAnAnimal, 2), (.other, 6),
    ])
  static let injuries = Mix(
    "what they are, other than burns and bites",
    [(.laceration, 30), (.swelling, 22), (.fracture, 20), (.head, 18), (.grazeOrScratch, 6), (.bruise, 8)])
  static let headRegions = Mix("where, of the head", [(.forehead, 6), (.backOfHead, 3), (.brow, 2)])
  static let fractureRegions = Mix(
    "of fractures", [(.forearm, 5), (.wrist, 4), (.fingers, 3), (.elbow, 2), (.collarbone, 1), (.ankle, 2)])
  static let lacerationRegions = Mix(
    "of lacerations", [(.forehead, 4), (.chin, 3), (.brow, 2), (.fingers, 3), (.knee, 2), (.lip, 1)])
  static let burnRegions = Mix(
    "of burns and scalds", [(.hand, 4), (.forearm, 3), (.chest, 2), (.thigh, 1), (.foot, 1)])
  static let otherRegions = Mix(
    "of others", [(.ankle, 5), (.wrist, 3), (.knee, 3), (.foot, 2), (.fingers, 3), (.shin, 1)])
  static let mobileBruises = Mix(
    "Ordinary bruises of children who move about: where",
    [
      (.shin, 34), (.knee, 24), (.forehead, 16), (.elbow, 6), (.chin, 4), (.nose, 3), (.thigh, 3),
      (.cheek, 3), (.forearm, 3), (.back, 1.5), (.buttocks, 0.8), (.ear, 0.4), (.upperArm, 1.3),
    ])
  static let infantBruises = Mix(
    "of infants who do not yet",
    [(.forehead, 5), (.cheek, 3), (.nose, 1), (.shin, 2), (.chest, 0.6), (.upperArm, 0.8), (.thigh, 0.8)])
  static let tenures = Mix(
    "Tenure after a move, other than temporary", [(.rented, 6), (.own, 3), (.family, 1)])
  static let adultRoles = Mix(
    "What part an adult newly joining has", [(.livesHere, 5), (.stays, 4), (.caresAlone, 1)])
  static let adultsKnownFrom = Mix(
    "how that became known", [(.parentSaid, 6), (.childSaid, 2), (.seenAtHome, 2)])
  static let histories = Mix(
    "Adults' histories held by police",
    [(.violence, 5), (.domesticAbuse, 5), (.childRelated, 1), (.drugs, 3)])
  static let bruiseExplanations = Mix(
    "How bruises seen are explained", [(.given, 80), (.noneKnown, 8), (.notAsked, 12)])
  static let bumpMechanisms = Mix(
    "how they came about, as told or seen",
    [(.fall, 5), (.bumpedAgainstSomething, 4), (.hurtByAnotherChild, 2)])
  static let opinionsOnInfants = Mix(
    "What a paediatrician thinks of an infant's bruise",
    [(.likelyAccidental, 70), (.medicalCause, 12), (.cannotTell, 18)])
  static let bumps = Mix(
    "Marks that a nursery or school saw happen", [(.bruise, 5), (.grazeOrScratch, 5), (.swelling, 2)])
  static let adultNeedKinds = Mix(
    "Adults' own needs", [(.mentalHealth, 5), (.alcohol, 2), (.drugs, 2), (.illness, 1), (.money, 2)])
  static let adultNeedEvents = Mix(
    "what happened",
    [(.inTreatment, 60), (.askedForHelp, 30), (.relapse, 5), (.crisis, 4), (.missedTreatment, 8)])
  static let abuseReportedBy = Mix(
    "Who reports domestic abuse", [(.personHarmed, 6), (.neighbour, 2), (.otherFamily, 1), (.theChild, 0.4)])
  static let abuseForms = Mix(
    "its form", [(.physical, 4), (.emotional, 4), (.coerciveControl, 2), (.threats, 2)])
  static let abuseRisk = Mix("its risk as police assess it, where not high", [(.standard, 6), (.medium, 4)])
  static let foundHow = Mix("How missing children are found", [(.cameBack, 7), (.friend, 2), (.street, 1)])
  static let interviewsNotHeld = Mix(
    "Return interviews not held, why", [(.offered, 3), (.declined, 4), (.notOffered, 3)])
  static let unauthorisedReasons = Mix(
    "Reasons for unauthorised absence", [(.noReasonGiven, 6), (.holiday, 4)])
  static let whereaboutsBy = Mix("How whereabouts are confirmed", [(.sight, 5), (.record, 3), (.told, 2)])
  static let schoolWorries = Mix(
    "What schools' small worries are about",
    [
      (.behaviour, 30), (.tiredness, 14), (.hygiene, 10), (.clothing, 8), (.hunger, 8), (.remark, 14),
      (.home, 6), (.supervision, 5), (.other, 8),
    ])
  static let leadDecisions = Mix(
    "what the lead decides", [(.watchAndRecord, 60), (.helpOffered, 25), (.adviceAsked, 8), (.noAction, 7)])
  static let conditionKinds = Mix(
    "Long-term conditions", [(.asthma, 6), (.eczema, 3), (.epilepsy, 0.6), (.otherLongTermCondition, 2)])
  static let concernsAbout = Mix(
    "What contacts are about",
    [
      (.neglect, 28), (.emotional, 18), (.physical, 18), (.sexual, 6), (.domesticAbuse, 4),
      (.adultsOwnNeed, 10), (.harmOutsideTheHome, 4), (.selfHarm, 4), (.povertyOrHousing, 8),
    ])
  static let healthReferrers = Mix(
    "Which health services refer",
    [
      (.hospital, 4), (.gp, 3), (.healthVisitor, 3), (.mentalHealthService, 2), (.ambulance, 2),
      (.midwife, 1),
    ])
  static let authorityReferrers = Mix(
    "which services of the authority", [(.educationAuthority, 5), (.housing, 5)])
  static let familyReferrers = Mix("which individuals", [(.parent, 3), (.grandparent, 2), (.neighbour, 3)])
}
