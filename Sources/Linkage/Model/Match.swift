/// How likely it is that two records describe one person, and what that rests on.
public struct Match: Sendable {
  /// One part of the sum.
  public struct Part: Hashable, Sendable {
    /// What was compared, such as "born".
    public let field: String
    /// How it agrees, such as "day and month swapped".
    public let level: String
    /// What that adds, in bits: each bit doubles the odds.
    public let bits: Double

    /// The part as a sentence, such as "born: day and month swapped, +4.0".
    public var words: String { "\(field): \(level), \(Part.signed(bits))" }

    /// Bits with their sign and one decimal.
    public static func signed(_ bits: Double) -> String {
      let tenths = Int((abs(bits) * 10).rounded())
      return "\(bits < 0 && tenths > 0 ? "−" : "+")\(tenths / 10).\(tenths % 10)"
    }
  }

  /// The other record.
  public let id: String
  /// The parts, the prior first; fields that one of the records does not give are left out.
  public let parts: [Part]
  /// The sum of the parts.
  public var bits: Double { parts.reduce(0) { $0 + $1.bits } }
  /// The probability that both are one person.
  public var probability: Double { Bits.probability(bits) }
}

extension Match {
  init(_ model: Model, _ agreement: Agreement, rarities: [Float], company: Float, id: String) {
    let weights = Weights(model)
    var parts = [
      Part(
        field: "before comparing", level: Self.before(model.shareOfOne),
        bits: weights.prior.one - weights.prior.strangers)
    ]
    for (index, field) in model.fields.enumerated() {
      let level = agreement.level(index)
      guard level > 0 else { continue }
      let place = weights.place(index, agreement)
      let bits = Double(weights.ofOne[place] - weights.ofStrangers[place] - rarities[index])
      let words = field.role.kind.levels[level].words + Self.rarityWords(rarities[index], level)
      parts.append(Part(field: field.role.rawValue, level: words, bits: bits))
    }
    if abs(company) > 0.05 {
      parts.append(
        Part(
          field: "first and last name", level: company > 0 ? "often found together" : "seldom found together",
          bits: Double(-company)))
    }
    if agreement.isSwapped {
      parts.append(
        Part(
          field: "names", level: agreement.isMoved ? "one in the other's field" : "first and last swapped",
          bits: Double(weights.swappedBits)))
    }
    let rest = weights.bits(agreement) - parts.reduce(0) { $0 + $1.bits }
    if abs(rest) > 0.005 {
      parts.append(Part(field: "taken together", level: "relatives share some of this too", bits: rest))
    }
    self.init(id: id, parts: parts)
  }

  /// How many pairs are one person, before anything is compared.
  private static func before(_ share: Double) -> String {
    share > 0.1
      ? "\(Int((share * 100).rounded())) pairs of 100 are one person"
      : "one pair in \(roughly(1 / share)) is one person"
  }

  /// A count with two digits that say something, and as words from a thousand on: 40 thousand, 2.5 million.
  private static func roughly(_ count: Double) -> String {
    let (size, word) =
      [(1e9, " billion"), (1e6, " million"), (1e3, " thousand")].first { count >= $0.0 } ?? (1, "")
    let tenths = Int((min(count / size, 1e9) * 10).rounded())
    return tenths >= 100 || tenths % 10 == 0
      ? "\((tenths + 5) / 10)\(word)" : "\(tenths / 10).\(tenths % 10)\(word)"
  }

  private static func rarityWords(_ rarity: Float, _ level: Int) -> String {
    guard level == 1 else { return "" }
    return rarity < -2 ? ", and rare" : rarity > 2 ? ", and common" : ""
  }
}
