/// The unit that a lesson sees: children who share a household or a parent, with the adults around them.
public struct Family: Hashable, Sendable {
  /// Everyone in it.
  public var people: [Person]
  /// Who lived where, and when; empty when not stated.
  public var residences: [Residence]
  /// The services concerned, each with its type.
  public var services: [ServiceID: ServiceType]
  /// Which services knew the family, and whether that list is complete.
  public var knownTo: KnownTo
  /// Where somebody was looking, so that absence can be told.
  public var coverage: [Coverage]
  /// Standing agreements under which services may put together what they hold.
  public var agreements: [Agreement]

  /// Describes a family.
  public init(
    people: [Person] = [], residences: [Residence] = [], services: [ServiceID: ServiceType] = [:],
    knownTo: KnownTo = KnownTo(), coverage: [Coverage] = [], agreements: [Agreement] = []
  ) {
    self.people = people
    self.residences = residences
    self.services = services
    self.knownTo = knownTo
    self.coverage = coverage
    self.agreements = agreements
  }

  /// Its children, born and unborn.
  public var children: [Person] { people.filter { $0.part != .adult } }

  /// The type of a service: as the family's header says, else as its name tells, else other.
  public func type(of service: ServiceID) -> ServiceType {
    services[service] ?? ServiceType(service: service) ?? .other
  }
}

/// One person's stay in one household.
public struct Residence: Hashable, Sendable {
  /// Who.
  public let person: PersonID
  /// Which household, by a name that shows no address.
  public let household: String
  /// First day, nil when it began before anything told here.
  public let from: Day?
  /// Last day, nil when it had not ended.
  public let to: Day?

  /// Says that a person lived in a household.
  public init(_ person: PersonID, in household: String, from: Day? = nil, to: Day? = nil) {
    self.person = person
    self.household = household
    self.from = from
    self.to = to
  }

  /// Whether the stay includes a day.
  public func includes(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// The services that had an open involvement, allocation, registration or roll for the family.
public struct KnownTo: Hashable, Sendable {
  /// One service, for one time.
  public struct Entry: Hashable, Sendable {
    /// The service.
    public let service: ServiceID
    /// First day, nil when not stated.
    public let from: Day?
    /// Last day, nil when not ended or not stated.
    public let to: Day?

    /// Says that a service knew the family.
    public init(_ service: ServiceID, from: Day? = nil, to: Day? = nil) {
      self.service = service
      self.from = from
      self.to = to
    }
  }

  /// The services, as far as known.
  public var entries: [Entry]
  /// Whether no other service knew them.
  public var complete: Bool

  /// Lists the services.
  public init(_ entries: [Entry] = [], complete: Bool = false) {
    self.entries = entries
    self.complete = complete
  }
}

/// A standing or recorded agreement under which services may put together what they hold of the family.
public struct Agreement: Hashable, Sendable {
  /// The services it joins.
  public let services: [ServiceID]
  /// First day.
  public let from: Day
  /// Last day, nil when it stands.
  public let to: Day?
  /// Which kinds of event it covers; empty means all.
  public let kinds: Set<EventKind>

  /// Describes an agreement.
  public init(services: [ServiceID], from: Day, to: Day? = nil, kinds: Set<EventKind> = []) {
    self.services = services
    self.from = from
    self.to = to
    self.kinds = kinds
  }
}

/// A statement that one service's record of some kinds is complete over a time, with its basis.
///
/// Absence can only be claimed inside coverage; elsewhere it is *cannot tell*.
public struct Coverage: Hashable, Sendable {
  /// Whose record.
  public let service: ServiceID
  /// Which kinds; empty means every kind that it keeps.
  public let kinds: Set<EventKind>
  /// First day.
  public let from: Day
  /// Last day.
  public let to: Day
  /// Why this may be said: a complete sync, a form always used, or a source.
  public let basis: String
  /// When the statement was received; nil in the library, where all of it is used throughout.
  public let received: Instant?
  /// A public address where this can be read, in the library.
  public let source: String?

  /// States coverage.
  public init(
    service: ServiceID, kinds: Set<EventKind> = [], from: Day, to: Day, basis: String,
    received: Instant? = nil,
    source: String? = nil
  ) {
    self.service = service
    self.kinds = kinds
    self.from = from
    self.to = to
    self.basis = basis
    self.received = received
    self.source = source
  }
}
