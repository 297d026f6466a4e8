extension Form {
  /// Among the marks of a postcode or text, that it is several values.
  static let several: UInt16 = 1 << 15

  /// The form of a folded value.
  static func of(_ text: ArraySlice<UInt8>, _ role: FieldRole) -> Form {
    switch role.kind {
    case .name: name(text, role)
    case .names: names(text)
    case .text, .siblings: words(text)
    case .date: date(text)
    case .postcode: postcode(text)
    case .number: number(text, role)
    case .sex, .houseNumber: Form(key: Hash.of(text))
    }
  }

  /// The families of a name's first word that is no particle.
  static func families(of text: ArraySlice<UInt8>, _ role: FieldRole) -> [UInt32] {
    role.kind == .name ? NameFamilies.shipped[Particles.firstName(of: text, role)] : []
  }

  private static func name(_ text: ArraySlice<UInt8>, _ role: FieldRole) -> Form {
    let first = Particles.firstName(of: text, role)
    let (scripts, sound) = (Scripts.of(text), Sound.of(first))
    var form = Form(
      marks: wordCount(text), particles: Particles.places(in: text, role), scripts: scripts,
      // Of letters whose sound is not known, the whole word stands for it.
      sound: sound == 0 && scripts != Scripts.latin ? Hash.of(first) : sound, family: Hash.of(first),
      key: UInt32(first.first ?? 0) + 1)
    if role == .firstName {
      form.isGivenName = isGivenName(text)
      form.isEstablished = form.isGivenName
      form.spelling = Spelling.of(text)
    }
    return form
  }

  private static func isGivenName(_ text: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: text, as: UTF8.self)
    return GivenNames.all.contains(name) || Forenames.all.contains(name)
      || !NameFamilies.shipped[text].isEmpty
  }

  private static func names(_ text: ArraySlice<UInt8>) -> Form {
    let particles = Particles.places(in: text, .fullName)
    var form = words(text)
    form.marks -= UInt16(particles.nonzeroBitCount)
    form.particles = particles
    return form
  }

  private static func words(_ text: ArraySlice<UInt8>) -> Form {
    Form(
      marks: wordCount(text), scripts: Scripts.of(text), sound: Hash.of(text), key: Hash.of(text.prefix(4)))
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
