/// The records by the keys of one recipe, kept as a batch run would bring them together.
///
/// A record has a key for each step that its recipe asks of it: the first, and one more for each that too many share.
/// Which keys are crowded rests on the records that are held now and on the model, not on how they came.
struct RecipeIndex: Sendable {
  let recipe: Recipe
  let limits: CrowdLimits
  /// Keys that the model holds to be crowded, however many have them here.
  let known: Set<UInt32>
  /// Keys that too many have here.
  var overfull: Set<UInt32>
  var postings: Postings

  /// A key of a record, and how often more was asked before.
  struct Key {
    let step: Int
    let value: UInt32
  }

  init(
    _ recipe: Recipe, known: Set<UInt32>, limits: CrowdLimits, count: Int, _ views: [FieldView]
  ) {
    (self.recipe, self.known, self.limits) = (recipe, known, limits)
    var (all, overfull): ([UInt64], Set<UInt32>) = ([], [])
    var entries: [UInt64] = (0..<count).compactMap { record in
      let key = recipe.key(record, views)
      return key == 0 ? nil : UInt64(key) << 32 | UInt64(record)
    }
    var step = 0
    while !entries.isEmpty {
      RadixSort.byKey(&entries)
      all += entries
      var refined: [UInt64] = []
      Blocks.eachRun(entries) { run in
        let key = UInt32(entries[run.lowerBound] >> 32)
        if !known.contains(key) {
          guard run.count > limits.most(recipe, step: step) else { return }
          overfull.insert(key)
        }
        for place in run {
          let next = recipe.refined(key, step: step, Int(entries[place] & 0xFFFF_FFFF), views)
          if next != 0 { refined.append(UInt64(next) << 32 | entries[place] & 0xFFFF_FFFF) }
        }
      }
      entries = refined
      step += 1
    }
    (postings, self.overfull) = (Postings(all), overfull)
  }

  func isCrowded(_ key: UInt32) -> Bool { known.contains(key) || overfull.contains(key) }

  /// The keys of a record from one on, each asking more than the one before.
  func keys(_ record: UInt32, from first: Key, _ views: [FieldView]) -> [Key] {
    var (keys, key) = ([Key](), first)
    while key.value != 0 {
      keys.append(key)
      guard isCrowded(key.value) else { break }
      key = next(key, record, views)
    }
    return keys
  }

  func next(_ key: Key, _ record: UInt32, _ views: [FieldView]) -> Key {
    Key(step: key.step + 1, value: recipe.refined(key.value, step: key.step, Int(record), views))
  }

  func first(_ record: UInt32, _ views: [FieldView]) -> Key {
    Key(step: 0, value: recipe.key(Int(record), views))
  }

  /// The key by which a record is compared with others; nil for one that says too little, or what too many say.
  func final(_ record: UInt32, _ views: [FieldView]) -> Key? {
    keys(record, from: first(record, views), views).last.flatMap { isCrowded($0.value) ? nil : $0 }
  }

  /// The records that are compared with this one, itself among them.
  func together(with record: UInt32, _ views: [FieldView]) -> [UInt32] {
    final(record, views).map { postings.records($0.value) } ?? []
  }

  /// Takes a record in, and gives its keys.
  mutating func add(_ record: UInt32, _ views: [FieldView]) -> [Key] {
    add(record, keys(record, from: first(record, views), views))
  }

  /// Takes a record out, and gives the keys that it had.
  mutating func remove(_ record: UInt32, _ views: [FieldView]) -> [Key] {
    remove(record, keys(record, from: first(record, views), views))
  }

  mutating func add(_ record: UInt32, _ keys: [Key]) -> [Key] {
    for key in keys { postings.add(key.value, record) }
    return keys
  }

  mutating func remove(_ record: UInt32, _ keys: [Key]) -> [Key] {
    for key in keys { postings.remove(key.value, record) }
    return keys
  }
}
