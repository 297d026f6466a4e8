/// What a model has learned of one field, as an analyst would check it.
public struct LearnedComparison: Hashable, Sendable {
  /// One level at which two records can agree.
  public struct Level: Hashable, Sendable {
    /// What it is called.
    public let words: String
    /// Its share of pairs that are one person.
    public let ofOne: Double
    /// Its share of pairs of strangers.
    public let ofStrangers: Double
    /// Its share of pairs of relatives who live together.
    public let ofRelatives: Double
    /// What it adds for one person against strangers.
    public let bits: Double
    /// What it adds when the value shared is the commonest of these records, and when it is the rarest; nil where
    /// how common a value is plays no part.
    public let byRarity: ClosedRange<Double>?
  }

  /// The levels where the fields that this one follows from agree in one way.
  public struct Situation: Hashable, Sendable {
    /// In which way, such as "where first name is the same"; nil where the field follows from no other.
    public let words: String?
    /// The levels that weigh anything.
    public let levels: [Level]
  }

  /// What the field holds, such as "born".
  public let field: String
  /// What its column is called.
  public let heading: String
  /// The records that say something here.
  public let filled: Share
  /// How many distinct values there are.
  public let distinct: Int
  /// The fields that it follows from.
  public let followsFrom: [String]
  /// One, or as many as there are ways in which those fields agree.
  public let situations: [Situation]
}

extension LinkedRecords {
  /// What the model has learned of each field.
  public var comparisons: [LearnedComparison] {
    model.fields.indices.map { index in
      let (field, model) = (records.fields[index], model.fields[index])
      return LearnedComparison(
        field: model.role.rawValue, heading: model.heading, filled: Share(field.filled, of: records.count),
        distinct: field.distinct, followsFrom: names(of: model.parents),
        situations: situations(model, field))
    }
  }

  private func names(of fields: [Int]) -> [String] {
    fields.map { model.fields[$0].role }.map { $0 == .dateOfBirth ? "date of birth" : $0.rawValue }
  }

  /// The ways in which the fields agree that this one follows from; ways that weigh the same are told once.
  private func situations(_ model: FieldModel, _ field: Field) -> [LearnedComparison.Situation] {
    var told: [(words: [String], levels: [LearnedComparison.Level])] = []
    let ways = ways(model)
    for (group, words) in ways.groups {
      let levels = levels(model, group, field)
      if let same = told.firstIndex(where: { $0.levels == levels }) {
        told[same].words.append(words)
      } else {
        told.append(([words], levels))
      }
    }
    return told.map { words, levels in
      LearnedComparison.Situation(
        words: ways.subject.map { "\($0) \(words.joined(separator: " or "))" }, levels: levels)
    }
  }

  /// The groups of the parents' levels, each in words.
  private func ways(_ field: FieldModel) -> (subject: String?, groups: [(Int, String)]) {
    let names = names(of: field.parents)
    switch names.count {
    case 0: return (nil, [(0, "")])
    case 1:
      return (
        "where \(names[0]) is", [(1, "the same"), (2, "alike"), (3, "different"), (0, "not given")]
      )
    default:
      return (
        "where of \(names.joined(separator: " and "))",
        [(1, "both are alike"), (2, "one is alike"), (3, "neither is alike"), (0, "neither is given")]
      )
    }
  }

  private func levels(_ model: FieldModel, _ group: Int, _ field: Field) -> [LearnedComparison.Level] {
    let levels = model.role.kind.levels
    return levels.indices.dropFirst().map { level in
      let (one, strangers) = (model.ofOne[group][level], model.ofStrangers[group][level])
      let bits = Bits.of(one) - Bits.of(strangers)
      // What agrees in full never counts against.
      let least = level == 1 ? 0 : -Double.infinity
      let range = field.rarities(at: level).map {
        max(bits - Double($0.upperBound), least)...max(bits - Double($0.lowerBound), least)
      }
      return LearnedComparison.Level(
        words: levels[level].words, ofOne: one, ofStrangers: strangers,
        ofRelatives: model.ofRelatives[group][level], bits: max(bits, least), byRarity: range)
    }
  }
}

extension Field {
  /// From the rarest value of these records to the commonest, how much commoner it is than usual, in bits; nil where a
  /// level's weight does not rest on the value.
  fileprivate func rarities(at level: Int) -> ClosedRange<Float>? {
    guard level == 1 || (level == 2 && role.kind == .name) else { return nil }
    var (least, most) = (Float.infinity, -Float.infinity)
    for form in forms.dropFirst() where form.count > 0 {
      let rarity = level == 1 ? form.rarity : form.familyRarity
      // A name of no family never agrees by its family.
      if level == 2, rarity == 0 { continue }
      (least, most) = (min(least, rarity), max(most, rarity))
    }
    return least <= most ? least...most : nil
  }
}
