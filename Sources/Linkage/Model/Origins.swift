/// Which names go together.
///
/// First and last names come from the same languages, so that a second Imran Khan is likelier than the two names alone
/// would say, and taking them as independent joins people of the smaller groups more often than others. A few latent
/// classes of names are learned from the records themselves, without knowing what they stand for, and say how much
/// oftener two names are found together than apart.
public struct Origins: Hashable, Sendable {
  /// How many classes there are.
  static let classes = 16

  /// The share of records in each class.
  public var shares: [Double]
  /// For each common first name, how likely each class is, in 255ths.
  public var first: [String: [UInt8]]
  /// The same for last names.
  public var last: [String: [UInt8]]

  /// Nothing known: every name goes with every other.
  static let none = Origins(
    shares: Array(repeating: 1 / Double(classes), count: classes), first: [:], last: [:])

  /// The classes of a name; as in all records when the name is not common.
  func likelihoods(_ name: String, isFirst: Bool) -> [Float] {
    // A first name that is found only among last names is one, written in the wrong field.
    guard let bytes = isFirst ? first[name] ?? last[name] : last[name] ?? first[name] else {
      return shares.map { Float($0) }
    }
    let sum = Float(bytes.reduce(0) { $0 + Int($1) })
    return bytes.map { Float($0) / max(sum, 1) }
  }
}

extension Origins {
  /// Learns the classes from a sample of the records.
  init(learning records: Records, inOrder order: [UInt32]) {
    self = .none
    guard let first = records.field(.firstName), let last = records.field(.lastName) else { return }
    var learner = OriginLearner(records, first, last, order)
    guard learner.isWorthwhile else { return }
    learner.run(steps: 50)
    shares = learner.shares
    self.first = learner.table(records.fields[first], \.first)
    self.last = learner.table(records.fields[last], \.second)
  }
}

/// Expectation maximisation over pairs of names: a mixture of classes, within which first and last name are independent.
private struct OriginLearner {
  /// So many records tell enough.
  private static let sample = 60_000
  /// Names found with fewer others are left out.
  private static let fewest = 6
  /// Partners assumed of every name, of all classes alike: few partners tell little.
  private static let assumed = 3.0

  struct Pair {
    let first: Int
    let second: Int
    let count: Double
  }

  private var pairs: [Pair] = []
  private(set) var shares: [Double]
  private(set) var first: [Double]
  private(set) var second: [Double]
  private let numbers: (first: [UInt32: Int], second: [UInt32: Int])

  init(_ records: Records, _ one: Int, _ two: Int, _ order: [UInt32]) {
    // Each two names count once: the same again are often the same person again.
    var found: Set<UInt64> = []
    var (firsts, seconds): ([UInt32: Int], [UInt32: Int]) = ([:], [:])
    for record in order.prefix(Self.sample) {
      let (a, b) = (records.cell(Int(record), one), records.cell(Int(record), two))
      guard a != 0, b != 0, found.insert(UInt64(a) << 32 | UInt64(b)).inserted else { continue }
      firsts[a, default: 0] += 1
      seconds[b, default: 0] += 1
    }
    let (first, second) = (
      Self.common(records.fields[one], firsts), Self.common(records.fields[two], seconds)
    )
    numbers = (first, second)
    let numbered = found.compactMap { key -> (Int, Int)? in
      guard let a = first[UInt32(key >> 32)], let b = second[UInt32(key & 0xFFFF_FFFF)] else { return nil }
      return (a, b)
    }
    pairs = numbered.sorted { $0 < $1 }.map { Pair(first: $0.0, second: $0.1, count: 1) }
    let classes = Origins.classes
    shares = Array(repeating: 1 / Double(classes), count: classes)
    self.first = Array(repeating: 1, count: max(numbers.first.count, 1) * classes)
    self.second = Array(repeating: 1, count: max(numbers.second.count, 1) * classes)
    // Somewhere to start: each last name leans to a class by its text.
    for (cell, number) in numbers.second {
      self.second[number * classes + Int(records.fields[two].forms[Int(cell)].identity) & (classes - 1)] += 2
    }
  }

  var isWorthwhile: Bool { pairs.count > 500 }

  /// Names that the sample has with enough others, numbered by their text.
  private static func common(_ field: Field, _ partners: [UInt32: Int]) -> [UInt32: Int] {
    let names = partners.filter { $0.value >= fewest }.keys.sorted {
      let (a, b) = (field.forms[Int($0)].identity, field.forms[Int($1)].identity)
      return a == b ? field.values.text($0) < field.values.text($1) : a < b
    }
    return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
  }

  mutating func run(steps: Int) {
    normalise()
    for _ in 0..<steps { step() }
  }

  /// Each class's names sum to one.
  private mutating func normalise() {
    let classes = Origins.classes
    for index in 0..<classes {
      for table in [\OriginLearner.first, \.second] {
        let places = stride(from: index, to: self[keyPath: table].count, by: classes)
        let sum = places.reduce(0) { $0 + self[keyPath: table][$1] }
        for place in places { self[keyPath: table][place] /= max(sum, 1e-300) }
      }
    }
  }

  private mutating func step() {
    let classes = Origins.classes
    var (newFirst, newSecond) = (
      [Double](repeating: 0.01, count: first.count), [Double](repeating: 0.01, count: second.count)
    )
    var sums = [Double](repeating: 1, count: classes)
    var likely = [Double](repeating: 0, count: classes)
    for pair in pairs {
      var total = 0.0
      for index in 0..<classes {
        likely[index] =
          shares[index] * first[pair.first * classes + index] * second[pair.second * classes + index]
        total += likely[index]
      }
      let scale = pair.count / max(total, 1e-300)
      for index in 0..<classes {
        let share = likely[index] * scale
        newFirst[pair.first * classes + index] += share
        newSecond[pair.second * classes + index] += share
        sums[index] += share
      }
    }
    (first, second) = (newFirst, newSecond)
    let total = sums.reduce(0, +)
    shares = sums.map { $0 / total }
    normalise()
  }

  /// For each name of the sample, how likely each class is.
  func table(_ field: Field, _ side: KeyPath<OriginLearner, [Double]>) -> [String: [UInt8]] {
    let classes = Origins.classes
    let known = side == \OriginLearner.first ? numbers.first : numbers.second
    var partners = [Double](repeating: 0, count: known.count)
    for pair in pairs { partners[side == \OriginLearner.first ? pair.first : pair.second] += 1 }
    var table: [String: [UInt8]] = [:]
    for (cell, number) in known {
      let likely = (0..<classes).map { shares[$0] * self[keyPath: side][number * classes + $0] }
      let sum = max(likely.reduce(0, +), 1e-300)
      let known = partners[number] / (partners[number] + Self.assumed)
      table[field.values.text(cell)] = likely.indices.map {
        UInt8(min(255, ((known * likely[$0] / sum + (1 - known) * shares[$0]) * 255).rounded()))
      }
    }
    return table
  }
}
