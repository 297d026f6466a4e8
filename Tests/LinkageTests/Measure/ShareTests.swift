import Testing

@testable import Linkage

@Suite struct ShareTests {
  /// Reference values of R's `prop.test(…, correct = FALSE)`, which is Wilson's interval.
  @Test(arguments: [
    (0, 10, 0.0, 0.277_5), (10, 10, 0.722_5, 1.0), (5, 10, 0.236_6, 0.763_4), (1, 29, 0.006_1, 0.171_8),
    (81, 263, 0.255_3, 0.366_2),
  ])
  func intervalIsWilsons(part: Int, whole: Int, least: Double, most: Double) throws {
    let interval = try #require(Share(part, of: whole).interval)
    #expect(abs(interval.lowerBound - least) < 0.000_06)
    #expect(abs(interval.upperBound - most) < 0.000_06)
  }

  @Test func ofNothingThereIsNoShare() {
    #expect(Share(0, of: 0).value == nil)
    #expect(Share(3, of: 0).interval == nil)
  }

  @Test(arguments: [(3, 2), (-1, 4), (5, -5)]) func aPartIsNeverMoreThanTheWhole(part: Int, whole: Int) {
    let share = Share(part, of: whole)
    #expect((0...share.whole).contains(share.part))
  }

  @Test func theIntervalHoldsTheShareAndNarrowsWithTheCount() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let whole = Int.random(in: 1...5_000, using: &random)
      let share = Share(Int.random(in: 0...whole, using: &random), of: whole)
      let interval = try #require(share.interval)
      #expect(interval.contains(try #require(share.value)))
      let tenfold = try #require(Share(share.part * 10, of: whole * 10).interval)
      #expect(tenfold.upperBound - tenfold.lowerBound < interval.upperBound - interval.lowerBound)
      #expect(share.rest.part + share.part == whole)
    }
  }
}
