/// The two measures of how alike two short texts are, 64 letters at a time in one word of the machine.
///
/// Jaro-Winkler after the bit-parallel method of rapidfuzz (M. Bachmann, MIT); Damerau's distance, in which a swap of
/// neighbours is one slip and no part is edited twice, after H. Hyyrö, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances" (2003). Texts beyond 64 bytes are compared by their first 64.
struct Kernel {
  /// For every byte, the places where the left text has it; all zeros between calls.
  let places: UnsafeMutableBufferPointer<UInt64>

  typealias Text = UnsafeBufferPointer<UInt8>

  /// Lends a kernel with its scratch memory.
  static func with<Result>(_ body: (Kernel) throws -> Result) rethrows -> Result {
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { scratch in
      scratch.initialize(repeating: 0)
      return try body(Kernel(places: scratch))
    }
  }

  /// Tells the kernel the left text, for one comparison or many.
  @inline(__always)
  func prepare(_ text: Text) {
    var bit: UInt64 = 1
    for index in 0..<min(text.count, 64) {
      places[Int(text[index])] |= bit
      bit <<= 1
    }
  }

  /// Forgets the left text.
  @inline(__always)
  func clear(_ text: Text) {
    for index in 0..<min(text.count, 64) { places[Int(text[index])] = 0 }
  }

  /// How many slips (a letter missing, added, other, or two neighbours swapped) lie between two texts.
  @inline(__always)
  func slips(_ left: Text, _ right: Text) -> Int {
    if left.isEmpty { return min(right.count, 64) }
    prepare(left)
    defer { clear(left) }
    return preparedSlips(left.count, right)
  }

  /// The same, when the left text has been prepared.
  @inline(__always)
  func preparedSlips(_ leftCount: Int, _ right: Text) -> Int {
    let count = min(leftCount, 64)
    let last: UInt64 = 1 << UInt64(count - 1)
    var (up, down, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (~0, 0, 0, 0)
    var slips = count
    for index in 0..<min(right.count, 64) {
      let here = places[Int(right[index])]
      let swapped = ((~diagonal & here) << 1) & before
      diagonal = (((here & up) &+ up) ^ up) | here | down | swapped
      var plus = down | ~(diagonal | up)
      var minus = diagonal & up
      if plus & last != 0 { slips += 1 }
      if minus & last != 0 { slips -= 1 }
      plus = plus << 1 | 1
      minus <<= 1
      up = minus | ~(diagonal | plus)
      down = plus & diagonal
      before = here
    }
    return slips
  }

  /// Jaro-Winkler similarity, 0 to 1, with Winkler's bonus of 0.1 a letter for up to four common first letters
  /// where Jaro's is above 0.7.
  @inline(__always)
  func likeness(_ left: Text, _ right: Text) -> Double {
    if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty ? 1 : 0 }
    // Jaro pairs letters greedily, so that a rare pair of texts differs by which is read first: the lesser is.
    if isLesser(right, left) { return likeness(ofLesser: right, left) }
    return likeness(ofLesser: left, right)
  }

  @inline(__always)
  private func likeness(ofLesser left: Text, _ right: Text) -> Double {
    prepare(left)
    defer { clear(left) }
    return preparedLikeness(left, right)
  }

  @inline(__always)
  private func isLesser(_ left: Text, _ right: Text) -> Bool {
    if left.count != right.count { return left.count < right.count }
    for index in 0..<left.count where left[index] != right[index] { return left[index] < right[index] }
    return false
  }

  /// The same, when the left text has been prepared.
  @inline(__always)
  func preparedLikeness(_ left: Text, _ right: Text) -> Double {
    let (leftCount, rightCount) = (min(left.count, 64), min(right.count, 64))
    let (common, swaps) = commonLetters(leftCount, right, rightCount)
    if common == 0 { return 0 }
    let shared = Double(common)
    let jaro =
      (shared / Double(leftCount) + shared / Double(rightCount) + (shared - Double(swaps / 2)) / shared) / 3
    guard jaro > 0.7 else { return jaro }
    var prefix = 0
    while prefix < min(4, leftCount, rightCount), left[prefix] == right[prefix] { prefix += 1 }
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }

  /// Letters of the right text found near the same place in the left, and how many stand in another order.
  @inline(__always)
  private func commonLetters(_ leftCount: Int, _ right: Text, _ rightCount: Int) -> (Int, Int) {
    let reach = max(leftCount, rightCount) / 2 - 1
    var window: UInt64 = reach < 0 ? 1 : reach >= 63 ? ~0 : (1 << UInt64(reach + 1)) - 1
    var (foundLeft, foundRight): (UInt64, UInt64) = (0, 0)
    for index in 0..<rightCount {
      let hit = places[Int(right[index])] & window & ~foundLeft
      foundLeft |= hit & (0 &- hit)
      if hit != 0 { foundRight |= 1 << UInt64(index) }
      window = index < reach ? window << 1 | 1 : window << 1
    }
    let common = foundLeft.nonzeroBitCount
    var swaps = 0
    while foundRight != 0 {
      let next = foundLeft & (0 &- foundLeft)
      if places[Int(right[foundRight.trailingZeroBitCount])] & next == 0 { swaps += 1 }
      foundLeft ^= next
      foundRight &= foundRight - 1
    }
    return (common, swaps)
  }
}
