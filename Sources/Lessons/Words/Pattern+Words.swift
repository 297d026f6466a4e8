import Casework

extension Pattern {
  /// Which event is meant, and where in time, such as "a failed visit within 60 days before it".
  public var words: String { something + called + placed }

  /// "a failed visit, or a mark or injury that has no settled cause".
  var something: String { Phrases.list(groups.map(\.something), "or") }

  /// "no failed visit, and no mark or injury that has no settled cause".
  var nothing: String { Phrases.list(groups.map(\.nothing), "and") }

  /// "failed visits, and marks or injuries".
  var several: String { Phrases.list(groups.map(\.several), "and") }

  /// The name under which the latest of them is spoken of afterwards.
  var called: String { name.map { " (\($0))" } ?? "" }

  /// Its window, after a noun; none is said where a relation alone ties it to another event.
  var placed: String {
    if window == .anyTime, alternatives.allSatisfy({ !$0.relations.isEmpty }) { return "" }
    return " " + window.words
  }

  /// Alternatives of which nothing more is asked than what they are, together; the others each by itself.
  private var groups: [Meant] {
    var groups: [Meant] = []
    for one in alternatives.map(Meant.init) {
      if let last = groups.last, last.isPlain, one.isPlain, last.scope == one.scope {
        groups[groups.count - 1].nouns += one.nouns
      } else {
        groups.append(one)
      }
    }
    return groups
  }
}

extension EventPattern {
  /// "a visit or strategy discussion that …".
  var something: String { Meant(self).something }
}

/// Some kinds of event, and what is asked of them.
private struct Meant {
  struct Noun {
    let one: String
    let bare: String
    let many: String
    var isIndefinite: Bool { one == "a \(bare)" || one == "an \(bare)" }
  }
  var nouns: [Noun]
  let scope: Scope
  let clauses: [String]
  let isBulk: Bool
  /// The very event bound before, as services hold it now.
  let heldNow: (name: String, types: [ServiceType])?

  init(_ pattern: EventPattern) {
    let fact = pattern.namingFact
    nouns = fact.map { [Noun($0)] } ?? pattern.kinds.map { Noun($0) }
    if nouns.isEmpty { nouns = [Noun(one: "an event", bare: "event", many: "events")] }
    scope = pattern.scope
    clauses = pattern.tests.dropFirst(fact == nil ? 0 : 1).map(\.words) + pattern.relations.map(\.phrase)
    isBulk = pattern.countingReported
    heldNow = pattern.heldNow
  }

  /// Whether nothing more is asked than the kind.
  var isPlain: Bool { clauses.isEmpty && !isBulk && heldNow == nil }

  var something: String {
    if let heldNow { return "\(heldNow.name), held by \(heldNow.types.phrase) now" }
    let shared = nouns.allSatisfy(\.isIndefinite)
    let words = nouns.enumerated().map { shared && $0 > 0 ? $1.bare : $1.one }
    return Phrases.list(words, "or") + asked("that")
  }

  var nothing: String {
    if let heldNow { return "\(heldNow.name) not held by \(heldNow.types.phrase) now" }
    return "no " + Phrases.list(nouns.map(\.bare), "or") + asked("that")
  }

  var several: String {
    let words = Phrases.list(nouns.map(\.many), "or")
    return words + (clauses.isEmpty ? asked("") : asked(", each of which") + ",")
  }

  private func asked(_ opening: String) -> String {
    let clause = clauses.isEmpty ? "" : (opening.hasPrefix(",") ? "" : " ") + opening + " "
    return scope.phrase + clause + Phrases.list(clauses, "and")
      + (isBulk ? ", those told in bulk counted as they tell" : "")
  }
}

extension Meant.Noun {
  fileprivate init(_ kind: EventKind) { self.init(one: kind.one, bare: kind.name, many: kind.several) }

  fileprivate init(_ fact: EventFact) {
    let noun = fact.noun ?? fact.rawValue
    let article = noun.first.map("aeiou".contains) == true ? "an" : "a"
    self.init(one: "\(article) \(noun)", bare: noun, many: fact.nouns ?? noun)
  }
}

extension EventPattern {
  /// The fact that stands for its kinds, if one does: "failed visit".
  fileprivate var namingFact: EventFact? {
    guard case .fact(let fact)? = tests.first, fact.noun != nil, fact.namedKinds == kinds else { return nil }
    return fact
  }

  fileprivate var heldNow: (name: String, types: [ServiceType])? {
    guard kinds.isEmpty, tests.isEmpty, relations.count == 1,
      case .isHeldBy(let name, let types)? = relations.first
    else { return nil }
    return (name, types)
  }
}
