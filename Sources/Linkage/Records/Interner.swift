/// Texts kept once each, known by number from 1; 0 is no text.
struct Interner: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each text starts; one more than there are texts, so that a text ends where the next starts.
  private(set) var starts: [UInt32] = [0, 0]
  /// The hash of a text in the upper half and its number in the lower, so that a look at a slot mostly is enough.
  private var slots: [UInt64]
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// How many texts there are, and the number of the last.
  var count: Int { starts.count - 2 }

  /// The number of a text, which is new when `count` grew.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if text.isEmpty { return 0 }
    let hash = Hash.of(text)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let candidate = UInt32(truncatingIfNeeded: slots[slot])
      if UInt32(slots[slot] >> 32) == hash, equals(Int(candidate), text) { return candidate }
      slot = (slot + 1) & mask
    }
    return add(text, hash, at: slot)
  }

  /// The number of a text that is known; 0 when it is not.
  func find(_ text: [UInt8]) -> UInt32 {
    text.withUnsafeBufferPointer { text in
      if text.isEmpty { return 0 }
      let hash = Hash.of(text)
      var slot = Int(hash) & mask
      while slots[slot] != 0 {
        let candidate = UInt32(truncatingIfNeeded: slots[slot])
        if UInt32(slots[slot] >> 32) == hash, equals(Int(candidate), text) { return candidate }
        slot = (slot + 1) & mask
      }
      return 0
    }
  }

  mutating func intern(_ text: [UInt8]) -> UInt32 { text.withUnsafeBufferPointer { intern($0) } }

  /// Takes in all texts of another; gives the number here of each number there.
  mutating func intern(all others: Interner) -> [UInt32] {
    others.bytes.withUnsafeBufferPointer { bytes in
      [0]
        + (1..<others.starts.count - 1).map { number in
          intern(
            UnsafeBufferPointer(
              rebasing: bytes[Int(others.starts[number])..<Int(others.starts[number + 1])]))
        }
    }
  }

  /// The bytes of a text.
  subscript(_ number: UInt32) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  func text(_ number: UInt32) -> String { String(decoding: self[number], as: UTF8.self) }

  private func equals(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == text.count else { return false }
    for index in 0..<text.count where bytes[start + index] != text[index] { return false }
    return true
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt32, at slot: Int) -> UInt32 {
    let number = UInt32(starts.count - 1)
    bytes.append(contentsOf: text)
    starts.append(UInt32(bytes.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(number)
    if count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let known = slots
    mask = known.count * 2 - 1
    slots = [UInt64](repeating: 0, count: mask + 1)
    for entry in known where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}

/// Mixing of bits; the same on every machine and in every run, so that a stored model keeps its meaning.
enum Hash {
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(text.count)
    for byte in text { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return finish(state)
  }

  static func of(_ text: some Sequence<UInt8>) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for byte in text { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return finish(state)
  }

  static func join(_ first: UInt32, _ second: UInt32) -> UInt32 {
    finish((UInt64(first) << 32 | UInt64(second)) &* 0x9FB2_1C65_1E98_DF25)
  }

  private static func finish(_ state: UInt64) -> UInt32 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return UInt32(truncatingIfNeeded: mixed)
  }
}
