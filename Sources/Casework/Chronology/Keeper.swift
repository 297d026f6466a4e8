/// Who keeps a kind of event (VOCABULARY, "Who keeps what"): whose record must be complete before its absence can be told.
struct Keeper: Sendable {
  /// Services of these types.
  let types: ServiceTypeSet
  /// Whether it is every service that knew the child then, each for itself.
  let isEveryone: Bool

  static let everyone = Keeper(types: .all, isEveryone: true)

  static func types(_ types: [ServiceType]) -> Keeper {
    Keeper(types: ServiceTypeSet(types), isEveryone: false)
  }

  /// The keepers of what services of some types recorded: those of them that keep the kind, or, where none does, they.
  func recording(as recorders: ServiceTypeSet) -> Keeper {
    let keeping = recorders.intersection(types)
    return Keeper(types: keeping.isEmpty ? recorders : keeping, isEveryone: false)
  }

  static func of(_ kind: EventKind) -> Keeper { table[Int(kind.rawValue)] }

  private static let table: [Keeper] =
    [.everyone] + EventKind.allCases.map { keeper(of: $0) }

  private static func keeper(of kind: EventKind) -> Keeper {
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
  /// there is no record to be incomplete. What must have been recorded by services of some types is looked for in their
  /// records alone.
  public func coverage(
    of kinds: [EventKind], recordedBy recorders: ServiceTypeSet? = nil, from: Day, through: Day,
    for person: Int?, asOf now: Instant
  ) -> CoverageAnswer {
    let start = max(from, firstDay(of: person) ?? from)
    guard start <= through else { return .covered }
    var missing: Unknown?
    for kind in kinds {
      let keeper = recorders.map { Keeper.of(kind).recording(as: $0) } ?? Keeper.of(kind)
      if let lack = lack(of: kind, keeper, from: start, through: through, asOf: now) {
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

  private func lack(
    of kind: EventKind, _ keeper: Keeper, from: Day, through: Day, asOf now: Instant
  ) -> Unknown? {
    var isKept = false
    for at in records.each.indices where records.each[at].isListed {
      guard keeper.types.contains(records.each[at].type),
        let days = records.each[at].days(from: from, through: through)
      else { continue }
      isKept = true
      if !records.covers(at, kind, days, asOf: now) {
        return .record(kind, records.services[at], from: days.lowerBound, through: days.upperBound)
      }
    }
    if keeper.isEveryone {
      return family.knownTo.complete ? nil : .whoKnew(from: from, through: through)
    }
    if isKept { return nil }
    return lackOfUnlisted(kind, keeper, from: from, through: through, asOf: now)
  }

  /// Where no keeper is on the list of those who knew the family then, those who state coverage are looked at.
  private func lackOfUnlisted(
    _ kind: EventKind, _ keeper: Keeper, from: Day, through: Day, asOf now: Instant
  ) -> Unknown? {
    var states = false
    for at in records.each.indices where keeper.types.contains(records.each[at].type) {
      if records.each[at].statements.isEmpty { continue }
      states = true
      if !records.covers(at, kind, from...through, asOf: now) {
        return .record(kind, records.services[at], from: from, through: through)
      }
    }
    if states || family.knownTo.complete { return nil }
    return .record(kind, nil, from: from, through: through)
  }
}
