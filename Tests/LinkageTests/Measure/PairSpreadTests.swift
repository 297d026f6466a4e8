import Testing

@testable import Linkage

@Suite struct PairSpreadTests {
  /// Pairs of records 0 and 1 (one person), 0 and 2 (two).
  private func pairs(_ bits: [(Float, isRight: Bool)]) -> [LinkedPair] {
    bits.map { LinkedPair(one: 0, two: $0.isRight ? 1 : 2, bits: $0.0) }
  }

  private let labels: [UInt32] = [7, 7, 8]

  @Test func aPairStandsInTheBinOfItsBits() {
    let spread = PairSpread(pairs([(-0.5, false), (0, true), (0.99, false), (2, true)]), labels: labels)
    #expect(spread.bins.map(\.bits) == [-1, 0, 1, 2])
    #expect(spread.bins.map(\.pairs) == [1, 2, 0, 1])
    #expect(spread.bins.map(\.right) == [0, 1, 0, 1])
  }

  @Test func theEndsHoldAllBeyondThem() {
    let spread = PairSpread(pairs([(-90, false), (500, true)]), labels: labels)
    #expect(spread.bins.first?.bits == -12)
    #expect(spread.bins.last?.bits == 60)
    #expect(spread.bins.reduce(0) { $0 + $1.pairs } == 2)
  }

  @Test func whatTheModelForeseesIsTheSumOfItsDoubts() {
    let spread = PairSpread(pairs([(10, true), (6, false), (0, true), (-2, false)]), labels: nil)
    #expect(spread.links == 2)
    #expect(abs(spread.falseLinksForeseen - (1 / 1_025.0 + 1 / 65.0)) < 1e-9)
    #expect(abs(spread.missedForeseen - (0.5 + 0.2)) < 1e-9)
    #expect(spread.bands.allSatisfy { $0.right == 0 })
  }

  @Test func everyPairIsInOneBandAndWithinItsEdges() {
    var random = SeededGenerator(seed: 11)
    let many = (0..<3_000).map { _ in
      (Float.random(in: -11...40, using: &random), Bool.random(using: &random))
    }
    let spread = PairSpread(pairs(many), labels: labels)
    #expect(spread.bands.reduce(0) { $0 + $1.pairs } == many.count)
    #expect(spread.bands.reduce(0) { $0 + $1.right } == many.count { $0.1 })
    for band in spread.bands {
      if let foreseen = band.foreseen { #expect((band.from...band.to).contains(foreseen)) }
    }
    #expect(zip(spread.bands, spread.bands.dropFirst()).allSatisfy { $0.to == $1.from })
  }

  @Test func aPairOfWhichNobodyKnowsIsLeftOut() {
    let spread = PairSpread(pairs([(10, true), (5, false), (-3, false)]), labels: [7, 7, 0])
    #expect(spread.pairs == 1 && spread.links == 1)
    #expect(spread.bins.map(\.right) == [1])
  }

  @Test func ofNoPairsThereIsNothingToDraw() {
    let spread = PairSpread([], labels: nil)
    #expect(spread.bins.isEmpty)
    #expect(spread.links == 0)
  }

  @Test func theThresholdIsOneProbability() {
    let bits = LinkedPair.thresholdBits
    #expect(LinkedPair(one: 0, two: 1, bits: Float(bits + 0.000_1)).probability >= LinkedPair.threshold)
    #expect(LinkedPair(one: 0, two: 1, bits: Float(bits - 0.000_1)).probability < LinkedPair.threshold)
  }
}
