import Casework
import Foundation
import Lessons
import Testing

@testable import Simulation

/// How much is asked about children of different groups, and that it differs only as what befalls them does.
///
/// Of the groups, the simulator lets deprivation alone change how often families are in contact with services. Ethnicity and
/// language change nothing that a live lesson asks about, and their families' services send no less.
@Suite struct GroupTests {
  private static let families = Array(Authority(children: 1_000, seed: 7).families())
  private static let year = (Authority.start.adding(months: 24))...(Authority.start.adding(months: 36) - 1)
  private static let lessons = Result { try allLessons() }
  private static let loads = Result { try families.map { try load(of: [$0]) } }

  private static func allLessons() throws -> LessonSet {
    let folder = URL(filePath: #filePath).appending(path: "../../../lessons").standardizedFileURL
    let letters = Letters.read(
      try String(contentsOf: folder.appending(path: "letters.yaml"), encoding: .utf8), file: "letters.yaml")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "letters.yaml" }.sorted()
    let files = try names.map {
      (name: $0, text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
    return LessonSet(LessonLibrary.read(files: files, letters: try #require(letters.letters)).lessons)
  }

  private static func load(of families: [Timeline]) throws -> AlertLoad {
    var load = AlertLoad(over: year)
    for family in families { load.add(family, try lessons.get(), ReplayOptions()) }
    return load
  }

  @Test func noLessonReadsAGroup() throws {
    var (withGroups, without) = (AlertLoad(over: Self.year), AlertLoad(over: Self.year))
    for load in try Self.loads.get().prefix(200) { withGroups.merge(load) }
    without.merge(try Self.load(of: Self.families.prefix(200).map(\.withoutGroups)))
    #expect(without.groups.isEmpty && !withGroups.groups.isEmpty)
    #expect(withGroups.questions == without.questions && withGroups.worklist == without.worklist)
    #expect(withGroups.lessons.mapValues(\.findings) == without.lessons.mapValues(\.findings))
    #expect(withGroups.questions.values.reduce(0, +) > 20, "so few say nothing")
  }

  /// Within three standard errors of the difference, families being alike in themselves.
  @Test(arguments: [
    ("ethnicity: white British", "ethnicity: minority ethnic group"),
    ("language: English", "language: another"),
  ])
  func groupsThatChangeNothingAreAskedAboutAsOften(one: String, other: String) throws {
    let (a, b) = (try Self.rate(one), try Self.rate(other))
    let error = (a.variance / Double(a.families) + b.variance / Double(b.families)).squareRoot()
    #expect(a.families > 100 && b.families > 100)
    #expect(abs(a.mean - b.mean) < 3 * error, "\(a.mean) and \(b.mean) a family, error \(error)")
  }

  /// The simulator has five contacts in the most deprived fifth for one in the least; what is asked differs less, as
  /// injuries hardly do.
  @Test func deprivedFifthsAreAskedAboutNoMoreUnequallyThanTheyAreInContact() throws {
    let (most, least) = (try Self.rate("deprivation: fifth 1"), try Self.rate("deprivation: fifth 5"))
    #expect(most.mean > least.mean)
    let error = (most.variance / Double(most.families) + 25 * least.variance / Double(least.families))
      .squareRoot()
    #expect(most.mean - 5 * least.mean < 2 * error, "\(most.mean) and \(least.mean) a family, error \(error)")
    let contacts = try (1...5).map { try Self.contacts("fifth \($0)") }
    #expect(contacts == contacts.sorted(by: >), "\(contacts)")
  }

  private struct Mean {
    let families: Int
    let mean: Double
    let variance: Double
  }

  /// Questions about a family of a group in the year.
  private static func rate(_ group: String) throws -> Mean {
    let counts = try loads.get().filter { $0.groups[group] != nil }
      .map { Double($0.groups[group]?.questions ?? 0) }
    let mean = counts.reduce(0, +) / Double(max(1, counts.count))
    let squares = counts.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    return Mean(families: counts.count, mean: mean, variance: squares / Double(max(1, counts.count - 1)))
  }

  /// Contacts of a family of a fifth of deprivation.
  private static func contacts(_ fifth: String) throws -> Double {
    let own = families.filter { $0.family.children.first?.groups["deprivation"] == fifth }
    let contacts = own.map { $0.events.filter { $0.kind == .concernReceived }.count }.reduce(0, +)
    return Double(contacts) / Double(max(1, own.count))
  }
}

extension Timeline {
  /// The same family, of whose people no group is told.
  fileprivate var withoutGroups: Timeline {
    var copy = self
    copy.family.people = family.people.map {
      Person(
        id: $0.id, part: $0.part, born: $0.born, expected: $0.expected, became: $0.became, name: $0.name,
        describedAs: $0.describedAs, parents: $0.parents, disability: $0.disability)
    }
    return copy
  }
}
