import Casework

/// Where in time a pattern's event must lie.
extension Evaluation {
  /// The days in which a window can be met, and how one occurrence is tested.
  struct Span {
    fileprivate enum Rule {
      case anyTime
      case upToAnchor
      case before(Clock)
      case after(Clock)
      case around(Clock)
      case since(Occurrence)
      /// From what is not bound, so that what lies before the anchor cannot be told.
      case sinceUnknown
      case sinceAnchor
    }
    let from: Day
    let through: Day
    fileprivate let rule: Rule
    fileprivate let anchor: Occurrence

    /// Whether an occurrence lies in it.
    func includes(_ other: Occurrence) -> Truth {
      switch rule {
      case .anyTime: .yes
      case .upToAnchor: anchor.isAtOrAfter(other)
      case .before(let clock): other.isWithin(clock, before: anchor)
      case .after(let clock): other.isWithin(clock, after: anchor)
      case .around(let clock): other.isWithin(clock, eitherSideOf: anchor)
      case .since(let start): other.isAtOrAfter(start) && anchor.isAtOrAfter(other)
      case .sinceUnknown: anchor.isAtOrAfter(other) && .unknown
      case .sinceAnchor: other.isAfter(anchor)
      }
    }
  }

  /// The span of a window; nil when what it starts from is not there.
  func span(_ window: Window) -> Span? {
    let anchor = anchorOccurred
    func span(_ rule: Span.Rule, from: Day, through: Day) -> Span {
      Span(from: from, through: through, rule: rule, anchor: anchor)
    }
    switch window {
    case .anyTime: return span(.anyTime, from: .first, through: .last)
    case .upToAnchor: return span(.upToAnchor, from: .first, through: anchor.latest)
    case .before(let clock):
      return span(.before(clock), from: clock.firstDay(endingOn: anchor.earliest), through: anchor.latest)
    case .after(let clock):
      return span(.after(clock), from: anchor.earliest, through: clock.lastDay(startingOn: anchor.latest))
    case .around(let clock):
      let first = clock.firstDay(endingOn: anchor.earliest)
      return span(.around(clock), from: first, through: clock.lastDay(startingOn: anchor.latest))
    case .since(let reference):
      if let start = start(of: reference) {
        return span(.since(start), from: start.earliest, through: anchor.latest)
      }
      // Since an opening that is not there does not apply; since a name that nothing bears cannot be told.
      guard case .bound = reference else { return nil }
      return span(.sinceUnknown, from: .first, through: anchor.latest)
    case .sinceAnchor: return span(.sinceAnchor, from: anchor.earliest, through: .last)
    }
  }

  private func start(of reference: Reference) -> Occurrence? {
    switch reference {
    case .bound(let name): return place(named: name).map(occurred)
    case .opening(let state): return latestOpening(of: state).map(occurred)
    }
  }

  /// The latest certain opening of a state of the child at or before the anchor.
  func latestOpening(of state: StateName) -> Int? {
    var latest: Int?
    for person in people(in: .child) {
      for episode in chronology.episodes(of: state, for: person) where episode.opened == .yes {
        guard episode.opener != anchor, anchorOccurred.isAtOrAfter(occurred(episode.opener)) == .yes else {
          continue
        }
        if let known = latest, chronology.entries.precedes(episode.opener, known) { continue }
        latest = episode.opener
      }
    }
    return latest
  }

  /// The days that must be covered for absence from a window.
  func coveredDays(_ pattern: Pattern) -> ClosedRange<Day> {
    let anchor = anchorOccurred
    let from: Day
    var through = anchor.latest
    switch pattern.window {
    case .before(let clock): from = clock.firstDay(endingOn: anchor.earliest)
    case .around(let clock):
      from = clock.firstDay(endingOn: anchor.earliest)
      through = clock.lastDay(startingOn: anchor.latest)
    case .after(let clock):
      from = anchor.earliest
      through = clock.lastDay(startingOn: anchor.latest)
    case .since(let reference): from = start(of: reference)?.earliest ?? anchor.earliest
    case .anyTime, .upToAnchor, .sinceAnchor: from = relatedDay(pattern) ?? anchor.earliest
    }
    return min(from, through)...through
  }

