extension Register {
  /// The answer to who somebody is.
  public struct Found: Sendable {
    /// The records most likely to be theirs, the likeliest first, with every reason.
    public let matches: [Match]
    /// Where nobody was found who is likelier than not, how many share something that was asked with too many others to be
    /// looked at one by one; else 0.
    public let passedOver: Int
    /// Whether too little is asked to look anybody up by: a sex, a year of birth or the first part of a postcode alone.
    public let isTooLittle: Bool
  }

  /// Who somebody is.
  ///
  /// The question is one record with the register's columns, whatever is known in it.
  public func find(_ question: Records, limit: Int = 10, atLeast floor: Double = -10) -> Found {
    guard question.count > 0, question.fields.count == records.fields.count else {
      return Found(matches: [], passedOver: 0, isTooLittle: true)
    }
    let question = question.marked(by: model)
    return question.withViews { asked in
      records.withViews { held in
        let together = indexes.map { $0.asked(asked) }
        let matches = best(of: Set(together.lazy.flatMap(\.records)), asked, held, limit, floor)
        let isFound = matches.first.map { $0.probability > 0.5 } ?? false
        return Found(
          matches: matches, passedOver: isFound ? 0 : together.lazy.map(\.passedOver).max() ?? 0,
          isTooLittle: !together.contains(where: \.hasKey))
      }
    }
  }

  private func best(
    of candidates: Set<UInt32>, _ asked: [FieldView], _ held: [FieldView], _ limit: Int, _ floor: Double
  ) -> [Match] {
    Kernel.with { kernel in
      let comparer = Comparer(asked, held, kernel, originShares: records.originShares)
      var best: [(record: UInt32, bits: Double)] = []
      for record in candidates {
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

extension RecipeIndex {
  /// So many records with one crowded key are looked at one by one all the same when somebody asks.
  private static let handful = 1_500

  /// Who shares a key with a question: all that one key brings together, or, of a crowd, those who share more.
  func asked(_ views: [FieldView]) -> (hasKey: Bool, records: [UInt32], passedOver: Int) {
    var key = first(0, views)
    if key.value == 0 || recipe.asksPartAlone(views) { return (false, [], 0) }
    var passedOver = 0
    while key.value != 0 {
      let count = postings.count(key.value)
      if !isCrowded(key.value) || count <= Self.handful { return (true, postings.records(key.value), 0) }
      passedOver = count
      key = next(key, 0, views)
    }
    return (true, [], passedOver)
  }
}

extension Recipe {
  /// Whether all that a question says of what the recipe asks is a part of a date or of a postcode.
  fileprivate func asksPartAlone(_ views: [FieldView]) -> Bool {
    guard parts.count == 1, eitherOrder.isEmpty else { return false }
    let view = views[parts[0].field]
    return [.date, .postcode].contains(view.kind) && view.form(0).marks & ~Form.several != 0
  }
}
