extension Register {
  /// Links all records that are held, as a batch run by the same model would.
  public mutating func linkAll() async {
    let linked = await Linker.link(records, by: model, limits: limits, leavingOut: withdrawn)
    links = [:]
    groups = [:]
    conflicts = [:]
    for pair in linked.pairs { note(pair.one, pair.two, pair.bits) }
    let people = await linked.people()
    for (record, group) in people.groups.enumerated() where group != UInt32(record) {
      groups[UInt32(record)] = group
      groups[group] = group
    }
    for conflict in people.conflicts { conflicts[conflict.one, default: []].append(conflict) }
  }

  /// Takes in one record; one that is held under the same name is replaced by it.
  ///
  /// What is linked afterwards is what a batch run over all records by the same model would link, in whatever order they
  /// came.
  public mutating func add(_ record: Records) -> Change {
    guard record.count > 0, record.fields.count == records.fields.count else {
      return Change(before: [], after: [], apart: [], joined: [])
    }
    let old = places[record.id(0)]
    let parted = old.map { remove($0) } ?? []
    let place = append(record)
    let shifted = reindex(place, without: old)
    return regroup(shifted.union(parted).union(link(place)).union([place]), new: place)
  }

  /// Takes a record out; nil when there is none of that name.
  public mutating func withdraw(_ id: String) -> Change? {
    guard let place = places[id] else { return nil }
    var before = members(of: [place])
    let parted = remove(place)
    let change = regroup(reindex(nil, without: place).union(parted), new: nil)
    before = change.before.isEmpty ? before : Self.withRecord(id, before, change.before)
    return Change(before: before, after: change.after, apart: change.apart, joined: change.joined)
  }

  /// The names of the records that are held to be one person with this one, itself among them.
  public func person(of id: String) -> [String] {
    guard let place = places[id] else { return [] }
    return members(of: [place]).first ?? [id]
  }

  private static func withRecord(_ id: String, _ own: [[String]], _ others: [[String]]) -> [[String]] {
    let ownMembers = Set(own.flatMap { $0 })
    return (own + others.filter { group in !group.contains(where: ownMembers.contains) }).sorted {
      ($0.first ?? "") < ($1.first ?? "")
    }
  }

  mutating func note(_ one: UInt32, _ two: UInt32, _ bits: Float) {
    links[one, default: [:]][two] = bits
    links[two, default: [:]][one] = bits
  }

  private mutating func append(_ record: Records) -> UInt32 {
    let place = UInt32(records.count)
    for field in records.fields.indices {
      let cell = record.cell(0, field)
      let text = cell == 0 ? [] : Array(record.fields[field].values[cell])
      let known = records.fields[field].forms.count
      records.cells.append(records.fields[field].values.intern(text))
      records.fields[field].prepare()
      records.fields[field].markRarity(
        model.fields[field].frequencies, other: model.otherName(than: field), from: known)
      records.fields[field].markOrigins(model.origins)
    }
    records.idBytes.append(contentsOf: record.id(0).utf8)
    records.idStarts.append(UInt32(records.idBytes.count))
    records.count += 1
    order.add(Int(place), records)
    places[record.id(0)] = place
    return place
  }

  /// Weighs a record against all that share a key with it, and gives those that may be the same person.
  private mutating func link(_ place: UInt32) -> [UInt32] {
    let found = records.withViews { views in
      let together = Set(indexes.lazy.flatMap { $0.together(with: place, views) })
      return Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: records.originShares)
        return together.compactMap { other in
          other == place ? nil : bits(place, other, comparer).map { (other, $0) }
        }
      }
    }
    for (other, bits) in found { note(place, other, bits) }
    return found.map(\.0)
  }

  /// The bits of a pair; nil where it is not worth keeping.
  func bits(_ one: UInt32, _ two: UInt32, _ comparer: borrowing Comparer) -> Float? {
    let bits = weights.bits(comparer.agreement(Int(min(one, two)), Int(max(one, two))))
    return bits < Scoring.floor ? nil : Float(bits)
  }

  /// Takes a record out of the links, and gives those that it was linked with.
  private mutating func remove(_ place: UInt32) -> [UInt32] {
    let others = (links[place] ?? [:]).keys.sorted()
    for other in others { links[other]?[place] = nil }
    links[place] = nil
    groups[place] = nil
    conflicts[place] = nil
    withdrawn.insert(place)
    places[records.id(Int(place))] = nil
    return others
  }
}
