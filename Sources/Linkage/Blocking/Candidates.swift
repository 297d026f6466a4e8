/// Every pair of records that some recipe brings together, each once.
struct Candidates: Sendable {
  let blocks: [Blocks]
  /// The keys of a record side by side, so that asking which recipes two records share touches little memory.
  let keys: [UInt32]
  /// How many records share all that any recipe asks with too many others, and so are compared with nobody.
  let overlooked: Int

  init(_ blocks: [Blocks], count: Int) {
    let width = blocks.count
    var keys = [UInt32](repeating: 0, count: count * width)
    for (recipe, block) in blocks.enumerated() {
      for record in 0..<count { keys[record * width + recipe] = block.keys[record] }
    }
    self.keys = keys
    self.overlooked = Self.overlooked(blocks, keys)
    self.blocks = blocks.map { block in
      var slim = block
      slim.keys = []
      slim.overlooked = []
      return slim
    }
  }

  private static func overlooked(_ blocks: [Blocks], _ keys: [UInt32]) -> Int {
    var count = 0
    var counted = [Bool](repeating: false, count: keys.count / max(blocks.count, 1))
    for record in blocks.lazy.flatMap(\.overlooked).map(Int.init) where !counted[record] {
      counted[record] = true
      let own = keys[(record * blocks.count)..<((record + 1) * blocks.count)]
      if own.allSatisfy({ $0 == 0 }) { count += 1 }
    }
    return count
  }

  /// Brings the records of a table together: within a budget of pairs for each recipe, or by the crowded keys that a
  /// model knows, so that a pair's fate rests on the two records and the model alone.
  static func of(
    _ records: Records, _ blocking: Blocking, budget: Int?, limits: CrowdLimits = CrowdLimits(),
    leavingOut absent: Set<UInt32> = []
  ) async -> Candidates {
    let blocks = await withTaskGroup(of: (Int, Blocks).self) { group in
      for (index, recipe) in blocking.recipes.enumerated() {
        let known = budget == nil ? blocking.crowded[index] : nil
        group.addTask {
          (
            index,
            records.withViews {
              Blocks(
                recipe, records.count, $0, budget: budget ?? 0, known: known, limits: limits,
                leavingOut: absent)
            }
          )
        }
      }
      var blocks: [(Int, Blocks)] = []
      for await block in group { blocks.append(block) }
      return blocks.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return Candidates(blocks, count: records.count)
  }

  /// A part of one recipe's blocks, small enough to share work out evenly.
  struct Portion: Sendable {
    let recipe: Int
    let blocks: Range<Int>
  }

  /// All the work in portions of about so many pairs.
  func portions(ofPairs most: Int) -> [Portion] {
    blocks.indices.flatMap { recipe in
      var portions: [Portion] = []
      let starts = blocks[recipe].starts
      var (first, pairs) = (0, 0)
      for block in 0..<(starts.count - 1) {
        let size = Int(starts[block + 1] - starts[block])
        pairs += size * (size - 1) / 2
        if pairs >= most || block == starts.count - 2 {
          portions.append(Portion(recipe: recipe, blocks: first..<(block + 1)))
          (first, pairs) = (block + 1, 0)
        }
      }
      return portions
    }
  }

  /// The pairs of a portion that no narrower recipe has given.
  @inline(__always)
  func eachPair(_ portion: Portion, sides: [UInt32], _ body: (Int, Int) -> Void) {
    let (order, starts) = (blocks[portion.recipe].order, blocks[portion.recipe].starts)
    let width = blocks.count
    keys.withUnsafeBufferPointer { keys in
      order.withUnsafeBufferPointer { order in
        sides.withUnsafeBufferPointer { sides in
          for block in portion.blocks {
            let (start, end) = (Int(starts[block]), Int(starts[block + 1]))
            for first in start..<end {
              let one = Int(order[first])
              for second in (first + 1)..<end {
                let two = Int(order[second])
                if !sides.isEmpty, sides[one] == sides[two] { continue }
                if !Self.isGiven(keys, one * width, two * width, before: portion.recipe) { body(one, two) }
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func isGiven(
    _ keys: UnsafeBufferPointer<UInt32>, _ one: Int, _ two: Int, before recipe: Int
  ) -> Bool {
    for earlier in 0..<recipe {
      let key = keys[one + earlier]
      if key != 0, key == keys[two + earlier] { return true }
    }
    return false
  }
}
