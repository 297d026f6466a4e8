/// How the weighed pairs spread over match weights and probabilities, counted in one pass over them.
public struct PairSpread: Hashable, Sendable {
  /// The pairs whose match weight lies within one bit.
  public struct Bin: Hashable, Sendable {
    /// The least whole bits; the first and the last bin hold all beyond them.
    public let bits: Int
    /// How many pairs there are.
    public fileprivate(set) var pairs = 0
    /// How many of them are truly one person; nought without labels.
    public fileprivate(set) var right = 0
  }

  /// The pairs whose probability lies between two values.
  public struct Band: Hashable, Sendable {
    /// The least probability.
    public let from: Double
    /// The probability below which they lie.
    public let to: Double
    /// How many pairs there are.
    public fileprivate(set) var pairs = 0
    /// The sum of their probabilities.
    public fileprivate(set) var sum = 0.0
    /// How many of them are truly one person; nought without labels.
    public fileprivate(set) var right = 0

    /// The model's own average.
    public var foreseen: Double? { pairs > 0 ? sum / Double(pairs) : nil }
    /// The share that is truly one person.
    public var seen: Share { Share(right, of: pairs) }
  }

  /// From the least match weight to the greatest.
  public private(set) var bins: [Bin]
  /// From the least probability to the greatest.
  public private(set) var bands: [Band]
  /// How many pairs there are.
  public var pairs: Int { bins.reduce(0) { $0 + $1.pairs } }
  /// How many of them are links.
  public private(set) var links = 0
  /// How many of the links are not one person, by the model's own probabilities.
  public private(set) var falseLinksForeseen = 0.0
  /// How many of the other weighed pairs are one person, by the model's own probabilities.
  public private(set) var missedForeseen = 0.0

  private static let (least, most) = (-12, 60)
  /// Narrow at the ends, where most pairs lie and where it matters most whether a probability holds.
  private static let edges =
    [0, 0.001, 0.01, 0.05] + (1...9).map { Double($0) / 10 } + [0.95, 0.99, 0.999, 1]

  /// Counts pairs; labels, one a record, say which are truly one person, and pairs of which that is not known are left
  /// out.
  public init(_ pairs: [LinkedPair], labels: [UInt32]?) {
    bins = (Self.least...Self.most).map { Bin(bits: $0) }
    bands = zip(Self.edges, Self.edges.dropFirst()).map { Band(from: $0, to: $1) }
    for pair in pairs {
      guard let labels else {
        count(pair, 0)
        continue
      }
      if let isRight = pair.isRight(labels) { count(pair, isRight ? 1 : 0) }
    }
    trim()
  }

  private mutating func count(_ pair: LinkedPair, _ right: Int) {
    let probability = pair.probability
    let bin = min(max(Int(pair.bits.rounded(.down)), Self.least), Self.most) - Self.least
    bins[bin].pairs += 1
    bins[bin].right += right
    let band = bands.lastIndex { $0.from <= probability } ?? 0
    bands[band].pairs += 1
    bands[band].sum += probability
    bands[band].right += right
    if probability >= LinkedPair.threshold {
      links += 1
      falseLinksForeseen += 1 - probability
    } else {
      missedForeseen += probability
    }
  }

  /// Leaves out the empty bins at either end.
  private mutating func trim() {
    guard let first = bins.firstIndex(where: { $0.pairs > 0 }),
      let last = bins.lastIndex(where: { $0.pairs > 0 })
    else {
      bins = []
      return
    }
    bins = Array(bins[first...last])
  }
}

extension LinkedPair {
  /// Pairs at or above this probability count as links.
  public static let threshold = 0.95
  /// The same as a match weight in bits.
  public static var thresholdBits: Double { Bits.of(threshold / (1 - threshold)) }
}
