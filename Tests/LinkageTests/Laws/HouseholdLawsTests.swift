import Testing

@testable import Linkage

/// What a household tells, on invented families: no data set that is measured has parents or siblings.
@Suite struct HouseholdLawsTests {
  /// Everything shared, names but a letter apart, and each named as the other's brother: two people.
  @Test(arguments: 0..<2) func childrenWhoNameEachOtherAreTwo(seed: UInt64) async throws {
    let model = await Linker.train(Families.records(120, seed: seed)).model
    let home = ["Zorvane", "2011-05-17", "HX7 8AB", "Halima Zorvane"]
    let (one, two) = (["r1", "Hassan"] + home, ["r2", "Hasson"] + home)
    let named = Self.match(model, one + ["Hasson;Maryam"], two + ["Hassan;Maryam"])
    let same = Self.match(model, one + ["Maryam"], two + ["Maryam"])
    let unsaid = Self.match(model, one + [""], two + [""])
    #expect(named.probability < 0.5, "\(named.parts.map(\.words))")
    #expect(same.bits > unsaid.bits + 1, "one list speaks for one person over brothers")
    #expect(named.bits < unsaid.bits - 2)
    let part = try #require(named.parts.first { $0.field == "siblings" })
    #expect(part.level == "one is the other's brother or sister")
  }

  /// Relatives have one parent, just as one person has: against strangers it speaks for both, between them for neither.
  @Test(arguments: 0..<2) func aParentIsSharedByRelativesToo(seed: UInt64) async throws {
    let model = await Linker.train(Families.records(120, seed: seed)).model
    let place = try #require(model.fields.firstIndex { $0.role == .parent })
    let parent = model.fields[place]
    for group in parent.ofOne.indices {
      #expect(parent.ofRelatives[group] == parent.ofOne[group])
      #expect(parent.ofOne[group][1] > 20 * parent.ofStrangers[group][1])
    }
  }

  /// Children of one home are told apart, and the records of each child are found.
  @Test(arguments: 0..<2) func brothersAndSistersAreKeptApart(seed: UInt64) async {
    let linked = await Linker.train(Families.records(120, seed: seed))
    let people = await linked.people()
    var groups: [String: Set<UInt32>] = [:]
    for record in 0..<linked.records.count {
      let child = String(linked.records.id(record).prefix { $0 != "/" })
      groups[child, default: []].insert(people.groups[record])
    }
    let together = groups.values.reduce(into: 0) { $0 += $1.count } - Set(groups.values.flatMap { $0 }).count
    #expect(together == 0, "no two children are one")
    #expect(groups.values.count { $0.count == 1 } > groups.count * 9 / 10)
  }

  private static func match(_ model: Model, _ one: [String], _ two: [String]) -> Match {
    LinkedRecords(unlinked: Sketch.records([one, two], Families.columns), model: model).match(0, 1)
  }
}

/// Invented families of one to four children, each child recorded twice, with a slip now and then.
private enum Families {
  static let columns: [(heading: String, role: FieldRole)] = [
    ("first", .firstName), ("last", .lastName), ("dob", .dateOfBirth), ("postcode", .postcode),
    ("mother", .parent), ("siblings", .siblings),
  ]

  static func records(_ families: Int, seed: UInt64) -> Records {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<families).flatMap { family(String($0), &random) }
    return Sketch.records(rows, columns)
  }

  private static func family(_ id: String, _ random: inout SeededGenerator) -> [[String]] {
    let last = word(3, &random)
    let home = "LS\(Int.random(in: 1...28, using: &random)) \(Int.random(in: 1...9, using: &random))AB"
    let mother = "\(word(2, &random)) \(last)"
    let children = (0..<Int.random(in: 1...4, using: &random)).map { _ in word(2, &random) }
    return children.indices.flatMap { child in
      let born = "\(2005 + child * 2)-0\(Int.random(in: 1...9, using: &random))-1\(child)"
      let others = children.indices.filter { $0 != child }.map { children[$0] }.joined(separator: ";")
      return (0..<2).map { copy in
        let name =
          copy == 1 && Bool.random(using: &random) ? String(children[child].dropLast()) : children[child]
        return ["\(id)-\(child)/\(copy)", name, last, born, home, mother, others]
      }
    }
  }

  private static func word(_ syllables: Int, _ random: inout SeededGenerator) -> String {
    (0..<syllables).map { _ in
      String(["bdfgjklmnprstv", "aeiou"].map { $0.randomElement(using: &random) ?? "a" })
    }.joined() + (["", "n", "r", "s"].randomElement(using: &random) ?? "")
  }
}
