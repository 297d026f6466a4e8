extension People {
  /// How good the groups are against labels: precision and recall over pairs within groups, as `evalkit.py` counts.
  ///
  /// With sides, pairs of one side count neither for nor against.
  public func quality(labels: [UInt32], sides: [UInt32]) -> PairMeasure.Quality {
    let joined = groups.enumerated().map { UInt64($0.element) << 32 | UInt64(labels[$0.offset]) }
    var numbers: [UInt64: UInt32] = [:]
    var both: [UInt32] = []
    for key in joined {
      let number = numbers[key] ?? UInt32(numbers.count)
      numbers[key] = number
      both.append(number)
    }
    return PairMeasure.Quality(
      right: PairMeasure.truePairs(both, sides), given: PairMeasure.truePairs(groups, sides),
      all: PairMeasure.truePairs(labels, sides))
  }
}
