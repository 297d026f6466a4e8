/// All that a report tells of a finished linkage: plain figures, gathered in a few passes.
///
/// It holds no value of any field: only counts, shares, the names of fields and levels, and records as their file names
/// them.
public struct LinkFindings: Sendable {
  /// What is supposed of two records before anything is compared.
  public struct Prior: Hashable, Sendable {
    /// Of all pairs, the share that is one person.
    public let ofOne: Double
    /// Of all pairs, the share that is relatives who live together.
    public let ofRelatives: Double
    /// The bits of one person against strangers, before anything is compared.
    public let bits: Double
    /// How often the first and last name of one person are swapped.
    public let swapped: Double
  }

  /// What labels say of the links.
  public struct Quality: Sendable {
    /// Of pairs.
    public let pairs: PairMeasure
    /// Of pairs within the groups.
    public let people: PairMeasure.Quality
    /// Links between people who are alike as twins are.
    public let twinLikeFalseLinks: Int
    /// By group of people; nil where no group was given.
    public let groups: [String: GroupMeasure]?
  }

  /// How many records there are.
  public let records: Int
  /// How many records each person has: the first number is of people with one, the last of those with as many or more.
  public let sizes: [Int]
  /// How many pairs were compared.
  public let compared: Int
  /// How many of them were likely enough to be weighed.
  public let weighed: Int
  /// How many of those are links.
  public let links: Int
  /// How those spread; with labels, those of which it is known whether they are one person.
  public let spread: PairSpread
  /// What is supposed before anything is compared.
  public let prior: Prior
  /// What was learned of each field.
  public let comparisons: [LearnedComparison]
  /// Which pairs were looked at.
  public let blocking: BlockingFindings
  /// How many pairs of groups are held apart.
  public let conflicts: Int
  /// The first of them.
  public let heldApart: [HeldApart]
  /// By group, of the people as linked, those held apart from somebody; nil where no group was given.
  public let heldApartByGroup: [String: Share]?
  /// How many were joined although their dates of birth or first names contradict, in a file that keeps these badly.
  public let joined: Int
  /// The first of them.
  public let joinedDespite: [JoinedDespite]
  /// What labels say; nil where none were given.
  public let quality: Quality?

  /// How many people there are.
  public var people: Int { sizes.reduce(0, +) }
}

extension LinkFindings {
  /// So many pairs of groups held apart are told one by one, and as many that were joined.
  public static let mostHeldApart = 100

  /// Gathers what is known of records as they were finally linked.
  ///
  /// `labels`, one a record, say who is one person; `groups` are of people, `sides` of files or sources.
  public init(
    _ linked: LinkedRecords, _ people: People, _ blocking: BlockingFindings, labels: [UInt32]?,
    groups: Labels?, sides: [UInt32]
  ) {
    let model = linked.model
    records = linked.records.count
    sizes = people.sizes(upTo: 6)
    compared = linked.compared
    weighed = linked.pairs.count
    links = linked.pairs.count { $0.probability >= LinkedPair.threshold }
    spread = PairSpread(linked.pairs, labels: labels)
    prior = Prior(
      ofOne: model.shareOfOne, ofRelatives: model.shareOfRelatives,
      bits: Bits.of(model.shareOfOne) - Bits.of(1 - model.shareOfOne - model.shareOfRelatives),
      swapped: model.swapped)
    comparisons = linked.comparisons
    self.blocking = blocking
    conflicts = people.heldApart.count
    heldApart = linked.heldApart(people, atMost: Self.mostHeldApart)
    heldApartByGroup = groups.map { people.heldApart(by: $0) }
    joined = people.joinedDespite.count
    joinedDespite = linked.joinedDespite(people, atMost: Self.mostHeldApart)
    quality = labels.map { labels in
      Quality(
        pairs: PairMeasure(linked.pairs, labels: labels, sides: sides),
        people: people.quality(labels: labels, sides: sides),
        twinLikeFalseLinks: linked.twinLikeFalseLinks(labels: labels),
        groups: groups.map { GroupMeasure.all(linked.pairs, labels: labels, groups: $0, sides: sides) })
    }
  }
}

extension People {
  /// How many people have one record, two, and so on; the last number is of those with as many or more.
  func sizes(upTo most: Int) -> [Int] {
    var members = [Int](repeating: 0, count: groups.count)
    for group in groups { members[Int(group)] += 1 }
    var sizes = [Int](repeating: 0, count: most)
    for count in members where count > 0 { sizes[min(count, most) - 1] += 1 }
    return sizes
  }
}
