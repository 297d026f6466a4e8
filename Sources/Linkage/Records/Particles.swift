/// Finds the particles of a name: small words before a name that do not make it another.
enum Particles {
  /// Which of the first 16 words are particles, a bit each.
  ///
  /// A name never ends with one, and a given name never begins with one: `Le` alone is a surname, `Al` a given name.
  static func places(in text: ArraySlice<UInt8>, _ role: FieldRole) -> UInt16 {
    guard text.contains(Folding.space) else { return 0 }
    let words = text.split(separator: Folding.space)
    var places: UInt16 = 0
    for (place, word) in words.prefix(16).enumerated().dropLast(words.count > 16 ? 0 : 1)
    where (place > 0 || role == .lastName) && known.contains(String(decoding: word, as: UTF8.self)) {
      places |= 1 << UInt16(place)
    }
    return places
  }

  /// The first word that is no particle.
  static func firstName(of text: ArraySlice<UInt8>, _ role: FieldRole) -> ArraySlice<UInt8> {
    let place = (~places(in: text, role)).trailingZeroBitCount
    if place == 0 { return text.prefix { $0 != Folding.space } }
    return text.split(separator: Folding.space).dropFirst(place).first ?? text
  }

  private static let known = Set(NameParticles.text.split { $0 == " " || $0 == "\n" }.map(String.init))
}
