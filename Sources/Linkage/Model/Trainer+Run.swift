extension Trainer {
  /// Trains on the records; gives back the pairs that were compared on the way, marked by the final model.
  mutating func run() async -> Comparing.Result {
    await markOrigins()
    let random = await drawRandomPairs()
    learnStrangers(random)
    let candidates = await block()
    var result = await compare(candidates)
    await learn(result.pairs)
    // A second round, now that it is known how many of those who share a value are one person.
    await markRarities(own: 1 + model.shareOfOne * Double(max(records.count - 1, 0)))
    learnStrangers(random)
    result.pairs = await markedAgain(result.pairs)
    await learn(result.pairs)
    for field in model.fields.indices {
      model.fields[field].temper(seldom[field])
      model.fields[field].hushDisagreement()
      model.fields[field].hearAgreement(commonest: commonest(in: field))
      model.fields[field].supposeRelatives(like: model.fields[field].ofOne)
    }
    return result
  }

  /// How much commoner than usual the commonest value of a field is, in bits.
  private func commonest(in field: Int) -> Double {
    Double(records.fields[field].forms.dropFirst().map(\.rarity).max() ?? 0)
  }

  /// The most pairs that are drawn at random.
  private static let mostRandomPairs = 400_000

  private func drawRandomPairs() async -> [Pattern] {
    await RandomPairs.patterns(
      of: records, inOrder: order,
      count: min(Self.mostRandomPairs, 60 * records.count, records.count * (records.count - 1) / 2))
  }

  /// Learns which names go together while values are marked with how rare they are by the first count.
  private mutating func markOrigins() async {
    let (records, order) = (records, order)
    async let origins = Origins(learning: records, inOrder: order)
    let marked = await records.markedRarities(by: model)
    model.origins = await origins
    self.records = marked.markedOrigins(by: model.origins)
  }

  private mutating func markRarities(own: Double) async {
    let counted = await withTaskGroup(of: (Int, Frequencies).self) { group in
      for (place, field) in records.fields.enumerated() {
        let matched = model.shareOfOne * model.fields[place].ofOne[0][1]
        group.addTask { (place, Frequencies(counting: field, own: own, matched: matched)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for (place, frequencies) in counted { model.fields[place].frequencies = frequencies }
    records = await records.markedRarities(by: model)
  }

  /// How strangers agree: random pairs, less the chance that one of them is one person; exact agreement is counted in full.
  private mutating func learnStrangers(_ random: [Pattern]) {
    let weights = Weights(model)
    seldom = []
    for index in model.fields.indices {
      var counts = Array(repeating: Array(repeating: 0.0, count: 16), count: FieldModel.groups)
      for pattern in random {
        let place = weights.place(index, pattern.agreement) - index * FieldModel.groups * 16
        let stranger = 1 - Bits.probability(weights.bits(pattern.agreement))
        counts[place / 16][place % 16] += pattern.count * stranger
      }
      model.fields[index].learnStrangers(counts)
      seldom.append(FieldModel.seldom(counts, model.fields[index].role.kind.levels.count))
      model.fields[index].supposeRelatives(like: model.fields[index].ofOne)
    }
  }

  private func block() async -> Candidates {
    await Candidates.of(records, model.blocking, budget: records.count + 400_000)
  }

  private mutating func compare(_ candidates: Candidates) async -> Comparing.Result {
    model.blocking.crowded = candidates.blocks.map(\.crowded)
    return await Comparing(records: records, candidates: candidates, weights: Weights(model))
      .all(atLeast: Comparing.floor)
  }

  private mutating func learn(_ pairs: [[ComparedPair]]) async {
    let all = Double(records.count) * Double(records.count - 1) / 2
    let (patterns, share) = await sample(pairs)
    var expectation = Expectation(model, patterns, allPairs: all * share)
    expectation.run(steps: 60)
    model = expectation.model
  }

  /// Enough pairs to learn from; which ones depends on what the records say, not on their order.
  private func sample(_ pairs: [[ComparedPair]]) async -> ([Pattern], Double) {
    let total = pairs.reduce(0) { $0 + $1.count }
    let keep = total > Self.sampled ? UInt32(Double(Self.sampled) / Double(total) * 4_294_967_295) : .max
    let all = await withTaskGroup(of: [Agreement: Int].self) { group in
      for part in 0..<Self.parts {
        group.addTask {
          counts(of: stride(from: part, to: pairs.count, by: Self.parts).lazy.map { pairs[$0] }, keep: keep)
        }
      }
      return await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
    return (Pattern.sorted(all), Double(keep) / 4_294_967_295)
  }

  private func counts(of portions: some Sequence<[ComparedPair]>, keep: UInt32) -> [Agreement: Int] {
    var counts: [Agreement: Int] = [:]
    for portion in portions {
      for pair in portion where keep == .max || recordOrder.hash(pair.one, pair.two) <= keep {
        counts[pair.agreement.rounded, default: 0] += 1
      }
    }
    return counts
  }

  /// Pairs are counted in so many parts side by side.
  private static let parts = 4

  private static let sampled = 400_000

  private func markedAgain(_ pairs: [[ComparedPair]]) async -> [[ComparedPair]] {
    let records = records
    return await withTaskGroup(of: (Int, [ComparedPair]).self) { group in
      for (index, portion) in pairs.enumerated() {
        group.addTask { (index, Self.marked(portion, records)) }
      }
      var marked = pairs
      for await (index, portion) in group { marked[index] = portion }
      return marked
    }
  }

  private static func marked(_ pairs: [ComparedPair], _ records: Records) -> [ComparedPair] {
    records.withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: records.originShares)
        return pairs.map { pair in
          var agreement = Agreement(levels: pair.agreement.levels)
          comparer.addRarity(Int(pair.one), Int(pair.two), &agreement)
          return ComparedPair(one: pair.one, two: pair.two, agreement: agreement)
        }
      }
    }
  }
}
