import Casework
import Foundation
import Linkage

/// How many pairs are compared a second, by a model that is there already: making the blocks, comparing each pair in
/// all its fields, weighing it and keeping what may be a link.
///
/// The same span as the `predict` of Splink, which is timed beside it. Once with the blocking that linking uses, which
/// is narrow so that there is little to compare, and once as wide as the widest that Splink is run with.
struct PairRate {
  let file: LabelledFile
  /// Pairs for each recipe: at a million records this brings about as many pairs together as `uk_wide` does.
  static let wide = 6

  func measured() async throws -> Tree {
    let records = try file.read().records
    let model = await Linker.train(records).model
    return .map([
      "records": .number(Double(records.count)), "usual": await spans(records, model, budget: nil),
      "wide": await spans(records, model, budget: Self.wide * records.count),
    ])
  }

  private func spans(_ records: Records, _ model: Model, budget: Int?) async -> Tree {
    let (began, ticks) = (ContinuousClock.now, clock())
    let blocked = await BlockedPairs(records, by: model, budget: budget)
    let brought = ContinuousClock.now
    let count = await blocked.compared().count
    let ended = ContinuousClock.now
    let seconds = began.duration(to: ended).inSeconds
    return .map([
      "pairs": .number(Double(count)), "seconds": .rounded(seconds),
      "blocking_seconds": .rounded(began.duration(to: brought).inSeconds),
      "comparing_seconds": .rounded(brought.duration(to: ended).inSeconds),
      "processor_seconds": .rounded(Double(clock() - ticks) / Double(CLOCKS_PER_SEC)),
      "pairs_a_second": .rounded(Double(count) / seconds, 0),
    ])
  }
}
