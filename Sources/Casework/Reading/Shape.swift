/// What a group of named values must and may hold.
struct Shape: Sendable {
  /// What the group is, with its article.
  let name: String
  /// The keys that must be there.
  let required: [String]
  /// All its keys.
  let keys: [String]

  init(_ name: String, required: [String], optional: [String] = []) {
    self.name = name
    self.required = required
    keys = required + optional
  }

  static let subject = Shape("a person concerned", required: ["person"], optional: ["part", "detail"])
  static let claim = Shape("a claim", required: ["of", "standing"], optional: ["words", "against"])
  static let citation = Shape("a source", required: ["url", "confidence"], optional: ["says"])
  static let holding = Shape("a holding", required: ["service"], optional: ["since", "route"])
  static let recorder = Shape("a recorder", required: [], optional: ["by", "who", "qualification"])
  static let person = Shape(
    "a person", required: ["id", "is"],
    optional: [
      "born", "expected", "became", "parents", "described as", "disability", "name", "groups",
    ])
  static let residence = Shape("a residence", required: ["person", "household"], optional: ["from", "to"])
  static let knownTo = Shape("`known to`", required: ["services"], optional: ["complete"])
  static let knownToEntry = Shape(
    "a service that knew them", required: ["service"], optional: ["from", "to"])
  static let agreement = Shape("an agreement", required: ["services", "from"], optional: ["to", "kinds"])
  static let coverage = Shape(
    "a coverage statement", required: ["service", "kinds", "from", "to", "basis"],
    optional: ["source", "received"])
  static let coverageRow = Shape("a coverage row", required: ["coverage"], optional: ["note"])
  static let linkRow = Shape("a link row", required: ["link"], optional: ["note"])
  static let link = Shape("a link", required: ["record", "person", "known"], optional: ["linked"])
  static let header = Shape(
    "a header", required: ["timeline", "case", "people"],
    optional: [
      "title", "review", "end", "end note", "area", "nation", "library", "residences", "services", "known to",
      "coverage", "agreements",
    ])
}

extension RowReading {
  /// Reads each named value of a group, noting what is not among its keys and what is missing of them.
  mutating func group(
    _ tree: Tree, _ shape: Shape, _ read: (inout RowReading, _ key: String, _ value: Tree) -> Void
  ) {
    guard case .map(let map) = tree else {
      let keys = shape.required.isEmpty ? shape.keys : shape.required
      return expected(
        "\(shape.name), a group with \(keys.map { "`\($0)`" }.joined(separator: ", "))", not: tree)
    }
    for entry in map.entries {
      if shape.keys.contains(entry.key) {
        within(entry.key) { read(&$0, entry.key, entry.value) }
      } else {
        unknownKey(entry.key, among: shape.keys, of: shape.name)
      }
    }
    noteMissing(shape.required, from: map)
  }

  /// Notes a key that does not belong here.
  mutating func unknownKey(_ key: String, among valid: [String], of what: String, section: String? = nil) {
    note(key, Self.unknown(key, among: valid, "is not a key of \(what)", section: section))
  }

  /// Notes the keys that must be there and are not.
  mutating func noteMissing(_ keys: [String], from map: Tree.Map) {
    for key in keys where map[key] == nil { note(key, "is missing") }
  }

  /// Notes an end that comes before its beginning.
  mutating func checkOrder(from: Day?, to: Day?) {
    if let from, let to, to < from { note("to", "is before `from`") }
  }
}
