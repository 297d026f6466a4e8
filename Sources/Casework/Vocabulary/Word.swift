/// Every closed value that a field of an event may hold, in the field's own lower-case words.
///
/// A word that several kinds use is one case, with one meaning. That a field is not stated is its absence,
/// never a word: ``Detail`` drops `notStated` when a source writes it out.
public enum Word: String, CaseIterable, Sendable, Hashable {
  case abdomen
  case abroad
  case absence
  case absent
  case accepted
  case acceptedInPart = "accepted in part"
  case acknowledged
  case acquittal
  case act
  case actedOn = "acted on"
  case actInPart = "act in part"
  case addedToAnOpenAssessment = "added to an open assessment"
  case admitted
  case adoption
  case adoptionOrder = "adoption order"
  case adult
  case adultDidNotCome = "adult did not come"
  case adultSaid = "adult said"
  case adultsAskedAbout = "adults asked about"
  case adultServices = "adult services"
  case adultsHistory = "adult's history"
  case adultsOwnNeed = "adult's own need"
  case adviceAsked = "advice asked"
  case advocacy
  case advocate
  case affection
  case affectionateWithAnyone = "affectionate with anyone"
  case afterAnEvent = "after an event"
  case afterAssessment = "after assessment"
  case age
  case aggressive
  case agreed
  case agreedInPart = "agreed in part"
  case agrees
  case alcohol
  case alreadyAnswered = "already answered"
  case ambulance
  case angleOfJaw = "angle of jaw"
  case angry
  case ankle
  case anonymous
  case anotherAdult = "another adult"
  case anotherSchool = "another school"
  case anotherService = "another service"
  case answeredByTheService = "answered by the service"
  case answeredToTheChild = "answered to the child"
  case answersADispute = "answers a dispute"
  case antenatal
  case anxious
  case anyoneWhoCanHelp = "anyone who can help"
  case appointment
  case arm
  case arrest
  case arson
  case asBefore = "as before"
  case asExpected = "as expected"
  case asked
  case askedFor = "asked for"
  case askedForHelp = "asked for help"
  case asksForHelp = "asks for help"
  case assessment
  case asthma
  case attendanceOrder = "attendance order"
  case attended
  case audit
  case authority
  case autism
  case automaticNotice = "automatic notice"
  case back
  case backAtSchool = "back at school"
  case backOfHand = "back of hand"
  case backOfHead = "back of head"
  case bail
  case bailCondition = "bail condition"
  case bathroom
  case begun
  case behaviour
  case behindTheEar = "behind the ear"
  case belittlesTheChild = "belittles the child"
  case benefits
  case bereavement
  case better
  case birth
  case birthRegistered = "birth registered"
  case bite
  case bitten
  case bleedingDisorder = "bleeding disorder"
  case bloodTests = "blood tests"
  case blueGreySpot = "blue-grey spot"
  case boneDisorder = "bone disorder"
  case booked
  case both
  case bothSides = "both sides"
  case bottomShuffles = "bottom-shuffles"
  case breathing
  case brow
  case bruise
  case bumpedAgainstSomething = "bumped against something"
  case burnByContact = "burn by contact"
  case burnOrScald = "burn or scald"
  case buttocks
  case calf
  case cameBack = "came back"
  case cancelledByFamily = "cancelled by family"
  case cancelledByService = "cancelled by service"
  case cannotBeFound = "cannot be found"
  case cannotRoll = "cannot roll"
  case cannotTell = "cannot tell"
  case care
  case careAndSupport = "care and support"
  case careAndSupportAssessment = "care and support assessment"
  case careAndSupportPlan = "care and support plan"
  case careExperiencedParent = "care-experienced parent"
  case careLeaver = "care leaver"
  case careLeaverDeath = "care leaver death"
  case careOrder = "care order"
  case caresAlone = "cares alone"
  case caughtOrTrapped = "caught or trapped"
  case chair
  case chairsQualityAlert = "chair's quality alert"
  case changed
  case channel
  case charge
  case cheek
  case cheerful
  case chest
  case child
  case childArrangementsOrder = "child arrangements order"
  case childAsked = "child asked"
  case childAsleepOrDistressed = "child asleep or distressed"
  case childcare
  case childDeathJointAgencyResponse = "child death joint agency response"
  case childDeclined = "child declined"
  case childElsewhere = "child elsewhere"
  case childIll = "child ill"
  case childInCare = "child in care"
  case childInNeed = "child in need"
  case childInNeedOrFamilyHelp = "child in need or family help"
  case childInNeedOrFamilyHelpReview = "child in need or family help review"
  case childInNeedPlan = "child in need plan"
  case childNeglectOrCruelty = "child neglect or cruelty"
  case childProtection = "child protection"
  case childProtectionMedical = "child protection medical"
  case childProtectionRegister = "child protection register"
  case childProtectionStatutory = "child protection statutory"
  case childRelated = "child-related"
  case childRemoved = "child removed"
  case childrensHome = "children's home"
  case childSaid = "child said"
  case childsBedroom = "child's bedroom"
  case childSeen = "child seen"
  case childSeenAlone = "child seen alone"
  case childSeenAsPlanned = "child seen as planned"
  case childSeenInPartOrBriefly = "child seen in part or briefly"
  case childStays = "child stays"
  case chin
  case clearEdge = "clear edge"
  case clinicalPhotographs = "clinical photographs"
  case closing
  case clothesNotFitForTheWeather = "clothes not fit for the weather"
  case clothing
  case clubOrFaithGroup = "club or faith group"
  case cluster
  case coerciveControl = "coercive control"
  case collarbone
  case college
  case complaint
  case complaintRoute = "complaint route"
  case completed
  case concernNoFurtherAction = "concern no further action"
  case conclusiveGrounds = "conclusive grounds"
  case conference
  case conferenceChairOrIndependentReviewingOfficer = "conference chair or independent reviewing officer"
  case confirmed
  case connected
  case considered
  case consideredMalicious = "considered malicious"
  case consideredMistaken = "considered mistaken"
  case consideredNoneFound = "considered, none found"
  case consistentIdentifier = "consistent identifier"
  case contactCentre = "contact centre"
  case content
  case continues
  case conversation
  case conviction
  case copyOfPlanOrMinutes = "copy of plan or minutes"
  case coreGroup = "core group"
  case corrected
  case correction
  case couldNotBeReached = "could not be reached"
  case court
  case courtOrder = "court order"
  case cousin
  case covered
  case crawls
  case criminal
  case criminalExploitation = "criminal exploitation"
  case criminalProceedings = "criminal proceedings"
  case crisis
  case cruises
  case dateMoved = "date moved"
  case death
  case decision
  case declined
  case declinedByChild = "declined by child"
  case deferred
  case delay
  case delayed
  case deleted
  case delivered
  case delusionalContentAboutTheChild = "delusional content about the child"
  case dentist
  case describesChildAsEvilOrPossessed = "describes child as evil or possessed"
  case designatedSafeguardingLead = "designated safeguarding lead"
  case detentionUnderMentalHealthLaw = "detention under mental health law"
  case development
  case device
  case differingAccounts = "differing accounts"
  case difficult
  case dirtyOrSmelling = "dirty or smelling"
  case disability
  case disabilityNeed = "disability need"
  case disagrees
  case discharged
  case dischargePlanning = "discharge planning"
  case dispute
  case distress
  case distressed
  case document
  case domestic
  case domesticAbuse = "domestic abuse"
  case domesticAbuseTool = "domestic abuse tool"
  case done
  case doneAlready = "done already"
  case doorstepOnly = "doorstep only"
  case drawing
  case dropped
  case drugs
  case ear
  case earlyOrFamilyHelp = "early or family help"
  case eczema
  case educationAuthority = "education authority"
  case educationProfessional = "education professional"
  case educationRecord = "education record"
  case elbow
  case elsewhere
  case email
  case emergencyDepartment = "emergency department"
  case emergencyProtectionOrder = "emergency protection order"
  case emergencyWithoutConsent = "emergency, without consent"
  case emotional
  case emotionalAndBehaviour = "emotional and behaviour"
  case ended
  case ends
  case enquiry
  case enquiryWouldBeHarmed = "enquiry would be harmed"
  case epilepsy
  case everything
  case evidence
  case examined
  case excluded
  case exclusion
  case exoneration
  case expired
  case exploitationPanel = "exploitation panel"
  case exploitationTool = "exploitation tool"
  case eye
  case eyeExamination = "eye examination"
  case eyelid
  case face
  case failedHowIsNotStated = "failed, how is not stated"
  case fall
  case fallFromAHeight = "fall from a height"
  case falling
  case falseAllegation = "false"
  case family
  case familyAsked = "family asked"
  case familyDeclined = "family declined"
  case familyEvent = "family event"
  case familyFriend = "family friend"
  case familyHelpLeadPractitioner = "family help lead practitioner"
  case familyHelpOrChildInNeedEnds = "family help or child in need ends"
  case familyProceedings = "family proceedings"
  case familySaid = "family said"
  case familySupportWorker = "family support worker"
  case familyTime = "family time"
  case familyTimeWidened = "family time widened"
  case father
  case fearOfSomeone = "fear of someone"
  case feeding
  case feedingOrGrowth = "feeding or growth"
  case female
  case final
  case findingOfFact = "finding of fact"
  case fingers
  case firstSeenByNewHolder = "first seen by new holder"
  case flank
  case followed
  case food
  case foot
  case forearm
  case forehead
  case fosterCarer = "foster carer"
  case fracture
  case frenulum
  case friend
  case frightened
  case genitalOrAnal = "genital or anal"
  case given
  case glance
  case gloveOrStocking = "glove or stocking"
  case good
  case goodEnough = "good enough"
  case gp
  case grandparent
  case grazeOrScratch = "graze or scratch"
  case grip
  case gripped
  case hairPulled = "hair pulled"
  case hand
  case handledInCareOrTreatment = "handled in care or treatment"
  case handling
  case handOrFingers = "hand or fingers"
  case harassment
  case harm
  case harmByAnotherChild = "harm by another child"
  case harmed
  case harmfulSexualBehaviour = "harmful sexual behaviour"
  case harmOutsideTheHome = "harm outside the home"
  case head
  case headGrowth = "head growth"
  case headImaging = "head imaging"
  case health
  case healthProfessional = "health professional"
  case healthRecord = "health record"
  case healthSetting = "health setting"
  case healthVisiting = "health visiting"
  case healthVisitor = "health visitor"
  case heard
  case hearing
  case held
  case heldAndSent = "held and sent"
  case heldBackBecauseAPersonIsInHiding = "held back because a person is in hiding"
  case help
  case helpAlreadyInPlace = "help already in place"
  case helpContinues = "help continues"
  case helpOffered = "help offered"
  case high
  case hip
  case historyFound = "history found"
  case holiday
  case home
  case homeEducation = "home education"
  case homelessness
  case hospital
  case hospitalWard = "hospital ward"
  case housing
  case housingOfficer = "housing officer"
  case housingRecord = "housing record"
  case hunger
  case hungry
  case hurtByAnAnimal = "hurt by an animal"
  case hurtByAnotherChild = "hurt by another child"
  case hurtBySelf = "hurt by self"
  case hygiene
  case ill
  case illness
  case immediateProtection = "immediate protection"
  case immunisation
  case implement
  case inadequate
  case inButChildNotSeen = "in but child not seen"
  case inCustody = "in custody"
  case independentInvestigation = "independent investigation"
  case informal
  case information
  case informationAndAdvice = "information and advice"
  case ingestion
  case initial
  case injured
  case injury
  case injuryWhileOnAPlan = "injury while on a plan"
  case inPain = "in pain"
  case inPerson = "in person"
  case inquest
  case insideTheBody = "inside the body"
  case insideTheHead = "inside the head"
  case insideTheMouth = "inside the mouth"
  case interimCareOrder = "interim care order"
  case interimSupervisionOrder = "interim supervision order"
  case interpreter
  case intimateOrSexualImage = "intimate or sexual image"
  case inTreatment = "in treatment"
  case joined
  case joint
  case kicked
  case kinship
  case kinshipCarer = "kinship carer"
  case kitchen
  case knee
  case known
  case label
  case laceration
  case language
  case leadChildProtectionPractitioner = "lead child protection practitioner"
  case learning
  case learningDisability = "learning disability"
  case leavingCare = "leaving care"
  case left
  case leftTheUk = "left the uk"
  case leg
  case legalAdvice = "legal advice"
  case legalPlanning = "legal planning"
  case legalStep = "legal step"
  case length
  case letter
  case licenceCondition = "licence condition"
  case ligature
  case likelyAccidental = "likely accidental"
  case likelyInflicted = "likely inflicted"
  case line
  case lip
  case livesElsewhere = "lives elsewhere"
  case livesHere = "lives here"
  case livingRoom = "living room"
  case localAuthority = "local authority"
  case localAuthorityNumber = "local authority number"
  case localReview = "local review"
  case longTermIllness = "long-term illness"
  case lookedAfter = "looked after"
  case lookedAfterDeath = "looked-after death"
  case lookedAfterHealthAssessment = "looked-after health assessment"
  case lookedAfterReview = "looked-after review"
  case lookedAfterStatutory = "looked-after statutory"
  case loopOrCord = "loop or cord"
  case low
  case lowerBack = "lower back"
  case madeSightOfTheChildNotStated = "made, sight of the child not stated"
  case male
  case malicious
  case managementDecision = "management decision"
  case manager
  case managers
  case mappa
  case marac
  case markOfASplintBraceOrDevice = "mark of a splint, brace or device"
  case markOrInjury = "mark or injury"
  case medical
  case medicalCause = "medical cause"
  case medicalRecord = "medical record"
  case medium
  case meetingHeld = "meeting held"
  case mentalHealth = "mental health"
  case mentalHealthService = "mental health service"
  case messages
  case midwife
  case midwifery
  case minorInjuries = "minor injuries"
  case missedAppointments = "missed appointments"
  case missedTreatment = "missed treatment"
  case missingEducationEnquiry = "missing education enquiry"
  case mistaken
  case mixed
  case money
  case moreThanOneAgency = "more than one agency"
  case mother
  case mouth
  case moved
  case movedIn = "moved in"
  case movedOut = "moved out"
  case movement
  case named
  case nationalReview = "national review"
  case neck
  case neglect
  case neglectOfAChild = "neglect of a child"
  case neglectOfSupervision = "neglect of supervision"
  case neglectScale = "neglect scale"
  case neighbour
  case neighbourhood
  case newBirth = "new birth"
  case newbornCheck = "newborn check"
  case newlyQualifiedSocialWorker = "newly qualified social worker"
  case nextSightNamed = "next sight named"
  case nhsNumber = "nhs number"
  case no
  case noAction = "no action"
  case noActionWithAReason = "no action, with a reason"
  case noAgreementToAVoluntaryService = "no agreement to a voluntary service"
  case nobody
  case noChange = "no change"
  case noConcernFound = "no concern found"
  case noFurtherAction = "no further action"
  case noGrounds = "no grounds"
  case noneAtAll = "none"
  case noneKnown = "none known"
  case noNewerConcern = "no newer concern"
  case nonMolestationOrder = "non-molestation order"
  case noOpenQuestion = "no open question"
  case noPlan = "no plan"
  case noReasonGiven = "no reason given"
  case noReply = "no reply"
  case noReplyByClock = "no reply by clock"
  case noReview = "no review"
  case nose
  case noSection47 = "no section 47"
  case notAble = "not able"
  case notAboutTheChild = "not about the child"
  case notAccepted = "not accepted"
  case notAgreed = "not agreed"
  case notAppropriateForAgeOrNeed = "not appropriate for age or need"
  case notArranged = "not arranged"
  case notAsked = "not asked"
  case notAvailable = "not available"
  case notBooked = "not booked"
  case notConfirmed = "not confirmed"
  case notConsidered = "not considered"
  case notEquipped = "not equipped"
  case notFound = "not found"
  case notGiven = "not given"
  case nothingHeld = "nothing held"
  case nothingMayBeTold = "nothing may be told"
  case nothingOverdue = "nothing overdue"
  case nothingRecorded = "nothing recorded"
  case nothingYet = "nothing yet"
  case notice
  case noticeToSatisfy = "notice to satisfy"
  case notified
  case notIndependentlyMobileThroughDisability = "not independently mobile through disability"
  case notJudged = "not judged"
  case notKnown = "not known"
  case notLookedAt = "not looked at"
  case notNamed = "not named"
  case notNeeded = "not needed"
  case notOffered = "not offered"
  case noTransport = "no transport"
  case notReached = "not reached"
  case notReferred = "not referred"
  case notRegistered = "not registered"
  case notRelevant = "not relevant"
  case notRequired = "not required"
  case notShared = "not shared"
  case notStated = "not stated"
  case notSubstantiated = "not substantiated"
  case notSuitable = "not suitable"
  case notSuspected = "not suspected"
  case notThoughtNeeded = "not thought needed"
  case notUpheld = "not upheld"
  case noUnansweredDoor = "no unanswered door"
  case noWorryNoted = "no worry noted"
  case nursery
  case object
  case observationOfAPreVerbalChild = "observation of a pre-verbal child"
  case observedAtPlay = "observed at play"
  case observedWithCarer = "observed with carer"
  case offered
  case office
  case ombudsman
  case onAPlan = "on a plan"
  case onARollOrWhereaboutsConfirmed = "on a roll or whereabouts confirmed"
  case oneYear = "1 year"
  case online
  case onlineForm = "online form"
  case onPlan = "on plan"
  case opened
  case openToTheFamily = "open to the family"
  case ordered
  case other
  case otherArea = "other area"
  case otherAuthority = "other authority"
  case otherBedrooms = "other bedrooms"
  case otherBirthmark = "other birthmark"
  case otherCarer = "other carer"
  case otherDoctorOrNurse = "other doctor or nurse"
  case otherFamily = "other family"
  case otherFamilySaid = "other family said"
  case otherHospital = "other hospital"
  case otherLongTermCondition = "other long-term condition"
  case otherMemberOfPublic = "other member of public"
  case otherOrder = "other order"
  case otherProfessional = "other professional"
  case outcome
  case outpatient
  case outside
  case outstanding
  case overdose
  case own
  case ownCareExperience = "own care experience"
  case paediatrician
  case palm
  case parent
  case parentAndSchoolOrNursery = "parent and school or nursery"
  case parentAsked = "parent asked"
  case parentDeclined = "parent declined"
  case parentElsewhere = "parent elsewhere"
  case parenting
  case parents
  case parentSaid = "parent said"
  case parentsPartner = "parent's partner"
  case parentsWord = "parent's word"
  case part
  case partlyUpheld = "partly upheld"
  case partnership
  case partyOrHouse = "party or house"
  case passedOnBySomeone = "passed on by someone"
  case pathway
  case peer
  case peerGroup = "peer group"
  case permanentlyExcluded = "permanently excluded"
  case personHarmed = "person harmed"
  case petechiae
  case photograph
  case physical
  case pinched
  case place
  case placement
  case placementChanged = "placement changed"
  case placingChildrensServices = "placing children's services"
  case plan
  case planMade = "plan made"
  case planned
  case planOrOrder = "plan or order"
  case play
  case pointedTo = "pointed to"
  case police
  case policeDesk = "police desk"
  case policeNotice = "police notice"
  case policeNumber = "police number"
  case policeOfficer = "police officer"
  case policePremises = "police premises"
  case policeProtection = "police protection"
  case policeRecord = "police record"
  case policeWelfare = "police welfare"
  case poor
  case povertyOrHousing = "poverty or housing"
  case practicalHelp = "practical help"
  case practitioners
  case preBirth = "pre-birth"
  case pregnancy
  case preProceedingsLetter = "pre-proceedings letter"
  case presentation
  case preventedByAdult = "prevented by adult"
  case privateFostering = "private fostering"
  case probation
  case probationOfficer = "probation officer"
  case professional
  case professionalsMeeting = "professionals' meeting"
  case professionalsOnly = "professionals only"
  case proposed
  case proposedLabel = "proposed label"
  case protection
  case provisional
  case publicPlace = "public place"
  case published
  case pullsToStand = "pulls to stand"
  case qualifiedSocialWorker = "qualified social worker"
  case radicalisation
  case raidOrSearch = "raid or search"
  case random
  case rapidReview = "rapid review"
  case reached18 = "reached 18"
  case reasonableGrounds = "reasonable grounds"
  case rebooked
  case received
  case reconvene
  case record
  case recorded
  case recordSeen = "record seen"
  case reducedTimetable = "reduced timetable"
  case referral
  case referralAccepted = "referral accepted"
  case referralNoFurtherAction = "referral no further action"
  case referred
  case referredOn = "referred on"
  case referrerTold = "referrer told"
  case refuge
  case refused
  case refusedAtTheDoor = "refused at the door"
  case refusedToGo = "refused to go"
  case relapse
  case relativesHome = "relative's home"
  case released
  case relevant
  case religiousDay = "religious day"
  case remand
  case remark
  case remote
  case removal
  case removed
  case rented
  case reportedToHaveHarmed = "reported to have harmed"
  case reportShared = "report shared"
  case represented
  case requested
  case requiresImprovement = "requires improvement"
  case residentialSchool = "residential school"
  case retentionEnd = "retention end"
  case returnHome = "return home"
  case review
  case reviewConference = "review conference"
  case reviewerNamed = "reviewer named"
  case ribs
  case rising
  case riskReduced = "risk reduced"
  case roadAccident = "road accident"
  case rolls
  case safety
  case same
  case saysChildIsNotTheirs = "says child is not theirs"
  case scald
  case scalp
  case scar
  case school
  case schoolNurse = "school nurse"
  case schoolNursing = "school nursing"
  case schoolOrNursery = "school or nursery"
  case schoolSupport = "school support"
  case sealed
  case section17 = "section 17"
  case section208 = "section 208"
  case section20Agreement = "section 20 agreement"
  case section213AA = "section 213aa"
  case section37Report = "section 37 report"
  case section47Enquiry = "section 47 enquiry"
  case section47Joint = "section 47 joint"
  case section47SingleAgency = "section 47 single agency"
  case section76Agreement = "section 76 agreement"
  case section7Report = "section 7 report"
  case secure
  case seen
  case seenAtHome = "seen at home"
  case seenAtSchoolOrNursery = "seen at school or nursery"
  case seenByAnotherProfessional = "seen by another professional"
  case seenByAProfessional = "seen by a professional"
  case seenByAProfessionalAsItHappened = "seen by a professional as it happened"
  case seizure
  case selfHarm = "self-harm"
  case seniorManagers = "senior managers"
  case sent
  case seriousHarm = "serious harm"
  case seriousIncident = "serious incident"
  case served
  case serviceEnded = "service ended"
  case set
  case settled
  case severed
  case sexual
  case sexualAssaultReferralCentre = "sexual assault referral centre"
  case sexualExploitation = "sexual exploitation"
  case shaken
  case shared
  case shin
  case shoulder
  case shoutingOrAbuse = "shouting or abuse"
  case sibling
  case sight
  case sign
  case singleAgency = "single agency"
  case singleUnifiedSafeguardingReview = "single unified safeguarding review"
  case sits
  case sixToEightWeeks = "6 to 8 weeks"
  case skeletalSurvey = "skeletal survey"
  case skillsLost = "skills lost"
  case skin
  case socialCare = "social care"
  case socialCareElsewhere = "social care elsewhere"
  case socialCareRecordElsewhere = "social care record elsewhere"
  case socialWorker = "social worker"
  case sole
  case someoneWouldBeAtRisk = "someone would be at risk"
  case somePeople = "some people"
  case soundRecording = "sound recording"
  case specialGuardianshipOrder = "special guardianship order"
  case specialSchool = "special school"
  case speech
  case squeezed
  case stalking
  case standard
  case started
  case stayOpen = "stay open"
  case stays
  case steady
  case stepDown = "step-down"
  case stepParent = "step-parent"
  case steppedDown = "stepped down"
  case steppedUp = "stepped up"
  case stopped
  case stored
  case strategy
  case strategyDiscussion = "strategy discussion"
  case street
  case struck
  case student
  case substantiated
  case substantiatedContinuing = "substantiated, continuing"
  case substantiatedNoContinuingSignificantHarm = "substantiated, no continuing significant harm"
  case suffocatedOrStrangled = "suffocated or strangled"
  case suitable
  case supervision
  case supervisionOrder = "supervision order"
  case supportedLodging = "supported lodging"
  case supportWorker = "support worker"
  case suspected
  case suspension
  case swallowedSomething = "swallowed something"
  case swelling
  case takesFoodFromOthers = "takes food from others"
  case teacherOrNurseryWorker = "teacher or nursery worker"
  case team
  case teamAroundTheFamily = "team around the family"
  case teeth
  case telephone
  case temple
  case temporary
  case thatItWasReceived = "that it was received"
  case theChild = "the child"
  case theChildsBehaviour = "the child's behaviour"
  case theftOrDamage = "theft or damage"
  case theme
  case themselves = "self"
  case therapy
  case thigh
  case thin
  case thinness
  case threat
  case threats
  case threatsToKill = "threats to kill"
  case threatToHarmSelf = "threat to harm self"
  case threatToHarmTheChild = "threat to harm the child"
  case threshold
  case thresholdMet = "threshold met"
  case thresholdNotMet = "threshold not met"
  case thrown
  case tired
  case tiredness
  case toes
  case told
  case toldOfTheConcern = "told of the concern"
  case toldToLeave = "told to leave"
  case tooIll = "too ill"
  case tooLittle = "too little"
  case topOfFoot = "top of foot"
  case torso
  case trafficking
  case transfer
  case transferIn = "transfer-in"
  case transferInConferenceElsewhere = "transfer-in conference elsewhere"
  case transferred
  case transport
  case treatmentByAnAdult = "treatment by an adult"
  case twoToTwoAndAHalfYears = "2 to 2½ years"
  case unallocated
  case uncleOrAunt = "uncle or aunt"
  case underInvestigation = "under investigation"
  case underWay = "under way"
  case undressedByAHealthProfessional = "undressed by a health professional"
  case unfounded
  case uniformShape = "uniform shape"
  case uniquePupilNumber = "unique pupil number"
  case unknown
  case unlawful
  case unsubstantiated
  case upheld
  case upperArm = "upper arm"
  case urgentCare = "urgent care"
  case verbal
  case video
  case viewsGiven = "views given"
  case violence
  case visit
  case voluntaryOrganisation = "voluntary organisation"
  case voluntaryServiceDeclined = "voluntary service declined"
  case waiting
  case walks
  case wasNotBrought = "was not brought"
  case watchAndRecord = "watch and record"
  case watchful
  case weapon
  case weight
  case well
  case welshHousingNotice = "welsh housing notice"
  case whatWasDecided = "what was decided"
  case whatWasNeededIsDone = "what was needed is done"
  case whereabouts
  case whereaboutsConfirmed = "whereabouts confirmed"
  case whereToLive = "where to live"
  case whiteOfTheEye = "white of the eye"
  case wholeHome = "whole home"
  case widerFamily = "wider family"
  case widespread
  case wishesAndFeelings = "wishes and feelings"
  case withAnAdultOfWorry = "with an adult of worry"
  case withdrawn
  case withFamily = "with family"
  case withFriends = "with friends"
  case withheld
  case withinLookBack = "within look-back"
  case withOtherParent = "with other parent"
  case withParents = "with parents"
  case witness
  case worryForAChild = "worry for a child"
  case worse
  case wrist
  case writing
  case written
  case wrongAddress = "wrong address"
  case wrongPersonsData = "wrong person's data"
  case yes
  case youngCarerImpact = "young carer impact"
  case youngParent = "young parent"
  case youthJustice = "youth justice"
}
