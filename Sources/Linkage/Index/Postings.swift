internal import Casework

/// Which records have a key: the first ones in one sorted table, later ones beside it.
struct Postings: Sendable {
  /// Key in the upper half, record in the lower.
  private let sorted: [UInt64]
  private var later: [UInt32: [UInt32]] = [:]
  /// Of the sorted table, records that a key has no longer.
  private var gone: [UInt32: Set<UInt32>] = [:]

  init(_ entries: [UInt64]) {
    var sorted = entries
    RadixSort.byKey(&sorted)
    self.sorted = sorted
  }

  mutating func add(_ key: UInt32, _ record: UInt32) {
    if gone[key]?.remove(record) == nil { later[key, default: []].append(record) }
  }

  /// Takes out a record that the key has.
  mutating func remove(_ key: UInt32, _ record: UInt32) {
    if let place = later[key]?.firstIndex(of: record) {
      later[key]?.remove(at: place)
    } else {
      gone[key, default: []].insert(record)
    }
  }

  /// How many records have a key.
  func count(_ key: UInt32) -> Int {
    run(key).count - (gone[key]?.count ?? 0) + (later[key]?.count ?? 0)
  }

  /// The records of a key, in no meaningful order.
  func records(_ key: UInt32) -> [UInt32] {
    var records = sorted[run(key)].map { UInt32(truncatingIfNeeded: $0) }
    if let gone = gone[key] { records.removeAll(where: gone.contains) }
    return records + (later[key] ?? [])
  }

  /// The places of a key in the sorted table.
  private func run(_ key: UInt32) -> Range<Int> {
    sorted.firstPlace { $0 >> 32 >= key }..<sorted.firstPlace { $0 >> 32 > key }
  }
}
