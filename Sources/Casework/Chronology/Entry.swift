/// An event in a chronology, with what has become known of it so far.
public struct Entry: Sendable {
  /// The event as recorded, kept once and lent.
  public let record: Record
  /// Its kind.
  public let kind: EventKind
  /// When it happened.
  public let occurred: Occurrence
  /// The people it concerns, as positions in the family, source records resolved to persons.
  public internal(set) var people: [Int] { didSet { first64 = Self.bits(of: people) } }
  /// Those of the first sixty-four people of the family whom it concerns, a bit for each.
  private var first64: UInt64
  /// Since when any service held it.
  public let known: Instant
  /// The services that hold it so far, each with since when.
  public internal(set) var holdings: [Holding]
  /// The places of its answers among all answers of the chronology.
  var answers = 0..<0
  /// What the event says of single people, where it says something else of them than of all.
  var ownDetails: [OwnDetail]
  /// The type of the service that recorded it; nil where that is not stated.
  public internal(set) var recorder: ServiceType?
  /// The types of the services that hold it so far.
  public internal(set) var holders = ServiceTypeSet()
  /// A number for the organisation that recorded it, else the first that held it; nil where neither is stated.
  public internal(set) var organisation: Int?
  /// Whether a later event corrects or removes it.
  public internal(set) var isHidden = false
  /// Its relations to other events of the chronology, both ways.
  public internal(set) var links: [Link] = []

  /// The event as recorded.
  public var event: Event { record.event }

  /// An event that is passed about without being copied; nothing in it ever changes.
  public final class Record: Sendable {
    /// The event as recorded.
    public let event: Event
    /// Its ties to other events.
    let ties: [Tie]
    /// Whether the source does not show who held it.
    public let isOfUnknownKnower: Bool

    init(_ event: consuming Event) {
      ties = event.ties
      isOfUnknownKnower = event.knowerUnknown
      self.event = event
    }
  }

  init(_ record: Record, people: [Int], known: Instant, holdings: [Holding], ownDetails: [OwnDetail]) {
    self.record = record
    kind = record.event.kind
    occurred = record.event.occurred
    self.people = people
    first64 = Self.bits(of: people)
    self.known = known
    self.holdings = holdings
    self.ownDetails = ownDetails
  }

  /// Whether it concerns a person of the family.
  public func concerns(_ person: Int) -> Bool {
    person < 64 ? first64 & (1 << UInt64(person)) != 0 : people.contains(person)
  }

  private static func bits(of people: [Int]) -> UInt64 {
    people.reduce(0) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The detail of an event as it concerns one person of the family.
  struct OwnDetail: Sendable {
    let person: Int
    let detail: Detail
  }

  /// A relation between two entries of a chronology.
  public struct Link: Hashable, Sendable {
    /// How they relate.
    public let kind: RelationKind
    /// The position of the other entry.
    public let other: Int
    /// Whether this entry names the other.
    public let isNaming: Bool
  }

  /// Whether it stands before another in the chronology: by the latest day it can have happened, then the moment, the
  /// earliest day and its number, so that any order of arrival gives one chronology.
  func precedes(_ other: Entry) -> Bool {
    let (a, b) = (occurred, other.occurred)
    if a.latest != b.latest { return a.latest < b.latest }
    if a.instant != b.instant { return Self.moment(a) < Self.moment(b) }
    if a.earliest != b.earliest { return a.earliest < b.earliest }
    return record.event.id < other.record.event.id
  }

  private static func moment(_ occurrence: Occurrence) -> Int64 { occurrence.instant?.seconds ?? .max }
}
