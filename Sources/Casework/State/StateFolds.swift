/// One opening of a state, and what closed it.
public struct Episode: Hashable, Sendable {
  /// The event that opened it.
  public let opener: Int
  /// Whether it certainly opened it, or cannot be told to.
  public let opened: Truth
  /// The event that closed it, when one did.
  public internal(set) var closer: Int?
}

/// The openings of one state of one person, folded forward in the order of the chronology.
struct StateFold: Sendable {
  var episodes: [Episode] = []
  /// Rises whenever an opening is added, closed or taken back.
  var version = 0
  /// The last opener or closer that was folded; one that stands before it folds the state again.
  var last: Int?
  /// The last day of the last closer that was folded, whether it closed anything or not.
  var lastClosing: Day?
}

extension StateFold {
  /// What an event does to the openings of a state: which it closes, and whether it opens one itself.
  fileprivate struct Effect {
    let place: Int
    let isCloser: Bool
    var closed: [Int] = []
    /// Nil where its kind opens nothing.
    var opened: Truth?
  }

  /// Lets an event do that, and returns the places of the openings that it closed or added.
  @discardableResult
  fileprivate mutating func take(_ effect: Effect, of day: Day) -> [Int] {
    if effect.isCloser || effect.opened != nil { last = effect.place }
    if effect.isCloser { lastClosing = max(lastClosing ?? .first, day) }
    for at in effect.closed { episodes[at].closer = effect.place }
    guard let opened = effect.opened, opened != .no else { return effect.closed }
    episodes.append(Episode(opener: effect.place, opened: opened, closer: nil))
    return effect.closed + [episodes.count - 1]
  }
}

/// States are derived here, once: an event that comes after all that was folded extends the fold; one that does not,
/// or a correction, folds the state again from its own kinds of event.
extension Chronology {
  /// The openings of a state of a person known so far, in the order of the chronology.
  public func episodes(of state: StateName, for person: Int) -> [Episode] {
    let at = Self.fold(state, person)
    return at < folds.count ? folds[at].episodes : []
  }

  /// A number that rises whenever an opening of a state of a person is added, closed or taken back.
  public func version(of state: StateName, for person: Int) -> Int {
    let at = Self.fold(state, person)
    return at < folds.count ? folds[at].version : 0
  }

  /// What an event does to one state of one person; nil where the state must be folded again.
  private struct Folding {
    let state: StateName
    let person: Int
    let effect: StateFold.Effect?
  }

  mutating func fold(_ place: Int) {
    // All is told before anything is changed, so that nothing is copied to be looked at.
    for folding in foldings(of: place) {
      let at = Self.fold(folding.state, folding.person)
      while folds.count <= at { folds.append(StateFold()) }
      guard let effect = folding.effect else {
        refold(folding.state, of: folding.person)
        continue
      }
      for number in folds[at].take(effect, of: entries[place].occurred.latest) {
        note(folds[at].episodes[number], folding.state, at)
      }
    }
    refoldSettled(by: place)
  }

  private func foldings(of place: Int) -> [Folding] {
    let states = StateRule.byKind[Int(entries[place].kind.rawValue)]
    var foldings: [Folding] = []
    foldings.reserveCapacity(states.count * entries[place].people.count)
    for state in states {
      for person in entries[place].people {
        let at = Self.fold(state, person)
        let (last, closing) = at < folds.count ? (folds[at].last, folds[at].lastClosing) : (nil, nil)
        // What it corrects or names may have been folded again already, and it with that.
        if last == place { continue }
        let isStale = last.map { self.isStale(state, place, after: $0, closing) } ?? false
        let effect =
          isStale ? nil : effect(of: place, on: at < folds.count ? folds[at].episodes : [], state, person)
        foldings.append(Folding(state: state, person: person, effect: effect))
      }
    }
    return foldings
  }

  /// Folds again every state on which an event bears.
  mutating func refold(_ place: Int) {
    for state in StateRule.byKind[Int(entries[place].kind.rawValue)] {
      for person in entries[place].people { refold(state, of: person) }
    }
    refoldSettled(by: place)
  }

