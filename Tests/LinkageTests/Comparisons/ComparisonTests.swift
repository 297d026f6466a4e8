import Testing

@testable import Linkage

@Suite struct ComparisonTests {
  @Test(arguments: LevelTables.names)
  func names(one: String, two: String, level: String) { check(.firstName, one, two, level) }

  @Test(arguments: LevelTables.lastNames)
  func lastNames(one: String, two: String, level: String) { check(.lastName, one, two, level) }

  @Test(arguments: LevelTables.dates)
  func dates(one: String, two: String, level: String) { check(.dateOfBirth, one, two, level) }

  @Test(arguments: LevelTables.postcodes)
  func postcodes(one: String, two: String, level: String) { check(.postcode, one, two, level) }

  @Test(arguments: LevelTables.numbers)
  func numbers(one: String, two: String, level: String) { check(.nhsNumber, one, two, level) }

  @Test(arguments: LevelTables.sexes)
  func sexes(one: String, two: String, level: String) { check(.sex, one, two, level) }

  @Test(arguments: LevelTables.texts)
  func texts(one: String, two: String, level: String) { check(.address, one, two, level) }

  @Test(arguments: LevelTables.houses)
  func houses(one: String, two: String, level: String) { check(.houseNumber, one, two, level) }

  @Test(arguments: LevelTables.parents)
  func parents(one: String, two: String, level: String) { check(.parent, one, two, level) }

  @Test(arguments: LevelTables.siblings)
  func siblings(one: String, two: String, level: String) {
    let columns: [(heading: String, role: FieldRole)] = [("name", .fullName), ("siblings", .siblings)]
    let expected = level == "not given" ? nil : level
    #expect(Sketch.levels(columns, ["Zoë", one], ["Zoë", two])["siblings"] == expected)
    #expect(
      Sketch.levels(columns, ["Zoë", two], ["Zoë", one])["siblings"] == expected, "the other way round")
  }

  @Test(arguments: ["9434765919", "9991629025"]) func holdsTheCheckDigit(number: String) {
    #expect(NHSNumber.isValid(Array(number.utf8)))
    #expect(!NHSNumber.isValid(Array(number.dropLast().utf8) + [UInt8(ascii: "7")]))
  }

  /// Of a valid number, no single digit that is wrong and no two that are swapped leave a valid one.
  @Test func aSlipNeverLeavesAValidNumber() {
    let valid = (0..<1_000).map { Array("99\(90_000_000 + $0 * 3)".utf8) }.filter(NHSNumber.isValid)
    #expect(valid.count > 80)
    for number in valid {
      for one in 0..<10 {
        for digit in UInt8(48)...57 where digit != number[one] {
          var wrong = number
          wrong[one] = digit
          #expect(!NHSNumber.isValid(wrong))
        }
        for two in 0..<one where number[one] != number[two] {
          var swapped = number
          swapped.swapAt(one, two)
          #expect(!NHSNumber.isValid(swapped))
        }
      }
    }
  }

  /// A level that no table names could change unseen.
  @Test(arguments: LevelTables.all.indices) func everyLevelStandsInATable(place: Int) {
    let (role, table) = LevelTables.all[place]
    let named = Set(LevelTables.all.filter { $0.role.kind == role.kind }.flatMap(\.table).map(\.2))
    // These show in two fields together: see `ElsewhereTests`.
    let elsewhere: Set<String> =
      switch role.kind {
      case .name: ["father's name"]
      case .siblings: ["one is the other's brother or sister"]
      default: []
      }
    #expect(!table.isEmpty)
    #expect(named.union(elsewhere) == Set(role.kind.levels.map(\.words)))
  }

  private func check(_ role: FieldRole, _ one: String, _ two: String, _ level: String) {
    #expect(Sketch.level(role, one, two) == level)
    #expect(Sketch.level(role, two, one) == level, "the other way round")
  }
}
