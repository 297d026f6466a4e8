// Reads what names something else: people, services, events and kinds.

extension RowReading {
  mutating func eventID(_ tree: Tree) -> EventID? {
    text(tree).map { EventID(rawValue: $0) }
  }

  /// A person of the header, or a source record that is linked to one.
  mutating func person(_ tree: Tree) -> PersonID? {
    guard let id = text(tree).map({ PersonID(rawValue: $0) }) else { return nil }
    guard people[id] != nil || !knowsEverybody else {
      namesAStranger = true
      note("", "no person of this id is in the header's people, and no link names it")
      return nil
    }
    return id
  }

  mutating func service(_ tree: Tree) -> ServiceID? {
    guard let text = text(tree) else { return nil }
    guard Self.namesAService(text) else {
      note("", "expected organisation / service, such as \"whittington hospital / emergency department\"")
      return nil
    }
    return ServiceID(rawValue: text)
  }

  /// Whether a text has " / " with something before and after it.
  private static func namesAService(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    var place = 0
    let last = text.utf8.count - 1
    for byte in text.utf8 {
      if byte == 0x20, before == (0x20, UInt8(ascii: "/")), place > 2, place < last { return true }
      before = (before.1, byte)
      place += 1
    }
    return false
  }

  /// The kinds that a statement covers; none named stands for all.
  mutating func kinds(_ tree: Tree) -> Set<EventKind> {
    if tree == .text("all") { return [] }
    guard case .list(let trees) = tree, !trees.isEmpty else {
      note("", "expected \"all\" or a list of kinds of event, such as [\"visit\"]")
      return []
    }
    return Set(list(tree, "kinds of event") { $0.kind($1) })
  }

  /// Lower-case words and hyphens, since it becomes a file's name and a link.
  mutating func shortName(_ tree: Tree) -> String? {
    guard let name = text(tree) else { return nil }
    let isShort = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isShort, name.utf8.count <= 100, !name.hasPrefix("-") else {
      note(
        "", "expected a short name in lower-case letters, digits and hyphens, such as \"three-explanations\"")
      return nil
    }
    return name
  }
}
