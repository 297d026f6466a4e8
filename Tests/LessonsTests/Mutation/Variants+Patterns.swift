import Casework
import Lessons

extension Pattern {
  /// Without each alternative, with each of them varied, and with its window halved and doubled.
  var variants: [Variant<Pattern>] {
    alternatives.each { $0.variants }.map { $0.map { Pattern($0, window: window, name: name) } }
      + window.variants.map { $0.map { Pattern(alternatives, window: $0, name: name) } }
  }
}

extension Window {
  var variants: [Variant<Window>] {
    switch self {
    case .before(let clock): clock.variants.map { $0.map { .before($0) } }
    case .after(let clock): clock.variants.map { $0.map { .after($0) } }
    case .around(let clock): clock.variants.map { $0.map { .around($0) } }
    case .anyTime, .upToAnchor, .since, .sinceAnchor: []
    }
  }
}

extension EventPattern {
  /// Without each kind, test and relation; with each test turned round or varied; of the child where of someone else.
  var variants: [Variant<EventPattern>] {
    let fewer = namesItsKinds ? [] : kinds.each { _ in [] }
    return fewer.map { $0.map { with(kinds: $0) }.under("kind") }
      + tests.each(leaving: 0) { $0.turnedAndVaried }.map { $0.map { with(tests: $0) }.under("test") }
      + relations.each(leaving: 0) { $0.variants }.map { $0.map { with(relations: $0) }.under("relation") }
      + (scope == .child ? [] : [Variant(what: "of the child", value: with(scope: .child))])
  }

  /// Whether its kinds are those of a fact that stands for them, such as *sight of the child*.
  private var namesItsKinds: Bool {
    if case .fact? = tests.first { return kinds.count > 1 }
    return false
  }

  private func with(
    kinds: [EventKind]? = nil, tests: [Test]? = nil, scope: Scope? = nil, relations: [RelationTerm]? = nil
  ) -> EventPattern {
    EventPattern(
      kinds: kinds ?? self.kinds, tests: tests ?? self.tests, scope: scope ?? self.scope,
      relations: relations ?? self.relations, countingReported: countingReported)
  }
}

extension RelationTerm {
  var variants: [Variant<RelationTerm>] {
    switch self {
    case .namesSome(let pattern, let kinds): pattern.variants.map { $0.map { .namesSome($0, kinds) } }
    case .namedBySome(let pattern, let kinds): pattern.variants.map { $0.map { .namedBySome($0, kinds) } }
    case .names, .linkedWith, .agrees, .isHeldBy, .sharesAdult, .isNot: []
    }
  }
}

extension Test {
  var turnedAndVaried: [Variant<Test>] {
    [Variant(what: "\(self) turned round", value: .not(self))] + variants
  }

  private var variants: [Variant<Test>] {
    switch self {
    case .all(let tests): tests.each { $0.turnedAndVaried }.map { $0.map { .all($0) }.under("all") }
    case .any(let tests): tests.each { $0.turnedAndVaried }.map { $0.map { .any($0) }.under("any") }
    case .not(let test): test.variants.map { $0.map { .not($0) }.under("not") }
    case .atLeast(let field, let bound): bound.variants(field.rawValue).map { $0.map { .atLeast(field, $0) } }
    case .under(let field, let bound): bound.variants(field.rawValue).map { $0.map { .under(field, $0) } }
    case .youngerThan(let age): age.variants.map { $0.map { .youngerThan($0) } }
    case .word, .stated, .source, .interpreter, .statesInterpreter, .fact, .claim, .heldBy, .service,
      .recordedBy:
      []
    }
  }
}
