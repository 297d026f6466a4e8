/// How two records agree: a level for every field, four bits each, and how rare the values are that they share.
struct Agreement: Hashable, Sendable {
  /// The level of field 0 in the lowest four bits; the order of names in the highest.
  var levels: UInt64 = 0
  /// The sum of the rarities of shared values, in bits, as strangers share them.
  var rarity: Float = 0
  /// The same for the fields in which relatives are no more alike than strangers.
  var rarityOfOwn: Float = 0

  @inline(__always)
  func level(_ field: Int) -> Int { Int(levels >> UInt64(field * 4)) & 15 }

  /// Whether the first name of one was compared with the last name of the other.
  var isSwapped: Bool { levels >> 60 != 0 }

  /// Whether only one name was: of the other name one record says nothing.
  var isMoved: Bool { levels >> 60 == Agreement.moved }

  /// Fields are numbered from 0; the last four bits are the order of names.
  static let mostFields = 15
  static let swapped: UInt64 = 2
  static let moved: UInt64 = 3

  @inline(__always)
  mutating func set(_ field: Int, to level: UInt8) {
    levels &= ~(15 << UInt64(field * 4))
    levels |= UInt64(level) << UInt64(field * 4)
  }
}
