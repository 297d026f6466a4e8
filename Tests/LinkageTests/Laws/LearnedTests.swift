import Testing

@testable import Linkage

/// What is learned, without labels, of how strangers and relatives agree.
@Suite struct LearnedTests {
  /// Four names for children and four for adults: strangers of like age share a name twice as often as any two do.
  @Test func namesComeAndGoWithTheYears() async throws {
    var random = SeededGenerator(seed: 11)
    let rows = (0..<3_000).map { place in
      let isChild = Bool.random(using: &random)
      let names = isChild ? ["olivia", "noah", "amelia", "arlo"] : ["susan", "keith", "sharon", "derek"]
      let year = isChild ? 2018 : 1968
      let (month, day) = (Int.random(in: 10...12, using: &random), Int.random(in: 10...28, using: &random))
      let last = String((0..<6).map { _ in "bdfgklmnprst".randomElement(using: &random) ?? "b" })
      return [
        "r\(place)", names[Int.random(in: 0..<4, using: &random)], last, "\(year)-\(month)-\(day)", "", "",
        "",
      ]
    }
    let model = await Linker.train(Sketch.records(rows)).model
    let first = try #require(model.fields.first { $0.role == .firstName })
    let (near, far) = (first.ofStrangers[2][1], first.ofStrangers[3][1])
    #expect((0.2...0.3).contains(near), "of strangers born in one year, one in four shares a name: \(near)")
    #expect(far < 0.01, "of those born far apart, none does: \(far)")
    #expect(first.ofOne[2] == first.ofOne[3], "of one person a birthday says nothing of the name")
  }

  /// Two records with the names swapped are no likelier to be father and son of one name than to be one person.
  @Test func relativesNeedASwapToo() async {
    let model = await Linker.train(Sketch.records(Sketch.town(150, seed: 5).rows)).model
    let weights = Weights(model)
    let levels: UInt64 = 0x1_0001_0011
    let (straight, swapped) = (
      weights.sums(Agreement(levels: levels)),
      weights.sums(Agreement(levels: levels | Agreement.swapped << 60))
    )
    let cost = weights.swappedBits - weights.straightBits
    #expect(cost < -2)
    #expect(abs(swapped.one - straight.one - cost) < 1e-4)
    #expect(abs(swapped.relatives - straight.relatives - weights.swappedBits) < 1e-4)
    #expect(swapped.strangers == straight.strangers)
  }

  /// A last name written as a first name is still of the names it goes with.
  @Test func aNameInTheWrongFieldKeepsItsCompany() {
    var origins = Origins.none
    origins.first["julita"] = [255] + Array(repeating: 0, count: Origins.classes - 1)
    origins.last["dabrowska"] = [255] + Array(repeating: 0, count: Origins.classes - 1)
    #expect(origins.likelihoods("dabrowska", isFirst: true) == origins.likelihoods("julita", isFirst: true))
    #expect(origins.likelihoods("unheard of", isFirst: true) == origins.shares.map { Float($0) })
  }

  /// In a file without initials, and with but few people, an initial is worth a few bits and no more.
  @Test(arguments: 0..<5) func whatWasNeverSeenIsNotRare(seed: UInt64) async throws {
    let model = await Linker.train(Sketch.records(Sketch.town(150, seed: seed).rows)).model
    let first = try #require(model.fields.first { $0.role == .firstName })
    let level = Int(NameComparison.initial)
    for group in first.ofOne.indices {
      #expect(Bits.of(first.ofOne[group][level] / first.ofStrangers[group][level]) <= Bits.of(12.5) + 1e-6)
    }
  }

  /// However few or uniform the records, what differs never makes one person likelier.
  @Test(arguments: 0..<30) func toDifferNeverSpeaksForOnePerson(seed: UInt64) async {
    var rows = Sketch.town(3 + Int(seed), seed: seed).rows
    if seed.isMultiple(of: 3) { for place in rows.indices { rows[place][2] = "patel" } }
    let model = await Linker.train(Sketch.records(rows)).model
    for field in model.fields {
      let last = field.role.kind.levels.count - 1
      for group in field.ofOne.indices {
        #expect(field.ofOne[group][last] <= field.ofStrangers[group][last], "\(field.role.rawValue)")
      }
    }
  }
}
