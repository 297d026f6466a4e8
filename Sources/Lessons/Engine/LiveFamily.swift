public import Casework

/// A family to which events arrive one by one, in whatever order they come.
///
/// An event that becomes known after everything before it is taken in at once. One that became known before the newest
/// step changes what was known then, so the family's run is made again from the start: a family's events are few, and a
/// finding is never left standing on a view that nobody had.
public struct LiveFamily: Sendable {
  private var timeline: Timeline
  private let lessons: LessonSet
  private let options: ReplayOptions
  private var run: FamilyRun
  private var newest: Instant?
  private var numbers: Set<EventID>

  /// Opens a family with what is known of it.
  public init(_ timeline: Timeline, _ lessons: LessonSet, _ options: ReplayOptions = ReplayOptions()) {
    self.timeline = timeline
    self.lessons = lessons
    self.options = options
    run = Replay.unfinishedRun(timeline, lessons, options, through: Replay.lastMoment(of: timeline, options))
    newest = timeline.events.flatMap(\.knownMoments).max()
    numbers = Set(timeline.events.map(\.id))
  }

  /// Takes in an event; the same one twice is once.
  public mutating func arrive(_ event: Event) {
    guard numbers.insert(event.id).inserted else { return }
    timeline.events.append(event)
    let moments = event.knownMoments
    guard let first = moments.first, let last = moments.last else { return }
    if moments.count == 1, newest.map({ $0 < first }) ?? true {
      run.take(Feed.Step(at: first, changes: [.event(timeline.events.count - 1)]), of: timeline)
    } else {
      run = Replay.unfinishedRun(
        timeline, lessons, options, through: Replay.lastMoment(of: timeline, options))
    }
    newest = max(newest ?? last, last)
  }

  /// Lets every clock fall due up to a moment.
  public mutating func runClocks(through moment: Instant) { run.runClocks(through: moment) }

  /// Everything found so far.
  public var findings: [Finding] { run.ledger.findings }
  /// Every change so far, step by step.
  public var log: [LogEntry] { run.ledger.log }
}

extension Event {
  /// The moments at which it becomes known to somebody, the first first.
  fileprivate var knownMoments: [Instant] {
    guard let first = firstKnown else { return [] }
    return [first] + held.holdings.map(\.from).filter { $0 > first }.sorted()
  }
}
