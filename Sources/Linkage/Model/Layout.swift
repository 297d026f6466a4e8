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
    sharedByRelatives = Self.sharedAtFirst(field.role)
    frequencies = Frequencies(counting: field)
  }

  /// Sex follows from a given name, all names from the first and the last, and a place from a postcode.
  private static func parents(of role: FieldRole, among roles: [FieldRole]) -> [Int] {
    let asked: [FieldRole] =
      switch role {
      case .sex: [.firstName]
      case .fullName: [.firstName, .lastName]
      case .place: [.postcode]
      default: []
      }
    return asked.compactMap { roles.firstIndex(of: $0) }
  }

  /// Relatives share a surname and a home, and slip in them as one person does; now and then they share a birthday or a
  /// first name; all else is as between strangers.
  mutating func supposeRelatives(like one: [[Double]]) {
    let shared = sharedByRelatives
    ofRelatives = ofStrangers.indices.map { group in
      ofStrangers[group].indices.map { shared * one[group][$0] + (1 - shared) * ofStrangers[group][$0] }
    }
  }

  /// How often relatives share what a role holds, before anything is learned.
  static func sharedAtFirst(_ role: FieldRole) -> Double {
    sharedNowAndThen(role) ?? (role.isSharedAtHome ? 1 : 0)
  }

  /// What relatives share now and then: how often is learned.
  static func sharedNowAndThen(_ role: FieldRole) -> Double? {
    switch role {
    case .dateOfBirth: bornTogether
    case .firstName: namedAlike
    default: nil
    }
  }

  /// Of pairs of brothers and sisters, the share born on one day: 14 in 1,000 maternities are multiple (ONS, Birth
  /// characteristics in England and Wales, 2022), and most families are of one to three children.
  static let bornTogether = 0.015
  /// Of pairs of relatives at one address, the share with one first name, such as father and son: our assumption.
  static let namedAlike = 0.01
}
