/// Pairs of records that were looked at closely, with how they agree.
struct ComparedPair: Sendable {
  let one: UInt32
  let two: UInt32
  let agreement: Agreement
}

/// Two records and how likely it is that they are one person.
public struct LinkedPair: Hashable, Sendable {
  /// The place of the first record.
  public let one: UInt32
  /// The place of the second.
  public let two: UInt32
  /// The bits for one person against anything else, prior included.
  public let bits: Float

  /// The probability that both are one person.
  public var probability: Double { Bits.probability(Double(bits)) }
}
