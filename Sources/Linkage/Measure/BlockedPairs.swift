/// The pairs of records that blocking brings together, still to be compared: so that how fast pairs are compared can be
/// told apart from how fast they are found.
public struct BlockedPairs: Sendable {
  private let comparing: Comparing

  /// Brings records together as a model does, or, with a budget of pairs for each recipe, as widely as that allows.
  public init(_ records: Records, by model: Model, budget: Int? = nil) async {
    let records = records.marked(by: model)
    let candidates = await Candidates.of(records, model.blocking, budget: budget)
    comparing = Comparing(records: records, candidates: candidates, weights: Weights(model))
  }

  /// Compares every pair in all its fields, weighs it, and gives back how many were compared and the pairs that may be
  /// links.
  public func compared() async -> (count: Int, links: [LinkedPair]) {
    let result = await comparing.all(atLeast: Scoring.floor)
    return (result.compared, await Scoring(weights: comparing.weights).all(result.pairs))
  }
}
