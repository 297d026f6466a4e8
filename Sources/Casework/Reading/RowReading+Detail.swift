// Reads the typed detail of a kind, field by field.

extension RowReading {
  /// Reads the fields of a kind; of a kind that is itself wrong, nothing can be said of its fields.
  mutating func detail(_ tree: Tree, of kind: EventKind?) -> Detail {
    guard let map = map(tree, "a group of the kind's own fields"), let kind else { return Detail() }
    let fields = Lists.fields[Int(kind.rawValue) - 1]
    var answers: [(rank: Int, entry: Detail.Entry)] = []
    answers.reserveCapacity(map.entries.count)
    for entry in map.entries {
      guard let field = fields[entry.key] else {
        unknownKey(entry.key, among: fields.words, of: "the detail of \(kind.name)", section: kind.name)
        continue
      }
      if let value = within(entry.key, { $0.value(entry.value, of: field) }) {
        answers.append((field.rank, Detail.Entry(field: field.name, value: value)))
      }
    }
    answers.sort { $0.rank < $1.rank }
    return Detail(inOrder: answers.map(\.entry))
  }

  /// Reads the answer to a field; nil when nothing is stated, or when it is not an answer to it.
  private mutating func value(_ tree: Tree, of field: AnswerableField) -> Value? {
    switch field.type {
    case .choice: return choice(tree, of: field).map { .words([$0]) }
    case .choices:
      let words = oneOrList(tree, "words") { $0.choice($1, of: field) }
      return words.isEmpty ? nil : .words(words)
    case .number(let unit): return number(tree, unit: unit).map { .number($0) }
    case .text: return text(tree).map { .text($0) }
    case .day: return day(tree).map { .day($0) }
    case .person: return person(tree).map { .people([$0]) }
    case .people:
      let people = oneOrList(tree, "people") { $0.person($1) }
      return people.isEmpty ? nil : .people(people)
    case .service: return service(tree).map { .services([$0]) }
    case .services:
      let services = oneOrList(tree, "services") { $0.service($1) }
      return services.isEmpty ? nil : .services(services)
    case .event: return eventID(tree).map { .events([$0]) }
    case .events:
      let events = oneOrList(tree, "ids of events") { $0.eventID($1) }
      return events.isEmpty ? nil : .events(events)
    }
  }

  private mutating func number(_ tree: Tree, unit: String) -> Double? {
    if case .number(let number) = tree { return number }
    expected("a number of \(unit)", not: tree)
    return nil
  }

  /// Reads one of a field's words; "not stated" says nothing, and so is nil.
  private mutating func choice(_ tree: Tree, of field: AnswerableField) -> Word? {
    guard let name = Self.wordOrYesNo(tree) else {
      expected("a word in quotes", not: tree)
      return nil
    }
    guard let word = field.words.named(name) else {
      if name != Word.notStated.rawValue { note(unknown: name, as: field) }
      return nil
    }
    if let other = word.nation, other != nation {
      note("", "is a word of \(other.rawValue)'s law, and the header's nation is \(nation.rawValue)")
    }
    return word == .notStated ? nil : word
  }

  private mutating func note(unknown name: String, as field: AnswerableField) {
    let valid = field.words.words.filter { word in
      let other = field.words[word]?.nation
      return other == nil || other == nation
    }
    note("", Self.unknown(name, among: valid, "is not one of the words for this", section: field.kind))
  }

  /// Some YAML readers turn yes and no into true and false.
  private static func wordOrYesNo(_ tree: Tree) -> String? {
    switch tree {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    default: nil
    }
  }
}
