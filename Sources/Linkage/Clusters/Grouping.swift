/// Tells people apart within one component.
struct Grouping {
  private let records: Records
  private let order: RecordOrder
  private let least: Float
  private let unseen: Float
  private var edges: [LinkedPair]
  private var bits: [UInt64: Float] = [:]
  private var groupOf: [UInt32: Int] = [:]
  private var groups: [[UInt32]] = []
  private(set) var conflicts: [People.Conflict] = []

  init(_ pairs: [LinkedPair], _ records: Records, _ order: RecordOrder, least: Float, unseen: Float) {
    self.records = records
    self.order = order
    self.unseen = unseen
    self.least = least
    edges = pairs.filter { $0.bits >= least }
    edges.sort { a, b in
      if a.bits != b.bits { return a.bits > b.bits }
      let (first, second) = (order.inOrder(a, records), order.inOrder(b, records))
      return first.0 == second.0
        ? order.precedes(first.1, second.1, records) : order.precedes(first.0, second.0, records)
    }
    bits.reserveCapacity(pairs.count)
    for pair in pairs { bits[Self.key(pair.one, pair.two)] = pair.bits }
    for record in Set(edges.flatMap { [$0.one, $0.two] }).sorted(by: { order.precedes($0, $1, records) }) {
      groupOf[record] = groups.count
      groups.append([record])
    }
  }

  private static func key(_ one: UInt32, _ two: UInt32) -> UInt64 {
    UInt64(min(one, two)) << 32 | UInt64(max(one, two))
  }

  /// Each record with the place of its group's first record.
  var assignment: [(UInt32, UInt32)] {
    groups.flatMap { group in
      let first = group.min() ?? 0
      return group.map { ($0, first) }
    }
  }

  /// Joins what may be joined, until nothing more may.
  mutating func run() {
    var refused: Set<LinkedPair> = []
    for _ in 0..<4 {
      var joined = false
      for edge in edges {
        guard let one = groupOf[edge.one], let two = groupOf[edge.two], one != two else { continue }
        guard average(one, two) >= least else { continue }
        if contradiction(one, two) != nil {
          refused.insert(edge)
          continue
        }
        join(one, two)
        joined = true
      }
      if !joined { break }
    }
    noteConflicts(refused)
  }

  /// Evidence beyond this many bits either way counts no more.
  static let most: Float = 9
  static let mostAgainst: Float = 4
  /// Of large groups, so many records speak for the others.
  private static let speakers = 48

  private func average(_ one: Int, _ two: Int) -> Float {
    let (some, others) = (groups[one].prefix(Self.speakers), groups[two].prefix(Self.speakers))
    var sum: Float = 0
    for a in some {
      for b in others {
        sum += min(max(bits[Self.key(a, b)] ?? unseen, -Self.mostAgainst), Self.most)
      }
    }
    return sum / Float(some.count * others.count)
  }

  private mutating func join(_ one: Int, _ two: Int) {
    let (into, from) = (min(one, two), max(one, two))
    for record in groups[from] { groupOf[record] = into }
    groups[into] = (groups[into] + groups[from]).sorted { order.precedes($0, $1, records) }
    groups[from] = []
  }

  private func contradiction(_ one: Int, _ two: Int) -> People.Conflict.Reason? {
    if let field = records.field(.nhsNumber) {
      let (some, others) = (valid(groups[one], field), valid(groups[two], field))
      if !some.isEmpty, !others.isEmpty, some.isDisjoint(with: others) { return .nhsNumber }
    }
    guard let field = records.field(.dateOfBirth),
      let born = birthday(groups[one], field), let other = birthday(groups[two], field), born != other
    else { return nil }
    return isFar(born, other, field) ? .born : nil
  }

  private func valid(_ group: [UInt32], _ field: Int) -> Set<UInt32> {
    Set(
      group.map { records.fields[field].cells[Int($0)] }.filter {
        records.fields[field].forms[Int($0)].marks == 1
      })
  }

  /// The whole date that most of a group's records give.
  private func birthday(_ group: [UInt32], _ field: Int) -> UInt32? {
    var counts: [UInt32: Int] = [:]
    for record in group {
      let cell = records.fields[field].cells[Int(record)]
      if cell != 0, records.fields[field].forms[Int(cell)].marks == 0 { counts[cell, default: 0] += 1 }
    }
    return counts.max {
      ($0.value, records.fields[field].forms[Int($1.key)].identity) < (
        $1.value, records.fields[field].forms[Int($0.key)].identity
      )
    }?.key
  }

  private func isFar(_ one: UInt32, _ two: UInt32, _ field: Int) -> Bool {
    records.fields[field].withView { view in
      Kernel.with {
        DateComparison.level(view.value(one), view.value(two), $0) >= DateComparison.withinThreeYears
      }
    }
  }

  private mutating func noteConflicts(_ refused: Set<LinkedPair>) {
    var noted: Set<People.Conflict> = []
    for edge in refused {
      guard let one = groupOf[edge.one], let two = groupOf[edge.two], one != two else { continue }
      guard let reason = contradiction(one, two), average(one, two) >= least else { continue }
      let (a, b) = (groups[one].min() ?? 0, groups[two].min() ?? 0)
      noted.insert(People.Conflict(reason: reason, one: min(a, b), two: max(a, b)))
    }
    conflicts = Array(noted)
  }
}
