/// Which records have a key: the first ones in one sorted table, later ones beside it.
struct Postings: Sendable {
  /// Key in the upper half, record in the lower.
  private var sorted: [UInt64]
  private var later: [UInt32: [UInt32]] = [:]

  init(_ entries: [UInt64]) {
    sorted = entries
    RadixSort.byKey(&sorted)
  }

  mutating func add(_ key: UInt32, _ record: UInt32) {
    if key != 0 { later[key, default: []].append(record) }
  }

  /// The records of a key, at most so many of the first table.
  func records(_ key: UInt32) -> (first: ArraySlice<UInt64>, later: [UInt32]) {
    if key == 0 { return ([], []) }
    let start = place(UInt64(key) << 32)
    let end = key == .max ? sorted.count : place(UInt64(key + 1) << 32)
    return (sorted[start..<end], later[key] ?? [])
  }

  /// The first place whose entry is not below.
  private func place(_ entry: UInt64) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < entry { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
