extension Vocabulary {
  /// The Markdown of `docs/vocabulary.md`: every kind, its fields and what may be answered.
  public static func page() -> String {
    let groups = EventKind.Group.allCases.map(section).joined(separator: "\n")
    return opening + "\n" + events + "\n" + groups
  }

  private static let opening = """
    # Vocabulary

    Every word that an event may use. The list is closed: another word is refused, with the nearest right one.

    What a source does not say is left out, and is then *not stated*, which is never *no*; "not asked" and "none"
    are answers. (England) or (Wales) marks a word that only that nation's law or practice has; in the other it is
    refused. Of *one of*, one word holds; of *any of*, several may. No lesson tests *text*.

    This page is made by the program from the vocabulary that it runs on.

    """

  private static var events: String {
    let rows: [(String, [String])] = [
      ("Source", Source.allCases.map(\.rawValue)),
      ("What a claim is of", ClaimMatter.allCases.map(\.rawValue)),
      ("Standing of a claim", Standing.allCases.map(\.rawValue)),
      ("Relation to another event", RelationKind.allCases.map(\.rawValue)),
      ("Part of a person", SubjectPart.allCases.map(\.rawValue)),
      ("Lawful basis", LawfulBasis.allCases.map(\.rawValue)),
      ("Visibility marks", VisibilityMark.allCases.map(\.rawValue)),
      ("Interpreter", InterpreterUse.allCases.map(\.rawValue)),
      ("Type of a service", ServiceType.allCases.map(\.rawValue)),
    ]
    let lines = rows.map { "| \($0.0) | \($0.1.joined(separator: " · ")) |" }
    return "## Every event\n\n" + table("what | words", lines)
  }

  private static func section(_ group: EventKind.Group) -> String {
    let kinds = group.kinds.map(entry).joined(separator: "\n")
    return "## \(group.rawValue). \(group.title)\n\n" + kinds
  }

  private static func entry(_ kind: EventKind) -> String {
    let lines = kind.fields.map { "| \($0.name.rawValue) | \(answers($0)) | \($0.meaning ?? "") |" }
    return "### \(kind.rawValue). \(kind.name)\n\n\(kind.meaning)\n\n"
      + table("field | answer | meaning", lines)
  }

  private static func table(_ heads: String, _ lines: [String]) -> String {
    let rule = heads.split(separator: "|").map { _ in "|---" }.joined() + "|"
    return (["| \(heads) |", rule] + lines).joined(separator: "\n") + "\n"
  }

  private static func answers(_ field: Field) -> String {
    switch field.type {
    case .choice(let words): "one of: " + list(words, field)
    case .choices(let words): "any of: " + list(words, field)
    case .number(let unit): "number of \(unit)"
    case .text: "text"
    case .day: "day"
    case .person: "person"
    case .service: "service"
    case .event: "event"
    case .people: "people"
    case .services: "services"
    case .events: "events"
    }
  }

  private static func list(_ words: [Word], _ field: Field) -> String {
    words.map { word in word.rawValue + (field.nation(of: word).map { " (\($0.rawValue))" } ?? "") }
      .joined(separator: " · ")
  }
}
