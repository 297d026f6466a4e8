import Testing

@testable import Linkage

/// Records taken in as parts and put together are the records taken in at once.
@Suite struct PartsLawsTests {
  @Test(arguments: 0..<20) func partsTogetherAreTheWhole(seed: UInt64) {
    let rows = Sketch.town(60, seed: seed).rows
    var random = SeededGenerator(seed: seed)
    let cut = Int.random(in: 0...rows.count, using: &random)
    let whole = Sketch.records(rows)
    var builder = Sketch.builder(Array(rows[..<cut]))
    builder.append(Sketch.builder(Array(rows[cut...])))
    let together = builder.finish()
    #expect(together.count == whole.count)
    for record in 0..<whole.count {
      #expect(together.id(record) == whole.id(record))
      for field in whole.fields.indices {
        #expect(text(together, record, field) == text(whole, record, field))
        #expect(count(together, record, field) == count(whole, record, field))
      }
    }
    #expect(together.fields.map(\.filled) == whole.fields.map(\.filled))
    #expect(together.fields.map(\.distinct) == whole.fields.map(\.distinct))
  }

  @Test func labelsOfPartsAreNumberedAnew() {
    var (labels, others) = (Labels(), Labels())
    for label in ["a", "b"] { Array(label.utf8).withUnsafeBufferPointer { labels.add($0) } }
    for label in ["b", "", "c", "a"] { Array(label.utf8).withUnsafeBufferPointer { others.add($0) } }
    let numbers = labels.append(others)
    #expect(labels.numbers == [1, 2, 2, 0, 3, 1])
    #expect(numbers == [0, 2, 3, 1])
  }

  private func text(_ records: Records, _ record: Int, _ field: Int) -> String {
    let cell = records.cell(record, field)
    return cell == 0 ? "" : records.fields[field].values.text(cell)
  }

  private func count(_ records: Records, _ record: Int, _ field: Int) -> UInt32 {
    records.fields[field].forms[Int(records.cell(record, field))].count
  }
}
