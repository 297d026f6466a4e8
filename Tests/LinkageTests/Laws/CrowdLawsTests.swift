import Testing

@testable import Linkage

/// Where more records share a key than can be compared: what comes and goes crosses that number again and again, and the
/// register is linked as a batch would be all the same.
@Suite struct CrowdLawsTests {
  /// Numbers so small that a town crosses them.
  private static let limits = CrowdLimits(ever: 6, copies: 3)

  /// A town whose model holds no key to be crowded, so that every crowd is one of the records that are held.
  private static func town(_ people: Int, _ seed: UInt64) async -> (rows: [[String]], model: Model) {
    let rows = Sketch.city(people, seed: seed).rows
    var model = await Linker.train(Sketch.records(rows)).model
    model.blocking.crowded = model.blocking.crowded.map { _ in [] }
    return (rows, model)
  }

  private static func batch(_ rows: [[String]], _ model: Model) async -> LinkedRecords {
    await Linker.link(Sketch.records(rows), by: model, limits: limits, leavingOut: [])
  }

  @Test(arguments: 0..<20) func aCrowdThatGrowsAndShrinksIsLinkedAsAtOnce(seed: UInt64) async {
    var (rows, model) = await Self.town(40, seed)
    var random = SeededGenerator(seed: seed)
    var register = await Register(Sketch.records(rows), model: model, limits: Self.limits)
    await register.linkAll()
    // Some are recorded over and over again in the words of a few others, and put right again.
    let originals = rows
    for turn in 0..<150 {
      let place = Int.random(in: 0..<rows.count, using: &random)
      let other = turn % 50 < 30 ? rows[Int.random(in: 0..<5, using: &random)] : originals[place]
      let field = Int.random(in: 0..<rows[place].count, using: &random)
      if field == 0 {
        rows[place].replaceSubrange(1..., with: other[1...])
      } else {
        rows[place][field] = other[field]
      }
      _ = register.add(Sketch.records([rows[place]]))
      if turn.isMultiple(of: 30) { await expectSame(register, rows, model) }
    }
    for _ in 0..<rows.count / 2 {
      let row = rows.remove(at: Int.random(in: 0..<rows.count, using: &random))
      _ = register.withdraw(row[0])
    }
    await expectSame(register, rows, model)
  }

  @Test func theLawIsTriedOnCrowdsThatMatter() async {
    let (rows, model) = await Self.town(40, 1)
    let few = await Self.batch(rows, model)
    let all = await Linker.link(Sketch.records(rows), by: model)
    #expect(few.pairs.count < all.pairs.count)
    #expect(few.pairs.count > 20)
  }

  /// Copies of one record are compared with one another up to a number, and with nobody beyond it.
  @Test func copiesBeyondTheLimitAreNotCompared() async {
    let (rows, model) = await Self.town(40, 2)
    let copies = (0..<8).map { ["copy\($0)"] + rows[0].dropFirst() }
    var register = await Register(Sketch.records([]), model: model, limits: Self.limits)
    for (number, copy) in copies.enumerated() {
      _ = register.add(Sketch.records([copy]))
      await expectSame(register, Array(copies[...number]), model)
    }
    #expect(register.person(of: "copy0") == ["copy0"])
    _ = register.withdraw("copy7")
    #expect(register.person(of: "copy0") == ["copy0"])
    _ = register.withdraw("copy6")
    #expect(register.person(of: "copy0") == copies[..<6].map { $0[0] })
  }

  /// However often a record is corrected, it counts once.
  @Test func aRecordThatIsCorrectedAgainAndAgainIsNoCrowd() async {
    let (rows, model) = await Self.town(40, 3)
    var register = await Register(Sketch.records([]), model: model, limits: Self.limits)
    _ = register.add(Sketch.records([["first"] + rows[0].dropFirst()]))
    for _ in 0..<20 { _ = register.add(Sketch.records([["second"] + rows[0].dropFirst()])) }
    #expect(register.person(of: "first") == ["first", "second"])
  }

  @Test func linkingAnewLeavesOutWhatWasWithdrawn() async {
    var (rows, model) = await Self.town(40, 4)
    var register = await Register(Sketch.records(rows), model: model, limits: Self.limits)
    for _ in 0..<20 { _ = register.withdraw(rows.removeLast()[0]) }
    await register.linkAll()
    await expectSame(register, rows, model)
  }

  /// Who asks about somebody in a crowd is answered from all who share more, or told how many there are.
  @Test func aQuestionAboutACrowdSaysSo() async {
    let (rows, model) = await Self.town(40, 5)
    let crowd = (0..<1_600).map { ["r\($0)"] + rows[0].dropFirst() }
    let register = await Register(
      Sketch.records(crowd + [rows[5]]), model: model, limits: CrowdLimits(ever: 1_000, copies: 500))
    let asked = register.find(Sketch.records([rows[0]]))
    #expect(asked.matches.isEmpty)
    #expect(asked.passedOver == 1_600)
    #expect(!asked.isTooLittle)
    // A sex and a year are no way to look anybody up.
    #expect(register.find(Sketch.records([["q", "", "", "2011", "F", "", ""]])).isTooLittle)
    #expect(register.find(Sketch.records([rows[5]])).matches.first?.id == rows[5][0])
  }

  /// The links and the people are those of a batch run over the records that are held.
  private func expectSame(_ register: Register, _ rows: [[String]], _ model: Model) async {
    let batch = await Self.batch(rows, model)
    var expected: Set<[String]> = []
    for pair in batch.pairs {
      expected.insert([rows[Int(pair.one)][0], rows[Int(pair.two)][0]].sorted())
    }
    var links: Set<[String]> = []
    for (one, others) in register.links {
      for two in others.keys {
        links.insert([register.records.id(Int(one)), register.records.id(Int(two))].sorted())
      }
    }
    #expect(links == expected)
    let people = await batch.people()
    var groups: [UInt32: [String]] = [:]
    for (place, group) in people.groups.enumerated() { groups[group, default: []].append(rows[place][0]) }
    #expect(Set(rows.map { register.person(of: $0[0]) }) == Set(groups.values.map { $0.sorted() }))
  }
}
