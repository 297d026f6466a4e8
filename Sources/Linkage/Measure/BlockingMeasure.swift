extension LinkedRecords {
  /// Of the pairs that are truly one person, the share that blocking brings together at all.
  public func blockingRecall(labels: [UInt32]) async -> Double {
    let candidates = await Candidates.of(records, model.blocking, budget: nil)
    let truth = candidates.found(labels: labels, sides: records.sides)
    return Share(truth.found, of: truth.all).value ?? 1
  }
}
