/// Two records whose likeness joined their groups although the groups contradict each other: for a person to look at.
///
/// It names records as their file does, and holds no value of any field.
public struct JoinedDespite: Hashable, Sendable {
  /// What contradicts.
  public let reason: People.Conflict.Reason
  /// The two records, the one that comes first in the file before the other, and what their own evidence is.
  public let bridge: HeldApart.Bridge
  /// How many records their person has.
  public let size: Int
}

extension LinkedRecords {
  /// The first groups that were joined in spite of what contradicts, in the order of the file.
  public func joinedDespite(_ people: People, atMost most: Int) -> [JoinedDespite] {
    let joined = people.joinedDespite.prefix(most)
    let groups = groups(people, of: Set(joined.map { people.groups[Int($0.one)] }))
    return joined.map { conflict in
      let pair = LinkedPair(one: conflict.one, two: conflict.two, bits: 0)
      return JoinedDespite(
        reason: conflict.reason, bridge: bridge(pair),
        size: groups[people.groups[Int(conflict.one)]]?.count ?? 0)
    }
  }
}
