/// Rewrites invented records as different offices would have written them.
struct ManyHands {
  var random: SeededGenerator

  private static let names = [
    ("elizabeth", "liz"), ("william", "bill"), ("margaret", "peggy"), ("mohammed", "muhammad"),
    ("katarzyna", "kasia"), ("robert", "bob"),
  ]

  mutating func rewritten(_ row: [String], of person: Int) -> [String] {
    var row = row
    if person.isMultiple(of: 2) {
      let (full, pet) = Self.names[person / 2 % Self.names.count]
      row[1] = oneIn(3) ? pet : full
    }
    if oneIn(12) { row[1] = String(row[1].prefix(1)) }
    if oneIn(12), !row[2].isEmpty { row[2] += "-\(row[2].reversed().map(String.init).joined())" }
    if oneIn(15) { row.swapAt(1, 2) }
    row[3] = date(row[3])
    row[6] = oneIn(3) ? "" : number(person)
    return row
  }

  private mutating func date(_ text: String) -> String {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count == 3 else { return text }
    if oneIn(12) { return parts[0] }
    if oneIn(12) { return parts[0] + "-" + parts[1] }
    if oneIn(12), parts[2] <= "12" { return [parts[0], parts[2], parts[1]].joined(separator: "-") }
    return oneIn(20) ? parts[0] + "-01-01" : text
  }

  private mutating func number(_ person: Int) -> String {
    guard let number = Self.validNumber(person) else { return "" }
    var digits = Array(number)
    if oneIn(10) { digits.swapAt(7, 8) } else if oneIn(10) { digits[6] = digits[6] == "1" ? "2" : "1" }
    return String(digits)
  }

  /// A number of the NHS's range for tests (999) with its check digit; nil for those that have none.
  static func validNumber(_ number: Int) -> String? {
    let digits = [9, 9, 9] + [100_000, 10_000, 1_000, 100, 10, 1].map { number * 37 / $0 % 10 }
    let check = 11 - digits.enumerated().reduce(0) { $0 + (10 - $1.offset) * $1.element } % 11
    return check == 10 ? nil : (digits + [check % 11]).map(String.init).joined()
  }

  private mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
}
