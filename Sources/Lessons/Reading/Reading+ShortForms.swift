import Casework
import YAMLReading

/// Short ways to write a pattern that read well and have one meaning.
extension Reading {
  /// `{ involvement: ended }`: the key that names a kind, in a mapping that has neither `event` nor `any`.
  func shortForm(_ value: YAMLValue) -> YAMLValue.Pair? {
    guard value["event"] == nil, value["any"] == nil else { return nil }
    return value.pairs?.first { EventKind(name: $0.key) != nil }
  }

  /// `{ involvement: ended }` is an involvement with the one field that can say so: `{ change: ended }`.
  mutating func alternatives(_ short: YAMLValue.Pair) -> [EventPattern]? {
    guard let kind = EventKind(name: short.key), let text = text(short.value) else { return nil }
    let word = Word(named: text)
    let fields = kind.fields.filter { field in word.map(field.choices(in: .england).contains) ?? false }
    guard let word, let field = fields.first, fields.count == 1 else {
      let reason =
        fields.isEmpty
        ? "is the answer to no field of \(kind.name); write { event: \(kind.name), where: { … } }"
        : "may be \(fields.map { "'\($0.name.rawValue)'" }.joined(separator: " or ")) of it; write `where:` with the field"
      note(short.value, "'\(text.abbreviated)' \(reason)")
      return nil
    }
    return [EventPattern(kinds: [kind], tests: [.word(field.name, [word])])]
  }

  /// Whether a value names an event bound before instead of a kind.
  func isBound(_ value: YAMLValue) -> Bool {
    guard let text = value.text else { return false }
    return text == "that" || text == Self.it || names[text] != nil
  }

  /// `{ event: that, held by: social care }`: the very event, held by such a service now.
  mutating func boundEvent(_ event: YAMLValue, in value: YAMLValue) -> [EventPattern]? {
    guard let name = event.text.flatMap({ bound($0, in: event) }) else { return nil }
    guard let holder = required("held by", in: value) else { return nil }
    let types = serviceTypes(holder)
    return types.isEmpty ? nil : [EventPattern(kinds: [], relations: [.isHeldBy(name, types)])]
  }

  /// The tests written in a pattern: `where`, `unless` and `held by`.
  mutating func tests(in value: YAMLValue, of kinds: Kinds) -> Test? {
    let isVeryEvent = value["event"].map { isBound($0) } ?? false
    let held = isVeryEvent ? nil : value["held by"].flatMap { services($0) { .heldBy($0) } }
    let own = value["where"].flatMap { test($0, of: kinds) }
    let not = value["unless"].flatMap { test($0, of: kinds) }.map { Test.not($0) }
    return Self.together([own, not, held].compactMap { $0 })
  }
}
