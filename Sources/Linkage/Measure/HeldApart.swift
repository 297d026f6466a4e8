/// Two groups of records that agree but contradict each other, with what speaks for one person: for a person to decide.
///
/// It names records as their file does, and holds no value of any field.
public struct HeldApart: Hashable, Sendable {
  /// The records of one group.
  public struct Group: Hashable, Sendable {
    /// The first of them, as their file names them.
    public let records: [String]
    /// How many there are.
    public let size: Int
  }

  /// The pair between the groups that agrees best.
  public struct Bridge: Hashable, Sendable {
    /// The record of the first group.
    public let one: String
    /// The record of the second.
    public let two: String
    /// What the pair's own evidence is, part by part.
    public let parts: [Match.Part]
  }

  /// What contradicts.
  public let reason: People.Conflict.Reason
  /// The group whose first record comes first in the file.
  public let one: Group
  /// The other.
  public let two: Group
  /// Nil where no pair between them was weighed.
  public let bridge: Bridge?
}

extension LinkedRecords {
  /// The first groups that are held apart, in the order of the file.
  public func heldApart(_ people: People, atMost most: Int) -> [HeldApart] {
    let conflicts = people.heldApart.prefix(most)
    let groups = groups(people, of: Set(conflicts.flatMap { [$0.one, $0.two] }))
    let bridges = bridges(people, between: Set(conflicts.map { Evidence.key($0.one, $0.two) }))
    return conflicts.map { conflict in
      HeldApart(
        reason: conflict.reason, one: group(groups[conflict.one] ?? []),
        two: group(groups[conflict.two] ?? []),
        bridge: bridges[Evidence.key(conflict.one, conflict.two)].map(bridge))
    }
  }

  /// So many records of a group are named.
  private static let mostNamed = 8

  private func group(_ members: [Int]) -> HeldApart.Group {
    HeldApart.Group(records: members.prefix(Self.mostNamed).map(records.id), size: members.count)
  }

  /// The records of each group that is wanted, in the order of the file.
  func groups(_ people: People, of wanted: Set<UInt32>) -> [UInt32: [Int]] {
    var groups: [UInt32: [Int]] = [:]
    for (record, group) in people.groups.enumerated() where wanted.contains(group) {
      groups[group, default: []].append(record)
    }
    return groups
  }

  private func bridges(_ people: People, between wanted: Set<UInt64>) -> [UInt64: LinkedPair] {
    var best: [UInt64: LinkedPair] = [:]
    if wanted.isEmpty { return best }
    for pair in pairs {
      let (a, b) = (people.groups[Int(pair.one)], people.groups[Int(pair.two)])
      guard a != b, case let key = Evidence.key(a, b), wanted.contains(key) else { continue }
      let (new, old) = (Self.standing(pair), best[key].map(Self.standing))
      if old.map({ $0 < new }) ?? true { best[key] = a < b ? pair : pair.turned }
    }
    return best
  }

  /// By bits; of pairs that agree as well, the one that comes first in the file.
  private static func standing(_ pair: LinkedPair) -> (Float, Int, Int) {
    (pair.bits, -Int(min(pair.one, pair.two)), -Int(max(pair.one, pair.two)))
  }

  /// A pair, with what its own evidence is.
  func bridge(_ pair: LinkedPair) -> HeldApart.Bridge {
    let (one, two) = (Int(pair.one), Int(pair.two))
    return HeldApart.Bridge(one: records.id(one), two: records.id(two), parts: match(one, two).parts)
  }
}

extension LinkedPair {
  fileprivate var turned: LinkedPair { LinkedPair(one: two, two: one, bits: bits) }
}
