import Testing

@testable import Linkage

@Suite struct TextTableTests {
  @Test(arguments: [
    // Winkler's own examples; "ca" and "abc" tell this distance (3) from the one that edits a part twice (2).
    ("martha", "marhta", Float(0.9611), UInt8(1)), ("dwayne", "duane", 0.84, 2),
    ("dixon", "dicksonx", 0.8133, 4), ("ca", "abc", 0, 3), ("", "", 1, 0), ("ann", "", 0, 3),
  ])
  func comparesTwoTexts(one: String, two: String, likeness: Float, slips: UInt8) {
    let table = TextTable([one, two])
    let (likenesses, distances) = (table.likenesses(rows: 2), table.slips(rows: 2))
    #expect(abs(likenesses[1] - likeness) < 0.0001)
    #expect(abs(likenesses[2] - likeness) < 0.0001)
    #expect(distances == [0, slips, slips, 0])
  }

  @Test func isAsTheTextbookCountsSlips() {
    var random = SeededGenerator(seed: 8)
    let texts = (0..<60).map { _ in
      String(
        (0..<Int.random(in: 0...9, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    let expected = texts.flatMap { one in texts.map { Self.slips(Array(one.utf8), Array($0.utf8)) } }
    #expect(TextTable(texts).slips(rows: 60).map(Int.init) == expected)
  }

  @Test func givesOnlyTheRowsAskedFor() {
    #expect(TextTable(["a", "b", "c"]).slips(rows: 1) == [0, 1, 1])
    #expect(TextTable(["a"]).slips(rows: 5) == [0])
    #expect(TextTable([]).likenesses(rows: 5) == [])
  }

  /// The distance cell by cell, as textbooks give it.
  private static func slips(_ one: [UInt8], _ two: [UInt8]) -> Int {
    var table = (0...one.count).map { row in (0...two.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in one.indices {
      for column in two.indices {
        let other = one[row] == two[column] ? 0 : 1
        var least = min(
          table[row][column + 1] + 1, table[row + 1][column] + 1, table[row][column] + other)
        if row > 0, column > 0, one[row] == two[column - 1], one[row - 1] == two[column] {
          least = min(least, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = least
      }
    }
    return table[one.count][two.count]
  }
}
