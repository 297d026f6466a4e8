import Testing

@testable import Linkage
@testable import Web

@Suite struct FiguresTests {
  @Test(arguments: [
    (0.934, "93.4%"), (0, "0%"), (1, "100%"), (0.985_365, "98.53%"), (0.999_004, "99.900%"),
    (0.999_999_9, "over 99.9999%"), (0.000_000_1, "under 0.0001%"), (0.004, "0.40%"), (0.999_99, "99.9990%"),
    (0.5, "50.0%"),
  ])
  func sharesAreNeverRounderThanTheyAreTrue(share: Double, words: String) {
    #expect(Figures.percent(share) == words)
  }

  @Test func whatIsUnknownIsCalledSo() {
    #expect(Figures.percent(nil) == "unknown")
    #expect(Figures.percent(Share(0, of: 0)) == "unknown")
    #expect(Figures.interval(Share(0, of: 0)) == "unknown")
    #expect(Figures.percent(.nan) == "unknown")
  }

  @Test(arguments: [
    (0.888, "88.8%"), (0.001_42, "0.14%"), (0.000_04, "1 in 25,000"), (0, "under 1 in 1,000,000,000"),
    (0.000_000_45, "1 in 2,200,000"),
  ])
  func rareLevelsAreOneInSoMany(share: Double, words: String) {
    #expect(Figures.often(share) == words)
  }

  @Test(arguments: [(0.992_1, ".992"), (1, "1.000"), (0.999_96, ".99996"), (0, ".000"), (0.085_4, ".085")])
  func fractionsAreToldAsInTheLiterature(value: Double, words: String) {
    #expect(Figures.fraction(value) == words)
  }

  @Test(arguments: [
    (3.64, "3.6"), (185.7, "186"), (0.04, "0.0"), (.infinity, "unknown"), (12_345.6, "12,346"),
  ])
  func estimatesAreNoFinerThanTheyAre(number: Double, words: String) {
    #expect(Figures.estimate(number) == words)
  }
}
