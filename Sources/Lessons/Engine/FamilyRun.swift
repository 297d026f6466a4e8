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
  /// For each part of a lesson, its tracks.
  private let tracksOfPart: [[Int]]
  private var dues = DueQueue()
  private var edition = 0

  /// One lesson about one person, or about the family.
  private struct Track: Sendable {
    let lesson: Int
    let subject: Int?
    var events = EventTrack()
    var repeats = RepeatsTrack()
    var gap = GapTrack()
    var convergence = ConvergenceTrack()

    /// Whether nothing that it could ask again has been met so far.
    func isIdle(_ prepared: PreparedLesson) -> Bool {
      switch prepared.shape {
      case .events: events.isEmpty
      case .repeats: repeats.isEmpty
      case .gap: false
      case .converges: true
      }
    }
  }

  /// Opens a run over a family of which nothing is known yet.
  public init(_ chronology: Chronology, _ lessons: LessonSet) {
    self.chronology = chronology
    self.lessons = lessons
    edition = 0
    var tracks: [Track] = []
    for (place, prepared) in (lessons.editions.last?.prepared ?? []).enumerated() {
      for subject in Self.subjects(of: prepared.lesson, chronology.family) {
        tracks.append(Track(lesson: place, subject: subject))
      }
    }
    self.tracks = tracks
    var ofPart: [[Int]] = Array(repeating: [], count: lessons.editions.last?.prepared.count ?? 0)
    for (at, track) in tracks.enumerated() { ofPart[track.lesson].append(at) }
    tracksOfPart = ofPart
  }

  static func subjects(of lesson: Lesson, _ family: Family) -> [Int?] {
    let people = family.people
    switch lesson.about {
    case .child: return people.indices.filter { people[$0].part != .adult && people[$0].became.isEmpty }
    case .adult: return people.indices.filter { people[$0].part == .adult }
    case .family: return [nil]
    }
  }

  /// Takes in a step, after every clock that falls due before it.
  mutating func take(_ step: Feed.Step) {
    wakeClocks(before: step.at)
    var touched = Touched()
    let inForce = lessons.edition(at: step.at)
    if inForce != edition { (edition, touched.everything) = (inForce, true) }
    for change in step.changes { learn(change, at: step.at, &touched) }
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
    while let due = dues.take(at: moment) { ask(track: due.track, anchor: due.anchor, known) }
  }

  private mutating func closeStep(at now: Instant) {
    ledger.speakTogether(at: now, chronology)
    if ledger.strandsChanged {
      ledger.strandsChanged = false
      for at in tracks.indices where lessons.convergences.contains(tracks[at].lesson) {
        converge(at, at: now)
      }
    }
    ledger.closeStep()
  }

  private mutating func converge(_ at: Int, at now: Instant) {
    let prepared = lessons.editions[edition].prepared[tracks[at].lesson]
    guard case .converges(let converges) = prepared.shape, let subject = tracks[at].subject else { return }
    tracks[at].convergence.look(prepared, converges, subject, at: now, chronology, &ledger)
  }

  private mutating func learn(_ change: Feed.Change, at now: Instant, _ touched: inout Touched) {
    switch change {
    case .event(let event):
      guard let place = chronology.learn(event, at: now) else { return }
      touched.add(place, in: chronology)
      for waiting in chronology.awaiting { touched.add(waiting, in: chronology) }
      for shared in chronology.shared { touched.add(shared, in: chronology) }
      if chronology.unsettled { touched.everything = true }
    case .holding(let event, let holding):
      guard let place = chronology.position(of: event) else { return }
      chronology.hold(place, by: holding)
      touched.add(place, in: chronology)
    case .link(let link):
      chronology.link(link)
      touched.everything = true
    case .coverage: touched.everything = true
    }
  }

  /// Asks every lesson that what was touched concerns.
  private mutating func ask(_ touched: Touched, at now: Instant) {
    if touched.isEmpty { return }
    let known = KnownNow(chronology, at: now)
    let concerned = touched.people(known.chronology)
    let inForce = lessons.editions[edition]
    for part in touched.parts(inForce, known.chronology) {
      let prepared = inForce.prepared[part]
      let mayAnchor = touched.mayAnchor(prepared, known.chronology)
      if !mayAnchor, tracksOfPart[part].allSatisfy({ tracks[$0].isIdle(prepared) }) { continue }
      guard let day = touched.day(for: prepared.watch, known.chronology) else { continue }
      for at in tracksOfPart[part] {
        if let subject = tracks[at].subject, !prepared.watch.isWide, !concerned.contains(subject) { continue }
        ask(at, prepared, touched, from: day, known)
      }
    }
  }

  private mutating func ask(
    _ at: Int, _ prepared: PreparedLesson, _ touched: Touched, from day: Day, _ known: KnownNow
  ) {
    switch prepared.shape {
    case .events:
      for place in touched.anchors(prepared, tracks[at].subject, known.chronology) {
        tracks[at].events.add(place, prepared, tracks[at].subject, known)
      }
      let mayAnswer = touched.mayAnswer(prepared.watch, known.chronology)
      for place in tracks[at].events.affected(from: day, orOpen: mayAnswer, known.chronology) {
        ask(track: at, anchor: place, known)
      }
    case .repeats(let repeats, let form):
      for place in touched.anchors(prepared, tracks[at].subject, known.chronology) {
        tracks[at].repeats.add(place, prepared, tracks[at].subject, known)
      }
      tracks[at].repeats.look(
        from: day, prepared, repeats, form, tracks[at].subject, known, &ledger)
    case .gap: ask(track: at, anchor: -1, known)
    case .converges: break
    }
  }

  /// Asks one anchor of one track, or a whole gap, and notes when its clock falls due.
  private mutating func ask(track at: Int, anchor: Int, _ known: KnownNow) {
    let prepared = lessons.editions[edition].prepared[tracks[at].lesson]
    var until: Instant?
    switch prepared.shape {
    case .events:
      until = tracks[at].events.ask(anchor, prepared, tracks[at].subject, known, &ledger)
    case .gap(let gap, let form):
      until = tracks[at].gap.look(prepared, gap, form, tracks[at].subject, known, &ledger)
    case .repeats, .converges: break
    }
    if let until, until > known.now { dues.add(DueQueue.Item(at: until, track: at, anchor: anchor)) }
  }
}
