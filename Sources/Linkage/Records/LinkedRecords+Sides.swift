extension LinkedRecords {
  /// The same with pairs across sides alone, where only those were asked for: a third record may speak for others too.
  public func acrossSides() -> LinkedRecords {
    let sides = records.sides
    if sides.isEmpty { return self }
    var across = self
    across.pairs = pairs.filter { sides[Int($0.one)] != sides[Int($0.two)] }
    return across
  }
}
