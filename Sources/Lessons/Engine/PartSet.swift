/// A set of parts of lessons, by their places: small, and asked in their order.
struct PartSet: Sendable {
  private var words: [UInt64] = []

  /// The empty set.
  init() {}

  /// The set of some places.
  init(_ places: some Sequence<Int>) {
    for place in places { insert(place) }
  }

  mutating func insert(_ place: Int) {
    while words.count <= place >> 6 { words.append(0) }
    words[place >> 6] |= 1 << UInt64(place & 63)
  }

  mutating func remove(_ place: Int) {
    if place >> 6 < words.count { words[place >> 6] &= ~(1 << UInt64(place & 63)) }
  }

  func contains(_ place: Int) -> Bool {
    place >> 6 < words.count && words[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  mutating func formUnion(_ other: PartSet) {
    while words.count < other.words.count { words.append(0) }
    for at in other.words.indices { words[at] |= other.words[at] }
  }

  mutating func formIntersection(_ other: PartSet) {
    for at in words.indices { words[at] &= at < other.words.count ? other.words[at] : 0 }
  }

  /// Calls `body` with each place, the lowest first.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for at in words.indices {
      var left = words[at]
      while left != 0 {
        body(at << 6 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}
