import Testing

@testable import Linkage

/// What must hold of every comparison, over cells of every kind drawn at random from the awkward ones.
@Suite struct EveryFieldLawsTests {
  @Test(arguments: 0..<2) func isSymmetric(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<1_500).map { Awkward.row("r\($0)", &random) }
    let records = Sketch.records(rows, Awkward.columns)
    records.marked(by: Model(starting: records)).withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: [])
        for one in rows.indices.dropLast() {
          for two in (one + 1)..<min(one + 4, rows.count) {
            #expect(
              comparer.agreement(one, two) == comparer.agreement(two, one), "\(rows[one]) \(rows[two])")
          }
        }
      }
    }
  }

  /// A question that is in no table agrees with a record as it would within the table.
  @Test(arguments: 0..<2) func isTheSameWhenAsked(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<150).map { Awkward.row("r\($0)", &random) }
    let records = Sketch.records(rows, Awkward.columns)
    let model = Model(starting: records)
    let held = records.marked(by: model)
    for place in rows.indices {
      let question = Sketch.records([rows[place]], Awkward.columns).marked(by: model)
      for other in (0..<10).map({ (place + $0 * 7) % rows.count }) {
        #expect(
          Self.agreement(question, 0, held, other) == Self.agreement(held, place, held, other),
          "\(rows[place]) \(rows[other])")
      }
    }
  }

  private static func agreement(_ some: Records, _ one: Int, _ others: Records, _ two: Int) -> Agreement {
    others.withViews { views in
      some.withViews { asked in
        Kernel.with { kernel in
          Comparer(some.count == 1 ? asked : views, views, kernel, originShares: []).agreement(one, two)
        }
      }
    }
  }

  /// A record agrees with its copy in every field that it gives; of siblings a list may tell nothing.
  @Test(arguments: 0..<2) func theSameTwiceAgreesInAllThatIsGiven(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<1_000).map { Awkward.row("r\($0)", &random) }
    let records = Sketch.records(rows + rows, Awkward.columns)
    let siblings = Awkward.columns.count - 1
    records.withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: [])
        for place in rows.indices {
          let agreement = comparer.agreement(place, place + rows.count)
          for field in 0..<siblings {
            #expect(agreement.level(field) == (records.cell(place, field) == 0 ? 0 : 1), "\(rows[place])")
          }
          #expect(!agreement.isSwapped)
        }
      }
    }
  }
}

private enum Awkward {
  static let columns: [(heading: String, role: FieldRole)] = [
    ("first", .firstName), ("last", .lastName), ("dob", .dateOfBirth), ("nhs", .nhsNumber),
    ("postcode", .postcode), ("old postcode", .formerPostcode), ("address", .address),
    ("old address", .formerAddress), ("father", .parent), ("mother", .parent), ("siblings", .siblings),
  ]

  private static let names = [
    "", "", "Amina", "Aminah", "Hassan", "Hasan", "Ali", "Amina Hassan", "Hassan Ali", "bin Ali", "Baby", "A",
    "Ivan", "Petrovich", "Ivan Petrovich", "Petr", "Jón", "Jónsson", "Mary-Ann", "Maryann", "van der Berg",
    "Berg",
    "محمد", "محمود", "王小明", "小明", "Юлия", "Yuliya", "Le", "Al", "de la", "O'Brien", "J K", "Σοφία", "मोहन Ali",
  ]
  private static let postcodes = [
    "", "", "LS1 4AB", "LS1 4AD", "LS1", "EH3 9XY", "LS1 4AB;EH3 9XY", "EH3 9XY|LS1 4AB", "BD7 1DP; LS1 4XY",
    "75011",
    "EH3;EH3 9XZ", ";",
  ]
  private static let addresses = [
    "", "9 Abbey Road", "9 abey road", "Flat 3; 9 Abbey Road", "Flat 3, 9 Abbey Road",
    "2 Mill Lane|9 Abbey Road",
    "Mill Lane", "لندن",
  ]
  private static let numbers = ["", "9991629025", "9991629052", "9951629029", "9995049716", "999162902", "1"]
  private static let dates = [
    "", "2011-05-17", "2011-17-05", "2011-01-01", "2011", "2011-05-18", "1964-11-28",
  ]

  static func row(_ id: String, _ random: inout SeededGenerator) -> [String] {
    let pools = [
      names, names, dates, numbers, postcodes, postcodes, addresses, addresses, names, names,
    ]
    let cells = pools.map { $0.randomElement(using: &random) ?? "" }
    let siblings = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      names.randomElement(using: &random) ?? ""
    }
    return [id] + cells + [siblings.joined(separator: ";")]
  }
}
