extension RecipeIndex {
  /// Records whose keys changed because of how many others have them.
  struct Shift {
    /// Records that one key brought together, of whom more is asked now.
    var parted: [[UInt32]] = []
    /// Records that one key brings together now.
    var joined: [[UInt32]] = []
  }

  /// Asks more of those who share a key that too many have now, and no more where that is over.
  mutating func settle(_ changed: [Key], _ views: [FieldView]) -> Shift {
    var shift = Shift()
    var open = changed
    while let key = open.popLast() {
      if known.contains(key.value) { continue }
      let isTooMany = postings.count(key.value) > limits.most(recipe, step: key.step)
      if isTooMany == overfull.contains(key.value) { continue }
      let records = postings.records(key.value)
      if isTooMany {
        overfull.insert(key.value)
        for record in records { open += add(record, after: key, views) }
        shift.parted.append(records)
      } else {
        overfull.remove(key.value)
        for record in records { open += remove(record, after: key, views) }
        shift.joined.append(records)
      }
    }
    return shift
  }

  private mutating func add(_ record: UInt32, after key: Key, _ views: [FieldView]) -> [Key] {
    add(record, keys(record, from: next(key, record, views), views))
  }

  private mutating func remove(_ record: UInt32, after key: Key, _ views: [FieldView]) -> [Key] {
    remove(record, keys(record, from: next(key, record, views), views))
  }
}
