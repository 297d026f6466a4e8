// Reads single values: each gives nil and notes a problem when the tree holds something else.

extension RowReading {
  /// Notes that something else was expected than what is there.
  mutating func expected(_ what: String, not tree: Tree) {
    guard tree == .null else { return note("", "expected \(what), not \(tree.inWords)") }
    note("", "expected \(what); what is not stated is left out, not null")
  }

  /// Text that says something.
  mutating func text(_ tree: Tree) -> String? {
    guard case .text(let text) = tree else {
      expected("text in quotes", not: tree)
      return nil
    }
    guard text.utf8.contains(where: { $0 != 0x20 }) else {
      note("", "is empty; what is not stated is left out")
      return nil
    }
    return text
  }

  mutating func flag(_ tree: Tree) -> Bool? {
    if case .flag(let flag) = tree { return flag }
    expected("true or false", not: tree)
    return nil
  }

  /// Yes or no, in words or as true and false, into which some YAML readers turn the words.
  mutating func yesNo(_ tree: Tree) -> Bool? {
    switch tree {
    case .flag(let flag): return flag
    case .text("yes"): return true
    case .text("no"): return false
    default:
      note("", "expected \"yes\" or \"no\"; what is not stated is left out")
      return nil
    }
  }

  /// A whole number of at least 1.
  mutating func count(_ tree: Tree) -> Int? {
    guard case .number(let number) = tree, let whole = Int(exactly: number), whole >= 1 else {
      note("", "expected a whole number of at least 1")
      return nil
    }
    return whole
  }

  mutating func map(_ tree: Tree, _ what: String) -> Tree.Map? {
    if case .map(let map) = tree { return map }
    expected(what, not: tree)
    return nil
  }

  /// Reads each item of a list; an item that cannot be read is noted and left out.
  mutating func list<Item>(
    _ tree: Tree, _ what: String, _ read: (inout RowReading, Tree) -> Item?
  ) -> [Item] {
    guard case .list(let trees) = tree else {
      expected("a list of \(what)", not: tree)
      return []
    }
    var items: [Item] = []
    items.reserveCapacity(trees.count)
    for place in trees.indices {
      if let item = within("[\(place)]", { read(&$0, trees[place]) }) { items.append(item) }
    }
    return items
  }

  /// Reads a list, or one item that stands for a list of itself.
  mutating func oneOrList<Item>(
    _ tree: Tree, _ what: String, _ read: (inout RowReading, Tree) -> Item?
  ) -> [Item] {
    if case .list = tree { return list(tree, what, read) }
    return read(&self, tree).map { [$0] } ?? []
  }

  /// One word of a closed list.
  mutating func word<Item>(_ tree: Tree, of list: ClosedList<Item>) -> Item? {
    guard case .text(let text) = tree else {
      expected("one of the words for this, in quotes", not: tree)
      return nil
    }
    if let item = list.named(text) { return item }
    note("", Self.unknown(text, among: list.words, "is not one of the words for this"))
    return nil
  }

  /// A kind of event; a word that people use for one, such as "referral", is answered with the kind that it means.
  mutating func kind(_ tree: Tree) -> EventKind? {
    if case .text(let text) = tree, text.utf8.count <= 80, Lists.kinds.named(text) == nil,
      let meant = Vocabulary.meant(by: text)
    {
      note("", "is not one of the words for this; the nearest is \(meant)")
      return nil
    }
    return word(tree, of: Lists.kinds)
  }

  /// The reason for a word that is not valid: the nearest that is and, where they are few, all of them; of many, the
  /// first few and where the others stand.
  static func unknown(
    _ word: String, among valid: [String], _ what: String, section: String? = nil
  ) -> String {
    // A word of any length may stand there, and comparing costs its length times that of every valid one.
    let nearest = word.utf8.count <= 80 ? Vocabulary.nearest(to: word, among: valid) : nil
    let suggestion = nearest.map { "; the nearest is \"\($0)\"" } ?? ""
    if valid.count <= 12 { return "\(what)\(suggestion) (expected: \(valid.joined(separator: ", ")))" }
    if nearest != nil { return what + suggestion }
    let page = "docs/vocabulary.md" + (section.map { " under \"\($0)\"" } ?? "")
    let few = valid.prefix(6).joined(separator: ", ")
    return "\(what); it is one of \(valid.count), such as \(few): see \(page)"
  }
}
