/// Records of people held in memory, that answers who somebody is and takes in records as they come.
///
/// One value: a service may hold it, copy it and hand it on. It is built from the same model as batch linking, and gives
/// the same bits for the same pair.
public struct Register: Sendable {
  /// The model by which it links.
  public let model: Model
  /// The records, withdrawn ones too.
  public internal(set) var records: Records
  let weights: Weights
  /// The records by the keys of each recipe.
  var indexes: [RecipeIndex]
  let limits: CrowdLimits
  var places: [String: UInt32] = [:]
  var withdrawn: Set<UInt32> = []
  var order: RecordOrder
  /// For each record, those that may be the same person.
  var links: [UInt32: [UInt32: Float]] = [:]
  /// The group of each record that is not alone.
  var groups: [UInt32: UInt32] = [:]
  /// By the lesser of their two numbers, groups that are held apart and groups that were joined all the same.
  var conflicts: [UInt32: [People.Conflict]] = [:]

  /// A register of records, to be asked; links among them are known once `linkAll` has been called.
  public init(_ records: Records, model: Model) async {
    await self.init(records, model: model, limits: CrowdLimits())
  }

  init(_ records: Records, model: Model, limits: CrowdLimits) async {
    let records = records.marked(by: model)
    self.model = model
    self.records = records
    self.limits = limits
    order = RecordOrder(records)
    weights = Weights(model)
    indexes = await withTaskGroup(of: (Int, RecipeIndex).self) { group in
      for (place, recipe) in model.blocking.recipes.enumerated() {
        let known = model.blocking.crowded[place]
        group.addTask {
          records.withViews { views in
            (place, RecipeIndex(recipe, known: known, limits: limits, count: records.count, views))
          }
        }
      }
      return await group.reduce(into: [(Int, RecipeIndex)]()) { $0.append($1) }
        .sorted { $0.0 < $1.0 }.map(\.1)
    }
    for record in 0..<records.count { places[records.id(record)] = UInt32(record) }
  }

  /// How many records are held and not withdrawn.
  public var count: Int { records.count - withdrawn.count }
}
