/// Whether a state held at a time, and what that rests on.
public struct StateAnswer: Hashable, Sendable {
  /// Whether it held.
  public var truth: Truth
  /// The event that opened it, when it held.
  public var opener: Int?
  /// Whether it holds only because completeness is assumed.
  public var assumed = false
  /// What would settle it, when it cannot be told.
  public var missing: Unknown?

  static let no = StateAnswer(truth: .no)
}

extension Chronology {
  /// Whether a state of a person held when something happened, as known now.
  ///
  /// An opening counts from its own day on and a closing on its own day; both by every placement of imprecise days. What
  /// the anchor itself opened, or what arose from it, does not count.
  public func state(
    _ state: StateName, of person: Int, at asked: Occurrence, besides anchor: Int? = nil, asOf now: Instant
  ) -> StateAnswer {
    let episodes = episodes(of: state, for: person)
    guard !episodes.isEmpty else { return .no }
    if isAfterDeath(asked, of: person) { return .no }
    var best = StateAnswer.no
    for at in episodes.indices.reversed() {
      let episode = episodes[at]
      if isElsewhere(episode, than: asked) { continue }
      if let anchor, isOpened(episode.opener, by: anchor) { continue }
      let answer = holds(episode, state, at: asked, besides: anchor, of: person, asOf: now)
      if answer.truth > best.truth || (answer.truth == .yes && best.assumed && !answer.assumed) {
        best = answer
      }
      if best.truth == .yes, !best.assumed { return best }
    }
    return best
  }

  /// Whether an opening had certainly not begun at a time, or was certainly over: most are, and are told so for nothing.
  private func isElsewhere(_ episode: Episode, than asked: Occurrence) -> Bool {
    if asked.isAtOrAfter(entries[episode.opener].occurred) == .no { return true }
    return episode.closer.map { asked.isAtOrAfter(entries[$0].occurred) == .yes } ?? false
  }

  private func holds(
    _ episode: Episode, _ state: StateName, at asked: Occurrence, besides anchor: Int?, of person: Int,
    asOf now: Instant
  ) -> StateAnswer {
    let opener = episode.opener
    let began = asked.isAtOrAfter(entries[opener].occurred) && episode.opened
    if began == .no { return .no }
    if let closer = episode.closer {
      let truth = began && !asked.isAtOrAfter(entries[closer].occurred)
      if truth == .no { return .no }
      return answer(
        truth, episode,
        began == .unknown ? doubt(episode, state, asked, anchor, person) : timing(of: closer, or: anchor))
    }
    let touched = lastTouch(of: opener)
    if asked.latest <= touched {
      return answer(began, episode, doubt(episode, state, asked, anchor, person))
    }
    if state == .worryOpen {
      return answer(
        began && isLive(until: touched + conventions.worryDays, asked), episode,
        began == .unknown
          ? doubt(episode, state, asked, anchor, person)
          : .timing(entries[anchor ?? opener].record.event.id))
    }
    let kind = entries[opener].kind
    var lasting = lasts(kind, state, from: touched, through: asked.latest, of: person, asOf: now)
    if began == .unknown, lasting.truth == .yes {
      lasting.missing = doubt(episode, state, asked, anchor, person)
    }
    lasting.truth = lasting.truth && began
    lasting.opener = lasting.truth == .yes ? episode.opener : nil
    return lasting
  }

  /// Why it cannot be told that an opening had begun: when it was, or whether it was one.
  private func doubt(
    _ episode: Episode, _ state: StateName, _ asked: Occurrence, _ anchor: Int?, _ person: Int
  ) -> Unknown {
    if asked.isAtOrAfter(entries[episode.opener].occurred) == .unknown {
      return timing(of: episode.opener, or: anchor)
    }
    return openingDoubt(state, episode.opener, for: person)
  }

