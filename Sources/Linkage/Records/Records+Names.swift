extension Records {
  /// A record whose name an earlier one bears too.
  public struct Namesake: Hashable, Sendable {
    /// The record.
    public let record: Int
    /// The first record of that name.
    public let first: Int
  }

  /// Of some records, those whose name an earlier one of them bears: the first few, and how many there are.
  public func namesakes(among range: Range<Int>, atMost most: Int) -> (some: [Namesake], count: Int) {
    if areAscending(range) { return ([], 0) }
    var size = 16
    while size < range.count * 2 { size *= 2 }
    // Where a name's hash falls, or in the next free place, the first record that bears it; 0 for none.
    var bearers = [UInt32](repeating: 0, count: size)
    var (some, count) = ([Namesake](), 0)
    idBytes.withUnsafeBufferPointer { bytes in
      let name = { (record: Int) in
        UnsafeBufferPointer(rebasing: bytes[Int(idStarts[record])..<Int(idStarts[record + 1])])
      }
      for record in range {
        let own = name(record)
        var place = Int(Hash.of(own)) & (size - 1)
        while bearers[place] != 0, !name(Int(bearers[place]) - 1).elementsEqual(own) {
          place = (place + 1) & (size - 1)
        }
        if bearers[place] == 0 {
          bearers[place] = UInt32(record) + 1
          continue
        }
        count += 1
        if some.count < most { some.append(Namesake(record: record, first: Int(bearers[place]) - 1)) }
      }
    }
    return (some, count)
  }

  /// Whether each name comes after the one before it, the shorter first, as numbered ones mostly do: then none is twice.
  private func areAscending(_ range: Range<Int>) -> Bool {
    idBytes.withUnsafeBufferPointer { bytes in
      zip(range, range.dropFirst()).allSatisfy { one, next in
        let (start, middle, end) = (Int(idStarts[one]), Int(idStarts[next]), Int(idStarts[next + 1]))
        if middle - start != end - middle { return middle - start < end - middle }
        return bytes[start..<middle].lexicographicallyPrecedes(bytes[middle..<end])
      }
    }
  }
}
