/// What third records add to a pair: identity is transitive.
///
/// If a and c are each surely the person of b, they are each other's, however little their own two records say. By
/// Fréchet's bound the probability that both are one person is at least p(ab) + p(bc) − 1. It is used only within a
/// group whose records agree on average and contradict nowhere. And if a and c were one person, all of their groups
/// would be: two records of different groups are no likelier one person than their groups are on average.
struct Settling: Sendable {
  let pairs: [LinkedPair]
  let people: People
  let unseen: Double

  /// The pairs with what third records add; pairs of a group that blocking never brought together are among them.
  func settled() async -> [LinkedPair] {
    async let averaging = averages()
    var raised = await raised()
    let averages = await averaging
    let heldApart = Set(people.heldApart.map { Evidence.key($0.one, $0.two) })
    var settled = pairs
    for index in settled.indices {
      let pair = settled[index]
      guard people.groups[Int(pair.one)] == people.groups[Int(pair.two)] else {
        let key = groupKey(pair)
        let bits = min(
          pair.bits, Self.own * pair.bits + (1 - Self.own) * (averages[key] ?? pair.bits))
        let isUndecided = bits > Self.undecided && heldApart.contains(key)
        settled[index] = LinkedPair(
          one: pair.one, two: pair.two, bits: isUndecided ? Self.undecided : bits)
        continue
      }
      if let raise = raised.removeValue(forKey: Evidence.key(pair.one, pair.two)), raise.bits > pair.bits {
        settled[index] = LinkedPair(one: pair.one, two: pair.two, bits: raise.bits)
      }
    }
    for (key, raise) in raised.sorted(by: { $0.key < $1.key }) {
      settled.append(
        LinkedPair(one: UInt32(key >> 32), two: UInt32(truncatingIfNeeded: key), bits: raise.bits))
    }
    return settled
  }

  /// How much of its own evidence a pair between two groups keeps; the rest is what their groups say on average.
  ///
  /// Evidence of the same fields is not independent, so that neither alone is right; the share is the one at which
  /// probabilities held best on a made-up and a historical set of records, the only figure that was chosen by labels.
  private static let own: Float = 0.38

  /// Nine in ten: of groups that a person must decide on, no pair is surer.
  private static let undecided = Bits.float(9)

  /// Of larger groups only the pairs' own evidence counts: they are for a person to look at.
  private static let largest = 150

  private func groupKey(_ pair: LinkedPair) -> UInt64 {
    Evidence.key(people.groups[Int(pair.one)], people.groups[Int(pair.two)])
  }

  /// For each two groups with a pair between them, of which one has more than a record, the average bits between them.
  private func averages() -> [UInt64: Float] {
    var sizes = [Int32](repeating: 0, count: people.groups.count)
    for group in people.groups { sizes[Int(group)] += 1 }
    var sums: [UInt64: (sum: Float, count: Int)] = [:]
    for pair in pairs {
      let (a, b) = (people.groups[Int(pair.one)], people.groups[Int(pair.two)])
      guard a != b, sizes[Int(a)] > 1 || sizes[Int(b)] > 1 else { continue }
      sums[Evidence.key(a, b), default: (0, 0)].sum += Evidence.bounded(pair.bits)
      sums[Evidence.key(a, b), default: (0, 0)].count += 1
    }
    return Dictionary(
      uniqueKeysWithValues: sums.map { key, known in
        let all = Int(sizes[Int(key >> 32)]) * Int(sizes[Int(key & 0xFFFF_FFFF)])
        let unseen = Float(max(all - known.count, 0)) * Float(unseen)
        return (key, (known.sum + unseen) / Float(max(all, known.count)))
      })
  }

  /// The bits that follow from a third record, and which that is.
  struct Raise {
    let bits: Float
    let through: UInt32
  }

  /// For each pair within a group that third records speak for, the bits that follow from them.
  func raised() async -> [UInt64: Raise] {
    let within = PairsByGroup(pairs.filter { $0.bits > 0 }, groups: people.groups)
    let size = max(within.count / 16, 1_000)
    return await withTaskGroup(of: [UInt64: Raise].self) { group in
      for start in stride(from: 0, to: within.count, by: size) {
        group.addTask {
          var raised: [UInt64: Raise] = [:]
          for group in start..<min(start + size, within.count) where within[group].count > 1 {
            Self.raise(within[group], &raised)
          }
          return raised
        }
      }
      return await group.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
  }

  private static func raise(_ pairs: ArraySlice<LinkedPair>, _ raised: inout [UInt64: Raise]) {
    let members = Grouping.members(pairs)
    guard members.count <= largest else { return }
    let places = Places(of: members)
    let size = members.count
    // How likely each pair is not one person.
    var doubts = [Double](repeating: 1, count: size * size)
    for pair in pairs {
      let (a, b) = (places[pair.one], places[pair.two])
      let doubt = Bits.probability(-Double(pair.bits))
      (doubts[a * size + b], doubts[b * size + a]) = (doubt, doubt)
    }
    for a in 0..<size {
      for c in (a + 1)..<size {
        var (least, through) = (1.0, a)
        for b in 0..<size where b != a && b != c {
          let doubt = doubts[a * size + b] + doubts[b * size + c]
          if doubt < least { (least, through) = (doubt, b) }
        }
        guard least < min(0.5, doubts[a * size + c]) else { continue }
        raised[Evidence.key(members[a], members[c])] = Raise(
          bits: Bits.float((1 - least) / max(least, 1e-12)), through: members[through])
      }
    }
  }
}
