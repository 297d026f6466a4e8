/// An order of records that rests on what they say, not on when they came or what they are called.
///
/// Records that say the same are ordered by their names.
struct RecordOrder: Sendable {
  private var hashes: [UInt64] = []

  init(_ records: Records) {
    hashes.reserveCapacity(records.count)
    records.withViews { views in
      for record in 0..<records.count { add(record, views) }
    }
  }

  /// Takes in the next record.
  mutating func add(_ record: Int, _ records: Records) {
    records.withViews { add(record, $0) }
  }

  private mutating func add(_ record: Int, _ views: [FieldView]) {
    var (one, two): (UInt32, UInt32) = (1, 2)
    for view in views {
      let cell = view.cell(record)
      let identity = cell == 0 ? 0 : view.forms[Int(cell)].identity
      (one, two) = (Hash.join(one, identity), Hash.join(identity, two))
    }
    hashes.append(UInt64(one) << 32 | UInt64(two))
  }

  /// A number of a pair that rests on what the two say alone.
  func hash(_ one: UInt32, _ two: UInt32) -> UInt32 {
    let (a, b) = (hashes[Int(one)], hashes[Int(two)])
    return Hash.join(UInt32(min(a, b) >> 32), UInt32(max(a, b) >> 32))
  }

  func precedes(_ one: UInt32, _ two: UInt32, _ records: Records) -> Bool {
    let (a, b) = (hashes[Int(one)], hashes[Int(two)])
    return a == b ? records.id(Int(one)) < records.id(Int(two)) : a < b
  }

  /// All records in order; those that say the same, as they came.
  func sorted() -> [UInt32] {
    var entries = hashes.indices.map { hashes[$0] & 0xFFFF_FFFF_0000_0000 | UInt64($0) }
    RadixSort.byKey(&entries)
    var order = entries.map { UInt32(truncatingIfNeeded: $0) }
    var start = 0
    for end in 1...max(order.count, 1)
    where end >= order.count || entries[end] >> 32 != entries[start] >> 32 {
      if end - start > 1 { order[start..<end].sort { (hashes[Int($0)], $0) < (hashes[Int($1)], $1) } }
      start = end
    }
    return order
  }
}
