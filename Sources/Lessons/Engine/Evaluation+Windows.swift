import Casework

/// Where in time a pattern's event must lie.
extension Evaluation {
  /// The days in which a window can be met, and the test of one occurrence; nil when what it starts from is not there.
  struct Span {
    var from: Day
    var through: Day
    var includes: (Occurrence) -> Truth
  }

  func span(_ window: Window) -> Span? {
    let anchor = anchorOccurred
    switch window {
    case .anyTime: return Span(from: .first, through: .last) { _ in .yes }
    case .upToAnchor:
      return Span(from: .first, through: anchor.latest) { anchor.isAtOrAfter($0) }
    case .before(let clock):
      return Span(from: clock.firstDay(endingOn: anchor.earliest), through: anchor.latest) {
        $0.isWithin(clock, before: anchor)
      }
    case .after(let clock):
      return Span(from: anchor.earliest, through: clock.lastDay(startingOn: anchor.latest)) {
        $0.isWithin(clock, after: anchor)
      }
    case .around(let clock):
      let (first, last) = (
        clock.firstDay(endingOn: anchor.earliest), clock.lastDay(startingOn: anchor.latest)
      )
      return Span(from: first, through: last) { $0.isWithin(clock, eitherSideOf: anchor) }
    case .since(let reference):
      guard let start = start(of: reference) else { return span(since: reference) }
      return Span(from: start.earliest, through: anchor.latest) {
        $0.isAtOrAfter(start) && anchor.isAtOrAfter($0)
      }
    case .sinceAnchor:
      return Span(from: anchor.earliest, through: .last) { $0.isAfter(anchor) }
    }
  }

  /// From what is not there: since an opening does not apply; since a name that nothing bears cannot be told.
  private func span(since reference: Reference) -> Span? {
    guard case .bound = reference else { return nil }
    let anchor = anchorOccurred
    return Span(from: .first, through: anchor.latest) { anchor.isAtOrAfter($0) && .unknown }
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
        if let known = latest, chronology.precedes(episode.opener, known) { continue }
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
    return max(0, due(from: day).day - day)
  }
}
