import Casework
import Lessons

/// Conditions beside a form, drawn from a seed.
extension RandomPattern {
  static let states: [StateName] =
    StateName.allCases + Array(repeating: .worryOpen, count: 8)
    + Array(repeating: .socialCareInvolved, count: 4)

  /// A state, mostly one that something in the story can open.
  mutating func state() -> StateName {
    let told = Set(story.map(\.kind))
    let opened = Self.states.filter { !told.isDisjoint(with: NaiveView.openers(of: $0)) }
    return chance.one(of: chance.happens(70) ? opened : Self.states, else: .worryOpen)
  }

  mutating func conditions(forward: Bool) -> [Condition] {
    (0..<chance.one(of: [0, 0, 0, 0, 1, 1, 2, 2], else: 1)).map { _ in condition(forward: forward, depth: 1) }
  }

  mutating func condition(forward: Bool, depth: Int) -> Condition {
    switch chance.number(1...100) {
    case ...20: return .state(stateTerm())
    case ...32: return .anchor(test(of: kind()))
    case ...54:
      let name = chance.happens(50) ? "the worry" : nil
      let pattern = pattern(window(forward), name: name)
      if let name, !names.contains(name) { names.append(name) }
      return .exists(pattern)
    case ...76: return .absent(pattern(window(forward)))
    case ...81 where forward: return changes()
    case ...86: return share()
    case ...90: return .restsOnlyOn(.source([.parentOrCarerSaid, .childSaid]))
    default: return depth > 0 ? combined(forward: forward) : .state(stateTerm())
    }
  }

  /// What a part binds is not known outside, and the reader of lessons refuses it there.
  private mutating func combined(forward: Bool) -> Condition {
    let known = names
    defer { names = known }
    let parts = [condition(forward: forward, depth: 0), condition(forward: forward, depth: 0)]
    switch chance.number(1...3) {
    case 1: return .all(parts)
    case 2: return .any(parts)
    default: return .not(parts[0])
    }
  }

  mutating func stateTerm() -> StateTerm {
    let scope: Scope =
      chance.happens(80) ? .child : chance.one(of: Scope.allCases, else: .child)
    return StateTerm(state(), of: scope)
  }

  mutating func window(_ forward: Bool) -> Window {
    let days = Clock.days(chance.one(of: [1, 7, 14, 28, 60, 60, 120, 120], else: 7))
    let others: [Clock] = [.hours(30), .sameDay, .workingDays(3), .weeks(2), .months(1), .months(2)]
    let clock = chance.happens(75) ? days : chance.one(of: others, else: days)
    if names.count > 1, chance.happens(50) { return .since(.bound(names[names.count - 1])) }
    switch chance.number(1...100) {
    case ...35: return .before(clock)
    case ...50: return .upToAnchor
    case ...60: return forward ? .after(clock) : .before(.weeks(2))
    case ...68: return forward ? .around(clock) : .upToAnchor
    case ...78: return .sinceAnchor
    case ...88: return .since(.opening(chance.one(of: [.worryOpen, .socialCareInvolved], else: .worryOpen)))
    default: return .anyTime
    }
  }

  private mutating func changes() -> Condition {
    .changes(
      Changes(
        count: pattern(scoped: false), daysAfter: chance.one(of: [7, 28], else: 7),
        daysBefore: chance.one(of: [7, 28], else: 7), fewerBy: chance.one(of: [1, 2, -1], else: 1)))
  }

  private mutating func share() -> Condition {
    let isOfSessions = chance.happens(50)
    let kinds: [EventKind] = isOfSessions ? [.absence] : [kind()]
    let whole = EventPattern(kinds: kinds)
    let part = EventPattern(kinds: kinds, tests: isOfSessions ? [] : [test(of: kinds[0])])
    return .share(
      Share(
        part: Pattern([part]), whole: Pattern([whole]), adding: isOfSessions ? .sessions : nil,
        wholeAdding: isOfSessions ? .possibleSessions : nil,
        threshold: chance.one(of: [0.25, 0.5], else: 0.5),
        under: chance.happens(30), minimum: Double(chance.number(1...3)),
        daysBefore: chance.one(of: [30, 90], else: 30)))
  }
}
