// Reads the header: the case, its people and what is known of its records.

extension RowReading {
  /// Reads a header as a timeline without events; what could be read of it even where something is wrong.
  mutating func header(_ row: Tree.Map) -> Timeline {
    var timeline = Timeline(name: "")
    // What else stands in a header names its people, so that these are read first.
    readPeople(row["people"], into: &timeline.family)
    group(.map(row), .header) { $0.read($2, of: $1, into: &timeline) }
    nation = timeline.nation
    return timeline
  }

  private mutating func read(_ tree: Tree, of key: String, into timeline: inout Timeline) {
    switch key {
    case "timeline":
      if tree != .number(1) { note("", "expected 1, the version of the format that this program reads") }
    case "case": timeline.name = shortName(tree) ?? ""
    case "title": timeline.title = text(tree)
    case "review": timeline.review = text(tree)
    case "end": timeline.end = occurrence(tree)
    case "end note": timeline.endNote = text(tree)
    case "area": timeline.areas = oneOrList(tree, "areas") { $0.shortName($1) }
    case "nation": timeline.nation = word(tree, of: Lists.nations) ?? .england
    case "library": timeline.isLibrary = flag(tree) ?? true
    default: readRecords(tree, of: key, into: &timeline.family)
    }
  }

  private mutating func readRecords(_ tree: Tree, of key: String, into family: inout Family) {
    switch key {
    case "residences": family.residences = list(tree, "residences") { $0.residence($1) }
    case "services": family.services = serviceTypes(tree)
    case "known to": family.knownTo = knownTo(tree)
    case "coverage": family.coverage = list(tree, "coverage statements") { $0.coverage($1) }
    case "agreements": family.agreements = list(tree, "agreements") { $0.agreement($1) }
    default: break  // "people", read before the rest
    }
  }

  private mutating func readPeople(_ tree: Tree?, into family: inout Family) {
    guard let tree else { return knowsEverybody = false }
    let before = problems.count
    family.people = within("people") { reading in
      let people = reading.list(tree, "people") { $0.headerPerson($1) }
      reading.people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      if tree == .list([]) { reading.note("", "names nobody; a timeline has at least one person") }
      reading.check(people)
      return people
    }
    knowsEverybody = problems.count == before
  }

  /// Checks what people say of each other.
  private mutating func check(_ family: [Person]) {
    for (place, person) in family.enumerated() {
      if family[..<place].contains(where: { $0.id == person.id }) {
        note("[\(place)].id", "is the id of an earlier person; ids are unique")
      }
      for (key, others) in [("parents", person.parents), ("became", person.became)] {
        for (index, other) in others.enumerated() where people[other] == nil || other == person.id {
          note("[\(place)].\(key)[\(index)]", "is not the id of another person of the header")
        }
      }
    }
  }

  private mutating func serviceTypes(_ tree: Tree) -> [ServiceID: ServiceType] {
    guard let map = map(tree, "a group such as {\"oakfield surgery / GP\": \"GP\"}") else { return [:] }
    var types: [ServiceID: ServiceType] = [:]
    for entry in map.entries {
      within(entry.key) {
        guard let service = $0.service(.text(entry.key)) else { return }
        types[service] = $0.word(entry.value, of: Lists.serviceTypes)
      }
    }
    return types
  }
}
