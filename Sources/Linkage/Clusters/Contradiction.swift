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
  /// Whether one person often bears two first names, each again and again.
  private let areNamesUnsteady: Bool

  fileprivate init(_ model: Model, _ comparer: Comparer) {
    self.comparer = comparer
    let names = model.share(of: .firstName, from: NameComparison.twoNames)
    let timesTwins = model.timesTwins(names)
    areNamesUnsteady = timesTwins >= Self.unsteady
    rarity = [
      .born: model.share(of: .dateOfBirth, from: DateComparison.apart),
      .firstName: timesTwins >= Self.asTwins ? names : 0,
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
  /// A file whose dates, or first names, are spoilt often says little by two of them. Groups that each bear a first name
  /// of their own again and again are two people's all the same.
  func isOutweighed(
    _ reason: People.Conflict.Reason, by average: Float, _ one: some Collection<UInt32>,
    _ two: some Collection<UInt32>
  ) -> Bool {
    guard let least = rarity[reason], average >= least else { return false }
    return reason != .firstName || areNamesUnsteady || !(bearsOneName(one) && bearsOneName(two))
  }

  /// Dates are kept well where those of one person are apart in fewer than three of a hundred pairs; so are names.
  private static let wellKept = 0.03

  /// Up to so many times as many pairs as twins would make, two first names are held for twins': they may have been
  /// learned as one person's because nothing else tells them apart.
  private static let asTwins = 1.4
  /// From so many times as many on, one person bears one name here and another there, again and again.
  private static let unsteady = 4.0

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
  /// How many times as many pairs of one person have two first names, of which these are a share, as a file of such records
  /// would have pairs of twins; of a few records nobody can tell, and none are supposed.
  ///
  /// Of a thousand births 14 are of twins (ONS, Birth characteristics in England and Wales, 2022), and each record of one
  /// makes a pair with each of the other.
  fileprivate func timesTwins(_ share: Double) -> Double {
    guard records >= 200 else { return 0 }
    let pairs = shareOfOne * Double(records - 1) / 2
    let copies = 1 + 2 * pairs * (1 - share)
    return pairs * share / (0.014 * copies)
  }

  /// How often two records of one person agree no better in a field than at a level, as learned.
  func share(of role: FieldRole, from level: UInt8) -> Double {
    guard let field = fields.first(where: { $0.role == role }) else { return 0 }
    return field.ofOne[0][Int(level)...].reduce(0, +)
  }
}
