extension Register {
  /// Brings the keys up to date for a record that came or one that went, and gives those whose links changed because a
  /// key has too many records now, or no longer.
  mutating func reindex(_ new: UInt32?, without old: UInt32?) -> Set<UInt32> {
    // Taken out while records are lent, so that nothing is copied.
    var indexes: [RecipeIndex] = []
    swap(&indexes, &self.indexes)
    let shifts = records.withViews { views in
      indexes.indices.map { place in
        let gone = old.map { indexes[place].remove($0, views) } ?? []
        let come = new.map { indexes[place].add($0, views) } ?? []
        return indexes[place].settle(gone + come, views)
      }
    }
    swap(&indexes, &self.indexes)
    var touched: Set<UInt32> = []
    for crowd in shifts.lazy.flatMap(\.parted) { touched.formUnion(part(crowd)) }
    for crowd in shifts.lazy.flatMap(\.joined) { touched.formUnion(join(crowd)) }
    return touched
  }

  /// Takes back the links among records that no key brings together any longer.
  private mutating func part(_ crowd: [UInt32]) -> Set<UInt32> {
    let linked = Set(crowd).filter { links[$0] != nil }
    let keys = finalKeys(of: linked)
    var touched: Set<UInt32> = []
    for one in linked {
      for two in (links[one] ?? [:]).keys where one < two && linked.contains(two) {
        if zip(keys[one] ?? [], keys[two] ?? []).contains(where: { $0 != nil && $0 == $1 }) { continue }
        links[one]?[two] = nil
        links[two]?[one] = nil
        touched.formUnion([one, two])
      }
    }
    return touched
  }

  /// For each record, the key of every recipe by which it is compared with others.
  private func finalKeys(of linked: Set<UInt32>) -> [UInt32: [UInt32?]] {
    records.withViews { views in
      linked.reduce(into: [:]) { keys, record in
        keys[record] = indexes.map { $0.final(record, views)?.value }
      }
    }
  }

  /// Weighs records that were too many until now against one another.
  private mutating func join(_ crowd: [UInt32]) -> Set<UInt32> {
    let found = records.withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: records.originShares)
        return crowd.indices.flatMap { place in
          crowd[(place + 1)...].compactMap { other -> LinkedPair? in
            let one = crowd[place]
            return bits(one, other, comparer).map { LinkedPair(one: one, two: other, bits: $0) }
          }
        }
      }
    }
    for pair in found { note(pair.one, pair.two, pair.bits) }
    return Set(found.flatMap { [$0.one, $0.two] })
  }
}
