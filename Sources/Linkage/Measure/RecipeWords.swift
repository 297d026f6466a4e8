extension Recipe {
  /// What both records must share, such as "date of birth (day and month in either order) and the sound of first name".
  func words(_ fields: [FieldModel]) -> String {
    let names = eitherOrder.map { fields[$0].role.rawValue }
    let sounds =
      names.isEmpty ? [] : ["the sounds of \(names.joined(separator: " and ")), in either order"]
    return (parts.map { $0.words(fields) } + sounds).joined(separator: " and ")
  }
}

extension Recipe.Part {
  /// The part of the field's value, in words.
  func words(_ fields: [FieldModel]) -> String {
    let role = fields[field].role
    let isAlone = fields.count { $0.role == role } == 1
    if piece == .least || piece == .greatest {
      return
        "\(role.rawValue), present or former (the \(piece == .least ? "first" : "last") in a fixed order)"
    }
    let name = isAlone ? role.rawValue : "\(role.rawValue) (column \(fields[field].heading))"
    switch role.kind {
    case .date: return Self.ofDate(piece)
    case .name: return Self.ofName(piece, name)
    case .postcode: return Self.ofPostcode(piece, name)
    default: return piece == .whole ? "the whole \(name)" : "the beginning of \(name)"
    }
  }

  private static func ofDate(_ piece: Piece) -> String {
    switch piece {
    case .whole: "date of birth"
    case .coarse: "year of birth"
    case .middle: "day and month of birth"
    case .key, .least, .greatest: "date of birth (day and month in either order)"
    }
  }

  private static func ofName(_ piece: Piece, _ name: String) -> String {
    switch piece {
    case .whole: "the whole \(name)"
    case .coarse: "the sound of \(name)"
    case .middle: "the first word of \(name)"
    case .key, .least, .greatest: "the first letter of \(name)"
    }
  }

  private static func ofPostcode(_ piece: Piece, _ name: String) -> String {
    switch piece {
    case .whole: "the whole \(name)"
    case .coarse: "the district of \(name)"
    case .middle: "the area of \(name)"
    case .key, .least, .greatest: "the sector of \(name)"
    }
  }
}
