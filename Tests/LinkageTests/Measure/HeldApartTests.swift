import Testing

@testable import Linkage

@Suite struct HeldApartTests {
  /// Valid numbers that nobody has: the NHS's own range for tests, 999.
  private static let numbers = ["9990000018", "9990000026", "9990000034"]

  /// A town, and beside it two times two records alike in all but a valid NHS number.
  private func linked() async -> LinkedRecords {
    var rows = Sketch.town(200, seed: 9).rows
    for (place, number) in ["0", "0", "1", "1"].enumerated() {
      rows.append([
        "same-\(place)", "zelda", "quaggin", "1990-03-04", "F", "LS9 4ZZ", Self.numbers[Int(number) ?? 0],
      ])
    }
    return await Linker.train(Sketch.records(rows))
  }

  @Test func aContradictionIsToldWithWhatSpeaksForOnePerson() async throws {
    let linked = await linked()
    let people = await linked.people()
    let apart = try #require(
      await linked.settled(by: people).heldApart(people, atMost: 50)
        .first { $0.one.records.contains("same-0") })
    #expect(apart.reason == .nhsNumber)
    #expect(apart.one == HeldApart.Group(records: ["same-0", "same-1"], size: 2))
    #expect(apart.two == HeldApart.Group(records: ["same-2", "same-3"], size: 2))
    let bridge = try #require(apart.bridge)
    #expect(apart.one.records.contains(bridge.one) && apart.two.records.contains(bridge.two))
    #expect(bridge.parts.contains { $0.field == "NHS number" && $0.level == "two valid numbers" })
    #expect(bridge.parts.reduce(0) { $0 + $1.bits } > 0)
  }

  @Test func noMoreThanAskedForAreTold() async {
    let linked = await linked()
    let people = await linked.people()
    #expect(!people.conflicts.isEmpty)
    #expect(linked.heldApart(people, atMost: 0).isEmpty)
    let all = linked.heldApart(people, atMost: 1_000)
    #expect(all.count == people.heldApart.count)
    #expect(linked.heldApart(people, atMost: 1) == Array(all.prefix(1)))
  }

  @Test func sizesCountEveryPersonOnce() async {
    let linked = await linked()
    let people = await linked.people()
    let sizes = people.sizes(upTo: 3)
    #expect(sizes.count == 3)
    #expect(sizes.reduce(0, +) == Set(people.groups).count)
    #expect(sizes[0] == people.groups.count - people.members.reduce(0) { $0 + $1.count })
  }
}
