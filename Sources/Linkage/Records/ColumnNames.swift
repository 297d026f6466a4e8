/// Tells what a column holds from its heading.
public enum ColumnNames {
  /// The role of a heading, when it is one that is known.
  public static func role(of heading: String) -> FieldRole? {
    let plain = heading.lowercased().filter { $0.isLetter || $0.isNumber }
    return known[plain] ?? numbered(plain)
  }

  /// Headings that name the record itself.
  public static func isIdentifier(_ heading: String) -> Bool {
    ["id", "recordid", "recid", "uniqueid", "rowid"].contains(
      heading.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// `address_1` and the like.
  private static func numbered(_ plain: String) -> FieldRole? {
    let stem = String(plain.prefix { $0.isLetter })
    guard stem.count < plain.count else { return nil }
    return ["address", "addressline", "addr"].contains(stem) ? .address : nil
  }

  private static let known: [String: FieldRole] = {
    var roles: [String: FieldRole] = [:]
    for (role, headings) in headings {
      for heading in headings.split(separator: " ") { roles[String(heading)] = role }
    }
    return roles
  }()

  private static let headings: [(FieldRole, String)] = [
    (.firstName, "firstname forename forenames givenname givennames first given christianname"),
    (.lastName, "lastname surname familyname last family"),
    (.fullName, "fullname name personname"),
    (.dateOfBirth, "dob dateofbirth birthdate born birthday dateborn"),
    (.sex, "sex gender"),
    (.postcode, "postcode postalcode zip zipcode pcode currentpostcode"),
    (
      .formerPostcode,
      "formerpostcode previouspostcode oldpostcode priorpostcode lastpostcode postcodehistory"
    ),
    (.nhsNumber, "nhsnumber nhsno nhs nhsnum"),
    (.identifier, "socsecid ssn nino nationalinsurancenumber upn uniquepupilnumber passport laacode"),
    (.houseNumber, "streetnumber housenumber houseno number"),
    (.address, "address street streetname road addressline"),
    (.formerAddress, "formeraddress previousaddress oldaddress prioraddress lastaddress addresshistory"),
    (.place, "suburb town city county state birthplace placeofbirth locality region district village"),
    (.occupation, "occupation job profession"),
    (.email, "email emailaddress mail"),
    (.telephone, "phone telephone mobile phonenumber tel telephonenumber mobilenumber"),
    (.parent, "parent parentname mother mothername father fathername carer carername guardian"),
    (.siblings, "siblings siblingnames brothersandsisters"),
  ]
}
