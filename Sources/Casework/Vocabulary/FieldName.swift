/// The name of a detail of some kind of event, in the field's own lower-case words.
///
/// Kinds that ask for the same thing share the name; what may be answered is said by each kind's ``Field``.
public enum FieldName: String, CaseIterable, Sendable, Hashable {
  case about
  case aboutEvent = "about event"
  case absentSince = "absent since"
  case abuseOrNeglect = "abuse or neglect"
  case accepted
  case acceptedBy = "accepted by"
  case account
  case acknowledged
  case actions
  case adultsPresent = "adults present"
  case againstAPlan = "against a plan"
  case agenciesTold = "agencies told"
  case agenciesView = "agencies' view"
  case agreedBy = "agreed by"
  case agreedWith = "agreed with"
  case alone
  case announced
  case anonymous
  case anotherAuthoritysArea = "another authority's area"
  case answer
  case area
  case arguedFor = "argued for"
  case arrangedBy = "arranged by"
  case asked
  case askedAs = "asked as"
  case askedBy = "asked by"
  case askedFor = "asked for"
  case askedOf = "asked of"
  case assessed
  case authorised
  case authorityTold = "authority told"
  case awake
  case bedroomSeen = "bedroom seen"
  case beforeDecision = "before decision"
  case bookedAt = "booked at"
  case bornAs = "born as"
  case broughtBy = "brought by"
  case by
  case cameOfIt = "came of it"
  case carer
  case category
  case centileChange = "centile change"
  case centileLinesCrossed = "centile lines crossed"
  case chairedBy = "chaired by"
  case change
  case changesAnEarlierAccount = "changes an earlier account"
  case channel
  case checks
  case checksOutstanding = "checks outstanding"
  case childAsVictim = "child as victim"
  case childrenLivingThere = "children living there"
  case childrenPresent = "children present"
  case childsPart = "child's part"
  case childSpokenTo = "child spoken to"
  case childsResponse = "child's response"
  case childsSituation = "child's situation"
  case childsStatus = "child's status"
  case childsView = "child's view"
  case childToBeSeenAlone = "child to be seen alone"
  case childToBeSeenBy = "child to be seen by"
  case childToBeSeenOn = "child to be seen on"
  case chosen
  case closeness
  case code
  case coerciveControl = "coercive control"
  case communicatedWith = "communicated with"
  case concealed
  case conclusion
  case conditionLookedFor = "condition looked for"
  case conditions
  case conditionsCannotTell = "conditions cannot tell"
  case conditionsMet = "conditions met"
  case conditionsUnmet = "conditions unmet"
  case conducted
  case confidentiality
  case consentBy = "consent by"
  case consentOfAuthority = "consent of authority"
  case consequence
  case context
  case countedFrom = "counted from"
  case court
  case coveredBy = "covered by"
  case cpISLookedAt = "cp-is looked at"
  case crimeNumber = "crime number"
  case criminalOffenceData = "criminal-offence data"
  case dailyLifeDiscussed = "daily life discussed"
  case dateMovedBy = "date moved by"
  case dateOfBirth = "date of birth"
  case decidedAt = "decided at"
  case decidedBy = "decided by"
  case decidedWith = "decided with"
  case decision
  case decisionMade = "decision made"
  case declinedBecause = "declined because"
  case delayExplained = "delay explained"
  case development
  case differsFromAnEarlierAccount = "differs from an earlier account"
  case disability
  case disabilityNeedMet = "disability need met"
  case dischargedTo = "discharged to"
  case disruption
  case disruptionInWords = "disruption in words"
  case dissent
  case dissentBy = "dissent by"
  case distance
  case doneInstead = "done instead"
  case due
  case earlierAccount = "earlier account"
  case earlierChildRemoved = "earlier child removed"
  case earlierChildrenConsidered = "earlier children considered"
  case emotionalAndBehaviour = "emotional and behaviour"
  case endDate = "end date"
  case endedOn = "ended on"
  case ethnicity
  case everyAdultConsidered = "every adult considered"
  case evidence
  case evidenceOffered = "evidence offered"
  case evidenceOpened = "evidence opened"
  case evidenceOpenedBy = "evidence opened by"
  case expectedDate = "expected date"
  case expectedLength = "expected length"
  case expiresOn = "expires on"
  case explanation
  case extensionReason = "extension reason"
  case familyMadeAPlan = "family made a plan"
  case familyMayBeTold = "family may be told"
  case familysAnswer = "family's answer"
  case familysView = "family's view"
  case familyTold = "family told"
  case feeding
  case firstLanguage = "first language"
  case firstRecord = "first record"
  case firstSeen = "first seen"
  case forAPlan = "for a plan"
  case form
  case found
  case from
  case gender
  case givenBy = "given by"
  case givenTo = "given to"
  case grade
  case ground
  case growthMeasured = "growth measured"
  case happened
  case hash
  case head
  case heldUpBy = "held up by"
  case helped
  case hoursMissing = "hours missing"
  case hoursToArrival = "hours to arrival"
  case hoursToInterview = "hours to interview"
  case howKnown = "how known"
  case identifiers
  case impactOnTheChildConsidered = "impact on the child considered"
  case independent
  case independentlyMobile = "independently mobile"
  case informationSeen = "information seen"
  case informed
  case jointAgencyResponseStarted = "joint agency response started"
  case jointWith = "joint with"
  case judgedBy = "judged by"
  case kept
  case kind
  case kindInWords = "kind in words"
  case knownFrom = "known from"
  case label
  case largestSize = "largest size"
  case lastSeenBy = "last seen by"
  case lastSeenWithoutIt = "last seen without it"
  case late
  case lawfulDecline = "lawful decline"
  case lead
  case leadDecided = "lead decided"
  case leadTold = "lead told"
  case leadToldOn = "lead told on"
  case leftBeforeSeen = "left before seen"
  case legalStatus = "legal status"
  case length
  case manner
  case marac
  case matter
  case means
  case mechanism
  case mechanismAsTold = "mechanism as told"
  case medical
  case minutes
  case missingFrom = "missing from"
  case mobility
  case moderated
  case named
  case namedOfficer = "named officer"
  case names
  case newFact = "new fact"
  case nextDate = "next date"
  case nextSight = "next sight"
  case nextSightBy = "next sight by"
  case nextSightOn = "next sight on"
  case nextVisitArranged = "next visit arranged"
  case notDoneBecause = "not done because"
  case notice
  case noticeSentOn = "notice sent on"
  case noticesSent = "notices sent"
  case notified
  case notToldBecause = "not told because"
  case nrm
  case number
  case numberExpected = "number expected"
  case of
  case on
  case onFindings = "on findings"
  case onTheRegister = "on the register"
  case openedBy = "opened by"
  case openItemsPassed = "open items passed"
  case opinion
  case options
  case orderStep = "order step"
  case otherCausesConsidered = "other causes considered"
  case otherExplanation = "other explanation"
  case otherExplanationConsidered = "other explanation considered"
  case outcome
  case outcomeGiven = "outcome given"
  case outstandingTests = "outstanding tests"
  case owner
  case paediatricianPresent = "paediatrician present"
  case panelsView = "panel's view"
  case parentalResponsibility = "parental responsibility"
  case parentsPart = "parents' part"
  case parentsSituation = "parent's situation"
  case partsNotDone = "parts not done"
  case pattern
  case place
  case placement
  case placingAuthority = "placing authority"
  case plannedWith = "planned with"
  case possibleSessions = "possible sessions"
  case pregnantAtTheTime = "pregnant at the time"
  case present
  case presentation
  case proportionate
  case protectiveAction = "protective action"
  case protectiveActionMeanwhile = "protective action meanwhile"
  case publishedInstead = "published instead"
  case purpose
  case qualification
  case quorum
  case rationale
  case readinessAssessed = "readiness assessed"
  case reason
  case reasonGivenBy = "reason given by"
  case reasons
  case receivedAt = "received at"
  case reconveneOn = "reconvene on"
  case recordedAt = "recorded at"
  case recordedBy = "recorded by"
  case recordedInterview = "recorded interview"
  case recordedParent = "recorded parent"
  case referrer
  case referrerPresent = "referrer present"
  case referrerSays = "referrer says"
  case referrerSealed = "referrer sealed"
  case referrerSpokenTo = "referrer spoken to"
  case refusedBecause = "refused because"
  case regions
  case relationToChild = "relation to child"
  case relevance
  case relevanceInWords = "relevance in words"
  case religion
  case remark
  case remarkBy = "remark by"
  case removedBecause = "removed because"
  case reply
  case replyDue = "reply due"
  case reportedBy = "reported by"
  case reportedToHaveBeenHarmed = "reported to have been harmed"
  case reportedToHaveHarmed = "reported to have harmed"
  case result
  case returnInterview = "return interview"
  case returnsOn = "returns on"
  case reviewDate = "review date"
  case reviewingOfficer = "reviewing officer"
  case revises
  case right
  case riskTool = "risk tool"
  case riskToolResult = "risk tool result"
  case role
  case roomsSeen = "rooms seen"
  case route
  case safeWayToMakeContact = "safe way to make contact"
  case sampledBecause = "sampled because"
  case schoolToldBeforeNextSchoolDay = "school told before next school day"
  case sealed
  case secondExaminer = "second examiner"
  case secondOpinionAsked = "second opinion asked"
  case secondView = "second view"
  case seen
  case seenAlone = "seen alone"
  case seenOrTold = "seen or told"
  case service
  case serviceInvolved = "service involved"
  case sessions
  case setting
  case severedBy = "severed by"
  case sex
  case shows
  case sicknessReturnSent = "sickness return sent"
  case since
  case skinToneAffectsVisibility = "skin tone affects visibility"
  case stage
  case startedFrom = "started from"
  case status
  case step
  case supervised
  case support
  case supportInPlace = "support in place"
  case supportOffered = "support offered"
  case takenOn = "taken on"
  case tenure
  case thresholdReconsidered = "threshold reconsidered"
  case thresholdsDocument = "thresholds document"
  case tier
  case to
  case toldBeforeRemoval = "told before removal"
  case tool
  case toolResult = "tool result"
  case topToToe = "top to toe"
  case unallocatedSince = "unallocated since"
  case undressed
  case urgent
  case verifiedBySight = "verified by sight"
  case visitFrequency = "visit frequency"
  case waitingSince = "waiting since"
  case wantsTold = "wants told"
  case wantsToldTo = "wants told to"
  case ward
  case weight
  case whatContinues = "what continues"
  case whatInstead = "what instead"
  case whatItShows = "what it shows"
  case whatMustChange = "what must change"
  case whereaboutsConfirmedBy = "whereabouts confirmed by"
  case whereInstead = "where instead"
  case who
  case with
  case withheldBecause = "withheld because"
  case withheldUntil = "withheld until"
  case withoutAgreementBecause = "without agreement because"
  case words
  case worker
  case writtenNoticeSeen = "written notice seen"
}
