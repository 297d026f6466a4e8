/// Logarithms to base 2 without the C library's: exact to far below what evidence is worth.
enum Bits {
  static func of(_ value: Double) -> Double {
    guard value > 0 else { return -1_000 }
    // value = significand · 2^exponent, 1 ≤ significand < 2; halved above √2, so that the series is short.
    var exponent = Double(value.exponent)
    var significand = value.significand
    if significand > 1.414_213_562_373_095 { significand /= 2; exponent += 1 }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = ratio
    for odd in stride(from: 1.0, through: 17, by: 2) {
      sum += power / odd
      power *= square
    }
    return exponent + 2 * sum * 1.442_695_040_888_963_4
  }

  static func float(_ value: Double) -> Float { Float(of(value)) }

  /// Two to the power of a number of bits.
  static func power(_ bits: Double) -> Double {
    if bits < -1_000 { return 0 }
    if bits > 1_000 { return .infinity }
    let whole = bits.rounded()
    let rest = (bits - whole) * 0.693_147_180_559_945_3
    var (sum, term) = (1.0, 1.0)
    for step in 1...13 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }

  /// The probability of so many bits for, rather than against.
  public static func probability(_ bits: Double) -> Double {
    bits >= 0 ? 1 / (1 + power(-bits)) : power(bits) / (1 + power(bits))
  }
}
