/// A part of a whole, and how far chance alone may have moved it.
public struct Share: Hashable, Sendable {
  /// How many there are.
  public let part: Int
  /// Of how many.
  public let whole: Int

  /// A part of a whole, at most all of it.
  public init(_ part: Int, of whole: Int) {
    self.whole = max(whole, 0)
    self.part = min(max(part, 0), self.whole)
  }

  /// The share; nil of nothing.
  public var value: Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  /// What is left of the whole.
  public var rest: Share { Share(whole - part, of: whole) }

  /// Between what the true share lies, 19 times in 20, if each of the whole were drawn alone; nil of nothing.
  ///
  /// The score interval of Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
  /// American Statistical Association 22 (1927): unlike the usual one it holds for few and for shares near 0 and 1.
  public var interval: ClosedRange<Double>? {
    guard let value else { return nil }
    let (count, z) = (Double(whole), 1.959_964)
    let square = z * z / count
    let middle = (value + square / 2) / (1 + square)
    let reach = z / (1 + square) * (value * (1 - value) / count + square / (4 * count)).squareRoot()
    // At the ends the bound is the share itself, which rounding must not pass.
    return min(max(middle - reach, 0), value)...max(min(middle + reach, 1), value)
  }
}
