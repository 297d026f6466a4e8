/// The joints of plain English: lists, counts and numbers.
enum Phrases {
  /// "a", "a or b", "a, b or c"; a comma goes before the last word where an item has an "and" or "or" of its own.
  static func list(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let isNested = items.contains { $0.contains(" or ") || $0.contains(" and ") }
    return items.dropLast().joined(separator: ", ") + (isNested ? ", " : " ") + word + " " + last
  }

  /// "once", "twice", "3 times".
  static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }

  /// "1 organisation", "2 organisations".
  static func count(_ count: Int, _ unit: String) -> String {
    count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
  }

  /// A number without needless decimals.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  /// A share from 0 to 1 as a percentage, to a tenth.
  static func percent(_ share: Double) -> String { number((share * 1000).rounded() / 10) + "%" }

  /// The words of a record, in quotation marks.
  static func quoted(_ words: [String], _ word: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.map { "‘\($0)’" }.joined() }
    return words.dropLast().map { "‘\($0)’" }.joined(separator: ", ") + " \(word) ‘\(last)’"
  }
}
