import Foundation
import Testing

@testable import Simulation

@Suite struct ChanceTests {
  @Test func theLogarithmAndItsInverseAreThoseOfMathematics() {
    var chance = Chance(seed: 1)
    for _ in 0..<5_000 {
      let x = Foundation.exp(40 * chance.unit() - 20)
      #expect(abs(logarithm(x) - Foundation.log(x)) < 1e-12 * max(1, abs(Foundation.log(x))))
      let y = 60 * chance.unit() - 30
      #expect(abs(exponential(y) / Foundation.exp(y) - 1) < 1e-12)
    }
  }

  @Test(arguments: [0.3, 0.5, 1.2, 8])
  func gammaHasMeanOneAndTheVarianceOfItsShape(shape: Double) {
    var chance = Chance(seed: 2)
    let draws = (0..<200_000).map { _ in chance.gamma(shape: shape) }
    let mean = draws.reduce(0, +) / 200_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 200_000
    #expect(abs(mean - 1) < 0.02)
    #expect(abs(variance * shape - 1) < 0.05)
  }

  @Test func countsHaveTheirMeanAndNoMoreVarianceThanChance() {
    var chance = Chance(seed: 3)
    let draws = (0..<100_000).map { _ in Double(chance.count(mean: 1.7)) }
    let mean = draws.reduce(0, +) / 100_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 100_000
    #expect(abs(mean - 1.7) < 0.02)
    #expect(abs(variance - 1.7) < 0.04)
  }

  @Test func aSpreadGivesEachBandItsShare() {
    var chance = Chance(seed: 4)
    let draws = (0..<100_000).map { _ in Rates.assessmentDays.draw(&chance) }
    let whole = Rates.assessmentDays.bands.reduce(0) { $0 + $1.weight }
    for band in Rates.assessmentDays.bands {
      let share = Double(draws.filter(band.range.contains).count) / 100_000
      #expect(abs(share - band.weight / whole) < 0.005)
    }
  }

  @Test func streamsOfOneSeedAreUnlikeEachOther() {
    var (one, other) = (Chance(seed: 9, 1, 2), Chance(seed: 9, 2, 1))
    #expect((0..<8).map { _ in one.next() } != (0..<8).map { _ in other.next() })
  }
}
