import Casework
import Testing

@testable import Simulation

/// Bruises that are found when somebody looks, by how a child moves about.
@Suite struct BruiseTests {
  struct Stage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let months: Int
    let bruised: Rate
    let recorded: Rate

    /// Enough that about 500 are recorded.
    var looks: Int { Int(500 / bruised.fraction / recorded.fraction) }
  }

  @Test(arguments: [
    Stage(
      testDescription: "3 months", months: 3, bruised: Rates.bruisedUnder6Months,
      recorded: Rates.recordedUnder6Months),
    Stage(
      testDescription: "7 months", months: 7, bruised: Rates.bruisedBeforeCruising,
      recorded: Rates.recordedBeforeCruising),
    Stage(
      testDescription: "12 months", months: 12, bruised: Rates.bruisedCruising,
      recorded: Rates.recordedCruising),
    Stage(
      testDescription: "20 months", months: 20, bruised: Rates.bruisedWalking, recorded: Rates.recordedWalking
    ),
  ])
  func areAsCommonAsPublished(stage: Stage) throws {
    let (child, looks) = (try child(), stage.looks)
    var story = Authority(children: 1, seed: 3).story(1)
    let day = child.born.adding(months: stage.months) + 3
    var recorded = 0
    for _ in 0..<looks {
      let mark = story.mark
      story.look(at: child, day.start.adding(minutes: 600), by: Town.healthVisiting, because: "e")
      if story.events.dropFirst(mark.events).contains(where: { $0.kind == .markOrInjury }) { recorded += 1 }
      story.forget(since: mark)
    }
    let prevalence = Double(recorded) / Double(looks) / stage.recorded.fraction
    #expect(abs(prevalence / stage.bruised.fraction - 1) < 0.15, "\(prevalence)")
  }

  /// A child who moves about as early as most, and has no birthmark.
  private func child() throws -> Child {
    let authority = Authority(children: 1, seed: 3)
    let children = (1...400).flatMap { authority.household($0).children }
    return try #require(
      children.first { $0.earliness == 0 && !$0.hasBlueGreySpot && $0.last - $0.born > 1_000 })
  }

  @Test func ofChildrenWhoMoveAboutAreMostlyOverBones() {
    var chance = Chance(seed: 4)
    let regions = (0..<20_000).map { _ in Injury.bump(isMobile: true, &chance) }
    let bony = regions.filter(Word.bonyProminences.contains)
    #expect(bony.count > regions.count * 3 / 4)
    // Kemp and others, 2015: ears, neck, buttocks, genitals and hands, under one in a hundred each.
    #expect(regions.filter { $0 == .ear || $0 == .buttocks }.count < regions.count / 50)
  }
}
