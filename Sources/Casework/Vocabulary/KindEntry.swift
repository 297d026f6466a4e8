/// All that the vocabulary says of one kind, kept together so that a kind is read in one place.
struct KindEntry: Sendable {
  let kind: EventKind
  let name: String
  let meaning: String
  let fields: [Field]

  init(_ kind: EventKind, _ name: String, _ meaning: String, _ fields: [Field]) {
    self.kind = kind
    self.name = name
    self.meaning = meaning
    self.fields = fields
  }

  /// Every kind in the order of its number, so that a kind finds its entry by position.
  static let all: [KindEntry] = [
    .visit, .childSeen, .childsAccount, .adultsAccount, .familyTime,
    .observation, .concernReceived, .frontDoorDecision, .referrerTold, .informationRequest,
    .markOrInjury, .knownCondition, .attendance, .examination, .medicalOpinion,
    .pregnancyOrBirth, .healthAppointment, .healthObservation, .serviceRegistration,
    .strategyDiscussion, .section47Enquiry, .assessment, .conference, .otherMeeting, .familyGroup, .decision,
    .dissent, .escalationStep, .secondView,
    .plan, .planAction, .legalStep, .lookedAfterEpisode, .returnHome, .allocation, .involvement,
    .address, .arrivalNotice, .adultConnected, .adultEnquiry, .adultHistory, .adultNeed, .careArrangement,
    .identity,
    .schoolRoll, .absence, .homeEducation, .missingEducation,
    .policeIncident, .domesticAbuse, .missingEpisode, .harmOutsideTheHome, .courtOutcome,
    .evidenceReceived, .evidenceOpened, .sharingDecision,
    .supportOffered, .rightExplained, .threat, .complaint, .positionOfTrust, .oversight,
    .closingProposed, .transfer, .deathOrSeriousHarm, .incidentStep, .amendment,
  ]
}
