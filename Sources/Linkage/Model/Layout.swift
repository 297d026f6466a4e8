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

  /// Relatives share a surname, move as one person does, share a birthday or a name now and then, and all else as
  /// strangers do.
  mutating func supposeRelatives() {
    if role.isHome {
      ofRelatives = ofOne
      return
    }
    let same = Self.sameAmongRelatives(role) ?? (role.isSharedAtHome ? 0.8 : 0)
    ofRelatives = ofStrangers.map { levels in
      let others = levels.dropFirst(2).reduce(0, +)
      return levels.indices.map { level in
        if level == 0 || same == 0 { return levels[level] }
        return level == 1 ? max(same, levels[1]) : (1 - same) * levels[level] / max(others, 1e-12)
      }
    }
  }

  /// What is assumed of relatives where a little more is shared than by strangers.
  static func sameAmongRelatives(_ role: FieldRole) -> Double? {
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
