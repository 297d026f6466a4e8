extension Vocabulary {
  /// Every kind with its fields and their words, in brief: a part of `docs/timeline-format.md`.
  ///
  /// Lists of words that several fields share are written once, and named where they are meant.
  public static func brief() -> String {
    let shared = commonLists.map { "- *\($0.name)*: \(joined($0.words))" }
    let groups = EventKind.Group.allCases.map { group in
      "### \(group.rawValue). \(group.title)\n\n" + group.kinds.map(line).joined(separator: "\n") + "\n"
    }
    return "Words that several fields share:\n\n" + shared.joined(separator: "\n") + "\n\n"
      + "Beside them, in every event:\n\n" + everyEvent + "\n" + groups.joined(separator: "\n")
  }

  private static let commonLists: [(name: String, words: [Word])] = [
    ("regions of the body", Word.bodyRegions), ("mechanisms", Word.mechanisms), ("referrers", Word.referrers),
    ("presentations", Word.presentations),
  ]

  private static var everyEvent: String {
    let lists: [(String, [String])] = [
      ("source", Source.allCases.map(\.rawValue)), ("basis", LawfulBasis.allCases.map(\.rawValue)),
      ("marks", VisibilityMark.allCases.map(\.rawValue)),
      ("interpreter", InterpreterUse.allCases.map(\.rawValue)),
    ]
    return lists.map { "- `\($0.0)`: \($0.1.joined(separator: ", "))\n" }.joined()
  }

  private static func line(_ kind: EventKind) -> String {
    let fields = kind.fields.map { "`\($0.name.rawValue)` (\(answers($0)))" }
    return "- **\(kind.name)**: \(kind.meaning) \(fields.joined(separator: "; "))"
  }

  private static func answers(_ field: Field) -> String {
    switch field.type {
    case .choice(let words): words == Word.yesNo ? "yes or no" : "one of: " + named(words, field)
    case .choices(let words): "any of: " + named(words, field)
    case .number(let unit): "number of \(unit)"
    case .text: "text"
    case .day: "day"
    case .person: "a person's id"
    case .people: "ids of people"
    case .service: "a service"
    case .services: "services"
    case .event: "an event's id"
    case .events: "ids of events"
    }
  }

  private static func named(_ words: [Word], _ field: Field) -> String {
    if let list = commonLists.first(where: { $0.words == words }) { return "the *\(list.name)*" }
    return words.map { word in word.rawValue + (field.nation(of: word).map { " (\($0.rawValue))" } ?? "") }
      .joined(separator: ", ")
  }

  private static func joined(_ words: [Word]) -> String { words.map(\.rawValue).joined(separator: ", ") }
}
