import Casework

extension Form {
  /// The patterns whose events the form is anchored in.
  var anchorPatterns: [Pattern] {
    switch anchor {
    case .happens(let pattern): [pattern]
    case .unanswered(let form): [form.after]
    case .repeats(let form): [form.pattern]
    case .gap(let form): [form.pattern]
    case .converges: []
    case .gate(let form): [form.proposal] + form.endings.map(\.pattern)
    }
  }

  /// Every pattern of which an event that is there helps the lesson to speak.
  var positivePatterns: [Pattern] {
    let own: [Pattern] =
      switch anchor {
      case .gap: []
      default: anchorPatterns
      }
    return own + conditions.flatMap { $0.patterns(positive: true) }
  }

  /// The longest time that may pass after an event before the form speaks of it, in days.
  var longestWait: Int {
    let own: [Clock] =
      switch anchor {
      case .unanswered(let form): form.within.clocks
      case .gap(let form): form.period.clocks + [form.grace]
      case .happens, .repeats, .converges, .gate: []
      }
    return max(own.map(\.longestInDays).max() ?? 0, conditions.map(\.longestWait).max() ?? 0)
  }
}

extension [Form] {
  /// The longest time that may pass after an event before one of them speaks of it, in days.
  var longestWait: Int { map(\.longestWait).max() ?? 0 }
}

extension Condition {
  /// The patterns of which an event that is there makes the condition hold, or fail where `positive` is false.
  fileprivate func patterns(positive: Bool) -> [Pattern] {
    switch self {
    case .exists(let pattern): positive ? [pattern] : []
    case .absent(let pattern): positive ? [] : [pattern]
    case .changes(let changes): [changes.count]
    case .share(let share): [share.part]
    case .all(let conditions), .any(let conditions): conditions.flatMap { $0.patterns(positive: positive) }
    case .not(let condition): condition.patterns(positive: !positive)
    case .state, .anchor, .restsOnlyOn: []
    }
  }

  fileprivate var longestWait: Int {
    switch self {
    case .exists(let pattern), .absent(let pattern): pattern.window.daysAfter
    case .changes(let changes): changes.daysAfter
    case .all(let conditions), .any(let conditions): conditions.map(\.longestWait).max() ?? 0
    case .not(let condition): condition.longestWait
    case .state, .anchor, .share, .restsOnlyOn: 0
    }
  }
}

extension Pattern {
  /// Whether it names a kind, itself or through a relation.
  func names(_ kind: EventKind) -> Bool { alternatives.contains { $0.names(kind) } }

  /// Whether one of its alternatives is any kind at all; the very event bound before is not.
  var namesAnything: Bool {
    alternatives.contains { one in one.kinds.isEmpty && !one.relations.contains(where: \.isSameEvent) }
  }
}

extension EventPattern {
  fileprivate func names(_ kind: EventKind) -> Bool {
    kinds.contains(kind)
      || relations.contains { relation in
        switch relation {
        case .namesSome(let pattern, _), .namedBySome(let pattern, _): pattern.names(kind)
        default: false
        }
      }
  }
}

extension RelationTerm {
  /// Whether it means the very event bound before.
  var isSameEvent: Bool {
    if case .isHeldBy = self { return true }
    return false
  }
}

extension Window {
  fileprivate var daysAfter: Int {
    switch self {
    case .after(let clock), .around(let clock): clock.longestInDays
    case .anyTime, .upToAnchor, .before, .since, .sinceAnchor: 0
    }
  }
}

extension ClockRule {
  /// Both clocks, or the one.
  var clocks: [Clock] { [standard] + (guarded.map { [$0] } ?? []) }
}
