import Testing

@testable import Linkage

/// What must hold of every match, over thousands of pairs of invented people.
@Suite struct MatchLawsTests {
  @Test(arguments: 0..<4) func isSymmetric(seed: UInt64) async {
    let linked = await Linker.train(Sketch.records(Sketch.city(150, seed: seed).rows))
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let (one, two) = pair(linked, &random)
      #expect(linked.match(one, two).parts == linked.match(two, one).parts)
    }
  }

  @Test(arguments: 0..<4) func exactAgreementNeverCountsAgainst(seed: UInt64) async {
    let linked = await Linker.train(Sketch.records(Sketch.city(150, seed: seed).rows))
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let (one, two) = pair(linked, &random)
      let same = linked.match(one, two).parts.filter {
        $0.level.hasPrefix("same") && !$0.level.hasPrefix("same ")
      }
      #expect(same.allSatisfy { $0.bits >= 0 })
    }
  }

  @Test(arguments: 0..<4) func whatIsNotGivenAddsNothing(seed: UInt64) async {
    let rows = Sketch.city(100, seed: seed).rows
    let linked = await Linker.train(Sketch.records(rows))
    var random = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let (one, two) = (
        rows[Int.random(in: 0..<rows.count, using: &random)],
        rows[Int.random(in: 0..<rows.count, using: &random)]
      )
      let column = Int.random(in: 1..<7, using: &random)
      var blank = two
      blank[column] = ""
      let pair = LinkedRecords(
        records: Sketch.records([one, blank]).marked(by: linked.model), model: linked.model, pairs: [],
        compared: 0)
      #expect(!pair.match(0, 1).parts.contains { $0.field == Sketch.columns[column - 1].role.rawValue })
    }
  }

  @Test(arguments: 0..<4) func batchAndFindGiveTheSameBits(seed: UInt64) async {
    let rows = Sketch.city(120, seed: seed).rows
    let linked = await Linker.train(Sketch.records(rows))
    let register = await Register(Sketch.records(rows), model: linked.model)
    for (place, row) in rows.enumerated() {
      for match in register.find(Sketch.records([row]), limit: 5) {
        let other = rows.firstIndex { $0[0] == match.id } ?? 0
        #expect(abs(linked.match(place, other).bits - match.bits) < 1e-4)
      }
    }
  }

  /// Everything shared but a first name that is plainly another: a thousand pairs of twins.
  @Test func aTwinIsAnotherPerson() async {
    let linked = await Linker.train(Sketch.records(Sketch.town(300, seed: 7).rows))
    var random = SeededGenerator(seed: 8)
    let (girls, boys) = (
      ["alice", "beatrix", "chloe", "daisy", "esme"], ["frank", "george", "hugo", "ivor", "jude"]
    )
    for _ in 0..<1_000 {
      let day = Int.random(in: 10...28, using: &random)
      let shared = [
        "zorvane\(["", "s", "n"].randomElement(using: &random) ?? "")", "2011-05-\(day)", "", "HX7 8AB", "",
      ]
      let twins = [girls, boys].map { [$0[0], $0.randomElement(using: &random) ?? $0[0]] + shared }
      let pair = LinkedRecords(unlinked: Sketch.records(twins), model: linked.model)
      let match = pair.match(0, 1)
      #expect(match.probability < 0.95, "\(match.parts.map(\.words))")
    }
  }

  @Test(arguments: 0..<3) func theSameRecordTwiceIsOne(seed: UInt64) async {
    let rows = Sketch.town(100, seed: seed).rows
    let twice = rows + rows.map { ["copy-" + $0[0]] + $0.dropFirst() }
    let linked = await Linker.train(Sketch.records(twice))
    let people = await linked.people()
    let whole = rows.indices.filter { rows[$0].dropFirst().count { !$0.isEmpty } >= 5 }
    #expect(whole.count > 100)
    for place in whole { #expect(people.groups[place] == people.groups[place + rows.count]) }
  }

  private func pair(_ linked: LinkedRecords, _ random: inout SeededGenerator) -> (Int, Int) {
    let count = linked.records.count
    return (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
  }
}
