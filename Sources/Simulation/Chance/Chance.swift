/// Chance that comes again with the same seed: SplitMix64, by Sebastiano Vigna
/// (https://prng.di.unimi.it/splitmix64.c).
struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A stream of its own for one purpose, so that one part of a story can change without moving the others.
  init(seed: UInt64, _ purposes: UInt64...) {
    var mixed = Chance(seed: seed)
    for purpose in purposes { mixed = Chance(seed: mixed.next() ^ (purpose &* 0xD1B5_4A32_D192_ED03)) }
    self = mixed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something of this probability happens.
  mutating func happens(_ probability: Double) -> Bool { unit() < probability }

  /// Whether something happens of which a rate gives the share.
  mutating func happens(_ rate: Rate) -> Bool { unit() < rate.fraction }

  /// A whole number between two, both included, all as likely.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(unit() * Double(range.count))
  }

  /// One of several, all as likely; the list must not be empty.
  mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

  /// One of several, by weight; the list must not be empty.
  mutating func one<Element>(_ weighted: [(Element, Double)]) -> Element {
    var left = unit() * weighted.reduce(0) { $0 + $1.1 }
    for (element, weight) in weighted {
      left -= weight
      if left < 0 { return element }
    }
    return weighted[weighted.count - 1].0
  }
}