  /// Folds again the worries about others that an event answers: what settles a cause or a claim need not be about them.
  private mutating func refoldSettled(by place: Int) {
    guard entries[place].kind == .medicalOpinion || !entries[place].record.event.claims.isEmpty else {
      return
    }
    for link in entries[place].links where link.isNaming && link.kind == .answers {
      for person in entries[link.other].people where !entries[place].people.contains(person) {
        refold(.worryOpen, of: person)
      }
    }
  }

  private static func fold(_ state: StateName, _ person: Int) -> Int {
    person * StateName.allCases.count + state.place
  }

  /// Notes that an opening is there, closed or taken back where it was not before.
  private mutating func note(_ episode: Episode, _ state: StateName, _ fold: Int) {
    folds[fold].version += 1
    let day = entries[episode.opener].occurred.earliest
    changed[state.place] = min(changed[state.place] ?? day, day)
  }

  /// Whether an event can change what was folded: an opener or closer that stands before the last, or what bears on how a
  /// worry was opened or closed, as a visit that can lie before the closer does, and what settles the cause or a claim of an
  /// opening.
  private func isStale(_ state: StateName, _ place: Int, after last: Int, _ closing: Day?) -> Bool {
    if isOpenerOrCloser(place, of: state), precedes(place, last) { return true }
    guard state == .worryOpen else { return false }
    if entries[place].kind == .knownCondition {
      return entries[place].occurred.earliest <= entries[last].occurred.latest
    }
    if let closing, StateRule.sightings.contains(entries[place].kind),
      entries[place].occurred.earliest <= closing
    {
      return true
    }
    return (entries[place].kind == .medicalOpinion || !entries[place].record.event.claims.isEmpty)
      && entries[place].links.contains { $0.isNaming && $0.kind == .answers }
  }

  private mutating func refold(_ state: StateName, of person: Int) {
    let at = Self.fold(state, person)
    while folds.count <= at { folds.append(StateFold()) }
    var places: [Int] = []
    for kind in StateRule.of(state).kinds {
      latestFirst(kind) { place in
        if entries[place].people.contains(person) { places.append(place) }
        return true
      }
    }
    places.sort { entries[$0].precedes(entries[$1]) }
    var fold = StateFold()
    for place in places {
      fold.take(effect(of: place, on: fold.episodes, state, person), of: entries[place].occurred.latest)
    }
    let before = folds[at].episodes
    fold.version = folds[at].version
    folds[at] = fold
    if before == fold.episodes { return }
    let (old, new) = (Set(before), Set(fold.episodes))
    for episode in before where !new.contains(episode) { note(episode, state, at) }
    for episode in fold.episodes where !old.contains(episode) { note(episode, state, at) }
  }

  /// What an event does to the openings of a state.
  private func effect(
    of place: Int, on episodes: [Episode], _ state: StateName, _ person: Int
  ) -> StateFold.Effect {
    var effect = StateFold.Effect(place: place, isCloser: mayClose(state, place))
    if effect.isCloser {
      for at in episodes.indices where episodes[at].closer == nil {
        if closes(state, place, episodes[at].opener, for: person) { effect.closed.append(at) }
      }
    }
    if StateRule.of(state).opening.contains(entries[place].kind) {
      effect.opened = opens(state, place, for: person)
    }
    return effect
  }

  private func isOpenerOrCloser(_ place: Int, of state: StateName) -> Bool {
    StateRule.of(state).opening.contains(entries[place].kind) || mayClose(state, place)
  }

  /// Whether an event can close any opening of a state: by its kind, and, where it closes a worry only by name, by its
  /// naming something.
  private func mayClose(_ state: StateName, _ place: Int) -> Bool {
    let kind = entries[place].kind
    guard StateRule.of(state).closing.contains(kind) else { return false }
    return state != .worryOpen || !StateRule.closingByName.contains(kind)
      || entries[place].links.contains { $0.isNaming && $0.kind.links }
  }
}
