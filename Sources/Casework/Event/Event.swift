/// One thing that happened around a child, as one record tells it.
///
/// An event is never edited. A correction, a dispute, an answer, a sharing decision are events of their own that
/// name this one in a relation. *Occurred* is when it happened; *known* is when a service came to hold it: the two
/// are kept apart everywhere, so that a replay never uses what nobody held yet.
public struct Event: Hashable, Sendable, Identifiable {
  /// The record's own number, unique in its timeline.
  public let id: EventID
  /// Which of the 67 kinds it is.
  public var kind: EventKind
  /// The source records of the people it concerns, each with its part.
  public var subjects: [Subject]
  /// When it happened.
  public var occurred: Occurrence
  /// Who wrote it down, when a source says.
  public var recorder: Recorder?
  /// Which services held it, and since when.
  public var held: Held
  /// How many happenings a fact told in bulk stands for.
  public var count: Count?
  /// Who saw or said it.
  public var source: Source
  /// What it claims, each claim with its own standing.
  public var claims: [Claim]
  /// The lawful basis on which it is processed.
  public var basis: LawfulBasis?
  /// Limits on who may see it.
  public var marks: [VisibilityMark]
  /// Whether an interpreter was used, and who.
  public var interpreter: InterpreterUse?
  /// How it relates to other events.
  public var relations: [Relation]
  /// The typed detail of its kind.
  public var detail: Detail
  /// What happened, in neutral words.
  public var words: String
  /// Public sources, in the library; none in casework.
  public var citations: [Citation]
  /// Where it came from: format, code, row or page.
  public var original: String?

  /// Creates an event; what is not given is not stated.
  public init(
    id: EventID, kind: EventKind, subjects: [Subject], occurred: Occurrence, recorder: Recorder? = nil,
    held: Held = .notStated, count: Count? = nil, source: Source = .notStated, claims: [Claim] = [],
    basis: LawfulBasis? = nil, marks: [VisibilityMark] = [], interpreter: InterpreterUse? = nil,
    relations: [Relation] = [], detail: Detail = Detail(), words: String = "", citations: [Citation] = [],
    original: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.subjects = subjects
    self.occurred = occurred
    self.recorder = recorder
    self.held = held
    self.count = count
    self.source = source
    self.claims = claims
    self.basis = basis
    self.marks = marks
    self.interpreter = interpreter
    self.relations = relations
    self.detail = detail
    self.words = words
    self.citations = citations
    self.original = original
  }

  /// The detail as it concerns one person: what the event says of all, overridden by what it says of them.
  public func detail(of person: PersonID) -> Detail {
    guard let own = subjects.first(where: { $0.person == person })?.detail else { return detail }
    return detail.overriding(with: own)
  }

  /// Whether it says something of one of its subjects alone.
  var tellsOfEach: Bool {
    for place in subjects.indices where subjects[place].detail != nil { return true }
    return false
  }

  /// Whether the event names this source record among its subjects.
  public func concerns(_ person: PersonID) -> Bool {
    subjects.contains { $0.person == person }
  }
}

/// A person an event concerns, and the part they have in it.
public struct Subject: Hashable, Sendable {
  /// The source record.
  public let person: PersonID
  /// Child concerned, other child, adult concerned or unborn.
  public let part: SubjectPart
  /// What the event says of this person alone, such as which of four children was seen.
  public let detail: Detail?

  /// Names a subject.
  public init(_ person: PersonID, _ part: SubjectPart = .childConcerned, detail: Detail? = nil) {
    self.person = person
    self.part = part
    self.detail = detail
  }
}

/// Who wrote an event down.
public struct Recorder: Hashable, Sendable {
  /// The service on whose record it stands.
  public let service: ServiceID?
  /// Who, as a role or a pseudonym; never a private name in the library.
  public let who: String?
  /// Their qualification, in the record's words.
  public let qualification: String?

  /// Describes a recorder; what is not given is not stated.
  public init(service: ServiceID? = nil, who: String? = nil, qualification: String? = nil) {
    self.service = service
    self.who = who
    self.qualification = qualification
  }
}

/// A fact told in bulk: how many happenings it stands for.
public enum Count: Hashable, Sendable {
  /// Exactly this many.
  case exactly(Int)
  /// This many or more.
  case atLeast(Int)
}

/// How one event relates to an earlier or later one.
public struct Relation: Hashable, Sendable {
  /// In what way: it answers, explains, corrects.
  public let kind: RelationKind
  /// The other event.
  public let event: EventID

  /// Relates to another event.
  public init(_ kind: RelationKind, _ event: EventID) {
    self.kind = kind
    self.event = event
  }
}

/// A public source of a library event.
public struct Citation: Hashable, Sendable {
  /// A public address.
  public let url: String
  /// high, medium or low: how plainly the source says it.
  public let confidence: Confidence
  /// What this source says where sources differ, in our own words.
  public let says: String?

  /// Cites a source.
  public init(url: String, confidence: Confidence, says: String? = nil) {
    self.url = url
    self.confidence = confidence
    self.says = says
  }

  /// How plainly a source says what it is cited for.
  public enum Confidence: String, CaseIterable, Hashable, Sendable {
    /// Stated plainly on the page cited.
    case high
    /// A single press account, or a date inferred.
    case medium
    /// Without a date, or from a copy, a forum or a blog.
    case low
  }
}
