import Casework
import Testing

@testable import Linkage

/// What is trained on any file, however poor, is a model that can be written and read again.
@Suite struct ModelFileTests {
  private static let town = Sketch.town(8, seed: 1).rows
  private static let whole = ["ann", "lee", "2001-02-03", "F", "LS1 4AB", "9990000018"]

  private static let poor: [(name: String, rows: [[String]])] = [
    ("three rows", Array(town.prefix(3))), ("five rows", Array(town.prefix(5))), ("a dozen rows", town),
    ("one person twice", [["a"] + whole, ["b"] + whole]),
    ("three rows alike", (0..<3).map { ["r\($0)"] + whole }),
    ("thirty rows alike", (0..<30).map { ["r\($0)"] + whole }),
    ("one first name", Sketch.town(60, seed: 2).rows.map { [$0[0], "oliver"] + $0.dropFirst(2) }),
    ("a family", ["ann", "bob", "cat", "dan"].map { [$0, $0, "lee", "", "", "LS1 4AB", ""] }),
    ("nothing given", (0..<20).map { ["r\($0)", "", "", "", "", "", ""] }),
  ]

  @Test(arguments: poor.indices) func isReadAsItWasWritten(place: Int) async throws {
    let model = await Linker.train(Sketch.records(Self.poor[place].rows)).model
    let read = try Model(model.tree)
    #expect(read.fields.map(\.ofOne) == model.fields.map(\.ofOne), "\(Self.poor[place].name)")
    #expect(read.shareOfOne == model.shareOfOne)
  }

  @Test(arguments: poor.indices) func itsSharesComeToOne(place: Int) async {
    let model = await Linker.train(Sketch.records(Self.poor[place].rows)).model
    for field in model.fields {
      for row in field.ofOne + field.ofStrangers + field.ofRelatives {
        #expect(row.allSatisfy { $0 >= 0 }, "\(Self.poor[place].name), \(field.role.rawValue)")
        #expect(abs(row.reduce(0, +) - 1) < 1e-6, "\(Self.poor[place].name), \(field.role.rawValue)")
      }
    }
  }

  @Test(arguments: [
    ("version", Tree.number(3.5)), ("share_of_one", .number(0)), ("share_of_one", .number(1)),
    ("share_of_relatives", .number(1)), ("swapped", .number(0)), ("fields", .list([])),
  ])
  func whatNoTrainingGivesIsRefused(name: String, value: Tree) async {
    let model = await Linker.train(Sketch.records(Self.town)).model
    #expect(throws: ModelProblem.self) { try Model(Self.changed(model.tree, [name], value)) }
  }

  @Test(arguments: [
    ("parents", Tree.list([.number(0)])), ("levels", .texts(["same"])),
    ("of_one", .list((0..<4).map { _ in .list([.number(1), .number(1)]) })),
  ])
  func aFieldThatNoTrainingGivesIsRefused(name: String, value: Tree) async throws {
    let model = await Linker.train(Sketch.records(Self.town)).model
    guard case .map(let whole) = model.tree, case .list(var fields)? = whole["fields"] else {
      Issue.record("a model is a map with fields")
      return
    }
    fields[0] = Self.changed(fields[0], [name], value)
    #expect(throws: ModelProblem.self) { try Model(Self.changed(model.tree, ["fields"], .list(fields))) }
  }

  private static func changed(_ tree: Tree, _ names: [String], _ value: Tree) -> Tree {
    guard case .map(let map) = tree else { return tree }
    return .map(
      Tree.Map(map.entries.map { names.contains($0.key) ? Tree.Entry($0.key, value) : $0 }))
  }
}
