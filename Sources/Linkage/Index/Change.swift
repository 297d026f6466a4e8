extension Register {
  /// What a record that came, was corrected or was withdrawn did to the people.
  public struct Change: Hashable, Sendable {
    /// The groups that it touched, as they were: the names of their records, in order.
    public let before: [[String]]
    /// The same records as they are grouped now.
    public let after: [[String]]
    /// Which of these groups are held apart now for a person to decide.
    public let apart: [Apart]
    /// Which of the people now had their records joined although dates of birth or first names contradict.
    public let joined: [Joined]
  }

  /// A person whose records were joined in spite of what contradicts; for somebody to look at.
  public struct Joined: Hashable, Sendable {
    /// What contradicts.
    public let reason: People.Conflict.Reason
    /// The names of the person's records, in order.
    public let person: [String]
  }

  /// Two groups that agree but contradict each other, as the names of their records.
  public struct Apart: Hashable, Sendable {
    /// What contradicts.
    public let reason: People.Conflict.Reason
    /// The names of one group's records, in order; the group whose first name is the lesser.
    public let one: [String]
    /// The names of the other's.
    public let two: [String]
  }

  /// All groups that are held apart for a person to decide.
  public var apart: [Apart] { apart(among: conflicts.values.flatMap { $0 }) }

  func apart(among conflicts: [People.Conflict]) -> [Apart] {
    conflicts.filter { !$0.isJoined }.map { conflict in
      let groups = [conflict.one, conflict.two].map { members(of: [$0]).first ?? [] }
        .sorted { ($0.first ?? "") < ($1.first ?? "") }
      return Apart(reason: conflict.reason, one: groups[0], two: groups[1])
    }.sorted { ($0.one.first ?? "", $0.two.first ?? "") < ($1.one.first ?? "", $1.two.first ?? "") }
  }

  /// All people whose records were joined in spite of what contradicts.
  public var joined: [Joined] { joined(among: conflicts.values.flatMap { $0 }) }

  func joined(among conflicts: [People.Conflict]) -> [Joined] {
    Set(
      conflicts.filter(\.isJoined).map {
        Joined(reason: $0.reason, person: members(of: [$0.one]).first ?? [])
      }
    ).sorted { ($0.person.first ?? "", $0.reason.rawValue) < ($1.person.first ?? "", $1.reason.rawValue) }
  }
}
