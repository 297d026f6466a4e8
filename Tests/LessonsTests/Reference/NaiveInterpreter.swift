import Casework
import Lessons

/// The lesson language read straight from its page (docs/lesson-language.md) and run without any cleverness: at every
/// step the view is gathered anew, and every lesson is asked of every event of it.
///
/// It shares no code with the engine, so that where the two agree it is because the page says so. What the page
/// leaves open and how it is read here stands in docs/readings.md.
struct NaiveInterpreter {
  var conventions = Conventions()
  var listener: NaiveListener?

  /// Runs lessons, and from a day on the same lessons as an area sets them then.
  func log(
    of lessons: [Lesson], then later: LaterEdition? = nil, over timeline: Timeline, assumeComplete: Bool,
    until: Day?
  ) -> [LogEntry] {
    let known = steps(timeline)
    let stop = [until, timeline.end?.latest].compactMap { $0 }.min() ?? known.last?.day ?? .first
    var run = NaiveRun(lessons: lessons, people: timeline.family.people)
    let editions = [later?.from.start].compactMap { $0 }
    // What was at school on a day is known at its end.
    let sessions = timeline.tellsOfSchool ? conventions.schoolDays.map(\.end) : []
    let first = known.first ?? stop.end
    let steps = Set(known + editions + sessions.filter { first < $0 }).sorted().filter { $0.day <= stop }
    for (place, step) in steps.enumerated() {
      if let later, later.from.start <= step { run.lessons = later.lessons }
      var view = NaiveView(
        timeline, at: step, complete: assumeComplete ? completeDays(timeline, through: stop) : nil,
        conventions: conventions)
      view.listener = listener
      run.step(view)
      let next = place + 1 < steps.count ? steps[place + 1] : nil
      for due in run.dues(view) where due > step && next.map({ due < $0 }) ?? true && due.day <= stop {
        run.due(NaiveView(view, at: due))
      }
    }
    return run.log
  }

  /// From the first birth or event to the end.
  private func completeDays(_ timeline: Timeline, through end: Day) -> ClosedRange<Day> {
    let births = timeline.family.children.compactMap(\.born?.earliest)
    let first = (timeline.events.map(\.occurred.earliest) + births).min() ?? end
    return min(first, end)...end
  }

  /// Every instant at which an event becomes known, or known to one more service, coverage is stated, or linkage decides.
  private func steps(_ timeline: Timeline) -> [Instant] {
    let known = timeline.events.filter { $0.firstKnown != nil }
    let instants = known.flatMap { event in
      [event.firstKnown].compactMap { $0 }
        + event.held.holdings.map { max($0.from, event.firstKnown ?? $0.from) }
    }
    let statements = timeline.family.coverage.compactMap(\.received)
    return Set(instants + statements + timeline.links.map(\.known)).sorted()
  }
}

extension Timeline {
  /// Whether any of it tells that somebody is on a roll, without which there are no sessions.
  fileprivate var tellsOfSchool: Bool { events.contains { $0.kind == .schoolRoll } }
}
