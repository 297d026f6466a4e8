/// A model's numbers laid out for the inner loop: logarithms to base 2 by field, group of the parent and level.
struct Weights: Sendable {
  let count: Int
  /// Two a field; -1 for none.
  let parents: [Int]
  /// For each field and level, how it counts as a parent.
  let standings: [UInt8]
  let ofOne: [Float]
  let ofStrangers: [Float]
  let ofRelatives: [Float]
  let prior: (one: Double, strangers: Double, relatives: Double)
  let swappedBits: Float
  let straightBits: Float

  init(_ model: Model) {
    count = model.fields.count
    parents = model.fields.flatMap { [$0.parents.first ?? -1, $0.parents.dropFirst().first ?? -1] }
    standings = model.fields.flatMap { field in
      let kind = field.role.kind
      return (0..<16).map { $0 < kind.levels.count ? UInt8(FieldModel.standing(of: $0, kind)) : 0 }
    }
    ofOne = Self.table(model.fields.map(\.ofOne))
    ofStrangers = Self.table(model.fields.map(\.ofStrangers))
    ofRelatives = Self.table(model.fields.map(\.ofRelatives))
    prior = (
      Bits.of(model.shareOfOne), Bits.of(1 - model.shareOfOne - model.shareOfRelatives),
      Bits.of(model.shareOfRelatives)
    )
    swappedBits = Bits.float(model.swapped)
    straightBits = Bits.float(1 - model.swapped)
  }

  private static func table(_ fields: [[[Double]]]) -> [Float] {
    fields.flatMap { groups in
      (0..<FieldModel.groups).flatMap { group in
        (0..<16).map { level in
          level > 0 && level < groups[group].count ? Bits.float(groups[group][level]) : 0
        }
      }
    }
  }

  /// Where a field's numbers for this agreement lie.
  @inline(__always)
  func place(_ field: Int, _ agreement: Agreement) -> Int {
    let (one, two) = (parents[field * 2], parents[field * 2 + 1])
    var group = 0
    if one >= 0 {
      group = Int(standings[one * 16 + agreement.level(one)])
      if two >= 0 {
        group = FieldModel.group(of: group, and: Int(standings[two * 16 + agreement.level(two)]))
      }
    }
    return (field * FieldModel.groups + group) * 16 + agreement.level(field)
  }

  /// The logarithms of how likely such an agreement is in each of the three ways, with their shares.
  @inline(__always)
  func sums(_ agreement: Agreement) -> (one: Float, strangers: Float, relatives: Float) {
    var (one, strangers, relatives): (Float, Float, Float) = (0, agreement.rarity, agreement.rarityOfOwn)
    for field in 0..<count {
      let place = place(field, agreement)
      one += ofOne[place]
      strangers += ofStrangers[place]
      relatives += ofRelatives[place]
    }
    // Relatives of one name need a swap just as one person does.
    if agreement.isSwapped {
      one += swappedBits
      relatives += swappedBits
    } else {
      one += straightBits
    }
    return (one, strangers, relatives)
  }

  /// Whether a pair is worth keeping: it may be one person, or is likely to be relatives, whose number must be learned.
  @inline(__always)
  func isWorthKeeping(_ agreement: Agreement, floor: Double) -> Bool {
    let sums = sums(agreement)
    let strangers = Double(sums.strangers) + prior.strangers
    return Double(sums.one) + prior.one - strangers >= floor
      || Double(sums.relatives) + prior.relatives - strangers >= -2
  }

  /// The bits for one person against anything else, prior included.
  @inline(__always)
  func bits(_ agreement: Agreement) -> Double {
    let sums = sums(agreement)
    let one = Double(sums.one) + prior.one
    let strangers = Double(sums.strangers) + prior.strangers
    let relatives = Double(sums.relatives) + prior.relatives
    let most = max(strangers, relatives)
    return one - most - Bits.of(1 + Bits.power(min(strangers, relatives) - most))
  }
}
