import Casework

/// What a step touched: the events that became known, and those that they are related to.
struct Touched {
  /// Whether everything must be asked again: a link changed, or something was corrected.
  var everything = false
  /// Whether all that rests on which adults are new, or since when they are on record, must be asked again.
  var adults = false
  /// Whether a further service came to hold something, so that what rests on who holds an answer must be asked again.
  var holders = false
  /// Whether a statement of coverage was received: what could not be told may be told now, and what was certain stays so.
  ///
  /// Only what is open is asked again: *no* stays *no*, since coverage only ever makes certain what was not.
  var coverage = false
  /// The events that became known, or that a further service came to hold.
  private(set) var direct: [Int] = []
  /// The events that these relate to, either way.
  private(set) var related: [Int] = []
  /// The kinds of those.
  private(set) var directKinds = KindSet()
  private(set) var relatedKinds = KindSet()
  /// The earliest day of an opening that was added, closed or taken back, for each state of which there is one.
  private var changed: [Day?] = []
  /// Whether there is any.
  private var hasChanged = false
  /// The people whom all of them concern.
  private(set) var people: [Int] = []

  var isEmpty: Bool { direct.isEmpty && !everything && !coverage }

  /// Notes which openings of states the event learned last changed.
  mutating func addChanges(in chronology: Chronology) {
    let others = chronology.changed
    if !others.contains(where: { $0 != nil }) { return }
    hasChanged = true
    if changed.isEmpty {
      changed = others
      return
    }
    for at in others.indices {
      guard let day = others[at] else { continue }
      changed[at] = min(changed[at] ?? day, day)
    }
  }

  mutating func add(_ place: Int, in chronology: Chronology) {
    direct.append(place)
    directKinds.insert(chronology.entries[place].kind)
    addPeople(of: place, in: chronology)
    for link in chronology.entries[place].links {
      if link.kind == .corrects { everything = true }
      if related.contains(link.other) { continue }
      related.append(link.other)
      relatedKinds.insert(chronology.entries[link.other].kind)
      addPeople(of: link.other, in: chronology)
    }
  }

  private mutating func addPeople(of place: Int, in chronology: Chronology) {
    for person in chronology.entries[place].people where !people.contains(person) { people.append(person) }
  }

  /// Whether all that a part of a lesson asked must be asked again.
  func renews(_ prepared: PreparedLesson) -> Bool {
    everything || adults && prepared.restsOnAdults || holders && prepared.restsOnHolders
  }

  /// From which day on the anchors of a part of a lesson may be concerned; nil when it is not.
  func day(for prepared: PreparedLesson, _ known: KnownNow) -> Day? {
    renews(prepared) ? .first : day(for: prepared.watch, known)
  }

  /// From which day on anchors that depend on what is watched may be concerned; nil when none is.
  func day(for watch: Watch, _ known: KnownNow) -> Day? {
    if !related.isEmpty, joins(watch.ties, known) { return .first }
    var earliest: Day?
    for at in direct.indices {
      let place = direct[at]
      let (kind, occurred) = (
        known.chronology.entries[place].kind, known.chronology.entries[place].occurred.earliest
      )
      guard let day = watch.firstDay(kind, on: occurred) else { continue }
      earliest = min(earliest ?? .last, day)
    }
    if hasChanged {
      for state in watch.states {
        guard let day = changed[state.place] else { continue }
        earliest = min(earliest ?? .last, watch.firstDay(relatedTo: day))
      }
    }
    if relatedKinds.isDisjoint(with: watch.tied) { return earliest }
    for place in related {
      let kind = known.chronology.entries[place].kind
      if watch.linked.contains(kind) {
        let day = known.chronology.entries[place].occurred.earliest
        earliest = min(earliest ?? .last, watch.firstDay(relatedTo: day))
      }
      if watch.opening.contains(kind) {
        let touched = known.chronology.lastTouch(of: place, before: direct)
        earliest = min(earliest ?? .last, watch.firstDay(relatedTo: touched))
      }
    }
    return earliest
  }

  /// Whether what became known has a relation that can matter any time.
  private func joins(_ ties: [Watch.Tie], _ known: KnownNow) -> Bool {
    ties.contains { tie in
      direct.contains { place in
        let entry = known.chronology.entries[place]
        return entry.links.contains { link in
          tie.joins(entry.kind, known.chronology.entries[link.other].kind, by: link.kind)
        }
      }
    }
  }

  /// Whether an event became known, or something related to it did.
  func touches(_ place: Int) -> Bool { direct.contains(place) || related.contains(place) }

  /// The parts of lessons that may be concerned, of those that have something to ask again or can be anchored in it.
  func parts(_ edition: LessonSet.Edition, awake: PartSet) -> PartSet {
    if everything { return edition.all }
    var (concerned, asked) = (PartSet(), awake)
    directKinds.forEach { kind in
      concerned.formUnion(edition.concerned[kind])
      asked.formUnion(edition.anchored[kind])
      asked.formUnion(edition.woken[kind])
    }
    relatedKinds.forEach { kind in
      concerned.formUnion(edition.concerned[kind])
      asked.formUnion(edition.woken[kind])
    }
    concerned.formIntersection(asked)
    if coverage { concerned.formUnion(awake) }
    if adults { concerned.formUnion(edition.restingOnAdults) }
    return concerned
  }

  /// Whether something became known that names an opening of a state of a gap which nothing has closed, and so keeps it
  /// alive.
  func keepsAlive(
    _ gap: Gap, _ prepared: PreparedLesson, _ subject: Int?, _ chronology: Chronology
  ) -> Bool {
    if relatedKinds.isDisjoint(with: prepared.opening) { return false }
    guard let subject else { return true }
    for term in gap.states {
      for episode in chronology.episodes(of: term.state, for: subject)
      where episode.closer == nil && related.contains(episode.opener) {
        return true
      }
    }
    return false
  }

  /// Whether what a gap waits for, or may be that, became known or is held by a further service; or so an opening of its
  /// states, which is asked about where nothing of that ever happened.
  func bringsWhatShouldHappen(
    _ gap: Gap, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow
  ) -> Bool {
    if !directKinds.isDisjoint(with: prepared.opening) { return true }
    if directKinds.isDisjoint(with: gap.pattern.meant) { return false }
    let asked = Evaluation(known, subject: subject, about: prepared.about, anchor: direct[0])
    for place in direct where asked.match(gap.pattern, place) != .no { return true }
    return false
  }

  /// Whether an event of one of these kinds became known, or one to which it is related.
  func meets(_ kinds: KindSet) -> Bool { !directKinds.union(relatedKinds).isDisjoint(with: kinds) }

  /// Whether a part of a lesson about somebody may be concerned at all.
  func concerns(_ subject: Int?, _ prepared: PreparedLesson) -> Bool {
    guard let subject, !coverage, !prepared.watch.isWide, !renews(prepared) else { return true }
    return people.contains(subject)
  }

  /// Calls `body` with each touched event that can anchor a part of a lesson about somebody.
  func anchors(
    _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow, _ body: (Int) -> Void
  ) {
    let narrow = prepared.watch.isWide ? nil : subject
    func look(_ place: Int) {
      guard prepared.anchors.contains(known.chronology.entries[place].kind) else { return }
      if let narrow, !known.chronology.entries[place].concerns(narrow) { return }
      body(place)
    }
    if renews(prepared) {
      for place in known.chronology.entries.indices { look(place) }
    } else if !directKinds.isDisjoint(with: prepared.anchors) {
      for at in direct.indices { look(direct[at]) }
    }
  }
}
