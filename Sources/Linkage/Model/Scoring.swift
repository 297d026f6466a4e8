/// Weighs compared pairs by a model, on all cores.
struct Scoring: Sendable {
  let weights: Weights

  /// Pairs less likely than about one in two thousand are not given.
  static let floor = -11.0

  func all(_ pairs: [[ComparedPair]]) async -> [LinkedPair] {
    await withTaskGroup(of: (Int, [LinkedPair]).self) { group in
      for (index, portion) in pairs.enumerated() {
        group.addTask { (index, scored(portion)) }
      }
      var linked = [[LinkedPair]](repeating: [], count: pairs.count)
      for await (index, portion) in group { linked[index] = portion }
      return linked.flatMap { $0 }
    }
  }

  private func scored(_ pairs: [ComparedPair]) -> [LinkedPair] {
    pairs.compactMap { pair in
      let bits = weights.bits(pair.agreement)
      return bits < Self.floor ? nil : LinkedPair(one: pair.one, two: pair.two, bits: Float(bits))
    }
  }
}