  /// The first day of what the pattern's relations are bound to.
  private func relatedDay(_ pattern: Pattern) -> Day? {
    var first: Day?
    for alternative in pattern.alternatives {
      for relation in alternative.relations where !relation.onlyExcludes {
        guard let name = relation.boundName, let place = place(named: name) else { continue }
        first = min(first ?? .last, occurred(place).earliest)
      }
    }
    return first
  }
}

extension RelationTerm {
  /// The name it is bound to, if it is.
  var boundName: String? {
    switch self {
    case .names(let name, _), .linkedWith(let name), .agrees(let name, _), .isHeldBy(let name, _),
      .sharesAdult(let name), .isNot(let name):
      name
    case .namesSome, .namedBySome: nil
    }
  }
}

extension Occurrence {
  /// Whether it lies no longer before the other than a clock says.
  fileprivate func isWithin(_ clock: Clock, before other: Occurrence) -> Truth {
    if case .hours(let n) = clock, let mine = instant, let theirs = other.instant {
      return Truth(mine <= theirs && theirs <= mine.adding(hours: n))
    }
    let isNear =
      earliest >= clock.firstDay(endingOn: other.latest)
      ? Truth.yes : Truth(latest >= clock.firstDay(endingOn: other.earliest)) && .unknown
    return isDated(with: other, other.isAtOrAfter(self) && isNear)
  }

  /// Whether it lies no longer after the other than a clock says.
  fileprivate func isWithin(_ clock: Clock, after other: Occurrence) -> Truth {
    if case .hours(let n) = clock, let mine = instant, let theirs = other.instant {
      return Truth(theirs <= mine && mine <= theirs.adding(hours: n))
    }
    let isNear =
      latest <= clock.lastDay(startingOn: other.earliest)
      ? Truth.yes : Truth(earliest <= clock.lastDay(startingOn: other.latest)) && .unknown
    return isDated(with: other, isAtOrAfter(other) && isNear)
  }

  /// Whether it lies no further from the other than a clock says: one question, whichever came first.
  fileprivate func isWithin(_ clock: Clock, eitherSideOf other: Occurrence) -> Truth {
    if instant != nil, other.instant != nil {
      return isWithin(clock, before: other) || isWithin(clock, after: other)
    }
    if latest < clock.firstDay(endingOn: other.earliest) || earliest > clock.lastDay(startingOn: other.latest)
    {
      return .no
    }
    let isCertain =
      earliest >= clock.firstDay(endingOn: other.latest)
      && latest <= clock.lastDay(startingOn: other.earliest)
    return isDated(with: other, isCertain ? .yes : .unknown)
  }

  /// What is undated proves no window.
  private func isDated(with other: Occurrence, _ truth: Truth) -> Truth {
    precision == .undated || other.precision == .undated ? truth && .unknown : truth
  }
}

extension Clock {
  /// The first day of a window of this length that ends on a day; months are counted back with the calendar.
  func firstDay(endingOn day: Day) -> Day { day - days(before: day) }

  /// The last day of a window of this length that begins on a day.
  func lastDay(startingOn day: Day) -> Day { day + days(after: day) }

  /// Its length in days, counted back from a day.
  func days(before day: Day) -> Int {
    switch self {
    case .days(let n): n
    case .weeks(let n): 7 * n
    case .months(let n): day - day.adding(months: -n)
    case .workingDays: day - firstDay(dueOn: day)
    default: days(after: day)
    }
  }

  /// The first day from which a clock of working days is due no earlier than a day.
  private func firstDay(dueOn day: Day) -> Day {
    var first = day
    while due(from: first - 1).day >= day { first = first - 1 }
    return first
  }

  /// Its length in days, counted on from a day.
  func days(after day: Day) -> Int {
    if case .hours(let n) = self { return (n + 23) / 24 }
    return max(0, lastDay(from: day) - day)
  }
}
