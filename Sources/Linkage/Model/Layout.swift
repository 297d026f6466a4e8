extension FieldModel {
  /// A field before anything is learned: levels as assumed.
  init(starting field: Field, among roles: [FieldRole]) {
    let levels = field.role.kind.levels
    role = field.role
    heading = field.heading
    parent = Self.parent(of: field.role, among: roles)
    ofOne = Array(repeating: levels.map(\.assumed), count: Self.groups)
    ofStrangers = Array(repeating: levels.map(\.assumedOfStrangers), count: Self.groups)
    ofRelatives = ofStrangers
    frequencies = Frequencies(counting: field)
  }

  /// Sex follows from a given name, and all names from the last of them; the rest of an address from its postcode.
  private static func parent(of role: FieldRole, among roles: [FieldRole]) -> Int? {
    switch role {
    case .sex: roles.firstIndex(of: .firstName)
    case .fullName: roles.firstIndex(of: .lastName)
    default: nil
    }
  }

  /// Relatives share surname and home as one person does, now and then a birthday or a name, and all else as strangers
  /// do.
  mutating func supposeRelatives() {
    let same: Double
    switch role {
    case .dateOfBirth: same = Self.bornTogether
    case .firstName: same = Self.namedAlike
    case _ where role.isSharedAtHome: same = 0.8
    default: same = 0
    }
    ofRelatives = ofStrangers.map { levels in
      let others = levels.dropFirst(2).reduce(0, +)
      return levels.indices.map { level in
        if level == 0 || same == 0 { return levels[level] }
        return level == 1 ? max(same, levels[1]) : (1 - same) * levels[level] / max(others, 1e-12)
      }
    }
  }

  /// Of pairs of brothers and sisters, the share born on one day: 14 in 1,000 maternities are multiple (ONS, Birth
  /// characteristics in England and Wales, 2022), and most families are of one to three children.
  static let bornTogether = 0.015
  /// Of pairs of relatives at one address, the share with one first name, such as father and son: our assumption.
  static let namedAlike = 0.01
}
