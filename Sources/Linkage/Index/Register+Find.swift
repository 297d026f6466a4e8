extension Register {
  /// Who somebody is: the records most likely to be theirs, the likeliest first, with every reason.
  ///
  /// The question is one record with the register's columns, whatever is known in it.
  public func find(_ question: Records, limit: Int = 10, atLeast floor: Double = -10) -> [Match] {
    guard question.count > 0, question.fields.count == records.fields.count else { return [] }
    let question = question.marked(by: model)
    return question.withViews { asked in
      records.withViews { held in
        Kernel.with { kernel in
          let comparer = Comparer(asked, held, kernel, originShares: records.originShares)
          var best: [(record: UInt32, bits: Double)] = []
          for record in candidates(asked, held) where !withdrawn.contains(record) {
            let bits = weights.bits(comparer.agreement(0, Int(record)))
            if bits >= floor { best.append((record, bits)) }
          }
          best.sort { ($1.bits, records.id(Int($0.record))) < ($0.bits, records.id(Int($1.record))) }
          return best.prefix(limit).map {
            comparer.match(model, 0, Int($0.record), id: records.id(Int($0.record)))
          }
        }
      }
    }
  }

  /// So many records with one key are looked at one by one; of more, those that share a refinement too.
  private static let handful = 1_500

  /// Records that share any recipe's key with the question, each once.
  private func candidates(_ asked: [FieldView], _ held: [FieldView]) -> [UInt32] {
    var found: Set<UInt32> = []
    for (index, recipe) in model.blocking.recipes.enumerated() {
      let key = recipe.key(0, asked)
      if key == 0 { continue }
      let (first, later) = wide[index].records(key)
      if first.count + later.count <= Self.handful {
        for entry in first { found.insert(UInt32(truncatingIfNeeded: entry)) }
        found.formUnion(later)
      } else {
        let (narrowFirst, narrowLater) = narrow[index].records(
          recipe.finalKey(key, model.blocking.crowded[index], 0, asked))
        for entry in narrowFirst.prefix(Self.handful) { found.insert(UInt32(truncatingIfNeeded: entry)) }
        found.formUnion(narrowLater.suffix(Self.handful))
      }
    }
    return found.sorted()
  }
}
