/// What a model knows of one field.
public struct FieldModel: Hashable, Sendable {
  /// What the field holds.
  public var role: FieldRole
  /// The heading that it had when the model was trained.
  public var heading: String
  /// The fields on whose agreement this one's depends: given names have their years, sex follows from a given name, all
  /// names from first and last.
  public var parents: [Int]
  /// For each group of the parents' levels, how often each level is found: of records of one person, of strangers, and
  /// of relatives who live together.
  public var ofOne: [[Double]]
  /// See `ofOne`.
  public var ofStrangers: [[Double]]
  /// See `ofOne`.
  public var ofRelatives: [[Double]]
  /// For each group, how often relatives share what the field holds; then they agree in it as one person does.
  public var sharedByRelatives: [Double]
  /// How common the values are.
  public var frequencies: Frequencies
}

extension FieldModel {
  /// Groups of the parents' levels: not given; one parent the same, or two alike; alike, or one of two; different.
  static let groups = 4

  /// How a level of a parent field counts: 0 not given, 1 the same, 2 alike, 3 different.
  static func standing(of level: Int, _ kind: Kind) -> Int {
    if level < 2 { return level }
    switch kind {
    case .name: return level >= Int(NameComparison.little) ? 3 : 2
    default: return level == kind.levels.count - 1 ? 3 : 2
    }
  }

