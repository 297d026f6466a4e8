/// How good links are against labels that the linking never saw; as `evalkit.py` defines it.
public struct PairMeasure: Sendable {
  /// Precision, recall and their harmonic mean.
  public struct Quality: Hashable, Sendable {
    /// The links, and how many of them are true.
    public let given: Share
    /// The true links, and how many of them are found.
    public let found: Share
    /// Of the links, the share that is true; 1 of none.
    public var precision: Double { given.value ?? 1 }
    /// Of the true links, the share that is found; 0 of none.
    public var recall: Double { found.value ?? 0 }
    /// The harmonic mean of both.
    public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

    init(right: Int, given: Int, all: Int) {
      self.given = Share(right, of: given)
      found = Share(right, of: all)
    }
  }

  /// At probability .95.
  public let quality: Quality
  /// The best harmonic mean at any threshold.
  public let bestF1: Double
  /// The recall at the lowest threshold whose precision is at least .999.
  public let recallAtPrecision999: Double
  /// The mean distance between probability and truth over the tenths from .1 to .9, weighted by pairs.
  public let calibrationErrorMid: Double

  /// Measures pairs against labels, one a record.
  public init(_ pairs: [LinkedPair], labels: [UInt32], sides: [UInt32]) {
    let all = Self.truePairs(labels, sides)
    var (given, found) = (0, 0)
    var steps: [Int32: (given: Int, right: Int)] = [:]
    var tenths = Array(repeating: (count: 0.0, sum: 0.0, right: 0.0), count: 10)
    for pair in pairs {
      guard let right = pair.isRight(labels).map({ $0 ? 1 : 0 }) else { continue }
      let probability = pair.probability
      if probability >= LinkedPair.threshold {
        given += 1
        found += right
      }
      let step = Int32((pair.bits * 20).rounded())
      steps[step, default: (0, 0)].given += 1
      steps[step, default: (0, 0)].right += right
      let tenth = min(Int(probability * 10), 9)
      tenths[tenth].count += 1
      tenths[tenth].sum += probability
      tenths[tenth].right += Double(right)
    }
    quality = Quality(right: found, given: given, all: all)
    var (sum, right, best, strict) = (0, 0, 0.0, 0.0)
    for (_, step) in steps.sorted(by: { $0.key > $1.key }) {
      sum += step.given
      right += step.right
      let quality = Quality(right: right, given: sum, all: all)
      best = max(best, quality.f1)
      if quality.precision >= 0.999 { strict = quality.recall }
    }
    bestF1 = best
    recallAtPrecision999 = strict
    let middle = tenths[1...8].filter { $0.count > 0 }
    let weight = middle.reduce(0) { $0 + $1.count }
    calibrationErrorMid =
      middle.reduce(0) { $0 + abs($1.sum - $1.right) } / max(weight, 1)
  }

  /// How many pairs of records have one label, across sides where there are sides.
  public static func truePairs(_ labels: [UInt32], _ sides: [UInt32]) -> Int {
    let known = labels.indices.filter { labels[$0] != 0 }
    return pairsWithin(known.map { labels[$0] }, sides.isEmpty ? [] : known.map { sides[$0] })
  }

  /// How many pairs of records are in one group, across sides where there are sides.
  static func pairsWithin(_ groups: [UInt32], _ sides: [UInt32]) -> Int {
    var sizes: [UInt32: Int] = [:]
    var perSide: [UInt64: Int] = [:]
    for (record, label) in groups.enumerated() {
      sizes[label, default: 0] += 1
      if !sides.isEmpty { perSide[UInt64(label) << 32 | UInt64(sides[record]), default: 0] += 1 }
    }
    let pairs = { (size: Int) in size * (size - 1) / 2 }
    return sizes.values.reduce(0) { $0 + pairs($1) } - perSide.values.reduce(0) { $0 + pairs($1) }
  }
}
