extension Trainer {
  /// Learns how often two records of one person are never near enough to be weighed: from the groups that a first
  /// grouping gives.
  ///
  /// Of many pairs, a part of the groups tells enough.
  mutating func learnUnseen(_ pairs: [LinkedPair]) async {
    let people = await People(
      records, pairs, model, recordOrder, threshold: People.threshold,
      oneIn: UInt32(max(pairs.count / Self.enoughPairs, 1)))
    var sizes = [Int](repeating: 0, count: records.count)
    for group in people.groups { sizes[Int(group)] += 1 }
    let within = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let seen = pairs.count { people.groups[Int($0.one)] == people.groups[Int($0.two)] }
    guard within > 20 else { return }
    let share = (Double(max(within - seen, 0)) + 1) / Double(within + 2)
    model.unseen = min(max(Bits.of(share), -7), -2)
  }

  private static let enoughPairs = 100_000
}
