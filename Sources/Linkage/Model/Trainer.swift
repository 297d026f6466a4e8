/// Learns a model from records without labels, and links them on the way.
struct Trainer: Sendable {
  var records: Records
  var model: Model
  /// What the order of records rests on, instead of on how the file was sorted.
  let recordOrder: RecordOrder
  /// The records in that order.
  let order: [UInt32]
  /// For each field, the levels at which hardly any two strangers were found.
  var seldom: [[Int]] = []

  init(_ records: Records) async {
    async let ordered = Self.ordered(records)
    model = Model(starting: records)
    self.records = records
    (recordOrder, order) = await ordered
  }

  private static func ordered(_ records: Records) -> (RecordOrder, [UInt32]) {
    let order = RecordOrder(records)
    return (order, order.sorted())
  }
}

extension Model {
  /// The model of some records before anything is learned: what is assumed of each field, and how common values are.
  init(starting records: Records) {
    let roles = records.fields.map(\.role)
    let recipes = Recipe.all(
      for: roles, several: records.fields.indices.filter { records.fields[$0].isOftenSeveral })
    self.init(
      records: records.count, fields: records.fields.map { FieldModel(starting: $0, among: roles) },
      shareOfOne: min(0.1, 1 / Double(max(records.count, 2))),
      shareOfRelatives: min(0.05, 0.3 / Double(max(records.count, 2))), swapped: 0.01, unseen: -6,
      origins: .none,
      blocking: Blocking(recipes: recipes, crowded: recipes.map { _ in [] }))
  }
}
