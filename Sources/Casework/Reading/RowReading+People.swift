// Reads the people of a header, and who lived with whom.

extension RowReading {
  mutating func headerPerson(_ tree: Tree) -> Person? {
    var draft = PersonDraft()
    group(tree, .person) { $0.read($2, of: $1, into: &draft) }
    if case .map(let map) = tree, let part = draft.part { check(map, of: part) }
    return draft.person
  }

  private mutating func read(_ tree: Tree, of key: String, into draft: inout PersonDraft) {
    switch key {
    case "id": draft.id = text(tree).map { PersonID(rawValue: $0) }
    case "is": draft.part = word(tree, of: Lists.people)
    case "born": draft.born = occurrence(tree)
    case "expected": draft.expected = day(tree)
    case "became": draft.became = personIDs(tree)
    case "parents": draft.parents = personIDs(tree)
    case "described as": draft.describedAs = text(tree)
    case "disability": draft.disability = yesNo(tree)
    case "name": draft.name = text(tree)
    default: draft.groups = groups(tree)
    }
  }

  /// Ids that are checked only when all people are read.
  private mutating func personIDs(_ tree: Tree) -> [PersonID] {
    oneOrList(tree, "ids of people") { reading, tree in reading.text(tree).map { PersonID(rawValue: $0) } }
  }

  private mutating func groups(_ tree: Tree) -> [String: String] {
    guard let map = map(tree, "a group such as {\"language\": \"Polish\"}") else { return [:] }
    var groups: [String: String] = [:]
    for entry in map.entries { groups[entry.key] = within(entry.key) { $0.text(entry.value) } }
    return groups
  }

  /// Checks that birth and expectation belong to who has one.
  private mutating func check(_ map: Tree.Map, of part: Person.Part) {
    if part == .unborn, map["born"] != nil {
      note("born", "an unborn child has `expected`; once born, it is a person of its own, named by `became`")
    }
    for key in ["expected", "became"] where part != .unborn && map[key] != nil {
      note(key, "belongs to an unborn child alone")
    }
  }

  mutating func residence(_ tree: Tree) -> Residence? {
    var stay: (person: PersonID?, household: String?, from: Day?, to: Day?)
    group(tree, .residence) { reading, key, value in
      switch key {
      case "person": stay.person = reading.person(value)
      case "household": stay.household = reading.text(value)
      case "from": stay.from = reading.day(value)
      default: stay.to = reading.day(value)
      }
    }
    checkOrder(from: stay.from, to: stay.to)
    guard let person = stay.person, let household = stay.household else { return nil }
    return Residence(person, in: household, from: stay.from, to: stay.to)
  }
}

/// What is known of a person while it is being read.
private struct PersonDraft {
  var id: PersonID?
  var part: Person.Part?
  var born: Occurrence?
  var expected: Day?
  var became: [PersonID] = []
  var parents: [PersonID] = []
  var describedAs: String?
  var disability: Bool?
  var name: String?
  var groups: [String: String] = [:]

  var person: Person? {
    guard let id, let part else { return nil }
    return Person(
      id: id, part: part, born: born, expected: expected, became: became, name: name,
      describedAs: describedAs,
      parents: parents, disability: disability, groups: groups)
  }
}
