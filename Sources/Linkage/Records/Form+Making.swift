extension Form {
  /// The form of a folded value.
  static func of(_ text: ArraySlice<UInt8>, _ role: FieldRole) -> Form {
    switch role.kind {
    case .name: name(text)
    case .names, .text, .siblings: words(text)
    case .date: date(text)
    case .postcode: postcode(text)
    case .number: number(text, role)
    case .sex, .houseNumber: Form(key: Hash.of(text))
    }
  }

  /// The families of a name of one word, or of the first word of several.
  static func families(of text: ArraySlice<UInt8>, _ role: FieldRole) -> [UInt32] {
    guard role.kind == .name else { return [] }
    return NameFamilies.shipped[text.prefix { $0 != Folding.space }]
  }

  private static func name(_ text: ArraySlice<UInt8>) -> Form {
    let first = text.prefix { $0 != Folding.space }
    return Form(
      marks: wordCount(text), sound: Sound.of(first), family: Hash.of(first), key: UInt32(text.first ?? 0) + 1
    )
  }

  private static func words(_ text: ArraySlice<UInt8>) -> Form {
    Form(marks: wordCount(text), sound: Hash.of(text), key: Hash.of(text.prefix(4)))
  }

  private static func wordCount(_ text: ArraySlice<UInt8>) -> UInt16 {
    UInt16(text.count { $0 == Folding.space } + 1)
  }

  private static func date(_ text: ArraySlice<UInt8>) -> Form {
    let parts = text.map { UInt32($0) - 48 }
    guard parts.count == 8 else { return Form() }
    let year = parts[0] * 1000 + parts[1] * 100 + parts[2] * 10 + parts[3]
    let (month, day) = (parts[4] * 10 + parts[5], parts[6] * 10 + parts[7])
    return Form(
      marks: (day == 0 ? 1 : 0) | (month == 0 ? 2 : 0), sound: year, family: month * 100 + day,
      key: year * 10_000 + min(month, day) * 100 + max(month, day))
  }

  /// British where the shape is British; of any other code the beginnings serve.
  private static func postcode(_ text: ArraySlice<UInt8>) -> Form {
    let code = Array(text)
    let isLetter = { (byte: UInt8) in (97...122).contains(byte) }
    let area = code.prefix { isLetter($0) }
    let inward = code.suffix(3)
    let isBritish = (1...2).contains(area.count)
    let isWhole =
      code.count >= 5 && !isLetter(inward[inward.startIndex]) && inward.dropFirst().allSatisfy(isLetter)
    if isBritish, isWhole {
      return Form(sound: Hash.of(code.dropLast(3)), family: Hash.of(area), key: Hash.of(code.dropLast(2)))
    }
    if isBritish, code.count <= 4 {
      return Form(marks: 1, sound: Hash.of(code), family: Hash.of(area), key: Hash.of(code))
    }
    return Form(
      sound: Hash.of(code.prefix(3)), family: Hash.of(code.prefix(2)), key: Hash.of(code.dropLast(1)))
  }

  private static func number(_ text: ArraySlice<UInt8>, _ role: FieldRole) -> Form {
    Form(marks: role == .nhsNumber && NHSNumber.isValid(text) ? 1 : 0)
  }
}
