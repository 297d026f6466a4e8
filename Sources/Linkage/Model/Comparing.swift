/// Compares candidates on all cores.
struct Comparing: Sendable {
  let records: Records
  let candidates: Candidates
  let weights: Weights

  /// What came of it.
  struct Result: Sendable {
    /// Pairs that may be one person, portion by portion in the order of the recipes.
    var pairs: [[ComparedPair]]
    /// How many pairs were compared.
    var compared: Int
    /// See `Candidates.overlooked`.
    let overlooked: Int
  }

  /// Pairs with fewer bits than this, by what is assumed before training, are strangers.
  static let floor = -12.0

  /// Compares every candidate and keeps those with at least so many bits.
  func all(atLeast floor: Double) async -> Result {
    let portions = candidates.portions(ofPairs: 60_000)
    return await withTaskGroup(of: (Int, [ComparedPair], Int).self) { group in
      for index in portions.indices {
        group.addTask {
          let (pairs, count) = compare(portions[index], floor)
          return (index, pairs, count)
        }
      }
      var result = Result(
        pairs: Array(repeating: [], count: portions.count), compared: 0, overlooked: candidates.overlooked)
      for await (index, pairs, count) in group {
        result.pairs[index] = pairs
        result.compared += count
      }
      return result
    }
  }

  private func compare(_ portion: Candidates.Portion, _ floor: Double) -> ([ComparedPair], Int) {
    records.withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: records.originShares)
        var kept: [ComparedPair] = []
        var count = 0
        candidates.eachPair(portion, sides: records.sides) { one, two in
          count += 1
          let agreement = comparer.agreement(one, two)
          guard weights.isWorthKeeping(agreement, floor: floor) else { return }
          kept.append(
            ComparedPair(one: UInt32(min(one, two)), two: UInt32(max(one, two)), agreement: agreement))
        }
        return (kept, count)
      }
    }
  }
}
