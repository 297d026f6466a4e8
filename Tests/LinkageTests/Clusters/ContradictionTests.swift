import Testing

@testable import Linkage

/// Two dates of birth keep records apart as far as the file keeps its dates well.
@Suite struct ContradictionTests {
  private static let names = ["zelda", "yvonne", "xanthe"]

  /// A town in which one record in so many has another date altogether, and is otherwise as it was.
  private func town(spoiltOneIn share: Int, seed: UInt64) async -> (LinkedRecords, [Int]) {
    var (rows, labels) = Sketch.town(500, seed: seed)
    var random = SeededGenerator(seed: seed)
    for place in rows.indices where Int.random(in: 0..<share, using: &random) == 0 {
      rows[place][3] =
        "\(Int.random(in: 1900...1930, using: &random))-11-\(Int.random(in: 10...28, using: &random))"
    }
    for (person, name) in Self.names.enumerated() {
      for (copy, born) in ["1990-03-04", "1962-11-17"].enumerated() {
        rows.append(["p\(person)-\(copy)", name, "\(name)stone", born, "F", "LS9 \(person)ZZ", ""])
        labels.append(1_000 + person)
      }
    }
    return (await Linker.train(Sketch.records(rows)), labels)
  }

  @Test(arguments: 0..<3) func whereDatesAreKeptWellTwoAreTwoPeople(seed: UInt64) async {
    let (linked, labels) = await town(spoiltOneIn: 2_000, seed: seed)
    let people = await linked.people()
    #expect(linked.model.share(of: .dateOfBirth, from: DateComparison.apart) < 0.03)
    let first = labels.count - 6
    for place in stride(from: first, to: labels.count, by: 2) {
      #expect(people.groups[place] != people.groups[place + 1])
    }
    #expect(people.conflicts.allSatisfy { !$0.isJoined })
    #expect(people.heldApart.count { $0.one >= first } == 3)
  }

  @Test(arguments: 0..<3) func whereDatesAreSpoiltOftenWhatElseAgreesDecidesAndIsMarked(seed: UInt64) async {
    let (linked, labels) = await town(spoiltOneIn: 6, seed: seed)
    let people = await linked.people()
    #expect(linked.model.share(of: .dateOfBirth, from: DateComparison.apart) > 0.1)
    let quality = people.quality(labels: labels.map { UInt32($0 + 1) }, sides: [])
    #expect(quality.recall > 0.9, "\(quality.recall)")
    #expect(quality.precision > 0.97, "\(quality.precision)")
    let joined = people.conflicts.filter(\.isJoined)
    #expect(joined.count > 20)
    for conflict in joined { #expect(people.groups[Int(conflict.one)] == people.groups[Int(conflict.two)]) }
    // Each is told with what the two records say of each other, and how many records their person has.
    let told = linked.joinedDespite(people, atMost: 1_000)
    #expect(told.count == joined.count)
    #expect(linked.joinedDespite(people, atMost: 3) == Array(told.prefix(3)))
    for (one, conflict) in zip(told, joined) {
      #expect(one.reason == conflict.reason)
      #expect(one.bridge.one == linked.records.id(Int(conflict.one)))
      #expect(one.bridge.parts == linked.match(Int(conflict.one), Int(conflict.two)).parts)
      #expect(one.size == people.groups.count { $0 == people.groups[Int(conflict.one)] })
    }
  }

  /// A child whose names are recorded the other way round is no twin.
  @Test func swappedNamesAreNoSecondName() async {
    let (town, _) = await town(spoiltOneIn: 2_000, seed: 2)
    let home = ["2016-06-09", "F", "LS9 3QA", ""]
    let rows = [["a", "amrita", "nair"], ["b", "amrita", "mutti"], ["c", "mutti", "amrita"]].map { $0 + home }
    let linked = await Linker.link(Sketch.records(rows), by: town.model)
    linked.records.withContradiction(by: linked.model) { contradiction in
      #expect(contradiction.between([0, 1], [2]) == nil)
      #expect(contradiction.between([0], [1]) == nil)
    }
  }

  @Test func twoValidNumbersAreNeverOutweighed() async {
    let (linked, _) = await town(spoiltOneIn: 6, seed: 1)
    linked.records.withContradiction(by: linked.model) { contradiction in
      #expect(!contradiction.isOutweighed(.nhsNumber, by: 1_000, [0], [1]))
      #expect(contradiction.isOutweighed(.born, by: 9, [0], [1]))
      #expect(!contradiction.isOutweighed(.born, by: 0.5, [0], [1]))
      // First names are kept well there.
      #expect(!contradiction.isOutweighed(.firstName, by: 1_000, [0], [1]))
    }
  }
}
