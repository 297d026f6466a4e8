/// Letters beyond ASCII and how English records commonly write them.
///
/// Latin letters without their marks, and the usual romanisation of Cyrillic and Greek. Written for this project.
enum Transliteration {
  static let latin: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in groups {
      for scalar in letters.unicodeScalars {
        table[scalar] = plain
        for upper in String(scalar).uppercased().unicodeScalars where !upper.isASCII { table[upper] = plain }
      }
    }
    return table
  }()

  private static let groups: [(String, String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặаα"), ("ae", "æ"), ("b", "бβ"), ("c", "çćĉċč"), ("d", "ďđðдδ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệеэєεη"), ("f", "фφ"), ("g", "ĝğġģгґγ"), ("h", "ĥħхχ"),
    ("i", "ìíîïĩīĭįıǐịỉиіїιыь"), ("j", "ĵй"), ("k", "ķкκ"), ("l", "ĺļľŀłлλ"), ("m", "мμ"), ("n", "ñńņňнν"),
    ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơоοω"), ("oe", "œ"), ("p", "пπ"), ("ps", "ψ"), ("r", "ŕŗřрρ"),
    ("s", "śŝşšșсσς"), ("ss", "ß"), ("t", "ţťŧțтτ"), ("th", "þθ"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"),
    ("shch", "щ"), ("u", "ùúûüũūŭůűųǔụủứừửữựưуυ"), ("v", "в"), ("w", "ŵ"), ("x", "ξ"), ("y", "ýÿŷỳỵỷỹ"),
    ("ya", "я"), ("yo", "ё"), ("yu", "ю"), ("z", "źżžзζ"), ("zh", "ж"),
  ]
}
