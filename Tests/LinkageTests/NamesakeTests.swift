import Testing

@testable import Linkage

@Suite struct NamesakeTests {
  /// Found by hashing as by going through all of them.
  @Test(arguments: 0..<100) func areFoundWhereverTheyStand(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var names = (0..<Int.random(in: 0...80, using: &random)).map { _ in
      "r\(Int.random(in: 0..<60, using: &random))"
    }
    if seed.isMultiple(of: 2) { names.sort { ($0.count, $0) < ($1.count, $1) } }
    if seed.isMultiple(of: 4) { names = Array(Set(names)).sorted { ($0.count, $0) < ($1.count, $1) } }
    let records = Sketch.records(names.map { [$0, "ann", "lee", "", "", "", ""] })
    let start = Int.random(in: 0...names.count, using: &random)
    let own = Array(names[start...])
    let expected = own.indices.compactMap { place -> Records.Namesake? in
      guard let first = own.firstIndex(of: own[place]), first < place else { return nil }
      return Records.Namesake(record: start + place, first: start + first)
    }
    let found = records.namesakes(among: start..<names.count, atMost: 5)
    #expect(found.count == expected.count)
    #expect(found.some == Array(expected.prefix(5)))
  }
}
