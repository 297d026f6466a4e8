import Testing

@testable import Linkage

/// The order in which records come never matters.
@Suite struct OrderLawsTests {
  @Test(arguments: 0..<3) func batchIsTheSameInAnyOrder(seed: UInt64) async {
    let rows = Sketch.city(150, seed: seed).rows
    var random = SeededGenerator(seed: seed)
    let one = await Linker.train(Sketch.records(rows))
    let shuffled = rows.shuffled(using: &random)
    let two = await Linker.train(Sketch.records(shuffled))
    #expect(one.model == two.model)
    let (first, second) = (await one.people(), await two.people())
    #expect(partition(first, rows) == partition(second, shuffled))
  }

  @Test(arguments: 0..<4) func comingOneByOneIsTheSameAsAtOnce(seed: UInt64) async {
    let rows = Sketch.city(150, seed: seed).rows
    var random = SeededGenerator(seed: seed)
    let batch = await Linker.train(Sketch.records(rows))
    var register = await Register(Sketch.records([]), model: batch.model)
    for row in rows.shuffled(using: &random) { _ = register.add(Sketch.records([row])) }
    let again = await Linker.link(Sketch.records(rows), by: batch.model)
    let people = await again.people()
    #expect(partition(register, rows) == partition(people, rows))
  }

  @Test(arguments: 0..<4) func splittingAndRejoiningIsIdentity(seed: UInt64) async {
    let rows = Sketch.city(120, seed: seed).rows
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
