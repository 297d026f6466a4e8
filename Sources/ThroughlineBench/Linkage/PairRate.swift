import Casework
import Linkage

/// How many pairs are compared a second, by a model that is there already: making the blocks, comparing each pair in
/// all its fields, weighing it and keeping what may be a link.
///
/// The same span as the `predict` of Splink, which is timed beside it.
struct PairRate {
  let file: LabelledFile

  func measured() async throws -> Tree {
    let began = ContinuousClock.now
    let records = try file.read().records
    let read = ContinuousClock.now
    let model = await Linker.train(records).model
    let trained = ContinuousClock.now
    let linked = await Linker.link(records, by: model)
    let seconds = trained.duration(to: .now).inSeconds
    return .map([
      "records": .number(Double(records.count)), "pairs": .number(Double(linked.compared)),
      "read_seconds": .rounded(began.duration(to: read).inSeconds),
      "train_and_link_seconds": .rounded(read.duration(to: trained).inSeconds),
      "link_seconds": .rounded(seconds), "pairs_a_second": .rounded(Double(linked.compared) / seconds, 0),
    ])
  }
}
