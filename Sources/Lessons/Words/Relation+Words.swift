import Casework

extension RelationTerm {
  /// What the event must be to another, to follow "that".
  var phrase: String {
    switch self {
    case .names(let name, let kinds): "\(Self.verbs(kinds)) \(name)"
    case .namesSome(let pattern, let kinds): "\(Self.verbs(kinds)) \(pattern.something)"
    case .namedBySome(let pattern, let kinds): Self.passive(kinds, pattern.something)
    case .linkedWith(let name): "is linked with \(name)"
    case .agrees(let name, let fields):
      "agrees with \(name) in " + Phrases.list(fields.map(\.rawValue), "or")
    case .isHeldBy(let name, let types):
      name == "it"
        ? "is that very event, held by \(types.phrase) now"
        : "is \(name) itself, held by \(types.phrase) now"
    case .sharesAdult(let name): "concerns an adult whom \(name) concerns too"
    case .isNot(let name): name == "it" ? "is another event" : "is another event than \(name)"
    }
  }

  private static func verbs(_ kinds: Set<RelationKind>) -> String {
    if kinds.count > 1 { return "names" }
    return kinds.first.map(\.verb) ?? "names"
  }

  private static func passive(_ kinds: Set<RelationKind>, _ other: String) -> String {
    guard kinds.count == 1, let kind = kinds.first else { return "is named by \(other)" }
    switch kind {
    case .answers: return "is answered by \(other)"
    case .explains: return "is explained by \(other)"
    case .corrects: return "is corrected by \(other)"
    case .disputes: return "is disputed by \(other)"
    case .sameHappeningAs: return "is one happening with \(other)"
    case .notTheSameAs: return "is told apart from \(other)"
    case .arisesFrom: return "led to \(other)"
    case .reliesOn: return "is relied on by \(other)"
    }
  }
}

extension RelationKind {
  /// What an event does to another that it names so.
  fileprivate var verb: String {
    switch self {
    case .answers, .explains, .corrects, .disputes: rawValue
    case .sameHappeningAs: "is the same happening as"
    case .notTheSameAs: "is not the same as"
    case .arisesFrom: "arises from"
    case .reliesOn: "relies on"
    }
  }
}
