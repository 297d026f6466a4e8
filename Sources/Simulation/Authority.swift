public import Casework

/// A synthetic children's-services authority: families, services and records that are all invented.
///
/// Nothing in it is about anybody. Its rates are those of ``Rates``, published ones where they were found; nearly
/// all of its children come to no harm. One seed gives one authority, to the last event, on every machine.
public struct Authority: Sendable {
  /// How many children live in it on an average day.
  public let children: Int
  /// From what all chance is drawn.
  public let seed: UInt64
  /// How many months are told.
  public let months: Int
  /// The first day told.
  public let start: Day

  private let places: [Place]
  private let feeds: Feeds

  /// Founds an authority; the period starts on 1 October 2023 unless said.
  public init(children: Int, seed: UInt64, months: Int = 36, start: Day = Self.start) {
    self.children = max(0, children)
    self.seed = seed
    self.months = min(max(1, months), 1_200)
    self.start = start
    places = Town.places(seed: seed)
    feeds = Feeds(seed: seed, places: places, period: start..<start.adding(months: self.months))
  }

  /// 1 October 2023.
  public static let start = Day(number: 19_631)

  /// The first day that is told no more.
  public var end: Day { start.adding(months: months) }

  /// Every family, one at a time, each made when it is asked for.
  ///
  /// They end when their children's years under 18 within the period come to as many children on an average day.
  public func families() -> Families { Families(authority: self) }

  /// Children that social care is involved with on an average day (DfE: children in need on 31 March).
  public var socialCareInvolvements: Double { Double(children) * Rates.childrenInNeed.fraction }

  /// Full-time case-holding social workers, at the published caseload (DfE: 16.0 in September 2023).
  public var workers: Double { socialCareInvolvements / Rates.caseload.value }

  /// One family's timeline, as recorded; it depends on the seed and the family's number alone.
  public func family(_ number: Int) -> Timeline {
    let story = story(number)
    var recording = Recording(story.home.chance(for: 20))
    return timeline(of: story, recording.write(story.events))
  }

  /// What happens to one family, before anybody writes it down.
  func story(_ number: Int) -> Story {
    var story = Story(home: household(number), period: start..<end)
    story.tell()
    return story
  }

  func household(_ number: Int) -> Household {
    Household(number: number, seed: seed, places: places, from: start, to: end)
  }

  private func timeline(of story: Story, _ records: [Event]) -> Timeline {
    Timeline(
      name: "family-\(story.home.number)", title: "Simulated family \(story.home.number)", areas: [Town.name],
      isLibrary: false,
      family: Family(
        people: story.home.people(start: start), knownTo: KnownTo(story.books, complete: true),
        coverage: feeds.coverage(of: story.books)),
      events: records)
  }
}

/// The families of an authority, made one at a time.
public struct Families: Sequence, IteratorProtocol, Sendable {
  private let authority: Authority
  private let childYears: Double
  private var lived = 0.0
  private var number = 0

  init(authority: Authority) {
    self.authority = authority
    childYears = Double(authority.children * (authority.end - authority.start)) / 365.25
  }

  /// The next family, or nil when there are children enough.
  public mutating func next() -> Timeline? {
    guard nextNumber() != nil else { return nil }
    return authority.family(number)
  }

  /// Moves on to the next family, and returns its number.
  mutating func nextNumber() -> Int? {
    guard lived < childYears else { return nil }
    number += 1
    lived += authority.household(number).childYears(from: authority.start, to: authority.end)
    return number
  }
}

extension Story {
  /// Tells everything; what social care does first, because others ask whether it is involved.
  fileprivate mutating func tell() {
    settleHomeEducation()
    tellFrontDoor()
    tellLife()
    tellNeeds()
    tellEmergencies()
    tellCommunityHealth()
    tellSchool()
    tellMissingFromHome()
    tellHarm()
    close()
  }
}
