/// Learns from pairs that nobody has labelled: expectation maximisation over three kinds of pairs (one person, strangers,
/// relatives who live together).
///
/// Pairs that blocking did not bring together, or that agreed too little to be kept, count as strangers. How strangers
/// agree is known from pairs drawn at random and stays fixed here; so blocking does not bend it.
struct Expectation: Sendable {
  var model: Model
  let patterns: [Pattern]
  /// How many pairs there are in all.
  let allPairs: Double
  /// How records of one person agreed, when this training began.
  private let likeOne: [[[Double]]]
  /// What each step gained: the logarithm of the likelihood, priors included.
  private(set) var likelihoods: [Double] = []

  init(_ model: Model, _ patterns: [Pattern], allPairs: Double) {
    self.model = model
    self.patterns = patterns
    likeOne = model.fields.map(\.ofOne)
    self.allPairs = max(allPairs, 1)
  }

  /// Steps until little is gained, and at most so many.
  mutating func run(steps: Int) {
    for _ in 0..<steps {
      let counts = expected()
      likelihoods.append(counts.likelihood)
      maximise(counts)
      if likelihoods.count > 3, let last = likelihoods.last {
        let gain = last - likelihoods[likelihoods.count - 2]
        if gain < 1e-8 * abs(last) { break }
      }
    }
  }

  /// How often each level is expected of one person and of relatives.
  struct Counts {
    var ofOne: [Double]
    var ofRelatives: [Double]
    var one = 0.0
    var relatives = 0.0
    /// How many have first and last name swapped, of one person or of relatives who share the first name.
    var swapped = 0.0
    /// How many of one person have not.
    var straight = 0.0
    var likelihood = 0.0
  }

  /// Pseudo-pairs that stand for what is assumed before the data.
  static let prior = 20.0

  func expected() -> Counts {
    let weights = Weights(model)
    let size = model.fields.count * FieldModel.groups * 16
    var counts = Counts(
      ofOne: Array(repeating: 0, count: size), ofRelatives: Array(repeating: 0, count: size))
    var kept = 0.0
    for pattern in patterns {
      let (one, relatives, total) = Self.shares(weights, pattern.agreement)
      let (ones, related) = (one * pattern.count, relatives * pattern.count)
      counts.one += ones
      counts.relatives += related
      counts.likelihood += total * pattern.count
      kept += pattern.count
      if pattern.agreement.isSwapped { counts.swapped += ones + related } else { counts.straight += ones }
      for field in model.fields.indices {
        let place = weights.place(field, pattern.agreement)
        counts.ofOne[place] += ones
        counts.ofRelatives[place] += related
      }
    }
    counts.likelihood += max(allPairs - kept, 0) * weights.prior.strangers + logPrior()
    return counts
  }

  /// The shares of one person and of relatives in pairs of a pattern, and the pattern's likelihood in bits.
  private static func shares(_ weights: Weights, _ agreement: Agreement) -> (Double, Double, Double) {
    let sums = weights.sums(agreement)
    let one = Double(sums.one) + weights.prior.one
    let strangers = Double(sums.strangers) + weights.prior.strangers
    let relatives = Double(sums.relatives) + weights.prior.relatives
    let most = max(one, strangers, relatives)
    let parts = (Bits.power(one - most), Bits.power(strangers - most), Bits.power(relatives - most))
    let total = parts.0 + parts.1 + parts.2
    return (parts.0 / total, parts.2 / total, most + Bits.of(total))
  }

  private func logPrior() -> Double {
    var sum = 0.0
    for field in model.fields {
      let levels = field.role.kind.levels
      if let assumed = FieldModel.sharedNowAndThen(field.role) {
        let shared = field.sharedByRelatives[assumed.groups[0]]
        sum +=
          Self.priorOfTwins * (assumed.share * Bits.of(shared) + (1 - assumed.share) * Bits.of(1 - shared))
      }
      for group in 0..<(field.isOneByParents ? FieldModel.groups : 1) {
        for level in levels.indices.dropFirst() {
          sum += Self.prior * levels[level].assumed * Bits.of(field.ofOne[group][level])
        }
      }
    }
    return sum + Self.priorSwapped.swapped * Bits.of(model.swapped)
      + Self.priorSwapped.straight * Bits.of(1 - model.swapped)
      + Self.priorShares.one * Bits.of(model.shareOfOne) + Self.priorShares.relatives
      * Bits.of(model.shareOfRelatives) + Self.priorShares.strangers
      * Bits.of(1 - model.shareOfOne - model.shareOfRelatives)
  }

  private static let priorSwapped = (swapped: 0.2, straight: 19.8)
  /// Of strangers too, so that a file of one person's records leaves room for others.
  private static let priorShares = (one: 0.02, relatives: 0.02, strangers: 0.02)

  private mutating func maximise(_ counts: Counts) {
    let all =
      allPairs + Self.priorShares.one + Self.priorShares.relatives + Self.priorShares.strangers
    model.shareOfOne = (counts.one + Self.priorShares.one) / all
    model.shareOfRelatives = (counts.relatives + Self.priorShares.relatives) / all
    let swapped = counts.swapped + Self.priorSwapped.swapped
    model.swapped = swapped / (swapped + counts.straight + Self.priorSwapped.straight)
    for field in model.fields.indices { maximise(field, counts) }
  }

  private mutating func maximise(_ field: Int, _ counts: Counts) {
    let role = model.fields[field].role
    let levels = role.kind.levels
    let byGroup = { (all: [Double]) in
      (0..<FieldModel.groups).map { group in
        let start = (field * FieldModel.groups + group) * 16
        return Array(all[start..<(start + levels.count)])
      }
    }
    var ones = byGroup(counts.ofOne)
    if !model.fields[field].isOneByParents {
      let all = levels.indices.map { level in ones.reduce(0) { $0 + $1[level] } }
      ones = ones.map { _ in all }
    }
    model.fields[field].ofOne = ones.map { found in
      Self.shares(levels.indices.map { $0 == 0 ? 0 : found[$0] + Self.prior * levels[$0].assumed })
    }
    if let assumed = FieldModel.sharedNowAndThen(role) {
      shareAmongRelatives(field, byGroup(counts.ofRelatives), assumed)
    }
    model.fields[field].supposeRelatives(like: likeOne[field])
  }

  /// Of a birthday or a first name only one thing is learned of relatives: how often they share it.
  ///
  /// What a pair that shares it then looks like is as it was for one person when this training began.
  private mutating func shareAmongRelatives(
    _ field: Int, _ counts: [[Double]], _ assumed: (share: Double, groups: [Int])
  ) {
    var (sum, total) = (0.0, 0.0)
    for group in assumed.groups {
      let shared = model.fields[field].sharedByRelatives[group]
      let (like, unshared) = (likeOne[field][group], model.fields[field].unshared(in: group))
      for level in counts[group].indices.dropFirst() {
        let (yes, no) = (shared * like[level], (1 - shared) * unshared[level])
        sum += counts[group][level] * yes / max(yes + no, 1e-300)
        total += counts[group][level]
      }
    }
    for group in assumed.groups {
      model.fields[field].sharedByRelatives[group] =
        (sum + assumed.share * Self.priorOfTwins) / (total + Self.priorOfTwins)
    }
  }

  /// Pseudo-pairs of relatives behind what is assumed of twins and namesakes.
  private static let priorOfTwins = 100.0

  private static func shares(_ counts: [Double]) -> [Double] {
    let total = counts.reduce(0, +)
    return counts.map { $0 / max(total, 1e-300) }
  }
}
