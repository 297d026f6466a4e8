import Casework
import YAMLReading

/// Tests of one event: `where`, guards and exceptions.
extension Reading {
  /// A fact's name, or a mapping of tests of which all must pass.
  mutating func test(_ value: YAMLValue, of kinds: Kinds) -> Test? {
    if value.text != nil { return namedFact(value, of: kinds).map { .fact($0) } }
    guard let pairs = value.pairs else {
      note(value, "must be tests such as { outcome: no reply }, not \(value.inWords)")
      return nil
    }
    if pairs.isEmpty { note(value, "has no test; write one, or leave it out") }
    return Self.together(pairs.flatMap { tests($0, of: kinds) })
  }

  /// One test, or all of several; nil of none.
  static func together(_ tests: [Test]) -> Test? { tests.count > 1 ? .all(tests) : tests.first }

  private mutating func tests(_ pair: YAMLValue.Pair, of kinds: Kinds) -> [Test] {
    let value = pair.value
    switch pair.key {
    case "any": return list(value, of: kinds).map { [.any($0)] } ?? []
    case "all": return list(value, of: kinds).map { [.all($0)] } ?? []
    case "not": return test(value, of: kinds).map { [.not($0)] } ?? []
    case "stated": return value.oneOrMore.compactMap { stated($0, of: kinds) }
    case "source": return nonempty(words(value, Source.self, what: "a source")).map { [.source($0)] } ?? []
    case "interpreter":
      return nonempty(words(value, InterpreterUse.self, what: "an answer to who interpreted"))
        .map { [.interpreter($0)] } ?? []
    case "claim": return claim(value).map { [$0] } ?? []
    case "held by": return services(value) { .heldBy($0) }.map { [$0] } ?? []
    case "recorded by": return services(value) { .recordedBy($0) }.map { [$0] } ?? []
    case "younger than": return clock(value).map { [.youngerThan($0)] } ?? []
    default: return factOrField(pair, of: kinds).map { [$0] } ?? []
    }
  }

  /// Who interpreted is said of an event of any kind; all else that can be stated is a field of its kind.
  private mutating func stated(_ value: YAMLValue, of kinds: Kinds) -> Test? {
    value.text == "interpreter" ? .statesInterpreter : field(value, of: kinds).map { .stated($0) }
  }

  private mutating func list(_ value: YAMLValue, of kinds: Kinds) -> [Test]? {
    guard let items = value.items, !items.isEmpty else {
      note(value, "must be a list of tests, not \(value.inWords)")
      return nil
    }
    return nonempty(items.compactMap { test($0, of: kinds) })
  }

  private func nonempty<Element>(_ list: [Element]) -> [Element]? { list.isEmpty ? nil : list }

  private mutating func claim(_ value: YAMLValue) -> Test? {
    guard expect(["of", "standing"], in: value) else { return nil }
    let matters = value["of"].map { words($0, ClaimMatter.self, what: "a matter of a claim") }
    let standings = value["standing"].map { words($0, Standing.self, what: "a standing") }
    return .claim(matters ?? ClaimMatter.allCases, standings ?? Standing.allCases)
  }

  /// `held by: [police]`, `held by: not social care` or `held by: { not: [social care] }`.
  mutating func services(_ value: YAMLValue, _ make: ([ServiceType]) -> Test) -> Test? {
    if let text = value.text, text.hasPrefix("not ") {
      let type = YAMLValue(
        path: value.path, line: value.line, content: .text(String(text.dropFirst(4)), plain: true))
      return nonempty(serviceTypes(type)).map { .not(make($0)) }
    }
    guard value.pairs != nil else { return nonempty(serviceTypes(value)).map(make) }
    guard expect(["not"], in: value), let inner = required("not", in: value) else { return nil }
    return nonempty(serviceTypes(inner)).map { .not(make($0)) }
  }

  /// Types of service.
  mutating func serviceTypes(_ value: YAMLValue) -> [ServiceType] {
    words(value, ServiceType.self, what: "a type of service")
  }

  private mutating func namedFact(_ value: YAMLValue, of kinds: Kinds) -> EventFact? {
    guard let text = text(value) else { return nil }
    guard let fact = EventFact(rawValue: text) else {
      note(unknown: text, in: value, as: "a derived fact", among: EventFact.allCases.map(\.rawValue))
      return nil
    }
    return checked(fact, in: value, of: kinds)
  }

  /// The fact, unless no event here can have it.
  private mutating func checked(_ fact: EventFact, in value: YAMLValue, of kinds: Kinds) -> EventFact? {
    guard case .these(let kinds) = kinds, !fact.toldOf.isEmpty, !kinds.contains(where: fact.toldOf.contains)
    else {
      return fact
    }
    note(
      value,
      "'\(fact.rawValue)' is told of \(Self.names(fact.toldOf)), never of \(Self.names(kinds))")
    return nil
  }

  static func names(_ kinds: [EventKind]) -> String { kinds.map(\.name).joined(separator: ", ") }

  private mutating func factOrField(_ pair: YAMLValue.Pair, of kinds: Kinds) -> Test? {
    guard let fact = EventFact(rawValue: pair.key) else { return aliased(pair, of: kinds) }
    // "seen alone" is a fact and a field: yes and no ask the fact, any other word asks the field, and so does a kind
    // of which the fact is never told.
    let isField = FieldName(named: pair.key).map { field in kinds.all { $0.field(field) != nil } } ?? false
    if isField, !["yes", "no"].contains(pair.value.text) || !kinds.some(fact.toldOf.contains) {
      return fieldTest(pair, of: kinds)
    }
    guard let holds = yesNo(pair.value), let told = checked(fact, in: pair.value, of: kinds) else {
      return nil
    }
    return holds ? .fact(told) : .not(.fact(told))
  }

  /// `child: seen alone` and `mobility: not independently mobile` read well, and ask the fact that they name.
  private mutating func aliased(_ pair: YAMLValue.Pair, of kinds: Kinds) -> Test? {
    if ["child", "mobility"].contains(pair.key), let fact = pair.value.text.flatMap(EventFact.init(rawValue:))
    {
      return checked(fact, in: pair.value, of: kinds).map { .fact($0) }
    }
    return fieldTest(pair, of: kinds)
  }
}
