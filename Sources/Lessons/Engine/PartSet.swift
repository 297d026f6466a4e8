/// A set of parts of lessons, by their places: small, and asked in their order.
///
/// The first 256 lie in the value itself, so that a step makes and drops its sets for nothing.
struct PartSet: Sendable {
  private var first = SIMD4<UInt64>()
  private var more: [UInt64] = []

  /// The empty set.
  init() {}

  /// The set of some places.
  init(_ places: some Sequence<Int>) {
    for place in places { insert(place) }
  }

  mutating func insert(_ place: Int) {
    while 4 + more.count <= place >> 6 { more.append(0) }
    self[place >> 6] |= 1 << UInt64(place & 63)
  }

  mutating func remove(_ place: Int) {
    if place >> 6 < 4 + more.count { self[place >> 6] &= ~(1 << UInt64(place & 63)) }
  }

  func contains(_ place: Int) -> Bool {
    place >> 6 < 4 + more.count && self[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  mutating func formUnion(_ other: PartSet) {
    first |= other.first
    while more.count < other.more.count { more.append(0) }
    for at in other.more.indices { more[at] |= other.more[at] }
  }

  mutating func formIntersection(_ other: PartSet) {
    first &= other.first
    for at in more.indices { more[at] &= at < other.more.count ? other.more[at] : 0 }
  }

  /// Calls `body` with each place, the lowest first.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for word in 0..<4 + more.count {
      var left = self[word]
      while left != 0 {
        body(word << 6 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }

  private subscript(_ word: Int) -> UInt64 {
    get { word < 4 ? first[word] : more[word - 4] }
    set { if word < 4 { first[word] = newValue } else { more[word - 4] = newValue } }
  }
}
