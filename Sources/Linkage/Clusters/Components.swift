/// Records that hang together by pairs, however long the chain: the pieces within which people are told apart.
struct Components {
  private var parents: [UInt32]

  init(_ pairs: [LinkedPair], count: Int) {
    parents = (0..<UInt32(count)).map { $0 }
    for pair in pairs { join(pair.one, pair.two) }
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

  /// The pairs within each component of two or more records, weak ones too.
  consuming func members(_ pairs: [LinkedPair]) -> [[LinkedPair]] {
    let count = parents.count
    var roots = [UInt32](repeating: 0, count: count)
    for record in 0..<count { roots[record] = root(UInt32(record)) }
    var sizes = [UInt32](repeating: 0, count: count + 1)
    let isWithin = { (pair: LinkedPair) in roots[Int(pair.one)] == roots[Int(pair.two)] }
    for pair in pairs where isWithin(pair) { sizes[Int(roots[Int(pair.one)])] += 1 }
    var sum: UInt32 = 0
    for place in sizes.indices { (sizes[place], sum) = (sum, sum + sizes[place]) }
    var sorted = [LinkedPair](repeating: LinkedPair(one: 0, two: 0, bits: 0), count: Int(sum))
    var next = sizes
    for pair in pairs where isWithin(pair) {
      let root = Int(roots[Int(pair.one)])
      sorted[Int(next[root])] = pair
      next[root] += 1
    }
    return (0..<count).compactMap { root in
      let (start, end) = (Int(sizes[root]), Int(sizes[root + 1]))
      return end > start ? Array(sorted[start..<end]) : nil
    }
  }
}
