/// Which names are known to stand for one another: nicknames and spelling families.
struct NameFamilies: Sendable {
  private let families: [String: [UInt32]]

  /// The tables that ship with the product.
  static let shipped = NameFamilies(nicknames: Nicknames.text, spellings: SpellingFamilies.text)

  /// A line is a family; the first word of a nickname's line is the name that the others are short for.
  init(nicknames: String, spellings: String) {
    var families: [String: [UInt32]] = [:]
    for line in nicknames.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let name = words.first else { continue }
      let family = Hash.of(name.utf8)
      for word in words { families[String(word), default: []].append(family) }
    }
    for line in spellings.split(separator: "\n") {
      let family = Hash.of(line.utf8)
      for word in line.split(separator: " ") { families[String(word), default: []].append(family) }
    }
    self.families = families.mapValues { Array(Set($0)).sorted() }
  }

  /// The families of a name in folded form, in order; none for a name in no table.
  subscript(name: some Collection<UInt8>) -> [UInt32] {
    families[String(decoding: name, as: UTF8.self)] ?? []
  }
}
