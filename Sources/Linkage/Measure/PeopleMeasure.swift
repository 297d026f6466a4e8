extension People {
  /// How good the groups are against labels: precision and recall over pairs within groups, as `evalkit.py` counts.
  ///
  /// With sides, pairs of one side count neither for nor against; nor do records without a label.
  public func quality(labels: [UInt32], sides: [UInt32]) -> PairMeasure.Quality {
    let known = labels.indices.filter { labels[$0] != 0 }
    let (own, given) = (known.map { labels[$0] }, known.map { groups[$0] })
    let sides = sides.isEmpty ? [] : known.map { sides[$0] }
    var numbers: [UInt64: UInt32] = [:]
    var both: [UInt32] = []
    for (group, label) in zip(given, own) {
      let key = UInt64(group) << 32 | UInt64(label)
      let number = numbers[key] ?? UInt32(numbers.count)
      numbers[key] = number
      both.append(number)
    }
    return PairMeasure.Quality(
      right: PairMeasure.pairsWithin(both, sides), given: PairMeasure.pairsWithin(given, sides),
      all: PairMeasure.pairsWithin(own, sides))
  }
}
