@testable import Linkage

/// Records written as a test would say them: a row of cells each, the first its name.
enum Sketch {
  static let columns: [(heading: String, role: FieldRole)] = [
    ("first_name", .firstName), ("last_name", .lastName), ("dob", .dateOfBirth), ("sex", .sex),
    ("postcode", .postcode),
    ("nhs_number", .nhsNumber),
  ]

  static func records(_ rows: [[String]], _ columns: [(heading: String, role: FieldRole)] = columns)
    -> Records
  {
    builder(rows, columns).finish()
  }

  static func builder(_ rows: [[String]], _ columns: [(heading: String, role: FieldRole)] = columns)
    -> RecordBuilder
  {
    var builder = RecordBuilder(columns: columns)
    for row in rows {
      for (column, cell) in row.dropFirst().enumerated() {
        Array(cell.utf8).withUnsafeBufferPointer { _ = builder.add($0, to: column) }
      }
      Array(row[0].utf8).withUnsafeBufferPointer { builder.endRecord(id: $0) }
    }
    return builder
  }

  /// The level at which two cells of a role agree, in words.
  static func level(_ role: FieldRole, _ one: String, _ two: String) -> String {
    let records = records([["a", one], ["b", two]], [("x", role)])
    return records.withViews { views in
      Kernel.with { kernel in
        role.kind.levels[Comparer(views, views, kernel, originShares: []).agreement(0, 1).level(0)].words
      }
    }
  }

  /// How two rows agree, in words, by what the columns hold; the order of names under "names".
  static func levels(_ columns: [(heading: String, role: FieldRole)], _ one: [String], _ two: [String])
    -> [String: String]
  {
    let linked = LinkedRecords(
      unlinked: records([["a"] + one, ["b"] + two], columns), model: Model(starting: records([], columns)))
    let parts = linked.match(0, 1).parts.filter {
      $0.field != "before comparing" && $0.field != "taken together"
    }
    return Dictionary(parts.map { ($0.field, words($0.level)) }, uniquingKeysWith: { first, _ in first })
  }

  /// A level without what is said of how common the value is.
  private static func words(_ level: String) -> String {
    String(level.prefix { $0 != "," })
  }

  /// Invented people, each recorded a few times with slips, and now and then a twin, a sibling or a namesake.
  static func town(_ people: Int, seed: UInt64) -> (rows: [[String]], labels: [Int]) {
    var town = Town(random: SeededGenerator(seed: seed))
    for person in 0..<people { town.settle(person) }
    return (town.rows, town.labels)
  }

  /// The same, recorded by many hands: NHS numbers with slips, pet names and initials, names swapped or in parts, dates in
  /// part or with day and month swapped.
  static func city(_ people: Int, seed: UInt64) -> (rows: [[String]], labels: [Int]) {
    var town = Town(random: SeededGenerator(seed: seed))
    for person in 0..<people { town.settle(person) }
    var hands = ManyHands(random: SeededGenerator(seed: seed ^ 0x5bd1))
    for place in town.rows.indices {
      town.rows[place] = hands.rewritten(town.rows[place], of: town.labels[place])
    }
    return (town.rows, town.labels)
  }
}

private struct Town {
  var random: SeededGenerator
  var rows: [[String]] = []
  var labels: [Int] = []
  private var home = ("", "")
  private var born = ""

  init(random: SeededGenerator) { self.random = random }

  mutating func settle(_ person: Int) {
    if person.isMultiple(of: 3) || home.0.isEmpty {
      home = (Self.name(&random, syllables: 3), "LS\(Int.random(in: 1...28, using: &random)) \(code())")
    }
    if !Int.random(in: 0..<40, using: &random).isMultiple(of: 40) || born.isEmpty {
      let (year, month, day) = (
        Int.random(in: 1950...2024, using: &random), Int.random(in: 1...12, using: &random),
        Int.random(in: 1...28, using: &random)
      )
      born = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
    let first = Self.name(&random, syllables: 2)
    let sex = Bool.random(using: &random) ? "F" : "M"
    for copy in 0..<Int.random(in: 1...4, using: &random) {
      let row = [first, home.0, born, sex, home.1, ""].map { slip($0) }
      rows.append(["r\(person)-\(copy)"] + row)
      labels.append(person)
    }
  }

  private mutating func slip(_ text: String) -> String {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: return ""
    case 1 where text.count > 3:
      var letters = Array(text)
      letters.remove(at: Int.random(in: 1..<letters.count, using: &random))
      return String(letters)
    default: return text
    }
  }

  private mutating func code() -> String {
    let letters = Array("ABDEFGHJLN")
    return "\(Int.random(in: 1...9, using: &random))"
      + String([
        letters[Int.random(in: 0..<10, using: &random)], letters[Int.random(in: 0..<10, using: &random)],
      ])
  }

  private static func name(_ random: inout SeededGenerator, syllables: Int) -> String {
    let (starts, middles) = (Array("bdfgjklmnprstvw"), Array("aeiou"))
    return (0..<syllables).map { _ in
      String([
        starts[Int.random(in: 0..<starts.count, using: &random)],
        middles[Int.random(in: 0..<middles.count, using: &random)],
      ])
    }.joined() + ["", "n", "r", "s"][Int.random(in: 0..<4, using: &random)]
  }
}
