/// One family's story as a file tells it: the people, what is known of the records, and the events.
public struct Timeline: Hashable, Sendable {
  /// A short name: the review's id in the library, a number in an authority.
  public var name: String
  /// A title for people; names a child only as public reports do.
  public var title: String?
  /// The review it comes from.
  public var review: String?
  /// When the story ends (a death, serious harm, or the last day told); nil when it has not.
  public var end: Occurrence?
  /// What that end was, in neutral words.
  public var endNote: String?
  /// The areas concerned.
  public var areas: [String]
  /// England unless said.
  public var nation: Nation
  /// Whether each row is its own happening unless linked, as in a review; false for recorded casework.
  public var isLibrary: Bool
  /// The people, services and coverage.
  public var family: Family
  /// The events, in any order.
  public var events: [Event]
  /// Which source record is which person, as linkage decided, and when; none means that records are people.
  public var links: [PersonLink]

  /// Describes a timeline.
  public init(
    name: String, title: String? = nil, review: String? = nil, end: Occurrence? = nil, endNote: String? = nil,
    areas: [String] = [], nation: Nation = .england, isLibrary: Bool = true, family: Family = Family(),
    events: [Event] = [], links: [PersonLink] = []
  ) {
    self.name = name
    self.title = title
    self.review = review
    self.end = end
    self.endNote = endNote
    self.areas = areas
    self.nation = nation
    self.isLibrary = isLibrary
    self.family = family
    self.events = events
    self.links = links
  }
}

/// A decision that a source record is a person, or that it is not after all.
public struct PersonLink: Hashable, Sendable {
  /// The source record that events name.
  public let record: PersonID
  /// The person it belongs to.
  public let person: PersonID
  /// True when linked, false when the link is undone.
  public let linked: Bool
  /// Since when the decision is known.
  public let known: Instant

  /// Records a decision of linkage.
  public init(record: PersonID, person: PersonID, linked: Bool = true, known: Instant) {
    self.record = record
    self.person = person
    self.linked = linked
    self.known = known
  }
}
