import Casework
import Lessons

/// Where in time an event lies from the anchor.
extension NaiveQuestion {
  func window(_ window: Window, _ event: Event, from anchor: Event) -> Truth {
    let truth = lies(in: window, event, from: anchor)
    view.listener?.hear(.window(window.part), truth)
    return truth
  }

  private func lies(in window: Window, _ event: Event, from anchor: Event) -> Truth {
    if event.id == anchor.id { return Truth(window != .sinceAnchor) }
    let (b, a) = (event.occurred, anchor.occurred)
    switch window {
    case .anyTime: return .yes
    case .upToAnchor: return a.isAtOrAfter(b)
    case .sinceAnchor: return b.isAfter(a)
    case .before(let clock): return Self.lies(b, upTo: clock, before: a)
    case .after(let clock): return Self.lies(b, upTo: clock, after: a)
    case .around(let clock): return Self.lies(b, upTo: clock, around: a)
    case .since(let reference):
      guard let start = start(of: reference, from: anchor) else { return a.isAtOrAfter(b) && .unknown }
      return b.isAtOrAfter(start.occurred) && a.isAtOrAfter(b)
    }
  }

  /// The event from which a window runs: bound before, or the latest certain opening up to the anchor.
  func start(of reference: Reference, from anchor: Event) -> Event? {
    switch reference {
    case .bound(let name): event(named: name)
    case .opening(let state): latestOpening(of: state, from: anchor)
    }
  }

  private func latestOpening(of state: StateName, from anchor: Event) -> Event? {
    let people = bearers(of: .child, on: anchor.occurred.latest, anchor: anchor)
    let openers = people.flatMap { view.spells(of: state, for: $0) }.filter {
      $0.opened == .yes && $0.opener.id != anchor.id
        && anchor.occurred.isAtOrAfter($0.opener.occurred) == .yes
    }
    return openers.map(\.opener).max(by: naivelyPrecedes)
  }

  /// Whether the first lies no longer before the second than a clock says, both ends included.
  static func lies(_ first: Occurrence, upTo clock: Clock, before second: Occurrence) -> Truth {
    if let x = first.instant, let y = second.instant {
      if x > y { return .no }
      if case .hours(let n) = clock { return Truth(y <= x.adding(hours: n)) }
    }
    if first.earliest > second.latest || first.latest < clock.firstDay(endingOn: second.earliest) {
      return .no
    }
    let isCertain =
      first.latest <= second.earliest && first.earliest >= clock.firstDay(endingOn: second.latest)
    return isCertain && first.isDated && second.isDated ? .yes : .unknown
  }

  /// Whether the first lies no longer after the second than a clock says, both ends included.
  static func lies(_ first: Occurrence, upTo clock: Clock, after second: Occurrence) -> Truth {
    if let x = first.instant, let y = second.instant {
      if x < y { return .no }
      if case .hours(let n) = clock { return Truth(x <= y.adding(hours: n)) }
    }
    if first.latest < second.earliest || first.earliest > clock.lastDay(startingOn: second.latest) {
      return .no
    }
    let isCertain =
      first.earliest >= second.latest && first.latest <= clock.lastDay(startingOn: second.earliest)
    return isCertain && first.isDated && second.isDated ? .yes : .unknown
  }

  /// Whether the first lies no longer before or after the second than a clock says.
  static func lies(_ first: Occurrence, upTo clock: Clock, around second: Occurrence) -> Truth {
    if first.instant != nil, second.instant != nil {
      return lies(first, upTo: clock, before: second) || lies(first, upTo: clock, after: second)
    }
    if first.latest < clock.firstDay(endingOn: second.earliest)
      || first.earliest > clock.lastDay(startingOn: second.latest)
    {
      return .no
    }
    let isCertain =
      first.earliest >= clock.firstDay(endingOn: second.latest)
      && first.latest <= clock.lastDay(startingOn: second.earliest)
    return isCertain && first.isDated && second.isDated ? .yes : .unknown
  }

  /// Whether two lie no longer apart than a clock says, whichever came first.
  static func lies(_ a: Occurrence, upTo clock: Clock, eitherSideOf b: Occurrence) -> Truth {
    if a.instant != nil, b.instant != nil {
      return lies(a, upTo: clock, before: b) || lies(b, upTo: clock, before: a)
    }
    if a.latest < clock.firstDay(endingOn: b.earliest) || b.latest < clock.firstDay(endingOn: a.earliest) {
      return .no
    }
    let isCertain =
      a.earliest >= clock.firstDay(endingOn: b.latest) && b.earliest >= clock.firstDay(endingOn: a.latest)
    return isCertain && a.isDated && b.isDated ? .yes : .unknown
  }

  /// The days over which absence in a window must be covered.
  func days(of pattern: Pattern, from anchor: Event) -> ClosedRange<Day> {
    let (first, last) = (anchor.occurred.earliest, anchor.occurred.latest)
    switch pattern.window {
    case .before(let clock): return Self.range(clock.firstDay(endingOn: first), last)
    case .after(let clock): return Self.range(first, clock.lastDay(startingOn: last))
    case .around(let clock):
      return Self.range(clock.firstDay(endingOn: first), clock.lastDay(startingOn: last))
    case .since(let reference):
      return Self.range(start(of: reference, from: anchor)?.occurred.earliest ?? first, last)
    case .sinceAnchor, .upToAnchor, .anyTime: return Self.range(firstRelated(pattern) ?? first, last)
    }
  }

  private static func range(_ first: Day, _ last: Day) -> ClosedRange<Day> { min(first, last)...last }

  /// For relations to a bound event: that event's earliest day.
  private func firstRelated(_ pattern: Pattern) -> Day? {
    pattern.alternatives.flatMap(\.relations).compactMap { term -> Day? in
      switch term {
      case .names(let name, _), .linkedWith(let name), .agrees(let name, _), .isHeldBy(let name, _),
        .sharesAdult(let name):
        event(named: name)?.occurred.earliest
      case .namesSome, .namedBySome, .isNot: nil
      }
    }.min()
  }
}

extension Occurrence {
  var isDated: Bool { precision != .undated }
}

extension Clock {
  /// The first day of a window of this length that ends on a day.
  func firstDay(endingOn day: Day) -> Day {
    switch self {
    case .hours(let n): return day - (n + 23) / 24
    case .days(let n): return day - n
    case .weeks(let n): return day - 7 * n
    case .months(let n): return day.adding(months: -n)
    case .sameDay, .weeksOfPregnancy: return day
    case .workingDays:
      var first = day
      while lastDay(startingOn: first - 1) >= day { first = first - 1 }
      return first
    }
  }

  /// The last day of a window of this length that begins on a day.
  func lastDay(startingOn day: Day) -> Day {
    switch self {
    case .hours(let n): day + (n + 23) / 24
    case .sameDay, .weeksOfPregnancy: day
    default: due(from: day).day
    }
  }
}
