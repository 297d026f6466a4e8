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
  /// For each recipe, records by their key as batch linking uses it.
  var narrow: [Postings]
  /// For each recipe, records by their key before any refinement, for questions that know little.
  var wide: [Postings]
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
    let records = records.marked(by: model)
    self.model = model
    self.records = records
    order = RecordOrder(records)
    weights = Weights(model)
    let recipes = model.blocking.recipes
    let built = await withTaskGroup(of: (Int, Postings, Postings).self) { group in
      for (index, recipe) in recipes.enumerated() {
        let crowded = model.blocking.crowded[index]
        group.addTask {
          let (narrow, wide) = Self.entries(records, recipe, crowded)
          return (index, Postings(narrow), Postings(wide))
        }
      }
      var built: [(Int, Postings, Postings)] = []
      for await one in group { built.append(one) }
      return built.sorted { $0.0 < $1.0 }
    }
    narrow = built.map(\.1)
    wide = built.map(\.2)
    for record in 0..<records.count { places[records.id(record)] = UInt32(record) }
  }

  private static func entries(
    _ records: Records, _ recipe: Recipe, _ crowded: Set<UInt32>
  ) -> ([UInt64], [UInt64]) {
    records.withViews { views in
      var (narrow, wide): ([UInt64], [UInt64]) = ([], [])
      for record in 0..<records.count {
        let key = recipe.key(record, views)
        if key == 0 { continue }
        wide.append(UInt64(key) << 32 | UInt64(record))
        let final = recipe.finalKey(key, crowded, record, views)
        if final != 0 { narrow.append(UInt64(final) << 32 | UInt64(record)) }
      }
      return (narrow, wide)
    }
  }

  /// How many records are held and not withdrawn.
  public var count: Int { records.count - withdrawn.count }
}

extension Recipe {
  /// The key as batch linking uses it: refined as long as it is crowded.
  func finalKey(_ key: UInt32, _ crowded: Set<UInt32>, _ record: Int, _ views: [FieldView]) -> UInt32 {
    var (key, step) = (key, 0)
    while key != 0, crowded.contains(key) {
      key = refined(key, step: step, record, views)
      step += 1
    }
    return key
  }
}
