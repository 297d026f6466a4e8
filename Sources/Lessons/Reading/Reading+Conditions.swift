import Casework
import YAMLReading

/// Conditions: what must hold beside the anchor.
extension Reading {
  static let conditionKeys = [
    "while", "preceded by", "followed by", "without", "none", "unless", "where", "changes", "share",
    "rests only on", "all", "any", "not",
  ]

  /// The conditions among the keys of a mapping, in the order written, since a name must be bound before it is used.
  mutating func conditions(in value: YAMLValue, anchor: Kinds, except: [String] = []) -> [Condition] {
    (value.pairs ?? []).filter { Self.conditionKeys.contains($0.key) && !except.contains($0.key) }
      .flatMap { conditions($0, anchor: anchor) }
  }

  private mutating func conditions(_ pair: YAMLValue.Pair, anchor: Kinds) -> [Condition] {
    let value = pair.value
    switch pair.key {
    case "while": return state(value).map { [$0] } ?? []
    case "preceded by": return each(value).flatMap { exists($0, in: .before) }
    case "followed by": return each(value).flatMap { exists($0, in: .after) }
    case "without", "none": return each(value).flatMap { absent($0) }
    case "unless": return apart { $0.condition(value, anchor: anchor) }.map { [.not($0)] } ?? []
    case "where": return test(value, of: anchor).map { [.anchor($0)] } ?? []
    case "changes": return changes(value).map { [.changes($0)] } ?? []
    case "share": return share(value).map { [.share($0)] } ?? []
    case "rests only on": return test(value, of: .whateverIsThere).map { [.restsOnlyOn($0)] } ?? []
    case "all": return list(value).compactMap { condition($0, anchor: anchor) }
    case "any":
      let branches = list(value).compactMap { item in apart { $0.condition(item, anchor: anchor) } }
      return branches.isEmpty ? [] : [.any(branches)]
    default: return apart { $0.condition(value, anchor: anchor) }.map { [.not($0)] } ?? []
    }
  }

  /// A condition, a test of the anchor, or the name of a fact or state.
  mutating func condition(_ value: YAMLValue, anchor: Kinds) -> Condition? {
    if let text = value.text {
      if let state = StateName(rawValue: text) { return .state(StateTerm(state)) }
      guard EventFact(rawValue: text) != nil else {
        note(
          unknown: text, in: value, as: "a derived fact or a state",
          among: EventFact.allCases.map(\.rawValue) + StateName.allCases.map(\.rawValue))
        return nil
      }
      return test(value, of: anchor).map { .anchor($0) }
    }
    guard let pairs = value.pairs, !pairs.isEmpty else {
      note(value, "must be a condition or a test, not \(value.inWords)")
      return nil
    }
    guard pairs.contains(where: { Self.conditionKeys.contains($0.key) }) else {
      return test(value, of: anchor).map { .anchor($0) }
    }
    expect(Self.conditionKeys, in: value)
    return Self.together(conditions(in: value, anchor: anchor))
  }

  /// One condition, or all of several; nil of none.
  static func together(_ conditions: [Condition]) -> Condition? {
    conditions.count > 1 ? .all(conditions) : conditions.first
  }

  /// What is bound in one branch, or in what must not hold, is not bound outside it.
  private mutating func apart<Result>(_ read: (inout Reading) -> Result) -> Result {
    let before = names
    defer { names = before }
    return read(&self)
  }

  private mutating func list(_ value: YAMLValue) -> [YAMLValue] {
    if let items = value.items, !items.isEmpty { return items }
    note(value, "must be a list of conditions, not \(value.inWords)")
    return []
  }

  /// A list asks for each of its patterns.
  private mutating func each(_ value: YAMLValue) -> [YAMLValue] {
    if value.items?.isEmpty ?? false { note(value, "is empty; name a kind of event") }
    return value.oneOrMore
  }

  private mutating func exists(_ value: YAMLValue, in place: PatternPlace) -> [Condition] {
    let drafts = drafts(value, in: place)
    if drafts.count > 1, drafts.contains(where: { $0.name != nil }) {
      note(value, "alternatives that share a name share a window too; write it beside `any`")
    }
    for draft in drafts {
      if let name = draft.name { names[name] = Kinds(draft.alternatives) }
    }
    let all = drafts.map { Condition.exists($0.pattern(in: place)) }
    return all.count > 1 ? [.any(all)] : all
  }

  private mutating func absent(_ value: YAMLValue) -> [Condition] {
    drafts(value, in: .absent).map { .absent($0.pattern(in: .absent)) }
  }
}

/// States, by name.
extension Reading {
  /// `worry open`, `{ any: [ … ] }`, `{ all: [ … ] }`, `{ state: …, of: sibling }`.
  private mutating func state(_ value: YAMLValue) -> Condition? {
    if value.text != nil || value["state"] != nil { return stateTerm(value).map { .state($0) } }
    guard value.pairs?.count == 1, expect(["any", "all"], in: value), let key = value.pairs?.first else {
      if value.pairs?.count != 1 { note(value, "must be a state, or { any: […] } or { all: […] } of states") }
      return nil
    }
    let terms = list(key.value).compactMap { state($0) }
    guard !terms.isEmpty else { return nil }
    return key.key == "any" ? .any(terms) : .all(terms)
  }

  /// The states of which one must hold, as a gap reads them.
  mutating func anyState(_ value: YAMLValue) -> [StateTerm] {
    guard let any = value["any"] else {
      if value["all"] != nil {
        note(value, "a gap runs while any one of its states holds; write { any: […] }")
        return []
      }
      return stateTerm(value).map { [$0] } ?? []
    }
    expect(["any"], in: value)
    return list(any).compactMap { stateTerm($0) }
  }

  private mutating func stateTerm(_ value: YAMLValue) -> StateTerm? {
    guard value.pairs != nil else {
      return word(value, StateName.self, what: "a state").map { StateTerm($0) }
    }
    guard expect(["state", "of"], in: value), let named = required("state", in: value),
      let state = word(named, StateName.self, what: "a state")
    else { return nil }
    let scope = value["of"].map { word($0, Scope.self, what: "a scope") } ?? .child
    return scope.map { StateTerm(state, of: $0) }
  }
}
