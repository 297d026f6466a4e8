/// The records that one recipe brings together: those of a block share its key.
struct Blocks: Sendable {
  /// The key of every record; 0 for none.
  var keys: [UInt32]
  /// Records, block after block.
  var order: [UInt32] = []
  /// Where each block starts in `order`, and at last where the last ends.
  var starts: [UInt32] = [0]
  /// Keys that needed a refinement.
  var crowded: Set<UInt32> = []
  /// Records that share all that was asked with too many others.
  var overlooked: [UInt32] = []

  /// Blocks within a budget of pairs: the largest blocks are refined first, until the others fit.
  init(
    _ recipe: Recipe, _ count: Int, _ views: [FieldView], budget: Int, known: Set<UInt32>?,
    limits: CrowdLimits = CrowdLimits(), leavingOut absent: Set<UInt32> = []
  ) {
    keys = [UInt32](repeating: 0, count: count)
    var entries: [UInt64] = []
    entries.reserveCapacity(count)
    for record in 0..<count where absent.isEmpty || !absent.contains(UInt32(record)) {
      let key = recipe.key(record, views)
      keys[record] = key
      if key != 0 { entries.append(UInt64(key) << 32 | UInt64(record)) }
    }
    var step = 0
    var left = budget
    while !entries.isEmpty {
      RadixSort.byKey(&entries)
      let isWhole = step > recipe.refinements.count
      let most =
        known == nil && !isWhole
        ? Self.mostTogether(entries, left, ever: limits.ever) : limits.most(recipe, step: step)
      entries = take(entries, most, known, &left) { key, record in
        recipe.refined(key, step: step, record, views)
      }
      step += 1
    }
  }

  /// A block of so few is always used.
  private static let fewest = 6

  /// The size of block up to which all blocks together stay within the budget.
  private static func mostTogether(_ entries: [UInt64], _ budget: Int, ever mostEver: Int) -> Int {
    var pairs = [Int](repeating: 0, count: mostEver + 1)
    eachRun(entries) { run in
      if run.count <= mostEver { pairs[run.count] += run.count * (run.count - 1) / 2 }
    }
    var sum = 0
    for size in 2...mostEver {
      sum += pairs[size]
      if sum > budget { return max(size - 1, fewest) }
    }
    return mostEver
  }

  /// Keeps the blocks that may stand, and gives back the entries of the others under refined keys.
  private mutating func take(
    _ entries: [UInt64], _ most: Int, _ known: Set<UInt32>?, _ left: inout Int,
    _ refine: (UInt32, Int) -> UInt32
  ) -> [UInt64] {
    var refined: [UInt64] = []
    Self.eachRun(entries) { run in
      let key = UInt32(entries[run.lowerBound] >> 32)
      if run.count > most || known?.contains(key) ?? false {
        crowded.insert(key)
        for place in run {
          let record = Int(entries[place] & 0xFFFF_FFFF)
          keys[record] = refine(key, record)
          if keys[record] == 0 {
            overlooked.append(UInt32(record))
          } else {
            refined.append(UInt64(keys[record]) << 32 | UInt64(record))
          }
        }
      } else if run.count > 1 {
        left -= run.count * (run.count - 1) / 2
        order.append(contentsOf: run.lazy.map { UInt32(entries[$0] & 0xFFFF_FFFF) })
        starts.append(UInt32(order.count))
      }
    }
    left = max(left, 0)
    return refined
  }

  static func eachRun(_ entries: [UInt64], _ body: (Range<Int>) -> Void) {
    var start = 0
    for place in 1...entries.count
    where place == entries.count || entries[place] >> 32 != entries[start] >> 32 {
      body(start..<place)
      start = place
    }
  }
}
