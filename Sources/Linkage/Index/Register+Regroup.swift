extension Register {
  private static var least: Float { Float(Bits.of(People.threshold / (1 - People.threshold))) }

  /// Tells people apart anew among the records that hang together with those touched.
  mutating func regroup(_ touched: Set<UInt32>, new: UInt32?) -> Change {
    let affected = component(of: touched)
    let before = members(of: affected.filter { $0 != new })
    for record in affected {
      groups[record] = nil
      conflicts[record] = nil
    }
    var seen: Set<UInt32> = []
    for record in affected.sorted() where !seen.contains(record) {
      let piece = component(of: [record])
      seen.formUnion(piece)
      assign(piece)
    }
    let after = members(of: affected)
    let found = affected.flatMap { conflicts[$0] ?? [] }
    return Change(
      before: before, after: after, apart: apart(among: found), joined: joined(among: found))
  }

  private mutating func assign(_ piece: Set<UInt32>) {
    guard piece.count > 1 else { return }
    var pairs: [LinkedPair] = []
    for one in piece {
      for (two, bits) in links[one] ?? [:] where two > one && piece.contains(two) {
        pairs.append(LinkedPair(one: one, two: two, bits: bits))
      }
    }
    var grouping = Grouping(pairs[...], records, order, least: Self.least, unseen: Float(model.unseen))
    records.withContradiction(by: model) { grouping.run($0) }
    for conflict in grouping.conflicts { conflicts[conflict.one, default: []].append(conflict) }
    var sizes: [UInt32: Int] = [:]
    for (_, group) in grouping.assignment { sizes[group, default: 0] += 1 }
    for (record, group) in grouping.assignment where sizes[group, default: 0] > 1 { groups[record] = group }
  }

  /// All records that hang together with some of these by pairs that are likely enough.
  private func component(of start: Set<UInt32>) -> Set<UInt32> {
    var found = start
    var open = Array(start)
    while let record = open.popLast() {
      for (other, bits) in links[record] ?? [:] where bits >= Self.least && found.insert(other).inserted {
        open.append(other)
      }
    }
    return found
  }

  /// The groups of these records, by name, in order; of one alone, a group of one.
  func members(of records: some Sequence<UInt32>) -> [[String]] {
    var byGroup: [UInt32: Set<UInt32>] = [:]
    for record in records where !withdrawn.contains(record) {
      let group = groups[record] ?? record
      byGroup[group, default: []].insert(record)
      if groups[record] != nil { byGroup[group, default: []].formUnion(groupMembers(record, group)) }
    }
    return byGroup.values.map { group in group.map { self.records.id(Int($0)) }.sorted() }
      .sorted { ($0.first ?? "") < ($1.first ?? "") }
  }

  /// The others of a record's group, which hang together with it.
  private func groupMembers(_ record: UInt32, _ group: UInt32) -> Set<UInt32> {
    component(of: [record]).filter { groups[$0] == group }
  }
}
