/// Who keeps a kind of event (VOCABULARY, "Who keeps what"): whose record must be complete before its absence can be told.
enum Keeper: Sendable {
  /// Services of these types.
  case types([ServiceType])
  /// Every service that knew the child then, each for itself.
  case everyone

  func includes(_ type: ServiceType) -> Bool {
    switch self {
    case .types(let types): types.contains(type)
    case .everyone: true
    }
  }

  /// The keepers of what services of some types recorded: those of them that keep the kind, or, where none does, they.
  func recording(as recorders: Set<ServiceType>) -> Keeper {
    let keeping = recorders.filter(includes)
    return .types((keeping.isEmpty ? recorders : keeping).sorted { $0.rawValue < $1.rawValue })
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
    of kinds: [EventKind], recordedBy recorders: Set<ServiceType>? = nil, from: Day, through: Day,
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
    for record in records where keeper.includes(record.type) && record.isListed {
      guard let days = record.days(from: from, through: through) else { continue }
      isKept = true
      if !record.covers(kind, days, asOf: now) {
        return .record(kind, record.service, from: days.lowerBound, through: days.upperBound)
      }
    }
    if case .everyone = keeper {
      return family.knownTo.complete ? nil : .whoKnew(from: from, through: through)
    }
    if isKept { return nil }
    return lackOfUnlisted(kind, keeper, from: from, through: through, asOf: now)
  }

  /// Where no keeper is on the list of those who knew the family then, those who state coverage are looked at.
  private func lackOfUnlisted(
    _ kind: EventKind, _ keeper: Keeper, from: Day, through: Day, asOf now: Instant
  ) -> Unknown? {
    let others = records.filter { !$0.coverage.isEmpty && keeper.includes($0.type) }
    if others.isEmpty {
      return family.knownTo.complete ? nil : .record(kind, nil, from: from, through: through)
    }
    let lacking = others.first { !$0.covers(kind, from...through, asOf: now) }
    return lacking.map { .record(kind, $0.service, from: from, through: through) }
  }
}

/// One service's record of a family: since when it knew it, and over which days its record is complete.
///
/// A class only so that it is lent and never copied; nothing in it ever changes.
final class ServiceRecord: Sendable {
  let service: ServiceID
  let type: ServiceType
  /// Whether it is on the list of those who knew the family, and from when to when.
  let isListed: Bool
  let from: Day?
  let to: Day?
  let coverage: [Coverage]

  private init(
    _ service: ServiceID, _ family: Family, isListed: Bool, from: Day? = nil, to: Day? = nil
  ) {
    self.service = service
    type = family.type(of: service)
    self.isListed = isListed
    self.from = from
    self.to = to
    coverage = family.coverage.filter { $0.service == service }
  }

  /// The records of all services that knew a family or state coverage of it.
  static func all(of family: Family) -> [ServiceRecord] {
    let listed = family.knownTo.entries.map { entry in
      ServiceRecord(entry.service, family, isListed: true, from: entry.from, to: entry.to)
    }
    let others = Set(family.coverage.map(\.service)).subtracting(listed.map(\.service)).sorted()
    return listed + others.map { ServiceRecord($0, family, isListed: false) }
  }

  /// The days on which it knew the family, within some days.
  func days(from first: Day, through last: Day) -> ClosedRange<Day>? {
    let (start, end) = (max(first, from ?? first), min(last, to ?? last))
    return start <= end ? start...end : nil
  }

  /// Whether its record of a kind is complete over some days.
  func covers(_ kind: EventKind, _ days: ClosedRange<Day>, asOf now: Instant) -> Bool {
    var open = days.lowerBound
    while open <= days.upperBound {
      var reach: Day?
      for statement in coverage where statement.from <= open && open <= statement.to {
        guard statement.kinds.isEmpty || statement.kinds.contains(kind) else { continue }
        if let received = statement.received, received > now { continue }
        reach = max(reach ?? statement.to, statement.to)
      }
      guard let reach else { return false }
      open = reach + 1
    }
    return true
  }
}
