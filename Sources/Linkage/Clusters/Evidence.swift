internal import Casework

/// The bits of the pairs of one component, its members known by number.
struct Evidence {
  /// Beyond so many bits either way a pair counts no more.
  private static let most: Float = 9
  /// See `most`.
  private static let mostAgainst: Float = 4
  /// Of large groups, so many records speak for the others.
  private static let speakers = 48

  private let keys: [UInt64]
  private let bits: [Float]
  /// What a pair counts that was never near enough to be weighed.
  private let unseen: Float

  init(_ pairs: [(key: UInt64, bits: Float)], unseen: Float) {
    let sorted = pairs.sorted { $0.key < $1.key }
    keys = sorted.map(\.key)
    bits = sorted.map(\.bits)
    self.unseen = unseen
  }

  /// One number of two, whichever comes first.
  @inline(__always)
  static func key<Number: BinaryInteger>(_ one: Number, _ two: Number) -> UInt64 {
    UInt64(min(one, two)) << 32 | UInt64(max(one, two))
  }

  private func bits(_ one: Int, _ two: Int) -> Float {
    let key = Self.key(one, two)
    let at = keys.firstPlace { $0 >= key }
    return at < keys.count && keys[at] == key ? bits[at] : unseen
  }

  /// A pair's bits as far as they say how likely two groups are one person.
  @inline(__always)
  static func bounded(_ bits: Float) -> Float { min(max(bits, -most), most) }

  /// A pair's bits as far as they count when groups are joined: one record that disagrees does not undo many that agree.
  @inline(__always)
  static func counted(_ bits: Float) -> Float { min(max(bits, -mostAgainst), most) }

  /// The average of all pairs between two groups.
  func average(_ one: [Int], _ two: [Int]) -> Float {
    let (some, others) = (one.prefix(Self.speakers), two.prefix(Self.speakers))
    var sum: Float = 0
    for a in some {
      for b in others { sum += Self.counted(bits(a, b)) }
    }
    return sum / Float(some.count * others.count)
  }
}
