/// Which records are one person: groups whose records agree with one another on average, not chains of likenesses.
///
/// Pairs are taken from the likeliest on; two groups are joined when their records are, on average, more likely one
/// person than not. Groups that agree but hold two dates of birth far apart, or two valid NHS numbers, are not joined:
/// they are marked for a person to decide.
public struct People: Sendable {
  /// Two groups that agree but contradict each other.
  public struct Conflict: Hashable, Sendable {
    /// What contradicts.
    public enum Reason: String, Sendable {
      /// Two dates of birth that no slip explains.
      case born = "two dates of birth"
      /// Two NHS numbers whose check digits both hold.
      case nhsNumber = "two valid NHS numbers"
    }

    /// What contradicts.
    public let reason: Reason
    /// The groups' numbers, the lesser first.
    public let one: UInt32
    /// See `one`.
    public let two: UInt32
  }

  /// Groups are joined where the average pair has at least the bits of this probability.
  public static let threshold = 0.5

  /// The group of each record: the place of its first record.
  public private(set) var groups: [UInt32]
  /// Groups that a person should look at.
  public private(set) var conflicts: [Conflict] = []

  init(_ records: Records, _ pairs: [LinkedPair], unseen: Double, threshold: Double) {
    groups = (0..<UInt32(records.count)).map { $0 }
    let order = RecordOrder(records)
    let least = Float(Bits.of(threshold / max(1 - threshold, 1e-12)))
    let components = Components(pairs, atLeast: least, count: records.count).members(pairs)
    for component in 0..<components.count {
      var grouping = Grouping(components[component], records, order, least: least, unseen: Float(unseen))
      grouping.run()
      for (record, group) in grouping.assignment { groups[Int(record)] = group }
      conflicts += grouping.conflicts
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
