/// The lawful basis on which an event is held or shared.
///
/// Consent to a service and permission to share are two things: only the first is a basis here.
public enum LawfulBasis: String, CaseIterable, Sendable, Hashable {
  case safeguardingDuty = "safeguarding duty"
  case publicTask = "public task"
  case courtOrder = "court order"
  case vitalInterests = "vital interests"
  case serviceConsent = "service consent"
  case policeLawEnforcement = "police law-enforcement processing"
  case researchApproval = "research approval"
}

/// A limit on who may see an event.
public enum VisibilityMark: String, CaseIterable, Sendable, Hashable {
  case sealedAddress = "sealed address"
  case referrerIdentity = "referrer identity"
  case thirdParty = "third party"
  case notToFamilyBefore = "not to family before"
  case criminalProceedings = "criminal proceedings"
  case childAskedNotToTell = "child asked that x is not told"
  case legallyPrivileged = "legally privileged"
  case adoptionSevered = "adoption severed"
}

/// Who interpreted, where language was needed.
public enum InterpreterUse: String, CaseIterable, Sendable, Hashable {
  case noneNeeded = "none needed"
  case professional
  case familyMember = "family member"
  case noneFound = "none found"
}

/// The part that a person has in an event.
public enum SubjectPart: String, CaseIterable, Sendable, Hashable {
  case childConcerned = "child concerned"
  case otherChildInTheHousehold = "other child in the household"
  case adultConcerned = "adult concerned"
  case unborn
}

/// A nation whose law and names a timeline follows; a Welsh timeline never runs England's.
public enum Nation: String, CaseIterable, Sendable, Hashable {
  case england = "England"
  case wales = "Wales"
}