  /// The group that two parents' standings make: how many of them are alike.
  static func group(of one: Int, and two: Int) -> Int {
    if one == 0, two == 0 { return 0 }
    let alike = ((1...2).contains(one) ? 1 : 0) + ((1...2).contains(two) ? 1 : 0)
    return 3 - alike
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
  /// First names that so many hold that they are no slips of others, such as twins bear; of other fields, none.
  public var established: Set<String>
  /// Whether so many records were counted that any other first name is rare, even one that is known elsewhere.
  public var tellsRare: Bool

  /// The most values that a model names.
  static let mostCommon = 4_000

  init(
    common: [String: Double], rest: Double, coincidence: Double, families: [UInt32: Double],
    familyCoincidence: Double, established: Set<String>, tellsRare: Bool
  ) {
    self.common = common
    self.rest = rest
    self.coincidence = coincidence
    self.families = families
    self.familyCoincidence = familyCoincidence
    self.established = established
    self.tellsRare = tellsRare
  }

  /// Counts the values of a field.
  ///
  /// Of the records that hold a value, `own` are on average one person's, and of all pairs `matched` are one person's
  /// with the value shared: what is left is how often strangers share one. A value's own share leans towards the
  /// average by how even the counts are (empirical Bayes; a gamma prior by the method of moments): a birthday that
  /// happens to be held once is no rarer than another, a surname held once is.
  init(counting field: Field, own: Double = 1, matched: Double = 0) {
    let filled = Double(max(field.filled, 1))
    // Sorted, so that sums come out the same to the last bit whatever the order of records.
    let counts = field.forms.indices.filter { field.forms[$0].count > 0 }
      .map { (number: $0, count: Double(field.forms[$0].count)) }
      .sorted { $0.count > $1.count }
    let (pairs, assumed) = (filled * (filled - 1) / 2, field.role.kind.levels[1].assumedOfStrangers)
    let alike = counts.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    // A handful of records says little of how often strangers share a value.
    let raw = (alike + Self.pseudoPairs * assumed) / (pairs + Self.pseudoPairs)
    coincidence = min(max(raw - matched, raw * 0.02, 1e-9), 0.999)
    let lean = Self.lean(counts.map(\.count), own)
    let others = { (count: Double) in (max(count - own, 0) + lean.pseudo) * lean.shrink }
    let sum = counts.reduce(0) { $0 + $1.count * others($1.count) } / (filled * filled)
    let scale = coincidence / max(sum, 1e-300)
    let share = { (count: Double) in others(count) * scale / filled }
    // Ties are cut by the count, so that the order of records plays no part.
    let threshold = counts.map(\.count).sorted(by: >).dropFirst(Self.mostCommon).first ?? 0
    common = Dictionary(
      uniqueKeysWithValues: counts.filter { $0.count > threshold }
        .map { (field.values.text(UInt32($0.number)), share($0.count)) })
    let rare = counts.filter { $0.count <= threshold }
    rest = rare.reduce(0) { $0 + $1.count * share($1.count) } / max(rare.reduce(0) { $0 + $1.count }, 1)
    if rest == 0 { rest = coincidence }
    (families, familyCoincidence) = Self.families(field, filled)
    // Counted alone, without what is learned meanwhile: a pair's level must not change in the course of training.
    let expected = filled * Self.leastShare
    let (many, few) = (max(Self.fewestHolders, expected), expected - 2 * expected.squareRoot())
    tellsRare = few >= 1
    established =
      field.role == .firstName
      ? Set(
        counts.filter { number, count in
          count > threshold && count >= many || count >= few && field.forms[number].isGivenName
        }.map { field.values.text(UInt32($0.number)) })
      : []
  }

  /// A name that fewer records hold, or a lesser share of them, may be a slip: our assumption.
  ///
  /// Of a name that is known elsewhere it is enough that so few are no sign of a lesser share.
  private static let fewestHolders = 12.0
  /// See `fewestHolders`.
  private static let leastShare = 0.000_1

  /// Pairs of strangers that stand for what is assumed before any record is seen: as many as 45 records make.
  private static let pseudoPairs = 1_000.0

  /// How many pseudo-records stand beside a count, and what it is shrunk by.
  private static func lean(_ counts: [Double], _ own: Double) -> (pseudo: Double, shrink: Double) {
    let perPerson = (1 + own) / 2
    let people = counts.map { $0 / perPerson }
    let number = Double(max(people.count, 1))
    let mean = people.reduce(0, +) / number
    let variance = people.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / number
    let shape = min(max(mean * mean / max(variance - mean, mean * 0.01), 0.2), 100)
    return (shape * perPerson, 1 / (1 + shape / max(mean, 1e-9)))
  }

  private static func families(_ field: Field, _ filled: Double) -> ([UInt32: Double], Double) {
    var counts: [UInt32: UInt32] = [:]
    for number in field.forms.indices.dropFirst() {
      for family in field.families(of: number) { counts[family, default: 0] += field.forms[number].count }
    }
    let shares = counts.mapValues { Double($0) / filled }
    // In a fixed order, so that the sums are the same to the last bit.
    let ordered = shares.sorted { $0.key < $1.key }
    let total = ordered.reduce(0) { $0 + $1.value }
    return (shares, total > 0 ? ordered.reduce(0) { $0 + $1.value * $1.value } / total : 1)
  }
}

extension Field {
  /// Marks every name from a place on with the classes of names that it goes with.
  mutating func markOrigins(_ model: Origins) {
    guard role == .firstName || role == .lastName else { return }
    let classes = Origins.classes
    let known = origins.count / classes
    if known == 0 { origins = model.shares.map { Float($0) } }
    for number in max(known, 1)..<forms.count {
      origins += model.likelihoods(values.text(UInt32(number)), isFirst: role == .firstName)
    }
  }

  /// How often a name may be found in the other name's field: our assumption.
  static let inOtherField = 0.1

  /// Marks every value from a place on with how rare it is by a model's frequencies.
  ///
  /// Names are now and then written in each other's field, so a name that is common in the other one is not rare here.
  mutating func markRarity(_ frequencies: Frequencies, other: Frequencies? = nil, from start: Int = 1) {
    for number in start..<forms.count {
      let text = values.text(UInt32(number))
      let elsewhere = other?.common[text] ?? 0
      let share = (frequencies.common[text] ?? frequencies.rest) + Self.inOtherField * elsewhere
      forms[number].isEstablished =
        frequencies.established.contains(text) || forms[number].isGivenName && !frequencies.tellsRare
      forms[number].rarity = Bits.float(share / frequencies.coincidence)
      let familyShare = families(of: number).map { frequencies.families[$0] ?? frequencies.rest }.max()
      forms[number].familyRarity = familyShare.map { Bits.float($0 / frequencies.familyCoincidence) } ?? 0
    }
  }
}
