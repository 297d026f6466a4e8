import Casework
import YAMLReading

/// What a lesson asks, of whom, by when.
extension Reading {
  /// `ask`: level, who, within, question and, for a gate, what a held closing needs.
  mutating func ask(_ value: YAMLValue, anchor: Kinds) -> Ask? {
    guard expect(["level", "who", "within", "question", "needs"], in: value) else { return nil }
    let level = required("level", in: value).flatMap { self.level($0, anchor: anchor) }
    let who = required("who", in: value).map { roles($0) } ?? []
    let within = value["within"].map { clockRule($0, of: anchor) }
    let question = required("question", in: value).flatMap { text($0) }
    let needs = value["needs"].map { self.needs($0, of: anchor) }
    guard let level, !who.isEmpty, let question, within != .some(.none), needs != .some(.none) else {
      return nil
    }
    return Ask(
      level: level, who: who, within: within.flatMap { $0 }, question: question, needs: needs.flatMap { $0 })
  }

  /// Roles in order: `[allocated worker, else: duty]`.
  private mutating func roles(_ value: YAMLValue) -> [String] {
    let roles: [String] = value.oneOrMore.compactMap { item in
      guard item.pairs != nil else { return text(item) }
      guard expect(["else"], in: item) else { return nil }
      return required("else", in: item).flatMap { text($0) }
    }
    if value.items?.isEmpty ?? false { note(value, "asks nobody") }
    return roles
  }

  /// `ask`, or `{ act when: guard, else: ask }`.
  private mutating func level(_ value: YAMLValue, anchor: Kinds) -> LevelRule? {
    guard value.pairs != nil else {
      return word(value, Level.self, what: "a level").map { LevelRule(otherwise: $0) }
    }
    guard expect(["act when", "stop when", "else"], in: value),
      let otherwise = required("else", in: value).flatMap({ word($0, Level.self, what: "a level") })
    else { return nil }
    guard let pair = value.pairs?.first(where: { $0.key != "else" }),
      let raised = Level(rawValue: String(pair.key.prefix { $0 != " " }))
    else {
      note(value, "raises nothing; write `act when:` with a guard, or a plain level")
      return nil
    }
    if raised <= otherwise {
      note(pair.value, "raises \(otherwise.rawValue) to \(raised.rawValue), which is not higher")
    }
    let guards = guards(pair.value, anchor: anchor)
    return guards.isEmpty ? nil : LevelRule(otherwise: otherwise, raised: raised, when: guards)
  }

  /// `at least 3`, a fact of some evidence, tests of some evidence, a condition; or `{ any: [ … ] }` of them.
  private mutating func guards(_ value: YAMLValue, anchor: Kinds) -> [LevelGuard] {
    if let any = value["any"], value.pairs?.count == 1 {
      return any.oneOrMore.flatMap { guards($0, anchor: anchor) }
    }
    if let text = value.text, text.hasPrefix("at least ") {
      let number = YAMLValue(
        path: value.path, line: value.line, content: .text(String(text.dropFirst(9)), plain: true))
      return count(number).map { [.count(atLeast: $0)] } ?? []
    }
    let isCondition =
      value.text.map { StateName(rawValue: $0) != nil }
      ?? (value.pairs ?? []).contains {
        Self.conditionKeys.contains($0.key) && !["not", "any", "all"].contains($0.key)
      }
    if isCondition { return condition(value, anchor: anchor).map { [.condition($0)] } ?? [] }
    return test(value, of: .whateverIsThere).map { [.evidence($0)] } ?? []
  }

  /// `{ reason by: manager, second view in: [after assessment], within: 2 working days }`.
  private mutating func needs(_ value: YAMLValue, of anchor: Kinds) -> GateNeeds? {
    guard expect(["reason by", "second view in", "within"], in: value) else { return nil }
    let by = required("reason by", in: value).flatMap { text($0) }
    let second = value["second view in"].map { Set(tiers($0)) } ?? []
    let within = required("within", in: value).flatMap { clockRule($0, of: anchor) }
    guard let by, let within else { return nil }
    return GateNeeds(reasonBy: by, secondViewIn: second, within: within)
  }
}
