/// Links records in batch.
public enum Linker {
  /// Learns a model from the records themselves, without labels, and links them by it.
  ///
  /// The same records give the same model and the same links, whatever their order.
  public static func train(_ records: Records) async -> LinkedRecords {
    var trainer = await Trainer(records)
    let result = await trainer.run()
    let pairs = await Scoring(weights: Weights(trainer.model)).all(result.pairs)
    await trainer.learnUnseen(pairs)
    return LinkedRecords(
      records: trainer.records, model: trainer.model, order: trainer.recordOrder, pairs: pairs,
      compared: result.compared, overlooked: result.overlooked)
  }

  /// Links records by a model that was trained before, on these or other records with the same fields.
  public static func link(_ records: Records, by model: Model) async -> LinkedRecords {
    await link(records, by: model, limits: CrowdLimits(), leavingOut: [])
  }

  /// Links all but some records.
  static func link(
    _ records: Records, by model: Model, limits: CrowdLimits, leavingOut absent: Set<UInt32>
  ) async -> LinkedRecords {
    let records = records.marked(by: model)
    let weights = Weights(model)
    let candidates = await Candidates.of(
      records, model.blocking, budget: nil, limits: limits, leavingOut: absent)
    let result = await Comparing(records: records, candidates: candidates, weights: weights)
      .all(atLeast: Scoring.floor)
    return LinkedRecords(
      records: records, model: model, order: RecordOrder(records),
      pairs: await Scoring(weights: weights).all(result.pairs), compared: result.compared,
      overlooked: result.overlooked)
  }
}

/// Records with how they are linked.
public struct LinkedRecords: Sendable {
  /// The records, their values marked with how common the model holds them to be.
  public let records: Records
  /// The model by which they are linked.
  public let model: Model
  private let order: RecordOrder
  /// Pairs that may be one person, each once, in no meaningful order.
  public internal(set) var pairs: [LinkedPair]
  /// How many pairs were compared.
  public let compared: Int
  /// How many records share all that is asked with too many others to be compared with anyone.
  public let overlooked: Int

  /// Records and a model, before any links: to explain one match needs none.
  public init(unlinked records: Records, model: Model) {
    self.init(
      records: records.marked(by: model), model: model, order: RecordOrder(records), pairs: [], compared: 0,
      overlooked: 0)
  }

  init(
    records: Records, model: Model, order: RecordOrder, pairs: [LinkedPair], compared: Int, overlooked: Int
  ) {
    self.records = records
    self.model = model
    self.order = order
    self.pairs = pairs
    self.compared = compared
    self.overlooked = overlooked
  }

  /// Why two records are, or are not, one person.
  public func match(_ one: Int, _ two: Int) -> Match {
    records.withViews { views in
      Kernel.with { kernel in
        Comparer(views, views, kernel, originShares: records.originShares).match(
          model, one, two, id: records.id(two))
      }
    }
  }

  /// The people: which records are one person, and what a person should look at.
  public func people(at threshold: Double = People.threshold) async -> People {
    await People(records, pairs, model, order, threshold: threshold)
  }
}

extension Records {
  /// The records, their values marked with how common a model holds them to be.
  func marked(by model: Model) -> Records {
    var marked = self
    for place in fields.indices { marked.fields[place].markRarity(by: model, at: place) }
    return marked.markedOrigins(by: model.origins)
  }

  /// The records, their values marked with how rare a model holds them to be; the fields side by side.
  func markedRarities(by model: Model) async -> Records {
    var marked = self
    await withTaskGroup(of: (Int, Field).self) { group in
      for (place, field) in fields.enumerated() {
        group.addTask {
          var field = field
          field.markRarity(by: model, at: place)
          return (place, field)
        }
      }
      for await (place, field) in group { marked.fields[place] = field }
    }
    return marked
  }

  /// The records, their names marked with the classes of names that they go with.
  consuming func markedOrigins(by origins: Origins) -> Records {
    var marked = self
    for field in marked.fields.indices { marked.fields[field].markOrigins(origins) }
    marked.originShares = origins.shares.map { Float($0) }
    return marked
  }
}

extension Field {
  /// Marks every value with how rare a model holds it to be, of which this is the field at a place.
  fileprivate mutating func markRarity(by model: Model, at place: Int) {
    markRarity(model.fields[place].frequencies, other: model.otherName(than: place))
  }
}
