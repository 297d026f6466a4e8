/// What two groups of records hold that one person cannot have.
struct Contradiction {
  let records: Records
  private let number: Int?
  private let born: Int?
  let firstName: Int?
  /// Fields of numbers that are one person's own.
  let own: [Int]
  /// The bits by which groups must agree on average to be joined in spite of what contradicts: as many as it is rare in
  /// records of one person; none where dates or names are kept well, so that nothing outweighs them.
  private let rarity: [People.Conflict.Reason: Float]

  init(_ records: Records, _ model: Model) {
    self.records = records
    rarity = [
      .born: model.share(of: .dateOfBirth, from: DateComparison.apart),
      .firstName: model.share(of: .firstName, from: NameComparison.twoNames),
    ].filter { $0.value >= Self.wellKept }.mapValues { -Bits.float($0) }
    number = records.field(.nhsNumber)
    born = records.field(.dateOfBirth)
    firstName = records.field(.firstName)
    own = records.fields.indices.filter {
      [.nhsNumber, .identifier].contains(records.fields[$0].role)
    }
  }

  /// Two valid NHS numbers, two dates of birth that no slip explains, or one date and two first names; nil when the groups
  /// may be one person.
  func between(_ one: [UInt32], _ two: [UInt32]) -> People.Conflict.Reason? {
    if let number {
      let (some, others) = (valid(one, number), valid(two, number))
      if !some.isEmpty, !others.isEmpty, !some.contains(where: others.contains) { return .nhsNumber }
    }
    guard let field = born, let born = birthday(one, field), let other = birthday(two, field) else {
      return nil
    }
    if born == other { return areTwoFirstNames(one, two) ? .firstName : nil }
    return areApart(born, other, field) ? .born : nil
  }

  /// Whether groups that agree so well on average may be joined although this contradicts.
  ///
  /// A file whose dates, or first names, are spoilt often says little by two of them.
  func isOutweighed(_ reason: People.Conflict.Reason, by average: Float) -> Bool {
    rarity[reason].map { average >= $0 } ?? false
  }

  /// Dates are kept well where those of one person are apart in fewer than three of a hundred pairs; so are names.
  private static let wellKept = 0.03

  private func valid(_ group: [UInt32], _ field: Int) -> [UInt32] {
    var found: [UInt32] = []
    for record in group {
      let cell = records.cell(Int(record), field)
      if records.fields[field].forms[Int(cell)].marks == 1, !found.contains(cell) { found.append(cell) }
    }
    return found
  }

  /// The whole date that most of a group's records give.
  private func birthday(_ group: [UInt32], _ field: Int) -> UInt32? {
    var dates: [UInt32] = []
    for record in group {
      let cell = records.cell(Int(record), field)
      if cell != 0, records.fields[field].forms[Int(cell)].marks == 0 { dates.append(cell) }
    }
    guard let first = dates.first, dates.contains(where: { $0 != first }) else { return dates.first }
    var counts: [UInt32: Int] = [:]
    for date in dates { counts[date, default: 0] += 1 }
    return counts.max {
      ($0.value, records.fields[field].forms[Int($1.key)].identity) < (
        $1.value, records.fields[field].forms[Int($0.key)].identity
      )
    }?.key
  }

  private func areApart(_ one: UInt32, _ two: UInt32, _ field: Int) -> Bool {
    records.withViews { views in
      Kernel.with {
        DateComparison.level(views[field].value(one), views[field].value(two), $0)
          >= DateComparison.apart
      }
    }
  }
}

extension Model {
  /// How often two records of one person agree no better in a field than at a level, as learned.
  func share(of role: FieldRole, from level: UInt8) -> Double {
    guard let field = fields.first(where: { $0.role == role }) else { return 0 }
    return field.ofOne[0][Int(level)...].reduce(0, +)
  }
}
