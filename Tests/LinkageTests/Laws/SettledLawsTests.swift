import Testing

@testable import Linkage

/// What third records add to a pair.
@Suite struct SettledLawsTests {
  /// Every weight that is exported is the sum of the parts that explain it, pairs that were never compared included.
  @Test(arguments: 0..<3) func theWeightIsTheSumOfItsParts(seed: UInt64) async {
    let linked = await Linker.train(Sketch.records(Sketch.city(150, seed: seed).rows))
    let people = await linked.people()
    var withThird = 0
    for pair in await linked.settled(by: people).pairs {
      let match = await linked.match(Int(pair.one), Int(pair.two), among: people)
      #expect(abs(match.bits - Double(pair.bits)) < 0.01, "\(match.parts.map(\.words))")
      if match.parts.last?.field == "third records" { withThird += 1 }
    }
    #expect(withThird > 10)
  }

  /// The parts before the last are the pair's own evidence, and are what `find` says of it.
  @Test(arguments: 0..<3) func thirdRecordsAreOnePartBesideThePairsOwn(seed: UInt64) async {
    let rows = Sketch.city(100, seed: seed).rows
    let linked = await Linker.train(Sketch.records(rows))
    let people = await linked.people()
    let register = await Register(Sketch.records(rows), model: linked.model)
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element[0], $0.offset) })
    for (place, row) in rows.enumerated() {
      for found in register.find(Sketch.records([row]), limit: 4).matches {
        let match = await linked.match(place, places[found.id] ?? 0, among: people)
        let own = match.parts.filter { !["third records", "held apart"].contains($0.field) }.reduce(0) {
          $0 + $1.bits
        }
        #expect(abs(own - found.bits) < 1e-3)
      }
    }
  }

  @Test(arguments: 0..<2) func isSymmetric(seed: UInt64) async {
    let linked = await Linker.train(Sketch.records(Sketch.city(120, seed: seed).rows))
    let people = await linked.people()
    for pair in await linked.settled(by: people).pairs.prefix(500) {
      let (one, two) = (Int(pair.one), Int(pair.two))
      let (there, back) = (
        await linked.match(one, two, among: people), await linked.match(two, one, among: people)
      )
      #expect(there.parts == back.parts)
    }
  }
}
