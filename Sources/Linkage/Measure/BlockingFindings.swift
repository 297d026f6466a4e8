/// What each way of bringing records together did.
public struct BlockingFindings: Hashable, Sendable {
  /// One recipe.
  public struct Way: Hashable, Sendable {
    /// What both records must share, in words.
    public let shared: String
    /// What is asked beside, in words, where too many share that; none where nothing is.
    public let narrowedBy: [String]
    /// How many of its keys too many shared.
    public let narrowed: Int
    /// How many pairs it brings together.
    public let pairs: Int
    /// How many of them no other recipe does.
    public let onlyHere: Int
    /// The pairs that are truly one person, and how many it brings together; nil without labels.
    public let found: Share?
    /// How many of those no other recipe does.
    public let foundOnlyHere: Int
  }

  /// The recipes, in the order in which they are tried.
  public let ways: [Way]
  /// The pairs that some recipe brings together, each once.
  public let pairs: Int
  /// The pairs that are truly one person, and how many are brought together at all; nil without labels.
  public let found: Share?
}

extension LinkedRecords {
  /// Brings the records together once more, to say what each recipe did; labels, one a record, say who is one person.
  public func blockingFindings(labels: [UInt32]?) async -> BlockingFindings {
    let candidates = await Candidates.of(records, model.blocking, budget: nil)
    let proposed = await candidates.tally(sides: records.sides)
    let truth = labels.map { candidates.found(labels: $0, sides: records.sides) }
    let ways = model.blocking.recipes.enumerated().map { place, recipe in
      BlockingFindings.Way(
        shared: recipe.words(model.fields), narrowedBy: recipe.refinements.map { $0.words(model.fields) },
        narrowed: model.blocking.crowded[place].count, pairs: proposed[place].all,
        onlyHere: proposed[place].only, found: truth.map { Share($0.ways[place].all, of: $0.all) },
        foundOnlyHere: truth?.ways[place].only ?? 0)
    }
    return BlockingFindings(
      ways: ways, pairs: proposed.reduce(0) { $0 + $1.new }, found: truth.map { Share($0.found, of: $0.all) })
  }
}

extension Candidates {
  /// How many pairs a recipe brings together, how many no earlier one does, and how many no other does.
  struct Tally: Sendable {
    var all = 0
    var new = 0
    var only = 0
  }

  fileprivate func tally(sides: [UInt32]) async -> [Tally] {
    await withTaskGroup(of: (Int, Tally).self) { group in
      for portion in portions(ofPairs: 60_000) {
        group.addTask { (portion.recipe, tally(portion, sides)) }
      }
      var tallies = [Tally](repeating: Tally(), count: blocks.count)
      for await (recipe, tally) in group {
        tallies[recipe].all += tally.all
        tallies[recipe].new += tally.new
        tallies[recipe].only += tally.only
      }
      return tallies
    }
  }

  private func tally(_ portion: Portion, _ sides: [UInt32]) -> Tally {
    let (order, starts) = (blocks[portion.recipe].order, blocks[portion.recipe].starts)
    var tally = Tally()
    for block in portion.blocks {
      let members = order[Int(starts[block])..<Int(starts[block + 1])]
      let perSide = sides.isEmpty ? [] : Dictionary(grouping: members) { sides[Int($0)] }.values.map(\.count)
      tally.all += Self.pairs(members.count) - perSide.reduce(0) { $0 + Self.pairs($1) }
    }
    let width = blocks.count
    eachPair(portion, sides: sides) { one, two in
      tally.new += 1
      let isAlsoLater = ((portion.recipe + 1)..<width).contains { isTogether(one, two, $0) }
      if !isAlsoLater { tally.only += 1 }
    }
    return tally
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }

  private func isTogether(_ one: Int, _ two: Int, _ recipe: Int) -> Bool {
    let key = keys[one * blocks.count + recipe]
    return key != 0 && key == keys[two * blocks.count + recipe]
  }

  /// Of a label that more records hold, the first so many speak for the others.
  private static let mostOfOneLabel = 500

  /// Of the pairs of one label, how many each recipe brings together, and how many some recipe does.
  func found(labels: [UInt32], sides: [UInt32]) -> (ways: [Tally], found: Int, all: Int) {
    var ways = [Tally](repeating: Tally(), count: blocks.count)
    var (found, all) = (0, 0)
    let labelled = labels.indices.filter { labels[$0] != 0 }
    for records in Dictionary(grouping: labelled, by: { labels[$0] }).values {
      let group = records.prefix(Self.mostOfOneLabel)
      for (place, one) in group.enumerated() {
        for two in group[(place + 1)...] where sides.isEmpty || sides[one] != sides[two] {
          let together = blocks.indices.filter { isTogether(one, two, $0) }
          for recipe in together { ways[recipe].all += 1 }
          if together.count == 1 { ways[together[0]].only += 1 }
          all += 1
          found += together.isEmpty ? 0 : 1
        }
      }
    }
    return (ways, found, all)
  }
}
