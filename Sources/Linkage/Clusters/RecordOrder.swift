/// An order of records that rests on their names, not on when they came.
struct RecordOrder: Sendable {
  private var hashes: [UInt32] = []

  init(_ records: Records) {
    hashes.reserveCapacity(records.count)
    for record in 0..<records.count { add(record, records) }
  }

  /// Takes in the next record.
  mutating func add(_ record: Int, _ records: Records) {
    hashes.append(Hash.of(records.idBytes[Int(records.idStarts[record])..<Int(records.idStarts[record + 1])]))
  }

  /// A number of a pair that rests on the two names alone.
  func hash(_ one: UInt32, _ two: UInt32) -> UInt32 {
    let (a, b) = (hashes[Int(one)], hashes[Int(two)])
    return Hash.join(min(a, b), max(a, b))
  }

  func precedes(_ one: UInt32, _ two: UInt32, _ records: Records) -> Bool {
    let (a, b) = (hashes[Int(one)], hashes[Int(two)])
    return a == b ? records.id(Int(one)) < records.id(Int(two)) : a < b
  }

  func inOrder(_ pair: LinkedPair, _ records: Records) -> (UInt32, UInt32) {
    precedes(pair.two, pair.one, records) ? (pair.two, pair.one) : (pair.one, pair.two)
  }
}
