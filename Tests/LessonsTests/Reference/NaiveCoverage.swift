import Casework

/// Who keeps what, and whether their records are complete (VOCABULARY, section 4).
extension NaiveView {
  /// Whether absence of some kinds can be told over some days: yes, or cannot tell.
  func covered(
    _ kinds: [EventKind], by recorders: [ServiceType]? = nil, from: Day, through: Day, for person: PersonID?
  ) -> Truth {
    coverage(kinds, by: recorders, from: from, through: through, for: person) == .missing ? .unknown : .yes
  }

  enum Answer { case covered, assumed, missing }

  func coverage(
    _ kinds: [EventKind], by recorders: [ServiceType]? = nil, from: Day, through: Day, for person: PersonID?
  ) -> Answer {
    let from = max(from, person.flatMap(firstDay) ?? from)
    if from > through { return .covered }
    if kinds.allSatisfy({ isCovered($0, by: recorders, from: from, through: through) }) { return .covered }
    guard let assumed, assumed.lowerBound <= from, through <= assumed.upperBound else { return .missing }
    return .assumed
  }

  /// Nothing can be recorded of a person before the birth or the first event about them.
  private func firstDay(of person: PersonID) -> Day? {
    let events = seen.filter { people(of: $0.event).contains(person) }.map(\.event.occurred.earliest)
    return ([self.person(person)?.born?.earliest].compactMap { $0 } + events).min()
  }

  private func isCovered(_ kind: EventKind, by recorders: [ServiceType]?, from: Day, through: Day) -> Bool {
    var types = Self.keepers(of: kind)
    if let recorders {
      // Only they can have recorded it: those of them who keep the kind, or, where none does, all of them.
      let keeping = recorders.filter { types?.contains($0) ?? true }
      types = keeping.isEmpty ? recorders : keeping
    }
    if types == nil, !family.knownTo.complete { return false }
    var records = family.knownTo.entries
      .filter { types?.contains(family.type(of: $0.service)) ?? true }
      .map { ($0.service, max(from, $0.from ?? from), min(through, $0.to ?? through)) }
      .filter { $0.1 <= $0.2 }
    if records.isEmpty, let types {
      records = family.coverage.map(\.service).filter { types.contains(family.type(of: $0)) }
        .map { ($0, from, through) }
    }
    if records.isEmpty { return family.knownTo.complete }
    return records.allSatisfy { service, first, last in
      stride(from: first, through: last, by: 1).allSatisfy { states(service, kind, on: $0) }
    }
  }

  private func states(_ service: ServiceID, _ kind: EventKind, on day: Day) -> Bool {
    family.coverage.contains {
      $0.service == service && ($0.kinds.isEmpty || $0.kinds.contains(kind)) && $0.from <= day && day <= $0.to
        && ($0.received.map { $0 <= now } ?? true)
    }
  }

  /// The types of service that keep a kind; nil where each service keeps it for itself.
  static func keepers(of kind: EventKind) -> [ServiceType]? {
    switch kind {
    case .concernReceived, .frontDoorDecision, .referrerTold, .strategyDiscussion, .section47Enquiry,
      .assessment,
      .conference, .otherMeeting, .familyGroup, .decision, .secondView, .plan, .planAction, .legalStep,
      .lookedAfterEpisode, .returnHome, .allocation, .involvement, .adultConnected, .adultEnquiry,
      .adultHistory,
      .adultNeed, .careArrangement, .closingProposed, .transfer:
      [.socialCare]
    case .knownCondition, .attendance, .examination, .medicalOpinion, .healthAppointment, .healthObservation,
      .serviceRegistration:
      ServiceType.allCases.filter(\.isHealth)
    case .pregnancyOrBirth: [.midwifery]
    case .address, .arrivalNotice: [.housing, .socialCare]
    case .schoolRoll, .absence: [.school, .nursery]
    case .homeEducation, .missingEducation: [.school, .educationAuthority]
    case .policeIncident, .domesticAbuse, .missingEpisode, .courtOutcome: [.police]
    default: nil
    }
  }
}
