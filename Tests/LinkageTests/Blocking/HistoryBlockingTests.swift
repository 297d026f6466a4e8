import Testing

@testable import Linkage

/// Records that share no more than a name and a home that one of them has left are brought together.
@Suite struct HistoryBlockingTests {
  private static let columns: [(heading: String, role: FieldRole)] = [
    ("first", .firstName), ("last", .lastName), ("dob", .dateOfBirth), ("postcode", .postcode),
    ("former", .formerPostcode),
  ]

  @Test(arguments: [
    (["LS1 4AB", ""], ["EH3 9XY", "LS1 4AB"], true), (["LS1 4AB", ""], ["BD7 1DP", "LS1 4AB"], true),
    (["", "LS1 4AB"], ["LS1 4AB", ""], true), (["LS1 4AB;EH3 9XY", ""], ["LS1 4AB", ""], true),
    (["LS1 4AB; EH3 9XY", ""], ["EH3 9XY", ""], true), (["EH3 9XY", ""], ["BD7 1DP|EH3 9XY", ""], true),
    (["LS1 4AB", ""], ["EH3 9XY", "BD7 1DP"], false), (["", ""], ["", ""], false),
  ])
  func byAFormerHome(one: [String], two: [String], areTogether: Bool) {
    let names = [["Amina", "", ""], ["Amina", "Brown", "1964-11-28"]]
    #expect(Self.areTogether([names[0] + one, names[1] + two]) == areTogether)
    #expect(Self.areTogether([names[1] + one, names[0] + two]) == areTogether, "the other way round")
  }

  @Test func onlyWhereThereIsAHistory() {
    let plain: [FieldRole] = [.firstName, .lastName, .dateOfBirth, .postcode, .address]
    let recipes = Recipe.all(for: plain)
    #expect(!recipes.contains { $0.parts.contains { [.least, .greatest].contains($0.piece) } })
    #expect(Recipe.all(for: plain + [.formerPostcode]).count == recipes.count + 6)
    #expect(Recipe.all(for: plain, several: [4]).count == recipes.count + 6)
  }

  /// The recipes for a history come back from a model file, and are told in words of their own.
  @Test func isKeptInTheModel() async throws {
    let rows = Sketch.town(60, seed: 4).rows.map { Array($0.prefix(3)) + [$0[3], $0[5], "LS1 4AB; LS2 5CD"] }
    let linked = await Linker.train(Sketch.records(rows, Self.columns))
    #expect(try Model(linked.model.tree) == linked.model)
    #expect(linked.model.blocking.recipes.contains { $0.parts.first?.former == 4 })
    let words = await linked.blockingFindings(labels: nil).ways.map(\.shared)
    #expect(Set(words).count == words.count)
  }

  private static func areTogether(_ rows: [[String]]) -> Bool {
    let records = Sketch.records([["a"] + rows[0], ["b"] + rows[1]], columns)
    let recipes = Model(starting: records).blocking.recipes.filter { recipe in
      // A name or a birthday beside it: without these the recipe for a home alone would do.
      recipe.parts.count > 1
    }
    return records.withViews { views in
      recipes.contains { $0.key(0, views) != 0 && $0.key(0, views) == $0.key(1, views) }
    }
  }
}
