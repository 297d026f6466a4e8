public import Casework

/// The lessons at work over one family: what becomes known goes in, step by step, and what each lesson asks comes out.
///
/// It keeps a chronology, and for each lesson and child the anchors that can still matter. An event wakes only the
/// lessons that depend on its kind, and in them only the anchors that it can reach; a clock that falls due wakes its own.
public struct FamilyRun: Sendable {
  private(set) var chronology: Chronology
  private(set) var ledger = Ledger()
  private let lessons: LessonSet
  private var tracks: [Track]
  /// For each part of a lesson, the place of its first track; its last lies before the next part's.
  private var firstTracks: [Int]
  /// The parts of lessons of which something may be asked again before a clock falls due.
  private var awake = PartSet()
  private var dues = DueQueue()
  private var edition = 0

  /// One lesson about one person, or about the family.
  private struct Track: Sendable {
    let part: Int
    let subject: Int?
    /// Its place among the tracks of its sort.
    let number: Int
  }
  private var events: [EventTrack] = []
  private var repeats: [RepeatsTrack] = []
  private var gaps: [GapTrack] = []
  private var convergences: [ConvergenceTrack] = []

  /// Opens a run over a family of which nothing is known yet.
  public init(_ chronology: Chronology, _ lessons: LessonSet) {
    self.chronology = chronology
    self.lessons = lessons
    let prepared = lessons.editions.last?.prepared ?? []
    let people = Dictionary(
      uniqueKeysWithValues: About.allCases.map { ($0, Self.subjects(of: $0, chronology.family)) })
    (tracks, firstTracks) = ([], [])
    firstTracks.reserveCapacity(prepared.count + 1)
    for part in prepared.indices {
      firstTracks.append(tracks.count)
      for subject in people[prepared[part].about] ?? [] { open(part, prepared[part], subject) }
    }
    firstTracks.append(tracks.count)
  }

  /// Opens the track of a part of a lesson about somebody.
  private mutating func open(_ part: Int, _ prepared: PreparedLesson, _ subject: Int?) {
    let number: Int
    switch prepared.sort {
    case .events:
      number = events.count
      events.append(EventTrack())
    case .repeats:
      number = repeats.count
      repeats.append(RepeatsTrack())
    case .gap:
      number = gaps.count
      gaps.append(GapTrack(prepared))
    case .converges:
      number = convergences.count
      convergences.append(ConvergenceTrack())
    }
    tracks.append(Track(part: part, subject: subject, number: number))
    if !isAsleep(tracks.count - 1, prepared) { awake.insert(part) }
  }

  /// Whether nothing can be asked again of a track before a clock falls due, or an event wakes it.
  private func isAsleep(_ at: Int, _ prepared: PreparedLesson) -> Bool {
    let number = tracks[at].number
    return switch prepared.sort {
    case .events: events[number].isAsleep
    case .repeats: repeats[number].isEmpty
    case .gap: gaps[number].isAsleep
    case .converges: true
    }
  }

  static func subjects(of about: About, _ family: Family) -> [Int?] {
    let people = family.people
    switch about {
    case .child: return people.indices.filter { people[$0].part != .adult && people[$0].became.isEmpty }
    case .adult: return people.indices.filter { people[$0].part == .adult }
    case .family: return [nil]
    }
  }

  /// Takes in a step, after every clock that falls due before it.
  mutating func take(_ step: Feed.Step, of timeline: Timeline) {
    wakeClocks(before: step.at)
    var touched = Touched()
    let inForce = lessons.edition(at: step.at)
    if inForce != edition { (edition, touched.everything) = (inForce, true) }
    for change in step.changes { learn(change, of: timeline, at: step.at, &touched) }
    ask(touched, at: step.at)
    wakeClocks(at: step.at)
    closeStep(at: step.at)
  }

  /// Lets every clock fall due up to a moment, with nothing more becoming known.
  public mutating func runClocks(through end: Instant) {
    while let next = dues.next, next <= end {
      wakeClocks(at: next)
      closeStep(at: next)
    }
  }

  private mutating func wakeClocks(before moment: Instant) {
    while let next = dues.next, next < moment {
      wakeClocks(at: next)
      closeStep(at: next)
    }
  }

  private mutating func wakeClocks(at moment: Instant) {
    guard dues.next == moment else { return }
    let known = KnownNow(chronology, at: moment)
    while let due = dues.take(at: moment) {
      let part = tracks[due.track].part
      let prepared = lessons.editions[edition].prepared[part]
      look(due.track, anchor: due.anchor, prepared, known)
      noteAwake(part, prepared)
    }
  }

