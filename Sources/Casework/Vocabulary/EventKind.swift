/// What an event is: one of sixty-seven kinds, each with one meaning.
///
/// The numbers are kept for ever: stores and files rely on them.
public enum EventKind: UInt8, CaseIterable, Sendable, Hashable {
  // A. Being with the child
  case visit = 1
  case childSeen
  case childsAccount
  case adultsAccount
  case familyTime

  // B. Worry and front door
  case observation
  case concernReceived
  case frontDoorDecision
  case referrerTold
  case informationRequest

  // C. Injury and medical
  case markOrInjury
  case knownCondition
  case attendance
  case examination
  case medicalOpinion

  // D. Health of the child
  case pregnancyOrBirth
  case healthAppointment
  case healthObservation
  case serviceRegistration

  // E. Meetings and decisions
  case strategyDiscussion
  case section47Enquiry
  case assessment
  case conference
  case otherMeeting
  case familyGroup
  case decision

  // F. Challenge
  case dissent
  case escalationStep
  case secondView

  // G. Plans, orders and who holds it
  case plan
  case planAction
  case legalStep
  case lookedAfterEpisode
  case returnHome
  case allocation
  case involvement

  // H. Home, adults, identity
  case address
  case arrivalNotice
  case adultConnected
  case adultEnquiry
  case adultHistory
  case adultNeed
  case careArrangement
  case identity

  // I. Education
  case schoolRoll
  case absence
  case homeEducation
  case missingEducation

  // J. Police and harm
  case policeIncident
  case domesticAbuse
  case missingEpisode
  case harmOutsideTheHome
  case courtOutcome

  // K. Evidence and sharing
  case evidenceReceived
  case evidenceOpened
  case sharingDecision

  // L. Support, rights, oversight
  case supportOffered
  case rightExplained
  case threat
  case complaint
  case positionOfTrust
  case oversight

  // M. Ending, moving, learning, mending
  case closingProposed
  case transfer
  case deathOrSeriousHarm
  case incidentStep
  case amendment

  /// The kind's name as everybody writes it, such as "section 47 enquiry".
  public var name: String { entry.name }

  /// One sentence that says what the kind is.
  public var meaning: String { entry.meaning }

  /// The details that the kind may carry; each may be left unstated.
  public var fields: [Field] { entry.fields }

  /// The kind of that name, or nil when there is none; capitals and curly apostrophes do not matter.
  public init?(name: String) {
    guard let kind = Vocabulary.find(name, in: Self.byName) else { return nil }
    self = kind
  }

  /// The kind's field of that name, or nil when the kind does not have it.
  public func field(_ name: FieldName) -> Field? { fields.first { $0.name == name } }

  /// Whether the kind has a field of that name.
  public func has(_ name: FieldName) -> Bool { Self.fieldNames[Int(rawValue)].contains(name) }

  private static let fieldNames: [[FieldName]] = [[]] + allCases.map { $0.fields.map(\.name) }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  private var entry: KindEntry { KindEntry.all[Int(rawValue) - 1] }
}
