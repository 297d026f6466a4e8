import Testing

@testable import Linkage

@Suite struct LearnedComparisonTests {
  private func linked() async -> LinkedRecords {
    await Linker.train(Sketch.records(Sketch.town(200, seed: 5).rows))
  }

  @Test func sharesOfEverySituationSumToOne() async {
    for comparison in await linked().comparisons {
      for levels in comparison.situations.map(\.levels) {
        for share in [\LearnedComparison.Level.ofOne, \.ofStrangers, \.ofRelatives] {
          #expect(abs(levels.reduce(0) { $0 + $1[keyPath: share] } - 1) < 1e-6, "\(comparison.field)")
        }
      }
    }
  }

  /// A report that told other weights than a match is made of would be worse than none.
  @Test func aMatchAddsWhatTheReportSays() async throws {
    let linked = await linked()
    let comparisons = linked.comparisons.filter(\.followsFrom.isEmpty)
    var checked = 0
    for two in 1..<400 {
      for part in linked.match(0, two).parts {
        guard let comparison = comparisons.first(where: { $0.field == part.field }) else { continue }
        let words = part.level.split(separator: ", and").first.map(String.init) ?? part.level
        let level = try #require(comparison.situations[0].levels.first { $0.words == words })
        let range = level.byRarity ?? level.bits...level.bits
        #expect((range.lowerBound - 0.01...range.upperBound + 0.01).contains(part.bits), "\(part.words)")
        checked += 1
      }
    }
    #expect(checked > 1_000)
  }

  @Test func sexIsWeighedGivenTheFirstName() async throws {
    let sex = try #require(await linked().comparisons.first { $0.field == "sex" })
    #expect(sex.followsFrom == ["first name"])
    #expect(
      sex.situations.map(\.words) == [
        "where first name is the same", "where first name is alike", "where first name is different",
        "where first name is not given",
      ])
  }

  @Test func whatAgreesInFullNeverCountsAgainst() async {
    for comparison in await linked().comparisons {
      for situation in comparison.situations {
        #expect(situation.levels[0].words == "same" && situation.levels[0].bits >= 0)
        #expect((situation.levels[0].byRarity?.lowerBound ?? 0) >= 0)
      }
    }
  }

  @Test func ofNoRecordsNothingIsSaidOfValues() {
    let comparisons = LinkedRecords(
      unlinked: Sketch.records([]), model: Model(starting: Sketch.records([]))
    ).comparisons
    #expect(comparisons.count == Sketch.columns.count)
    #expect(comparisons.allSatisfy { $0.filled.value == nil && $0.distinct == 0 })
  }
}