  /// When exactly something happened; where that is known to the day, when what is asked about did.
  private func timing(of place: Int, or anchor: Int?) -> Unknown {
    let isExact = entries[place].occurred.earliest == entries[place].occurred.latest
    return .timing(entries[isExact ? anchor ?? place : place].record.event.id)
  }

  private func answer(
    _ truth: Truth, _ episode: Episode, _ missing: @autoclosure () -> Unknown
  ) -> StateAnswer {
    StateAnswer(
      truth: truth, opener: truth == .yes ? episode.opener : nil,
      missing: truth == .unknown ? missing() : nil)
  }

  private func isLive(until: Day, _ asked: Occurrence) -> Truth {
    asked.latest <= until ? .yes : asked.earliest > until ? .no : .unknown
  }

  /// Whether a state without a recorded end lasted from its last touch through a day.
  private func lasts(
    _ kind: EventKind, _ state: StateName, from touched: Day, through day: Day, of person: Int,
    asOf now: Instant
  ) -> StateAnswer {
    switch coverage(of: [kind], from: touched, through: day, for: person, asOf: now) {
    case .covered: return StateAnswer(truth: .yes)
    case .assumed:
      let holds = day <= touched + conventions.untouchedDays
      return StateAnswer(
        truth: holds ? .yes : .unknown, assumed: holds,
        missing: holds ? nil : .ending(state, after: touched))
    case .missing(let what):
      return StateAnswer(truth: .unknown, missing: what)
    }
  }

  /// The last day on which an event named an opening in a relation, or the opening's own; some events left out.
  public func lastTouch(of opener: Int, before newest: [Int] = []) -> Day {
    var last = entries[opener].occurred.latest
    guard !entries[opener].links.isEmpty else { return last }
    for link in entries[opener].links where !link.isNaming && !entries[link.other].isHidden {
      if newest.contains(link.other) { continue }
      last = max(last, entries[link.other].occurred.latest)
    }
    return last
  }

  /// Whether an opening is the anchor itself, or arose from or answers it on the same day.
  private func isOpened(_ opener: Int, by anchor: Int) -> Bool {
    if opener == anchor { return true }
    guard entries[opener].occurred.overlaps(entries[anchor].occurred) else { return false }
    return leads(from: opener, to: anchor, hops: 6)
  }

  private func leads(from place: Int, to anchor: Int, hops: Int) -> Bool {
    guard hops > 0 else { return false }
    return entries[place].links.contains { link in
      guard link.isNaming, link.kind == .arisesFrom || link.kind == .answers else { return false }
      return link.other == anchor || leads(from: link.other, to: anchor, hops: hops - 1)
    }
  }

  /// Whether something lies after a person's death, which, once known, closes every state and stops every clock.
  public func isAfterDeath(_ asked: Occurrence, of person: Int) -> Bool {
    var after = false
    latestFirst(.deathOrSeriousHarm) { place in
      let isDeath =
        entries[place].record.event.detail.has(.kind, .death) == true
        && entries[place].people.contains(person)
      after = isDeath && asked.isAfter(entries[place].occurred) == .yes
      return !after
    }
    return after
  }
}

extension Chronology {
  /// The last day on which an opening can still hold: the day before its closing, or when a worry runs out untouched.
  public func lastDay(of episode: Episode, _ state: StateName) -> Day {
    if let closer = episode.closer { return entries[closer].occurred.latest - 1 }
    return state == .worryOpen ? lastTouch(of: episode.opener) + conventions.worryDays : .last
  }

  /// The days on which an opening holds for certain, whatever coverage says and as long as the person lives; nil where there
  /// are none.
  public func certainDays(of episode: Episode, _ state: StateName) -> ClosedRange<Day>? {
    guard episode.opened == .yes else { return nil }
    let first = entries[episode.opener].occurred.latest
    let last =
      if let closer = episode.closer {
        entries[closer].occurred.earliest - 1
      } else {
        lastTouch(of: episode.opener) + (state == .worryOpen ? conventions.worryDays : 0)
      }
    return first <= last ? first...last : nil
  }
}
