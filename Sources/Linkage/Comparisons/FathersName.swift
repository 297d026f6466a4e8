/// Finds a last name that is the father's name in the other record, where the last names as they stand differ.
///
/// In names of Somalia, Ethiopia and much of the Arab world the second name is the father's given name and the third his
/// father's, so that forms for two names cut them in different places (A Guide to Names and Naming Practices, United
/// Kingdom, March 2006). Icelandic last names, and Slavic middle ones that are written as last, are the father's given name
/// with an ending.
enum FathersName {
  /// Whether a last name is, or is made of, the given name of a father: `hassan` or `bin hassan` of `hassan ali`.
  static func isLast(_ last: Value, of father: Value) -> Bool {
    guard let name = Words.firstName(of: last), let given = Words.firstName(of: father) else { return false }
    return isSame(name, given) || endings.contains { isMade(name, of: given, ending: $0) }
  }

  /// Whether a last name stands among the given names after the first: `amina hassan` with the last name `ali`, beside
  /// `amina` with the last name `hassan`.
  static func isLast(_ last: Value, among given: Value) -> Bool {
    guard given.form.marks > 1, let name = Words.firstName(of: last) else { return false }
    var (place, isFound) = (0, false)
    Words.eachName(in: given) { word in
      if place > 0, isSame(word, name) { isFound = true }
      place += 1
    }
    return isFound
  }

  private static func isSame(_ one: Kernel.Text, _ two: Kernel.Text) -> Bool {
    one.count > 1 && one.elementsEqual(two)
  }

  /// An ending, and what may stand between it and the name.
  private struct Ending: Sendable {
    let letters: [UInt8]
    let links: [[UInt8]]

    init(_ letters: String, _ links: [String]) {
      self.letters = Array(letters.utf8)
      self.links = links.map { Array($0.utf8) }
    }
  }

  /// "Son" and "daughter" after a genitive (Iceland's Personal Names Act 45/1996), and the Slavic patronymics.
  private static let endings =
    ["son", "dottir"].map { Ending($0, ["", "s", "ar", "a", "ur"]) }
    + ["ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna"].map { Ending($0, [""]) }

  /// Less the ending a last name begins the given name, but for two letters of it: `petr-ovich` of `petr`,
  /// `gudmund-s-son` of `gudmundur`.
  private static func isMade(_ last: Kernel.Text, of given: Kernel.Text, ending: Ending) -> Bool {
    ending.links.contains { link in
      let length = last.count - ending.letters.count - link.count
      guard length >= 3, (length...length + 2).contains(given.count) else { return false }
      return last.dropFirst(length).elementsEqual(link + ending.letters)
        && last.prefix(length).elementsEqual(given.prefix(length))
    }
  }
}
