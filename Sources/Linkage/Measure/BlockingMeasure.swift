extension LinkedRecords {
  /// Of the pairs that are truly one person, the share that blocking brings together at all.
  public func blockingRecall(labels: [UInt32]) async -> Double {
    let candidates = await Candidates.of(records, model.blocking, budget: nil)
    var members: [UInt32: [Int]] = [:]
    for (record, label) in labels.enumerated() { members[label, default: []].append(record) }
    var (all, found) = (0, 0)
    for group in members.values where group.count > 1 {
      for (place, one) in group.enumerated() {
        for two in group[(place + 1)...]
        where records.sides.isEmpty || records.sides[one] != records.sides[two] {
          all += 1
          if candidates.areTogether(one, two) { found += 1 }
        }
      }
    }
    return all > 0 ? Double(found) / Double(all) : 1
  }
}

extension Candidates {
  /// Whether some recipe brings two records together.
  func areTogether(_ one: Int, _ two: Int) -> Bool {
    let width = blocks.count
    return (0..<width).contains { recipe in
      keys[one * width + recipe] != 0 && keys[one * width + recipe] == keys[two * width + recipe]
    }
  }
}
