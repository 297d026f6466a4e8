import Testing

@testable import Linkage

/// The order in which records come never matters.
@Suite struct OrderLawsTests {
  /// Thirty small towns, and three larger ones.
  @Test(arguments: (0..<30).map { ($0, 25) } + (100..<103).map { ($0, 150) })
  func batchIsTheSameInAnyOrder(seed: UInt64, people: Int) async {
    let rows = Sketch.city(people, seed: seed).rows
    var random = SeededGenerator(seed: seed)
    let one = await Linker.train(Sketch.records(rows))
    let shuffled = rows.shuffled(using: &random)
    let two = await Linker.train(Sketch.records(shuffled))
    #expect(one.model == two.model)
    let (first, second) = (await one.people(), await two.people())
    #expect(partition(first, rows) == partition(second, shuffled))
  }

  /// Files without names for their records, where a record is called by its place: the groups are of the same records.
  @Test(arguments: 0..<30) func batchIsTheSameInAnyOrderWithoutNames(seed: UInt64) async {
    let rows = Sketch.city(30, seed: seed).rows
    var random = SeededGenerator(seed: seed)
    let shuffled = rows.shuffled(using: &random)
    let byPlace = { (rows: [[String]]) in
      rows.enumerated().map { ["\($0.offset + 1)"] + $0.element.dropFirst() }
    }
    let (one, two) = (
      await Linker.train(Sketch.records(byPlace(rows))), await Linker.train(Sketch.records(byPlace(shuffled)))
    )
    #expect(one.model == two.model)
    let (first, second) = (await one.people(), await two.people())
    #expect(partition(first, rows) == partition(second, shuffled))
  }

  @Test(arguments: (0..<30).map { ($0, 25) } + (100..<104).map { ($0, 150) })
  func comingOneByOneIsTheSameAsAtOnce(seed: UInt64, people: Int) async {
    let rows = Sketch.city(people, seed: seed).rows
    var random = SeededGenerator(seed: seed)
    let batch = await Linker.train(Sketch.records(rows))
    var register = await Register(Sketch.records([]), model: batch.model)
    for row in rows.shuffled(using: &random) { _ = register.add(Sketch.records([row])) }
    let again = await Linker.link(Sketch.records(rows), by: batch.model)
    #expect(partition(register, rows) == partition(await again.people(), rows))
  }

  /// Records come, are corrected, are withdrawn and come back, in any order: what stands at the end is linked as a batch
  /// would link it.
  @Test(arguments: (0..<60).map { ($0, 20) } + (200..<202).map { ($0, 120) })
  func whateverCameOnTheWayTheEndIsAsAtOnce(seed: UInt64, people: Int) async {
    var rows = Sketch.city(people, seed: seed).rows
    let others = Sketch.city(people, seed: seed + 1_000).rows
    var random = SeededGenerator(seed: seed)
    let model = await Linker.train(Sketch.records(rows)).model
    var register = await Register(Sketch.records(rows), model: model)
    await register.linkAll()
    for _ in 0..<rows.count {
      let place = Int.random(in: 0..<rows.count, using: &random)
      let id = rows[place][0]
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        _ = register.withdraw(id)
        _ = register.add(Sketch.records([rows[place]]))
      case 1:
        rows[place] = [id] + (others.randomElement(using: &random) ?? rows[place]).dropFirst()
        _ = register.add(Sketch.records([rows[place]]))
      case 2:
        let field = Int.random(in: 1..<rows[place].count, using: &random)
        rows[place][field] = (others.randomElement(using: &random) ?? rows[place])[field]
        _ = register.add(Sketch.records([rows[place]]))
      default:
        rows[place] = [id] + (rows.randomElement(using: &random) ?? rows[place]).dropFirst()
        _ = register.add(Sketch.records([rows[place]]))
      }
    }
    let batch = await Linker.link(Sketch.records(rows), by: model)
    #expect(partition(register, rows) == partition(await batch.people(), rows))
  }

  @Test(arguments: (0..<20).map { ($0, 20) } + (40..<43).map { ($0, 120) })
  func splittingAndRejoiningIsIdentity(seed: UInt64, people: Int) async {
    let rows = Sketch.city(people, seed: seed).rows
    var random = SeededGenerator(seed: seed)
    let batch = await Linker.train(Sketch.records(rows))
    var register = await Register(Sketch.records(rows), model: batch.model)
    await register.linkAll()
    let before = partition(register, rows)
    for _ in 0..<100 {
      let row = rows[Int.random(in: 0..<rows.count, using: &random)]
      #expect(register.withdraw(row[0]) != nil)
      #expect(register.person(of: row[0]) == [])
      _ = register.add(Sketch.records([row]))
    }
    #expect(partition(register, rows) == before)
  }

  /// What is held apart for a person is the same too, whether records came one by one, at once, or were taken out again.
  @Test(arguments: 0..<4) func whatIsHeldApartIsTheSameAsAtOnce(seed: UInt64) async {
    var rows = Sketch.town(100, seed: seed).rows
    // The same people again under another valid number: they agree in all else.
    for place in 0..<60 {
      guard let number = ManyHands.validNumber(place), let another = ManyHands.validNumber(place + 600)
      else { continue }
      rows[place][6] = number
      rows.append(["other-" + rows[place][0]] + rows[place][1..<6] + [another])
    }
    var random = SeededGenerator(seed: seed)
    let model = await Linker.train(Sketch.records(rows)).model
    var batch = await Register(Sketch.records(rows), model: model)
    await batch.linkAll()
    let expected = batch.apart
    #expect(expected.count > 3)
    var register = await Register(Sketch.records([]), model: model)
    var changes: Set<Register.Apart> = []
    for row in rows.shuffled(using: &random) { changes.formUnion(register.add(Sketch.records([row])).apart) }
    #expect(register.apart == expected)
    #expect(changes.isSuperset(of: expected))
    for _ in 0..<30 {
      let row = rows[Int.random(in: 0..<rows.count, using: &random)]
      #expect(register.withdraw(row[0]) != nil)
      _ = register.add(Sketch.records([row]))
    }
    #expect(register.apart == expected)
    for row in rows { _ = register.withdraw(row[0]) }
    #expect(register.apart == [])
  }

  @Test func aCorrectedRecordLinksAnew() async {
    let rows = Sketch.town(150, seed: 3).rows
    let batch = await Linker.train(Sketch.records(rows))
    var register = await Register(Sketch.records(rows), model: batch.model)
    await register.linkAll()
    let target = rows[0]
    let other = rows.last.map { ["x"] + $0.dropFirst() } ?? []
    _ = register.add(Sketch.records([other]))
    let change = register.add(Sketch.records([["x"] + target.dropFirst()]))
    #expect(register.person(of: "x").contains(target[0]))
    #expect(change.after.contains { $0.contains("x") && $0.contains(target[0]) })
    #expect(register.withdraw("x")?.before.contains { $0.contains("x") } == true)
    #expect(register.withdraw("x") == nil)
  }

  private func partition(_ people: People, _ rows: [[String]]) -> Set<[String]> {
    var groups: [UInt32: [String]] = [:]
    for (place, group) in people.groups.enumerated() { groups[group, default: []].append(rows[place][0]) }
    return Set(groups.values.map { $0.sorted() })
  }

  private func partition(_ register: Register, _ rows: [[String]]) -> Set<[String]> {
    Set(rows.map { register.person(of: $0[0]) })
  }
}
