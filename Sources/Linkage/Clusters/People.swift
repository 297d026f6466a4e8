/// Which records are one person: groups whose records agree with one another on average, not chains of likenesses.
///
/// Pairs are taken from the likeliest on; two groups are joined when their records are, on average, more likely one
/// person than not. Groups that agree but hold two dates of birth far apart, two valid NHS numbers, or one date and two
/// first names as twins do, are not joined: they are marked for a person to decide. In a file whose dates, or first names,
/// are spoilt often, groups that agree well enough are joined in spite of two of them, and marked too.
public struct People: Sendable {
  /// Two groups that agree but contradict each other; for a person to decide.
  public struct Conflict: Hashable, Sendable {
    /// What contradicts.
    public enum Reason: String, Sendable {
      /// Two dates of birth that no slip explains.
      case born = "two dates of birth"
      /// One date of birth and two first names, as twins have.
      case firstName = "two first names"
      /// Two NHS numbers whose check digits both hold.
      case nhsNumber = "two valid NHS numbers"
    }

    /// What contradicts.
    public let reason: Reason
    /// Whether they were joined all the same.
    public let isJoined: Bool
    /// Held apart, the groups' numbers, the lesser first; joined, the records whose likeness joined them.
    public let one: UInt32
    /// See `one`.
    public let two: UInt32

    init(_ reason: Reason, isJoined: Bool, _ one: UInt32, _ two: UInt32) {
      (self.reason, self.isJoined, self.one, self.two) = (reason, isJoined, min(one, two), max(one, two))
    }
  }

  /// Groups are joined where the average pair has at least the bits of this probability.
  public static let threshold = 0.5

  /// The group of each record: the place of its first record.
  public private(set) var groups: [UInt32]
  /// What a person should look at: groups held apart, and groups joined in spite of what contradicts.
  public private(set) var conflicts: [Conflict] = []
  /// Those of the conflicts that are held apart.
  public var heldApart: [Conflict] { conflicts.filter { !$0.isJoined } }
  /// Those that were joined all the same.
  public var joinedDespite: [Conflict] { conflicts.filter(\.isJoined) }

  /// Nobody linked: every one of so many records is a person.
  public static func eachAlone(_ count: Int) -> People { People(groups: (0..<UInt32(count)).map { $0 }) }

  /// People as somebody else told them apart: for each record, the place of the first that is the same person.
  public init(groups: [UInt32]) { self.groups = groups }

  /// Tells people apart in one component of so many, and elsewhere takes every record for a person of its own.
  init(
    _ records: Records, _ pairs: [LinkedPair], _ model: Model, _ order: RecordOrder, threshold: Double,
    oneIn share: UInt32 = 1
  ) async {
    let least = Float(Bits.of(threshold / max(1 - threshold, 1e-12)))
    let apart = Apart(
      components: Components(pairs, atLeast: least, count: records.count).members(pairs), records: records,
      order: order, least: least, model: model, share: share)
    self = .eachAlone(records.count)
    for told in await apart.all() {
      for (record, group) in told.groups { groups[Int(record)] = group }
      conflicts += told.conflicts
    }
    conflicts.sort { ($0.one, $0.two, $0.reason.rawValue) < ($1.one, $1.two, $1.reason.rawValue) }
  }

  /// The records of each group of two or more.
  public var members: [[UInt32]] {
    var members: [UInt32: [UInt32]] = [:]
    for (record, group) in groups.enumerated() where groups[Int(group)] == group {
      members[group, default: []].append(UInt32(record))
    }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}

/// Tells people apart in all components, on all cores.
private struct Apart: Sendable {
  let components: PairsByGroup
  let records: Records
  let order: RecordOrder
  let least: Float
  let model: Model
  /// One component of so many is looked at; which ones rests on what the records say alone.
  let share: UInt32

  struct Told: Sendable {
    var groups: [(UInt32, UInt32)] = []
    var conflicts: [People.Conflict] = []
  }

  func all() async -> [Told] {
    let size = max(components.count / 16, 1_000)
    return await withTaskGroup(of: Told.self) { group in
      for start in stride(from: 0, to: components.count, by: size) {
        group.addTask { tell(start..<min(start + size, components.count)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func tell(_ range: Range<Int>) -> Told {
    records.withContradiction(by: model) { contradiction in
      var told = Told()
      for component in range {
        let pairs = components[component]
        if share > 1, leastHash(pairs) % share != 0 { continue }
        if pairs.count == 1, let pair = pairs.first {
          tell(pair, contradiction, &told)
          continue
        }
        var grouping = Grouping(pairs, records, order, least: least, unseen: Float(model.unseen))
        grouping.run(contradiction)
        told.groups += grouping.assignment
        told.conflicts += grouping.conflicts
      }
      return told
    }
  }

  /// Tells two records apart that nobody else hangs together with, as most do: what `Grouping` says of them, at once.
  private func tell(_ pair: LinkedPair, _ contradiction: borrowing Contradiction, _ told: inout Told) {
    let average = Evidence.counted(pair.bits)
    guard average >= least else { return }
    let (one, two) = (min(pair.one, pair.two), max(pair.one, pair.two))
    let (first, second) = (CollectionOfOne(one), CollectionOfOne(two))
    if let reason = contradiction.between(first, second) {
      let isJoined = contradiction.isOutweighed(reason, by: average, first, second)
      told.conflicts.append(People.Conflict(reason, isJoined: isJoined, one, two))
      if !isJoined { return }
    }
    told.groups.append((two, one))
  }

  private func leastHash(_ pairs: ArraySlice<LinkedPair>) -> UInt32 {
    pairs.reduce(UInt32.max) { min($0, order.hash($1.one, $1.two)) }
  }
}
