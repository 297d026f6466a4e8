/// What a model knows of one field.
public struct FieldModel: Hashable, Sendable {
  /// What the field holds.
  public var role: FieldRole
  /// The heading that it had when the model was trained.
  public var heading: String
  /// The field on whose agreement this one's depends, if any: sex follows from a given name.
  public var parent: Int?
  /// For each group of the parent's level, how often each level is found: of records of one person, of strangers, and
  /// of relatives who live together.
  public var ofOne: [[Double]]
  /// See `ofOne`.
  public var ofStrangers: [[Double]]
  /// See `ofOne`.
  public var ofRelatives: [[Double]]
  /// How common the values are.
  public var frequencies: Frequencies
}

extension FieldModel {
  /// Groups of a parent's level: not given, the same, alike, different.
  static let groups = 4

  /// The group of a level of a parent field.
  static func group(of level: Int, _ kind: Kind) -> Int {
    switch level {
    case 0, 1: level
    case kind.levels.count - 1, kind.levels.count - 2: 3
    default: 2
    }
  }
}

/// How common the values of a field are: the commonest by name, the others by their average.
public struct Frequencies: Hashable, Sendable {
  /// The share of filled records that hold each of the commonest values.
  public var common: [String: Double]
  /// The share that a value not among them has, weighted by how often two strangers would share it.
  public var rest: Double
  /// How often two strangers share a value.
  public var coincidence: Double
  /// The share of filled records that hold a name of each of the commonest spelling families.
  public var families: [UInt32: Double]
  /// The average share of a family, weighted likewise.
  public var familyCoincidence: Double

  /// The most values that a model names.
  static let mostCommon = 4_000

  init(
    common: [String: Double], rest: Double, coincidence: Double, families: [UInt32: Double],
    familyCoincidence: Double
  ) {
    self.common = common
    self.rest = rest
    self.coincidence = coincidence
    self.families = families
    self.familyCoincidence = familyCoincidence
  }

  /// Counts the values of a field.
  ///
  /// Of the records that hold a value, `own` are on average one person's: what is left is how often a
  /// stranger would hold it.
  init(counting field: Field, own: Double = 1) {
    let filled = Double(max(field.filled, 1))
    let counts = field.forms.indices.dropFirst().map { (number: $0, count: Double(field.forms[$0].count)) }
    let others = { (count: Double) in max(count - own, 0) + 0.7 }
    // Ties are cut by the count, so that the order of records plays no part.
    let threshold = counts.map(\.count).sorted(by: >).dropFirst(Self.mostCommon).first ?? 0
    common = Dictionary(
      uniqueKeysWithValues: counts.filter { $0.count > threshold }
        .map { (field.values.text(UInt32($0.number)), others($0.count) / filled) })
    let rare = counts.filter { $0.count <= threshold }
    let squares = rare.reduce(0) { $0 + $1.count * others($1.count) }
    rest = squares / max(rare.reduce(0) { $0 + $1.count }, 1) / filled
    coincidence = max(counts.reduce(0) { $0 + $1.count * others($1.count) } / (filled * filled), 1e-9)
    (families, familyCoincidence) = Self.families(field, filled)
  }

  private static func families(_ field: Field, _ filled: Double) -> ([UInt32: Double], Double) {
    var shares: [UInt32: Double] = [:]
    for number in field.forms.indices.dropFirst() {
      for place in field.familyStarts[number]..<field.familyStarts[number + 1] {
        shares[field.families[Int(place)], default: 0] += Double(field.forms[number].count) / filled
      }
    }
    // In a fixed order, so that the sums are the same to the last bit.
    let ordered = shares.sorted { $0.key < $1.key }
    let total = ordered.reduce(0) { $0 + $1.value }
    return (shares, total > 0 ? ordered.reduce(0) { $0 + $1.value * $1.value } / total : 1)
  }
}

extension Field {
  /// Marks every value from a place on with how rare it is by a model's frequencies.
  mutating func markRarity(_ frequencies: Frequencies, from start: Int = 1) {
    for number in start..<forms.count {
      let share = frequencies.common[values.text(UInt32(number))] ?? frequencies.rest
      forms[number].rarity = Bits.float(share / frequencies.coincidence)
      let familyShare = (familyStarts[number]..<familyStarts[number + 1])
        .map { frequencies.families[families[Int($0)]] ?? frequencies.rest }.max()
      forms[number].familyRarity = familyShare.map { Bits.float($0 / frequencies.familyCoincidence) } ?? 0
    }
  }
}
