/// What two groups of records hold that one person cannot have.
struct Contradiction {
  private let records: Records
  private let number: Int?
  private let born: Int?

  init(_ records: Records) {
    self.records = records
    number = records.field(.nhsNumber)
    born = records.field(.dateOfBirth)
  }

  /// Two valid NHS numbers, or two dates of birth that no slip explains; nil when the groups may be one person.
  func between(_ one: [UInt32], _ two: [UInt32]) -> People.Conflict.Reason? {
    if let number {
      let (some, others) = (valid(one, number), valid(two, number))
      if !some.isEmpty, !others.isEmpty, !some.contains(where: others.contains) { return .nhsNumber }
    }
    guard let field = born, let born = birthday(one, field), let other = birthday(two, field), born != other
    else { return nil }
    return isFar(born, other, field) ? .born : nil
  }

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

  private func isFar(_ one: UInt32, _ two: UInt32, _ field: Int) -> Bool {
    records.withViews { views in
      Kernel.with {
        DateComparison.level(views[field].value(one), views[field].value(two), $0)
          >= DateComparison.withinThreeYears
      }
    }
  }
}
