extension FieldModel {
  /// Learns how strangers agree from counts of levels by group of the parents; groups seldom seen lean on the whole.
  mutating func learnStrangers(_ counts: [[Double]]) {
    let levels = role.kind.levels
    let seen = levels.indices.map { level in
      level == 0 ? 0 : counts.reduce(0) { $0 + $1[level] } + 2 * levels[level].assumedOfStrangers
    }
    let whole = Self.shares(seen, same: frequencies.coincidence)
    if parents.isEmpty {
      ofStrangers = Array(repeating: whole, count: Self.groups)
    } else if role == .firstName {
      ofStrangers = Self.byYears(counts, whole)
    } else {
      ofStrangers = counts.map { Self.leaning($0, by: 20, on: whole) }
      // Few strangers have the same parent value: what is known of those that are alike is the nearer guess.
      ofStrangers[1] = Self.leaning(counts[1], by: 40, on: ofStrangers[2])
    }
  }

  /// First names, by what is known of two birthdays: they come and go with the years, so that strangers of like age share
  /// one oftener than others.
  ///
  /// On one day few strangers are born, so they count together with those born near each other. Of birthdays not given
  /// nothing else is supposed than of all, until fifty pairs that share a name say so.
  ///
  /// A way of agreeing that is rare among all is no rarer among these for not being seen in some thousands of pairs.
  private static func byYears(_ counts: [[Double]], _ whole: [Double]) -> [[Double]] {
    let seen = zip(counts[1], counts[2]).map(+)
    let near = leaning(seen, by: 20, on: whole, seldomSeen: fewest)
    let notGiven = leaning(counts[0], by: 50 / max(whole[1], 1e-6), on: whole)
    return [notGiven, near, near, leaning(counts[3], by: 20, on: whole)]
  }

  private static func leaning(
    _ counts: [Double], by pairs: Double, on known: [Double], seldomSeen: Double = 0
  ) -> [Double] {
    let all = counts.dropFirst().reduce(0, +) + pairs
    let shares = known.indices.map { level in
      level == 0
        ? 0
        : max(
          (counts[level] + pairs * known[level]) / max(all, 1e-300),
          counts[level] < seldomSeen ? known[level] : 0)
    }
    let total = shares.reduce(0, +)
    return shares.map { $0 / max(total, 1e-300) }
  }

  /// Shares of levels, of which full agreement is known better from how common each value is.
  private static func shares(_ counts: [Double], same: Double) -> [Double] {
    let others = counts.dropFirst(2).reduce(0, +)
    return counts.indices.map { $0 == 0 ? 0 : $0 == 1 ? same : (1 - same) * counts[$0] / max(others, 1e-300) }
  }

  /// Levels below full agreement at which hardly any strangers were found.
  static func seldom(_ counts: [[Double]], _ levels: Int) -> [Int] {
    (2..<max(levels - 1, 2)).filter { level in counts.reduce(0) { $0 + $1[level] } < Self.fewest }
  }

  private static let fewest = 1.0

  /// Levels at which hardly any strangers were found weigh no more than was assumed of them.
  ///
  /// What was not seen is not rare: where a file has no initials, nothing is known of how often strangers agree in one.
  mutating func temper(_ seldom: [Int]) {
    let levels = role.kind.levels
    for level in seldom where levels[level].assumedOfStrangers > 0 {
      let assumed = levels[level].assumed / levels[level].assumedOfStrangers
      for group in ofStrangers.indices {
        let gain = ofOne[group][level] / assumed - ofStrangers[group][level]
        // It is taken from those who differ, so that the shares are still of one whole.
        guard gain > 0, ofStrangers[group][levels.count - 1] > gain else { continue }
        ofStrangers[group][level] += gain
        ofStrangers[group][levels.count - 1] -= gain
      }
    }
  }

  /// To agree in full never speaks against one person, however common the value: `commonest` is how much commoner, in
  /// bits, the commonest is than one that two strangers share.
  mutating func hearAgreement(commonest: Double) {
    for group in ofOne.indices {
      // Where a field follows from others that agree, it is not counted that a value is common.
      let counts = parents.isEmpty || role == .firstName || group == 0 || group == 3
      let rarity = counts ? Bits.power(commonest) : 1
      Self.set(&ofStrangers[group], to: min(ofStrangers[group][1], 0.999 / rarity))
      Self.set(&ofOne[group], to: max(ofOne[group][1], ofStrangers[group][1] * rarity))
    }
  }

  /// Sets how often full agreement is found; the other levels keep their shares of the rest.
  private static func set(_ shares: inout [Double], to same: Double) {
    let given = shares[1]
    if given == same { return }
    for level in shares.indices { shares[level] *= (1 - same) / max(1 - given, 1e-300) }
    shares[1] = same
  }

  /// To differ never speaks for one person, however few strangers a small or uniform file had to learn from.
  mutating func hushDisagreement() {
    for level in role.kind.disagreements {
      for group in ofOne.indices {
        let excess = ofOne[group][level] - ofStrangers[group][level]
        guard excess > 0 else { continue }
        ofOne[group][level] = ofStrangers[group][level]
        ofOne[group][1] += excess
      }
    }
  }
}
