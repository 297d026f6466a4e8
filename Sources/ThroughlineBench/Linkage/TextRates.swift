import Casework
import Foundation
import Linkage

/// How many pairs of texts are compared a second on one core: the first 1,500 lines of a file with all of them, each
/// answer kept.
///
/// The same table, of the same names, that `rapidfuzz.process.cdist` makes beside it.
struct TextRates {
  let file: String
  static let rows = 1_500
  static let runs = 5

  func measured() throws -> Tree {
    let names = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let table = TextTable(names)
    let rows = min(Self.rows, names.count)
    return .map([
      "names": .number(Double(names.count)), "rows": .number(Double(rows)),
      "jaro_winkler": rate(rows * names.count) { table.likenesses(rows: rows).reduce(0) { $0 + Double($1) } },
      "osa": rate(rows * names.count) { table.slips(rows: rows).reduce(0) { $0 + Double($1) } },
    ])
  }

  /// The median rate, with the sum of all answers, by which two sides see that they have answered the same.
  private func rate(_ pairs: Int, _ work: () -> Double) -> Tree {
    var sum = 0.0
    let rates = (0..<Self.runs).map { _ in
      let clock = ContinuousClock.now
      sum = work()
      return Double(pairs) / clock.duration(to: .now).inSeconds
    }.sorted()
    return .map([
      "pairs_a_second": .rounded(rates[rates.count / 2], 0), "least": .rounded(rates[0], 0),
      "most": .rounded(rates[rates.count - 1], 0), "sum": .rounded(sum, 1),
    ])
  }
}
