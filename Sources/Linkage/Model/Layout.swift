extension FieldModel {
  /// A field before anything is learned: levels as assumed.
  init(starting field: Field, among roles: [FieldRole]) {
    let levels = field.role.kind.levels
    role = field.role
    heading = field.heading
    parents = Self.parents(of: field.role, among: roles)
    ofOne = Array(repeating: levels.map(\.assumed), count: Self.groups)
    ofStrangers = Array(repeating: levels.map(\.assumedOfStrangers), count: Self.groups)
    ofRelatives = ofStrangers
    sharedByRelatives = (0..<Self.groups).map { Self.sharedAtFirst(field.role, $0) }
    frequencies = Frequencies(counting: field)
  }

  /// Given names come and go with the years; sex follows from a given name, all names from the first and the last, and
  /// a place from a postcode.
  static func parents(of role: FieldRole, among roles: [FieldRole]) -> [Int] {
    let asked: [FieldRole] =
      switch role {
      case .firstName: [.dateOfBirth]
      case .sex: [.firstName]
      case .fullName: [.firstName, .lastName]
      case .place: [.postcode]
      default: []
      }
    return asked.compactMap { roles.firstIndex(of: $0) }
  }

  /// Whether the parents say how one person's records agree: of strangers, a birthday says how often first names do; of
  /// one person it says nothing.
  var isOneByParents: Bool { role != .firstName }

  /// Relatives share a surname and a home, and slip in them as one person does; now and then they share a birthday or a
  /// first name; all else is as between strangers.
  mutating func supposeRelatives(like one: [[Double]]) {
    if role == .siblings {
      ofRelatives = ofStrangers.map { _ in SiblingsComparison.ofRelatives }
      return
    }
    ofRelatives = ofStrangers.indices.map { group in
      let (shared, unshared) = (sharedByRelatives[group], unshared(in: group))
      return unshared.indices.map { shared * one[group][$0] + (1 - shared) * unshared[$0] }
    }
  }

  /// How relatives agree in what they do not share: as strangers do; but parents like names that are alike, and two names
  /// of which the children share one.
  func unshared(in group: Int) -> [Double] {
    var shares = ofStrangers[group]
    guard role == .firstName else { return shares }
    for (level, least) in [
      (NameComparison.twoNames, Self.alikeNames), (NameComparison.oneOfTwo, Self.halfNames),
    ] {
      // Where hardly any two names differ, no more than half of those that do are alike.
      let different = Int(NameComparison.different)
      let gain = min(max(least - shares[Int(level)], 0), shares[different] / 2)
      shares[Int(level)] += gain
      shares[different] -= gain
    }
    return shares
  }

  /// Of pairs of brothers and sisters, those with two alike names, such as Holly and Molly: our assumption.
  private static let alikeNames = 0.02
  /// The same of those who share one of two names, such as Nur Ain and Nur Iman: our assumption.
  private static let halfNames = 0.01

  /// How often relatives share what a role holds, before anything is learned.
  static func sharedAtFirst(_ role: FieldRole, _ group: Int) -> Double {
    if let assumed = sharedNowAndThen(role) {
      return assumed.groups.contains(group) ? assumed.share : bornAndNamedAlike
    }
    return role.isSharedAtHome ? 1 : 0
  }

  /// What relatives share now and then: how often is learned, from pairs of these groups of the parents.
  static func sharedNowAndThen(_ role: FieldRole) -> (share: Double, groups: [Int])? {
    switch role {
    case .dateOfBirth: (bornTogether, [0, 1, 2, 3])
    case .firstName: (namedAlike, [0, 3])
    default: nil
    }
  }

  /// Of pairs of brothers and sisters, the share born on one day: 14 in 1,000 maternities are multiple (ONS, Birth
  /// characteristics in England and Wales, 2022), and most families are of one to three children.
  static let bornTogether = 0.015
  /// Of pairs of relatives at one address, the share with one first name, such as father and son: our assumption.
  static let namedAlike = 0.01
  /// The same of those born on one day or near it, to whom hardly a family gives one name: our assumption.
  static let bornAndNamedAlike = 0.001
}
