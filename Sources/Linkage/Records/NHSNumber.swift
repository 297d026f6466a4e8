/// The check digit of an NHS number (NHS Data Dictionary: modulus 11 over nine digits weighted 10 to 2).
enum NHSNumber {
  static func isValid(_ digits: some Collection<UInt8>) -> Bool {
    guard digits.count == 10, digits.allSatisfy({ (48...57).contains($0) }) else { return false }
    let sum = zip(digits, (1...10).reversed()).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    // The tenth digit has weight 1: with it the sum is a multiple of 11.
    return sum % 11 == 0
  }
}
