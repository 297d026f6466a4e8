/// How links fare for one group of people, since linkage error falls unevenly.
public struct GroupMeasure: Sendable {
  /// Pairs that are truly one person, of whom the group is that of the first record.
  public let truePairs: Int
  /// Precision and recall at probability .95.
  public let quality: PairMeasure.Quality

  /// The share of true pairs that is missed, in hundredths.
  public var missedPercent: Double { 100 * (1 - quality.recall) }

  /// Measures each group; a person's group is that of their first record, a link's that of its first record.
  public static func all(
    _ pairs: [LinkedPair], labels: [UInt32], groups: Labels, sides: [UInt32]
  ) -> [String: GroupMeasure] {
    var ofPerson: [UInt32: UInt32] = [:]
    for (record, label) in labels.enumerated() where ofPerson[label] == nil {
      ofPerson[label] = groups.numbers[record]
    }
    var members: [UInt32: [Int]] = [:]
    for record in labels.indices where labels[record] != 0 {
      members[ofPerson[labels[record]] ?? 0, default: []].append(record)
    }
    var tallies: [UInt32: (given: Int, right: Int)] = [:]
    for pair in pairs where pair.probability >= LinkedPair.threshold {
      guard let isRight = pair.isRight(labels) else { continue }
      let group = groups.numbers[Int(pair.one)]
      tallies[group, default: (0, 0)].given += 1
      if isRight { tallies[group, default: (0, 0)].right += 1 }
    }
    var measures: [String: GroupMeasure] = [:]
    for (group, records) in members {
      let own = records.map { labels[$0] }
      let truth = PairMeasure.truePairs(own, sides.isEmpty ? [] : records.map { sides[$0] })
      let tally = tallies[group] ?? (0, 0)
      measures[groups.text(group)] = GroupMeasure(
        truePairs: truth, quality: PairMeasure.Quality(right: tally.right, given: tally.given, all: truth))
    }
    return measures
  }
}

extension People {
  /// For each group, of its people as linked, the share held apart from somebody until a person decides.
  ///
  /// It needs no truth: who waits for a decision waits, whatever it will be. A person's group is that of their first record.
  public func heldApart(by groups: Labels) -> [String: Share] {
    var waiting: Set<UInt32> = []
    for conflict in heldApart { waiting.formUnion([conflict.one, conflict.two]) }
    var counts: [UInt32: (waiting: Int, all: Int)] = [:]
    for (record, group) in self.groups.enumerated() where Int(group) == record {
      counts[groups.numbers[record], default: (0, 0)].all += 1
      if waiting.contains(group) { counts[groups.numbers[record], default: (0, 0)].waiting += 1 }
    }
    return Dictionary(
      uniqueKeysWithValues: counts.map { (groups.text($0.key), Share($0.value.waiting, of: $0.value.all)) })
  }
}

extension LinkedRecords {
  /// Links at probability .95 between two people who share a birthday and a surname or a postcode and have
  /// different first names: twins for the most part.
  ///
  /// Defined as in `bias_report.py`.
  public func twinLikeFalseLinks(labels: [UInt32]) -> Int {
    guard let born = records.field(.dateOfBirth), let first = records.field(.firstName) else { return 0 }
    let number = records.field(.nhsNumber)
    let shared = [records.field(.lastName), records.field(.postcode)].compactMap { $0 }
    return pairs.count { pair in
      guard pair.probability >= LinkedPair.threshold, pair.isRight(labels) == false else { return false }
      let (one, two) = (Int(pair.one), Int(pair.two))
      let same = { (field: Int) in records.cell(one, field) == records.cell(two, field) }
      let isGiven = { (field: Int) in records.cell(one, field) != 0 }
      if let number, isGiven(number), same(number) { return false }
      return same(born) && !same(first) && shared.contains(where: same)
    }
  }
}
