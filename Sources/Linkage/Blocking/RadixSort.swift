/// Sorts numbered keys in time that grows with their count alone.
enum RadixSort {
  /// Key in the upper half, record in the lower; sorted by key, equal keys keeping their order.
  static func byKey(_ entries: inout [UInt64]) {
    var spare = [UInt64](repeating: 0, count: entries.count)
    for shift in stride(from: UInt64(32), to: 64, by: 11) { pass(&entries, &spare, shift) }
  }

  private static func pass(_ entries: inout [UInt64], _ spare: inout [UInt64], _ shift: UInt64) {
    var places = [Int](repeating: 0, count: 2048)
    entries.withUnsafeBufferPointer { entries in
      places.withUnsafeMutableBufferPointer { places in
        for entry in entries { places[Int(entry >> shift) & 2047] += 1 }
        var sum = 0
        for index in 0..<2048 { (places[index], sum) = (sum, sum + places[index]) }
        spare.withUnsafeMutableBufferPointer { spare in
          for entry in entries {
            let digit = Int(entry >> shift) & 2047
            spare[places[digit]] = entry
            places[digit] += 1
          }
        }
      }
    }
    swap(&entries, &spare)
  }
}
