/// What a column of a person's record holds, and so how two of its values are compared.
public enum FieldRole: String, CaseIterable, Hashable, Sendable {
  /// A given name, or several.
  case firstName = "first name"
  /// A family name.
  case lastName = "last name"
  /// All names in one cell; what it adds to the first and last name is compared.
  case fullName = "full name"
  /// A date of birth, whole or in part.
  case dateOfBirth = "born"
  /// Sex or gender as recorded.
  case sex = "sex"
  /// A postcode, British or other, or several.
  case postcode = "postcode"
  /// A postcode lived at before, or several; compared with the other record's postcode too.
  case formerPostcode = "former postcode"
  /// An NHS number, with its check digit.
  case nhsNumber = "NHS number"
  /// Any other number or code that is one person's own.
  case identifier = "identifier"
  /// The number of a house.
  case houseNumber = "house number"
  /// A line of an address, without town or postcode, or several.
  case address = "address"
  /// A line of an address lived at before, or several; compared with the other record's address too.
  case formerAddress = "former address"
  /// A town, suburb, county or place of birth.
  case place = "place"
  /// An occupation.
  case occupation = "occupation"
  /// An e-mail address.
  case email = "e-mail"
  /// A telephone number.
  case telephone = "telephone"
  /// The name of a parent or carer, the given name first.
  case parent = "parent"
  /// The given names of brothers and sisters, separated by semicolons, commas or bars.
  case siblings = "siblings"

  /// How values of this role are brought to one form and compared.
  var kind: Kind {
    switch self {
    case .firstName, .lastName: .name
    case .fullName, .parent: .names
    case .siblings: .siblings
    case .dateOfBirth: .date
    case .sex: .sex
    case .postcode, .formerPostcode: .postcode
    case .nhsNumber, .identifier, .telephone: .number
    case .houseNumber: .houseNumber
    case .address, .formerAddress, .place, .occupation, .email: .text
    }
  }

  /// What relatives who live together share, so that its agreement alone does not make two people one.
  ///
  /// Brothers and sisters are not: see `SiblingsComparison`.
  var isSharedAtHome: Bool {
    switch self {
    case .lastName, .postcode, .formerPostcode, .houseNumber, .address, .formerAddress, .place, .telephone,
      .parent:
      true
    default: false
    }
  }
}

extension FieldRole {
  /// The role of a column of what was so before.
  var former: FieldRole? {
    switch self {
    case .postcode: .formerPostcode
    case .address: .formerAddress
    default: nil
    }
  }

  /// Whether a cell may hold several values, divided by semicolons or bars.
  var canBeSeveral: Bool { kind == .postcode || kind == .text }

  /// What relatives share no more often than strangers, and only by chance.
  var isChanceAmongRelatives: Bool {
    switch self {
    case .nhsNumber, .identifier, .email, .occupation: true
    default: false
    }
  }
}

/// The ways in which values are compared.
enum Kind: UInt8, Sendable {
  case name, names, siblings, date, sex, postcode, number, houseNumber, text
}