  private mutating func closeStep(at now: Instant) {
    ledger.speakTogether(at: now, chronology)
    // What was corrected may be what a settled finding rests on, which counts without changing.
    if chronology.lastHidden == now { ledger.noteStrands(from: .first) }
    if let day = ledger.takeStrands() {
      for part in lessons.convergences {
        for at in firstTracks[part]..<firstTracks[part + 1] { converge(at, from: day, at: now) }
      }
    }
    ledger.closeStep()
  }

  private mutating func converge(_ at: Int, from day: Day, at now: Instant) {
    let prepared = lessons.editions[edition].prepared[tracks[at].part]
    guard case .converges(let converges) = prepared.shape, let subject = tracks[at].subject else { return }
    convergences[tracks[at].number].look(
      prepared, converges, subject, from: day, at: now, chronology, &ledger)
  }

  private mutating func learn(
    _ change: Feed.Change, of timeline: Timeline, at now: Instant, _ touched: inout Touched
  ) {
    switch change {
    case .event(let number):
      guard let place = chronology.learn(timeline.events[number], at: now) else { return }
      touched.add(place, in: chronology)
      touched.addChanges(in: chronology)
      // Also a correction of what nobody knows yet lets what was settled be asked again.
      if chronology.lastHidden == now { touched.everything = true }
      for waiting in chronology.awaiting { touched.add(waiting, in: chronology) }
      for shared in chronology.shared { touched.add(shared, in: chronology) }
      // Who holds what a finding rests on tells from how many organisations it comes.
      if !chronology.shared.isEmpty {
        ledger.noteStrands(from: .first)
        touched.holders = true
      }
      switch chronology.unsettled {
      case .nothing: break
      case .adults: touched.adults = true
      case .everything: touched.everything = true
      }
    case .holding(let number, let holding):
      guard let place = chronology.position(of: timeline.events[number].id) else { return }
      if chronology.entries[place].holdings.isEmpty { ledger.noteStrands(from: .first) }
      chronology.hold(place, by: timeline.events[number].held.holdings[holding])
      touched.holders = true
      touched.add(place, in: chronology)
    case .link(let number):
      chronology.link(timeline.links[number])
      touched.everything = true
    case .coverage: touched.coverage = true
    }
  }

  /// Asks every lesson that what was touched concerns.
  private mutating func ask(_ touched: Touched, at now: Instant) {
    if touched.isEmpty { return }
    let known = KnownNow(chronology, at: now)
    let inForce = lessons.editions[edition]
    touched.parts(inForce, awake: awake).forEach { part in
      let prepared = inForce.prepared[part]
      let day = touched.day(for: prepared, known)
      if day == nil, !touched.coverage { return }
      for at in firstTracks[part]..<firstTracks[part + 1]
      where touched.concerns(tracks[at].subject, prepared) {
        ask(at, prepared, touched, from: day, known)
      }
      noteAwake(part, prepared)
    }
  }

  private mutating func noteAwake(_ part: Int, _ prepared: PreparedLesson) {
    for at in firstTracks[part]..<firstTracks[part + 1] where !isAsleep(at, prepared) {
      awake.insert(part)
      return
    }
    awake.remove(part)
  }

  private mutating func ask(
    _ at: Int, _ prepared: PreparedLesson, _ touched: Touched, from day: Day?, _ known: KnownNow
  ) {
    let (subject, number) = (tracks[at].subject, tracks[at].number)
    switch prepared.sort {
    case .events:
      touched.anchors(prepared, subject, known) {
        events[number].add($0, prepared, subject, known)
      }
      for place in events[number].affected(from: day, touched, prepared, subject, known) {
        look(at, anchor: place, prepared, known)
      }
    case .repeats:
      guard case .repeats(let form, let whole) = prepared.shape else { return }
      touched.anchors(prepared, subject, known) {
        repeats[number].add($0, prepared, subject, known)
      }
      guard let day = touched.coverage && repeats[number].counts ? .first : day else { return }
      repeats[number].look(from: day, prepared, form, whole, subject, known, &ledger)
    case .gap:
      guard case .gap(let gap, _) = prepared.shape else { return }
      let isWoken = day != nil && gaps[number].isWoken(by: touched, prepared, gap, subject, known)
      guard isWoken || touched.coverage && gaps[number].isOpen else { return }
      look(at, anchor: -1, prepared, known)
    case .converges: break
    }
  }

  /// Asks one anchor of one track, or a whole gap, and notes when its clock falls due.
  private mutating func look(_ at: Int, anchor: Int, _ prepared: PreparedLesson, _ known: KnownNow) {
    let (subject, number) = (tracks[at].subject, tracks[at].number)
    var until: Instant?
    if prepared.sort == .events {
      until = events[number].ask(anchor, prepared, subject, known, &ledger)
    } else if case .gap(let gap, let form) = prepared.shape {
      until = gaps[number].look(prepared, gap, form, subject, known, &ledger)
    }
    if let until, until > known.now { dues.add(DueQueue.Item(at: until, track: at, anchor: anchor)) }
  }
}
