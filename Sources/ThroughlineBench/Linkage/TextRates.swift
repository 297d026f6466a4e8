import Casework
import Foundation
import Linkage

/// How many pairs of texts are compared in a second of one core: the first 1,500 lines of a file with all of them,
/// each answer kept.
///
/// Timed by the processor's own time, whatever else runs on the machine. The same table, of the same names, is made by
/// `rapidfuzz.process.cdist` beside it.
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
      "jaro_winkler": rate(rows * names.count) {
        table.likenesses(rows: rows)
      } sum: {
        Double($0)
      },
      "osa": rate(rows * names.count) {
        table.slips(rows: rows)
      } sum: {
        Double($0)
      },
    ])
  }

  /// The median rate, with the sum of all answers, by which two sides see that they have answered the same.
  private func rate<Cell>(_ pairs: Int, _ work: () -> [Cell], sum number: (Cell) -> Double) -> Tree {
    var table: [Cell] = []
    let rates = (0..<Self.runs).map { _ in Double(pairs) / processorSeconds { table = work() } }.sorted()
    return .map([
      "pairs_a_second": .rounded(rates[rates.count / 2], 0), "least": .rounded(rates[0], 0),
      "most": .rounded(rates[rates.count - 1], 0),
      "sum": .rounded(table.reduce(0) { $0 + number($1) }, 1),
    ])
  }
}
