/// A set of kinds of event, small enough to be compared in two instructions, also where another module does so.
public struct KindSet: Hashable, Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  /// The empty set.
  @inlinable
  public init() {}

  /// The set of some kinds.
  public init(_ kinds: some Sequence<EventKind>) {
    for kind in kinds { insert(kind) }
  }

  /// Every kind.
  public static let all = KindSet(EventKind.allCases)

  /// How many kinds it has.
  @inlinable
  public var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  /// Whether it has no kind.
  @inlinable
  public var isEmpty: Bool { low == 0 && high == 0 }

  /// Adds a kind.
  public mutating func insert(_ kind: EventKind) {
    if kind.rawValue < 64 {
      low |= 1 << UInt64(kind.rawValue)
    } else {
      high |= 1 << UInt64(kind.rawValue - 64)
    }
  }

  /// Adds all kinds of another set.
  @inlinable
  public mutating func formUnion(_ other: KindSet) {
    low |= other.low
    high |= other.high
  }

  /// The kinds of both.
  @inlinable
  public func union(_ other: KindSet) -> KindSet {
    var both = self
    both.formUnion(other)
    return both
  }

  /// The kinds of it that another set does not have.
  @inlinable
  public func subtracting(_ other: KindSet) -> KindSet {
    var rest = self
    rest.low &= ~other.low
    rest.high &= ~other.high
    return rest
  }

  /// Whether it has a kind.
  public func contains(_ kind: EventKind) -> Bool {
    kind.rawValue < 64
      ? low & (1 << UInt64(kind.rawValue)) != 0 : high & (1 << UInt64(kind.rawValue - 64)) != 0
  }

  /// Whether it has no kind of another set.
  @inlinable
  public func isDisjoint(with other: KindSet) -> Bool { low & other.low == 0 && high & other.high == 0 }

  /// Calls `body` with the place in tables of each of its kinds.
  @inlinable @inline(__always)
  public func forEach(_ body: (Int) -> Void) {
    var left = low
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left - 1
    }
    left = high
    while left != 0 {
      body(64 + left.trailingZeroBitCount)
      left &= left - 1
    }
  }
}
