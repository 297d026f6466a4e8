/// Pairs of records drawn at random, from which is learned how often strangers agree.
enum RandomPairs {
  /// How agreements of this kind fell, with how often.
  static func patterns(of records: Records, inOrder order: [UInt32], count: Int) async -> [Pattern] {
    guard records.count > 1 else { return [] }
    let parts = 4
    return await withTaskGroup(of: [Agreement: Int].self) { group in
      for part in 0..<parts {
        group.addTask { draw(records, order, count / parts, seed: UInt64(part)) }
      }
      var all: [Agreement: Int] = [:]
      for await drawn in group { all.merge(drawn, uniquingKeysWith: +) }
      return Pattern.sorted(all)
    }
  }

  private static func draw(
    _ records: Records, _ order: [UInt32], _ count: Int, seed: UInt64
  ) -> [Agreement: Int] {
    records.withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: records.originShares)
        var chance = Chance(seed: seed)
        let some = near(order, &chance)
        var drawn: [Agreement: Int] = [:]
        for _ in 0..<count {
          let (one, two) = (Int(some[chance.below(some.count)]), Int(some[chance.below(some.count)]))
          if one == two { continue }
          drawn[comparer.agreement(one, two).rounded, default: 0] += 1
        }
        return drawn
      }
    }
  }

  /// Of many records some at random, few enough to lie near one another in the machine's memory: pairs among them take
  /// three quarters of the time, and are still of strangers.
  private static func near(_ order: [UInt32], _ chance: inout Chance) -> [UInt32] {
    order.count > nearby * 4 ? (0..<nearby).map { _ in order[chance.below(order.count)] } : order
  }

  /// So many records are drawn from by one part; each is met a dozen times.
  private static let nearby = 16_384
}

/// One way in which pairs agree, and how many do.
struct Pattern: Hashable, Sendable {
  let agreement: Agreement
  var count: Double

  /// In an order that does not depend on how they were counted.
  static func sorted(_ counts: [Agreement: Int]) -> [Pattern] {
    counts.map { Pattern(agreement: $0.key, count: Double($0.value)) }.sorted {
      let (a, b) = ($0.agreement, $1.agreement)
      return (a.levels, a.rarity, a.rarityOfOwn) < (b.levels, b.rarity, b.rarityOfOwn)
    }
  }
}

extension Agreement {
  /// Rarities to the nearest half bit, so that like pairs are counted together.
  var rounded: Agreement {
    Agreement(
      levels: levels, rarity: (rarity * 2).rounded() / 2, rarityOfOwn: (rarityOfOwn * 2).rounded() / 2)
  }
}
