/// What two groups of records hold that one person cannot have.
struct Contradiction {
  let comparer: Comparer
  private let number: FieldView?
  private let born: FieldView?
  /// Fields of numbers that are one person's own.
  let own: [FieldView]
  /// The bits by which groups must agree on average to be joined in spite of what contradicts: as many as it is rare in
  /// records of one person; none where dates or names are kept well, so that nothing outweighs them.
  private let rarity: [People.Conflict.Reason: Float]

  fileprivate init(_ model: Model, _ comparer: Comparer) {
    self.comparer = comparer
    rarity = [
      .born: model.share(of: .dateOfBirth, from: DateComparison.apart),
      .firstName: model.share(of: .firstName, from: NameComparison.twoNames),
    ].filter { $0.value >= Self.wellKept }.mapValues { -Bits.float($0) }
    let views = comparer.left
    number = views.first { $0.role == .nhsNumber }
    born = views.first { $0.role == .dateOfBirth }
    own = views.filter { [.nhsNumber, .identifier].contains($0.role) }
  }

  /// Two valid NHS numbers, two dates of birth that no slip explains, or one date and two first names; nil when the groups
  /// may be one person.
  func between(_ one: some Collection<UInt32>, _ two: some Collection<UInt32>) -> People.Conflict.Reason? {
    if let number, areTwoNumbers(one, two, number) { return .nhsNumber }
    guard let field = born, let born = birthday(one, field), let other = birthday(two, field) else {
      return nil
    }
    if born == other { return areTwoFirstNames(one, two) ? .firstName : nil }
    return DateComparison.level(field.value(born), field.value(other), comparer.kernel)
      >= DateComparison.apart ? .born : nil
  }

  /// Whether groups that agree so well on average may be joined although this contradicts.
  ///
  /// A file whose dates, or first names, are spoilt often says little by two of them.
  func isOutweighed(_ reason: People.Conflict.Reason, by average: Float) -> Bool {
    rarity[reason].map { average >= $0 } ?? false
  }

  /// Dates are kept well where those of one person are apart in fewer than three of a hundred pairs; so are names.
  private static let wellKept = 0.03

  /// Whether both groups hold valid numbers, and share none.
  private func areTwoNumbers(
    _ one: some Collection<UInt32>, _ two: some Collection<UInt32>, _ number: FieldView
  ) -> Bool {
    var both = false
    for a in one where number.form(Int(a)).marks == 1 {
      for b in two where number.form(Int(b)).marks == 1 {
        if number.cell(Int(a)) == number.cell(Int(b)) { return false }
        both = true
      }
    }
    return both
  }

  /// The whole date that most of a group's records give.
  private func birthday(_ group: some Collection<UInt32>, _ field: FieldView) -> UInt32? {
    let dates = group.lazy.map { field.cell(Int($0)) }
      .filter { $0 != 0 && field.forms[Int($0)].marks == 0 }
    guard let first = dates.first, dates.contains(where: { $0 != first }) else { return dates.first }
    var counts: [UInt32: Int] = [:]
    for date in dates { counts[date, default: 0] += 1 }
    return counts.max {
      ($0.value, field.forms[Int($1.key)].identity) < ($1.value, field.forms[Int($0.key)].identity)
    }?.key
  }
}

extension Records {
  /// Lends what tells whether groups of these records contradict each other by a model.
  func withContradiction<Result>(by model: Model, _ body: (borrowing Contradiction) -> Result) -> Result {
    withViews { views in
      Kernel.with { kernel in
        body(Contradiction(model, Comparer(views, views, kernel, originShares: originShares)))
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
