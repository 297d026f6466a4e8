public import Casework

/// A family to which events arrive one by one, in whatever order they come.
///
/// An event that becomes known after everything before it is taken in at once. One that became known no later than the
/// newest step, or before a clock that has run, changes what was known then: the run is made again from a checkpoint
/// before it, so that a finding is never left standing on a view that nobody had.
public struct LiveFamily: Sendable {
  private var timeline: Timeline
  private let lessons: LessonSet
  private let options: ReplayOptions
  private var run: FamilyRun
  private var checkpoints = Checkpoints()
  /// The last moment at which something became known.
  private var newest: Instant?
  /// The last moment up to which clocks were run.
  private var clocksRun: Instant?
  private var numbers: Set<EventID>

  /// Opens a family with what is known of it.
  public init(_ timeline: Timeline, _ lessons: LessonSet, _ options: ReplayOptions = ReplayOptions()) {
    self.timeline = timeline
    self.lessons = lessons
    self.options = options
    run = FamilyRun(Chronology(family: timeline.family), LessonSet([]))
    numbers = Set(timeline.events.map(\.id))
    runAgain(from: nil)
    newest = timeline.lastKnown
  }

  /// Takes in an event; the same one twice is once.
  public mutating func arrive(_ event: Event) {
    guard numbers.insert(event.id).inserted else { return }
    timeline.events.append(event)
    let moments = event.knownMoments
    guard let first = moments.first, let last = moments.last, !isOver(by: first) else { return }
    if moments.count == 1, isInOrder(first) {
      // An area may have set a parameter anew since the newest step.
      for day in lessons.editions.compactMap(\.from)
      where day.start < first && newest.map({ $0 < day.start }) ?? true {
        take(Feed.Step(at: day.start, changes: [.coverage]))
      }
      take(Feed.Step(at: first, changes: [.event(timeline.events.count - 1)]))
    } else {
      runAgain(from: first)
    }
    newest = max(newest ?? last, last)
  }

  /// Lets every clock fall due up to a moment.
  public mutating func runClocks(through moment: Instant) {
    run.runClocks(through: moment)
    clocksRun = max(clocksRun ?? moment, moment)
  }

  /// Everything found so far.
  public var findings: [Finding] { Array(run.ledger.findings) }
  /// Every change so far, step by step.
  public var log: [LogEntry] { Array(run.ledger.log) }

  /// Whether the story, or what is asked of it, had ended before a moment.
  private func isOver(by moment: Instant) -> Bool {
    [timeline.end?.latest.end, options.until?.end].contains { $0.map { $0 < moment } ?? false }
  }

  /// Whether what becomes known at a moment is the newest; over which days records are taken as complete, where that is
  /// assumed, changes with every event.
  private func isInOrder(_ moment: Instant) -> Bool {
    if options.assumeComplete { return false }
    return [newest, clocksRun].allSatisfy { $0.map { $0 < moment } ?? true }
  }

  private mutating func take(_ step: Feed.Step) {
    run.take(step, of: timeline)
    checkpoints.note(run, through: step.at)
  }

  /// Makes the run again from the last checkpoint before a moment, or from the start.
  private mutating func runAgain(from moment: Instant?) {
    let start = options.assumeComplete ? nil : moment.flatMap { checkpoints.last(before: $0) }
    if start == nil { checkpoints = Checkpoints() }
    let end = Replay.lastMoment(of: timeline, options)
    run = start?.run ?? Replay.openedRun(timeline, lessons, options, through: end)
    for step in Replay.steps(timeline, lessons)
    where step.at <= end && start.map({ step.at > $0.through }) ?? true {
      take(step)
    }
    if let clocksRun { run.runClocks(through: clocksRun) }
  }
}

extension Event {
  /// The moments at which it becomes known to somebody, the first first.
  fileprivate var knownMoments: [Instant] {
    guard let first = firstKnown else { return [] }
    return [first] + held.holdings.map(\.from).filter { $0 > first }.sorted()
  }
}
