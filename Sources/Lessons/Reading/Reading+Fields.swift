import Casework
import YAMLReading

/// Tests of an event's own fields, checked against the vocabulary.
extension Reading {
  /// The field of that name, if every kind here has it.
  mutating func field(_ value: YAMLValue, of kinds: Kinds) -> FieldName? {
    text(value).flatMap { field($0, in: value, of: kinds) }
  }

  private mutating func field(_ name: String, in value: YAMLValue, of kinds: Kinds) -> FieldName? {
    switch kinds {
    case .these(let kinds):
      guard let field = FieldName(named: name), kinds.contains(where: { $0.field(field) != nil }) else {
        note(
          unknown: name, in: value, as: "a test, a fact or a field of \(Self.names(kinds))",
          among: Self.tests(kinds))
        return nil
      }
      guard let without = kinds.first(where: { $0.field(field) == nil }) else { return field }
      note(
        value,
        "'\(name)' is not a field of \(without.name); ask it of \(Self.names(kinds.having(field))) alone")
      return nil
    case .anything:
      note(value, "'\(name.abbreviated)' is not a test of `anything`; name the kinds whose field it is")
      return nil
    case .whateverIsThere:
      if let field = FieldName(named: name) { return field }
      note(
        unknown: name, in: value, as: "a test, a fact or a field", among: FieldName.allCases.map(\.rawValue))
      return nil
    }
  }

  private static func tests(_ kinds: [EventKind]) -> [String] {
    let own = [
      "any", "all", "not", "stated", "source", "interpreter", "claim", "held by", "recorded by",
      "younger than",
    ]
    let facts = EventFact.allCases.filter { fact in
      fact.toldOf.isEmpty || kinds.contains(where: fact.toldOf.contains)
    }
    return own + facts.map(\.rawValue) + kinds.flatMap { $0.fields.map(\.name.rawValue) }.uniqued
  }

  /// `outcome: no reply`, `outcome: [a, b]`, `outcome: { not: a }`, `minutes: { under: 15 }`.
  mutating func fieldTest(_ pair: YAMLValue.Pair, of kinds: Kinds) -> Test? {
    let place = YAMLValue(path: pair.value.path, line: pair.line, content: pair.value.content)
    guard let field = field(pair.key, in: place, of: kinds) else { return nil }
    if let not = pair.value["not"], pair.value.pairs?.count == 1 {
      return wordTest(field, not, of: kinds).map { .not($0) }
    }
    return pair.value.pairs == nil
      ? wordTest(field, pair.value, of: kinds) : numberTest(field, pair.value, of: kinds)
  }

  private mutating func wordTest(_ field: FieldName, _ value: YAMLValue, of kinds: Kinds) -> Test? {
    let holders = Self.holders(of: field, kinds)
    if holders.contains(where: { $0.field(field)?.namesServices ?? false }) {
      let types = serviceTypes(value)
      return types.isEmpty ? nil : .service(field, types)
    }
    let choices = holders.flatMap { $0.field(field)?.choices(in: .england) ?? [] }.uniqued
    guard !choices.isEmpty else {
      note(
        value,
        "'\(field.rawValue)' is not answered in words of the vocabulary; \(Self.instead(field, holders))")
      return nil
    }
    let words = value.oneOrMore.compactMap { choice($0, field, choices) }
    guard !words.isEmpty, words.count == value.oneOrMore.count else { return nil }
    if case .these(let kinds) = kinds, let never = kinds.first(where: { !$0.may(field, words) }) {
      note(
        value,
        "'\(field.rawValue)' of \(never.name) is never \(words.map(\.rawValue).joined(separator: " or "))")
      return nil
    }
    return .word(field, words)
  }

  private mutating func choice(_ value: YAMLValue, _ field: FieldName, _ choices: [Word]) -> Word? {
    guard let text = text(value) else { return nil }
    if let word = Word(named: text), choices.contains(word) { return word }
    note(unknown: text, in: value, as: "a word for '\(field.rawValue)'", among: choices.map(\.rawValue))
    return nil
  }

  private mutating func numberTest(_ field: FieldName, _ value: YAMLValue, of kinds: Kinds) -> Test? {
    guard expect(["under", "at least"], in: value) else { return nil }
    let holders = Self.holders(of: field, kinds)
    guard holders.contains(where: { $0.field(field)?.isNumber ?? false }) else {
      note(value, "'\(field.rawValue)' is not a number; \(Self.instead(field, holders))")
      return nil
    }
    let least = value["at least"].flatMap { number($0) }.map { Test.atLeast(field, $0) }
    let under = value["under"].flatMap { number($0) }.map { Test.under(field, $0) }
    return Self.together([least, under].compactMap { $0 })
  }

  private static func holders(of field: FieldName, _ kinds: Kinds) -> [EventKind] {
    if case .these(let kinds) = kinds { return kinds }
    return EventKind.allCases.having(field)
  }

  private static func instead(_ field: FieldName, _ holders: [EventKind]) -> String {
    guard let type = holders.compactMap({ $0.field(field)?.type }).first else { return "ask another field" }
    switch type {
    case .number: return "write { under: 15 } or { at least: 4 }"
    case .choice, .choices: return "write one of its words, or a list of them"
    default: return "ask only whether it is stated: { stated: [\(field.rawValue)] }"
    }
  }
}

extension Field {
  /// Whether it is answered with a number.
  var isNumber: Bool {
    if case .number = type { return true }
    return false
  }
}

extension Field {
  /// Whether it is answered with services.
  fileprivate var namesServices: Bool {
    switch type {
    case .service, .services: true
    default: false
    }
  }
}

extension EventKind {
  /// Whether a field of this kind can hold one of these words.
  fileprivate func may(_ field: FieldName, _ words: [Word]) -> Bool {
    self.field(field)?.choices.contains(where: words.contains) ?? false
  }
}

extension Sequence<EventKind> {
  /// Those that have a field.
  func having(_ field: FieldName) -> [EventKind] { filter { $0.field(field) != nil } }
}
