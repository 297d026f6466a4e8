extension LinkedRecords {
  /// The same with pairs across sides alone, where only those were asked for: a third record may speak for others too.
  public func acrossSides() -> LinkedRecords {
    let sides = records.sides
    if sides.isEmpty { return self }
    return LinkedRecords(
      records: records, model: model, pairs: pairs.filter { sides[Int($0.one)] != sides[Int($0.two)] },
      compared: compared, overlooked: overlooked)
  }
}
