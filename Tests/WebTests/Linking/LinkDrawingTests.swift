import Testing

@testable import Linkage
@testable import Web

/// What the drawings of a linkage show is what their figures say.
@Suite struct LinkDrawingTests {
  private func number(_ text: Substring) throws -> Double { try #require(Double(text)) }

  @Test(arguments: [(9.0, "for"), (-4.0, "against")]) func aBarRunsFromNought(bits: Double, look: String)
    throws
  {
    let scale = BitsScale([-12, 18])
    let bar = /<rect class="([a-z]+)" x="([0-9.]+)%" width="([0-9.]+)%"/
    let found = try #require(scale.bar(bits).text.firstMatch(of: bar)).output
    #expect(found.1 == look)
    let (left, width) = (try number(found.2), try number(found.3))
    let nought = scale.x(0) / 10
    #expect(abs((bits < 0 ? left + width : left) - nought) < 0.02)
    #expect(abs(width - abs(scale.x(bits) / 10 - nought)) < 0.02)
  }

  @Test(arguments: [[], [Double.infinity, -.infinity, .nan], [0], [-40, 60]])
  func aScaleHoldsNoughtAndAllItIsGiven(weights: [Double]) {
    let scale = BitsScale(weights)
    #expect(scale.least < 0 && scale.most > 0)
    for weight in weights.filter(\.isFinite) { #expect((scale.least...scale.most).contains(weight)) }
  }

  @Test func theDotLiesWithinItsLine() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let whole = Int.random(in: 1...400, using: &random)
      let share = Share(Int.random(in: 0...whole, using: &random), of: whole)
      let text = IntervalRow(holding: [share]).drawing(share).text
      let line = try #require(text.firstMatch(of: /class="whisker" x1="([0-9.]+)%" x2="([0-9.]+)%"/)).output
      let dot = try #require(text.firstMatch(of: /class="dot" cx="([0-9.]+)%"/)).output
      let (from, to, at) = (try number(line.1), try number(line.2), try number(dot.1))
      #expect(from <= at && at <= to && from >= 1.9 && to <= 98.1)
    }
  }

  /// A count ten times as large stands one step higher; a single pair is seen.
  @Test func heightsGrowTenfoldByEqualSteps() throws {
    let heights = try [1, 10, 100, 1_000].map { count -> Double in
      let pairs = Array(repeating: LinkedPair(one: 0, two: 1, bits: 3), count: count)
      let most = Array(repeating: LinkedPair(one: 0, two: 1, bits: 8), count: 1_000)
      let spread = PairSpread(pairs + most, labels: nil)
      let text = Histogram(bins: spread.bins, isLabelled: false).html.text
      let bar = try #require(text.firstMatch(of: /class="pairs" [^>]*height="([0-9.]+)"/)).output
      return try number(bar.1)
    }
    #expect(heights[0] >= 2)
    let steps = zip(heights.dropFirst(), heights).map { $0 - $1 }
    #expect(steps.allSatisfy { abs($0 - steps[0]) < 0.2 && $0 > 10 })
  }

  @Test func trueAndFalsePairsAreToldApartWithoutColour() {
    let spread = PairSpread(MadeUpLinkage.pairs, labels: MadeUpLinkage.labels)
    let text = Histogram(bins: spread.bins, isLabelled: true).html.text
    #expect(text.matches(of: /class="pairs"/).count == 4)
    #expect(text.matches(of: /class="pairs-false"/).count == 2)
    #expect(MarkShape.definitions.text.contains("id=\"hatch\""))
  }

  @Test func nothingWeighedIsSaid() {
    #expect(!Histogram(bins: [], isLabelled: true).html.text.contains("<svg"))
  }
}
