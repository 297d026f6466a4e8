/// Records that hang together by pairs, however long the chain: the pieces within which people are told apart.
struct Components {
  private var parents: [UInt32]

  init(_ pairs: [LinkedPair], atLeast least: Float, count: Int) {
    parents = (0..<UInt32(count)).map { $0 }
    for pair in pairs where pair.bits >= least { join(pair.one, pair.two) }
  }

  private mutating func root(_ record: UInt32) -> UInt32 {
    var record = record
    while parents[Int(record)] != record {
      parents[Int(record)] = parents[Int(parents[Int(record)])]
      record = parents[Int(record)]
    }
    return record
  }

  private mutating func join(_ one: UInt32, _ two: UInt32) {
    let (a, b) = (root(one), root(two))
    if a != b { parents[Int(max(a, b))] = min(a, b) }
  }

  /// The pairs within each component, weak ones too.
  consuming func members(_ pairs: [LinkedPair]) -> PairsByGroup {
    let count = parents.count
    var roots = [UInt32](repeating: 0, count: count)
    for record in 0..<count { roots[record] = root(UInt32(record)) }
    return PairsByGroup(pairs, groups: roots)
  }
}

/// Pairs of which both records are of one group, group by group.
struct PairsByGroup: Sendable {
  private let sorted: [LinkedPair]
  private let ends: [Int]

  /// Takes those of some pairs that are within a group; a group is known by the place of a record.
  init(_ pairs: [LinkedPair], groups: [UInt32]) {
    var next = [UInt32](repeating: 0, count: groups.count)
    let group = { (pair: LinkedPair) -> Int? in
      let (one, two) = (groups[Int(pair.one)], groups[Int(pair.two)])
      return one == two ? Int(one) : nil
    }
    for pair in pairs { if let group = group(pair) { next[group] += 1 } }
    var (ends, sum) = ([Int](), 0)
    for place in next.indices where next[place] > 0 {
      let size = Int(next[place])
      next[place] = UInt32(sum)
      sum += size
      ends.append(sum)
    }
    var sorted = [LinkedPair](repeating: LinkedPair(one: 0, two: 0, bits: 0), count: sum)
    for pair in pairs {
      guard let group = group(pair) else { continue }
      sorted[Int(next[group])] = pair
      next[group] += 1
    }
    (self.sorted, self.ends) = (sorted, ends)
  }

  /// How many groups have pairs.
  var count: Int { ends.count }

  /// The pairs of one group.
  subscript(_ group: Int) -> ArraySlice<LinkedPair> {
    sorted[(group == 0 ? 0 : ends[group - 1])..<ends[group]]
  }
}
