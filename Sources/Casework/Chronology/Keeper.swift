/// Who keeps a kind of event (VOCABULARY, "Who keeps what"): whose record must be complete before its absence can be told.
enum Keeper: Sendable {
  /// Services of these types.
  case types([ServiceType])
  /// Every service that knew the child then, each for itself.
  case everyone

  static func of(_ kind: EventKind) -> Keeper {
    switch kind {
    case .concernReceived, .frontDoorDecision, .referrerTold, .strategyDiscussion, .section47Enquiry,
      .assessment,
      .conference, .plan, .planAction, .legalStep, .lookedAfterEpisode, .returnHome, .allocation,
      .adultConnected,
      .adultEnquiry, .adultHistory, .adultNeed, .careArrangement, .closingProposed, .transfer, .decision,
      .secondView,
      .involvement, .otherMeeting, .familyGroup:
      .types([.socialCare])
    case .knownCondition, .attendance, .examination, .medicalOpinion, .healthAppointment, .healthObservation,
      .serviceRegistration:
      .types(ServiceType.allCases.filter(\.isHealth))
    case .pregnancyOrBirth: .types([.midwifery])
    case .address, .arrivalNotice: .types([.housing, .socialCare])
    case .schoolRoll, .absence: .types([.school, .nursery])
    case .homeEducation, .missingEducation: .types([.school, .educationAuthority])
    case .policeIncident, .domesticAbuse, .courtOutcome, .missingEpisode: .types([.police])
    default: .everyone
    }
  }
}

/// Whether absence can be told over some days.
public enum CoverageAnswer: Hashable, Sendable {
  /// Every keeper's record is complete.
  case covered
  /// It is complete only because that is assumed.
  case assumed
  /// Somebody's record is not known to be complete: whose, and when.
  case missing(Unknown)
}

extension Chronology {
  /// Whether the records of those who keep some kinds are complete over some days, for a person or the whole family.
  ///
  /// Nothing can have been recorded of a child before its birth or the first event about it, so the days before do not
  /// need covering. Where the list of services that knew the family is complete and none of a keeper's type is on it,
  /// there is no record to be incomplete.
  public func coverage(
    of kinds: [EventKind], from: Day, through: Day, for person: Int?, asOf now: Instant
  ) -> CoverageAnswer {
    let start = max(from, firstDay(of: person) ?? from)
    guard start <= through else { return .covered }
    var missing: Unknown?
    for kind in kinds {
      if let lack = lack(of: kind, from: start, through: through, asOf: now) {
        missing = lack
        break
      }
    }
    guard let missing else { return .covered }
    if let assumed = assumedComplete, assumed.lowerBound <= start, through <= assumed.upperBound {
      return .assumed
    }
    return .missing(missing)
  }

  private func firstDay(of person: Int?) -> Day? {
    guard let person else { return nil }
    let born = family.people[person].born?.earliest
    guard let first = firstDays[person] else { return born }
    return born.map { min($0, first) } ?? first
  }

  private func lack(of kind: EventKind, from: Day, through: Day, asOf now: Instant) -> Unknown? {
    let keeper = Keeper.of(kind)
    let keepers = keepers(keeper, from: from, through: through)
    if keepers.isEmpty, !family.knownTo.complete {
      return .record(kind, nil, from: from, through: through)
    }
    if case .everyone = keeper, !family.knownTo.complete {
      return .whoKnew(from: from, through: through)
    }
    for (service, first, last) in keepers
    where !isCovered(service, kind, from: first, through: last, asOf: now) {
      return .record(kind, service, from: first, through: last)
    }
    return nil
  }

  /// The services that keep a kind, each with the days over which it knew the family within those asked about.
  private func keepers(_ keeper: Keeper, from: Day, through: Day) -> [(ServiceID, Day, Day)] {
    var found: [(ServiceID, Day, Day)] = []
    for entry in family.knownTo.entries {
      if case .types(let types) = keeper, !types.contains(family.type(of: entry.service)) { continue }
      let (first, last) = (max(from, entry.from ?? from), min(through, entry.to ?? through))
      if first <= last { found.append((entry.service, first, last)) }
    }
    guard found.isEmpty, case .types(let types) = keeper else { return found }
    for statement in family.coverage where types.contains(family.type(of: statement.service)) {
      if !found.contains(where: { $0.0 == statement.service }) {
        found.append((statement.service, from, through))
      }
    }
    return found
  }

  private func isCovered(
    _ service: ServiceID, _ kind: EventKind, from: Day, through: Day, asOf now: Instant
  ) -> Bool {
    var open = from
    while open <= through {
      let reach = family.coverage.filter {
        $0.service == service && ($0.kinds.isEmpty || $0.kinds.contains(kind)) && $0.from <= open
          && open <= $0.to
          && ($0.received.map { $0 <= now } ?? true)
      }.map(\.to).max()
      guard let reach else { return false }
      open = reach + 1
    }
    return true
  }
}
