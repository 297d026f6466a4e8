import Casework
import YAMLReading

/// Patterns: which events are meant, and where in time.
extension Reading {
  /// One pattern; alternatives with windows of their own are refused.
  mutating func pattern(_ value: YAMLValue, in place: PatternPlace) -> Pattern? {
    let drafts = drafts(value, in: place)
    guard drafts.count <= 1 else {
      note(value, "its alternatives have windows of their own; write one window beside `any`")
      return nil
    }
    return drafts.first?.pattern(in: place)
  }

  /// A pattern as one draft, or as several where its alternatives have windows of their own.
  mutating func drafts(_ value: YAMLValue, in place: PatternPlace) -> [PatternDraft] {
    switch value.content {
    case .text: return alternatives(named: value).map { [PatternDraft(alternatives: $0)] } ?? []
    case .list(let items):
      if items.isEmpty { note(value, "is empty; name a kind of event") }
      return Self.joined(items.flatMap { drafts($0, in: place) })
    case .map: return draft(value, in: place)
    }
  }

  /// Drafts that share a window are alternatives of one pattern.
  private static func joined(_ drafts: [PatternDraft]) -> [PatternDraft] {
    var joined: [PatternDraft] = []
    for draft in drafts {
      if let same = joined.firstIndex(where: { $0.window == draft.window && $0.name == draft.name }) {
        joined[same].alternatives += draft.alternatives
      } else {
        joined.append(draft)
      }
    }
    return joined
  }

  private mutating func draft(_ value: YAMLValue, in place: PatternPlace) -> [PatternDraft] {
    let short = shortForm(value)
    expect(Self.patternKeys + (short.map { [$0.key] } ?? []), in: value)
    let inner: [PatternDraft]
    switch (value["event"], value["any"], short) {
    case (let event?, nil, nil):
      let found = isBound(event) ? boundEvent(event, in: value) : alternatives(of: event)
      inner = found.map { [PatternDraft(alternatives: $0)] } ?? []
    case (nil, let any?, nil): inner = drafts(any, in: place)
    case (nil, nil, let short?): inner = alternatives(short).map { [PatternDraft(alternatives: $0)] } ?? []
    case (nil, nil, nil) where value["held by now"] != nil:
      inner = [PatternDraft(alternatives: [EventPattern(kinds: [])])]
    case (nil, nil, nil):
      note(value, "names no event; write `event:` with a kind, or `any:` with a list of patterns")
      return []
    default:
      note(value, "has both `event` and `any`; write one of them")
      return []
    }
    return narrowed(inner, by: value, in: place)
  }

  /// Drafts with what is written beside `event` or `any`: tests, scope, relations, window and name.
  private mutating func narrowed(
    _ drafts: [PatternDraft], by value: YAMLValue, in place: PatternPlace
  ) -> [PatternDraft] {
    let kinds = Kinds(drafts.flatMap(\.alternatives))
    let test = drafts.isEmpty ? nil : tests(in: value, of: kinds)
    let scope = value["of"].flatMap { word($0, Scope.self, what: "a scope") }
    let relations = relations(in: value, of: kinds)
    let counting = value["counting reported"].flatMap { yesNo($0) } ?? false
    let window = window(in: value, place)
    let name = value["as"].flatMap { self.name($0, in: place) }
    let all = drafts.map { draft in
      var draft = draft
      draft.alternatives = draft.alternatives.flatMap {
        $0.narrowed(test: test, scope: scope, relations: relations, counting: counting)
      }
      if draft.window != nil, window != nil { note(value, "has a window inside and beside `any`; keep one") }
      draft.window = draft.window ?? window
      draft.name = name ?? draft.name
      return draft
    }
    if all.contains(where: { $0.alternatives.count > 64 }) {
      note(value, "has too many alternatives; split it")
    }
    return all
  }

  /// The alternatives under `event:`: kinds and facts, one or a list.
  private mutating func alternatives(of value: YAMLValue) -> [EventPattern]? {
    if let any = value["any"], value.pairs?.count == 1 { return alternatives(of: any) }
    let named = value.oneOrMore.compactMap { alternatives(named: $0) }.flatMap { $0 }
    guard !named.isEmpty, named.count == value.oneOrMore.count else {
      if value.items?.isEmpty ?? false { note(value, "is empty; name a kind of event") }
      return nil
    }
    // Kinds that nothing tells apart are one alternative; a fact keeps the test that it stands for.
    let plain = named.filter { $0.tests.isEmpty && !$0.kinds.isEmpty }
    let rest = named.filter { !($0.tests.isEmpty && !$0.kinds.isEmpty) }
    return (plain.isEmpty ? [] : [EventPattern(kinds: plain.flatMap(\.kinds).uniqued)]) + rest
  }

  /// The alternative that a word names: a kind, a fact that names its kinds, or `anything`.
  private mutating func alternatives(named value: YAMLValue) -> [EventPattern]? {
    guard let text = text(value) else { return nil }
    let word = Self.withoutArticle(text)
    if word == "anything" { return [EventPattern(kinds: [])] }
    if let kind = EventKind(name: word) { return [EventPattern(kinds: [kind])] }
    if let fact = EventFact(rawValue: word), !fact.namedKinds.isEmpty {
      return [EventPattern(kinds: fact.namedKinds, tests: [.fact(fact)])]
    }
    note(
      unknown: text, in: value, as: "a kind of event, a fact that names kinds, or `anything`",
      among: Self.events)
    return nil
  }

  private static func withoutArticle(_ text: String) -> String {
    for article in ["some ", "any ", "an ", "a "] where text.hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  /// All that may stand as an event: kinds and facts that name their kinds.
  static let events =
    EventKind.allCases.map(\.name)
    + EventFact.allCases.filter { !$0.namedKinds.isEmpty }.map(\.rawValue) + ["anything"]

  private static let patternKeys =
    [
      "event", "any", "where", "unless", "held by", "of", "as", "within", "since", "afterwards",
      "at any time",
      "counting reported",
    ] + relationKeys

  /// The name to bind; what is bound must be there, so an absence binds nothing.
  mutating func name(_ value: YAMLValue, in place: PatternPlace) -> String? {
    guard let text = text(value) else { return nil }
    guard place.mayBindName else {
      note(
        value,
        "nothing is bound here; `as` names an event that is there: of a form, `preceded by` or `followed by`")
      return nil
    }
    return checkedName(text, in: value)
  }

  /// A name, unless the language or another event already uses it.
  mutating func checkedName(_ text: String, in value: YAMLValue) -> String? {
    let reserved =
      ["it", "that", "that person", "anything"] + Self.events + StateName.allCases.map(\.rawValue)
    if reserved.contains(text) {
      note(value, "'\(text)' already means something; choose another name")
    } else if names[text] != nil {
      note(value, "'\(text)' already names another event; choose another name")
    } else {
      return text
    }
    return nil
  }
}

extension EventPattern {
  /// This alternative with more asked of it, once for each way in which the relations can hold.
  fileprivate func narrowed(
    test: Test?, scope: Scope?, relations more: [[RelationTerm]], counting: Bool
  ) -> [EventPattern] {
    let inOrder = test.map { Self.flat($0) } ?? []
    return more.map { way in
      EventPattern(
        kinds: kinds, tests: tests + inOrder, scope: scope ?? self.scope, relations: relations + way,
        countingReported: counting || countingReported)
    }
  }

  /// The tests of a pattern all hold, so that "all of these" need not be said again.
  private static func flat(_ test: Test) -> [Test] {
    if case .all(let tests) = test { return tests }
    return [test]
  }
}
