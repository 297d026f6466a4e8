/// The natural logarithm of a positive number.
///
/// Ours, and not the platform's, so that a seed gives the same authority on every machine, to the last event.
func logarithm(_ x: Double) -> Double {
  guard x > 0 else { return -745 }
  var (mantissa, exponent) = (x.significand, Double(x.exponent))
  if mantissa > 1.414_213_562_373_095_1 {
    mantissa /= 2
    exponent += 1
  }
  let t = (mantissa - 1) / (mantissa + 1)
  let square = t * t
  var (term, sum) = (t, t)
  for odd in stride(from: 3.0, through: 19, by: 2) {
    term *= square
    sum += term / odd
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}

/// e to the power of a number, for the reason given at ``logarithm(_:)``.
func exponential(_ x: Double) -> Double {
  guard x > -700 else { return 0 }
  guard x < 700 else { return .greatestFiniteMagnitude }
  let whole = (x / 0.693_147_180_559_945_3).rounded()
  let rest = x - whole * 0.693_147_180_559_945_3
  var (term, sum) = (1.0, 1.0)
  for n in stride(from: 1.0, through: 16, by: 1) {
    term *= rest / n
    sum += term
  }
  return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
}
