import Casework

extension Test {
  /// What it asks of an event, to follow "it" or "that", such as "is not an ordinary bump".
  public var words: String { phrase(true) }

  /// The same, or its opposite.
  func phrase(_ holds: Bool, isBranch: Bool = false) -> String {
    switch self {
    case .word(let field, let words): Self.saying(field, words, holds)
    case .atLeast(let field, let bound): Self.number(field, bound, reaches: holds)
    case .under(let field, let bound): Self.number(field, bound, reaches: !holds)
    case .stated(let field): "\(holds ? "states" : "does not state") ‘\(field.rawValue)’"
    case .source(let sources):
      (holds ? "was " : "was not ") + Phrases.list(sources.map(\.phrase), "or")
    case .interpreter(let uses):
      "has \(holds ? "the interpreter" : "another interpreter than") " + Phrases.quoted(uses.map(\.rawValue))
    case .statesInterpreter: holds ? "states who interpreted" : "does not state who interpreted"
    case .fact(let fact): holds ? fact.phrases.yes : fact.phrases.no
    case .claim(let matters, let standings):
      "carries \(holds ? "a" : "no") claim of " + Phrases.list(matters.map(\.rawValue), "or")
        + ", " + Phrases.list(standings.map(\.rawValue), "or")
    case .heldBy(let types): "\(holds ? "is" : "is not") held by \(types.phrase)"
    case .service(let field, let types):
      "\(holds ? "names" : "does not name") \(types.phrase) under ‘\(field.rawValue)’"
    case .recordedBy(let types): "\(holds ? "was" : "was not") recorded by \(types.phrase)"
    case .youngerThan(let age):
      "happened when the child was " + (holds ? "younger than \(age)" : "at least \(age) old")
    case .all(let tests): Self.joined(tests, holds, all: holds, isBranch)
    case .any(let tests): Self.joined(tests, holds, all: !holds, isBranch)
    case .not(let test): test.phrase(!holds, isBranch: isBranch)
    }
  }

  private static func saying(_ field: FieldName, _ words: [Word], _ holds: Bool) -> String {
    if words == [.yes] || words == [.no] {
      return (holds ? "says" : "says otherwise than") + " ‘\(field.rawValue): \(words[0].rawValue)’"
    }
    return "has \(holds ? "the \(field.rawValue)" : "another \(field.rawValue) than") "
      + Phrases.quoted(words.map(\.rawValue))
  }

  private static func number(_ field: FieldName, _ bound: Double, reaches: Bool) -> String {
    "has ‘\(field.rawValue)’ \(reaches ? "at least" : "under") \(Phrases.number(bound))"
  }

  /// "a and b", "either a or b"; within alternatives, "both a and b".
  private static func joined(_ tests: [Test], _ holds: Bool, all: Bool, _ isBranch: Bool) -> String {
    guard tests.count > 1 else {
      return tests.first?.phrase(holds, isBranch: isBranch) ?? (all ? "is any" : "is none")
    }
    let phrases = tests.map { $0.phrase(holds, isBranch: !all) }
    if !all { return "either " + Phrases.list(phrases, "or") }
    return (isBranch && tests.count == 2 ? "both " : "") + Phrases.list(phrases, "and")
  }
}
