internal import Casework

/// Tells people apart within one component.
struct Grouping {
  /// The records of the component, in an order that rests on what they say: a member is known by its place here.
  private let members: [UInt32]
  private let least: Float
  private let evidence: Evidence
  private var edges: [Edge]
  private var groupOf: [Int]
  private var groups: [[Int]]
  private(set) var conflicts: [People.Conflict] = []

  /// A pair of members that is likely enough to join their groups, the first member before the second.
  private struct Edge: Hashable {
    let one: Int
    let two: Int
    let bits: Float
  }

  init(
    _ pairs: ArraySlice<LinkedPair>, _ records: Records, _ order: RecordOrder, least: Float, unseen: Float
  ) {
    self.least = least
    let members = Self.members(pairs, records, order)
    let places = Places(of: members)
    let numbered = pairs.map { pair in
      let (one, two) = (places[pair.one], places[pair.two])
      return Edge(one: min(one, two), two: max(one, two), bits: pair.bits)
    }
    evidence = Evidence(numbered.map { (Evidence.key($0.one, $0.two), $0.bits) }, unseen: unseen)
    edges = numbered.filter { $0.bits >= least }
    edges.sort { $0.bits == $1.bits ? ($0.one, $0.two) < ($1.one, $1.two) : $0.bits > $1.bits }
    self.members = members
    groupOf = Array(members.indices)
    groups = members.indices.map { [$0] }
  }

  private static func members(
    _ pairs: ArraySlice<LinkedPair>, _ records: Records, _ order: RecordOrder
  ) -> [UInt32] {
    var members = members(pairs)
    members.sort { order.precedes($0, $1, records) }
    return members
  }

  /// The records of some pairs, each once, in the order of the file.
  static func members(_ pairs: ArraySlice<LinkedPair>) -> [UInt32] {
    var members: [UInt32] = []
    members.reserveCapacity(pairs.count * 2)
    for pair in pairs {
      members.append(pair.one)
      members.append(pair.two)
    }
    members.sort()
    var kept = 0
    for place in members.indices where place == 0 || members[place] != members[kept - 1] {
      members[kept] = members[place]
      kept += 1
    }
    members.removeSubrange(kept...)
    return members
  }

  /// Each record with the place of its group's first record.
  var assignment: [(UInt32, UInt32)] {
    groups.flatMap { group in
      let first = self.first(of: group)
      return group.map { (members[$0], first) }
    }
  }

  private func first(of group: [Int]) -> UInt32 { group.reduce(UInt32.max) { min($0, members[$1]) } }

  /// Joins what may be joined, until nothing more may.
  mutating func run(_ contradiction: borrowing Contradiction) {
    var refused: Set<Edge> = []
    for _ in 0..<4 {
      var joined = false
      for edge in edges {
        let (one, two) = (groupOf[edge.one], groupOf[edge.two])
        guard one != two, case let average = evidence.average(groups[one], groups[two]), average >= least
        else { continue }
        if let reason = contradicts(one, two, contradiction) {
          guard
            contradiction.isOutweighed(reason, by: average, records(of: one), records(of: two))
          else {
            refused.insert(edge)
            continue
          }
          conflicts.append(
            People.Conflict(reason, isJoined: true, members[edge.one], members[edge.two]))
        }
        join(one, two)
        joined = true
      }
      if !joined { break }
    }
    noteConflicts(refused, contradiction)
  }

  private mutating func join(_ one: Int, _ two: Int) {
    let (into, from) = (min(one, two), max(one, two))
    for member in groups[from] { groupOf[member] = into }
    groups[into] = (groups[into] + groups[from]).sorted()
    groups[from] = []
  }

  private func contradicts(
    _ one: Int, _ two: Int, _ contradiction: borrowing Contradiction
  ) -> People.Conflict.Reason? {
    contradiction.between(records(of: one), records(of: two))
  }

  private func records(of group: Int) -> some Collection<UInt32> { groups[group].lazy.map { members[$0] } }

  private mutating func noteConflicts(
    _ refused: Set<Edge>, _ contradiction: borrowing Contradiction
  ) {
    var noted: Set<People.Conflict> = []
    for edge in refused {
      let (one, two) = (groupOf[edge.one], groupOf[edge.two])
      guard one != two, let reason = contradicts(one, two, contradiction),
        evidence.average(groups[one], groups[two]) >= least
      else { continue }
      noted.insert(
        People.Conflict(reason, isJoined: false, first(of: groups[one]), first(of: groups[two])))
    }
    conflicts += noted
  }
}

/// Where each of some records stands among them.
struct Places {
  private let entries: [UInt64]

  init(of members: [UInt32]) {
    entries = members.enumerated().map { UInt64($0.element) << 32 | UInt64($0.offset) }.sorted()
  }

  subscript(_ record: UInt32) -> Int {
    let at = entries.firstPlace { $0 >= UInt64(record) << 32 }
    return Int(entries[at] & 0xFFFF_FFFF)
  }
}
