import Casework

/// All that the drawing of a case shows, each thing at its place: made once, drawn whole or as known on a day.
struct CasePicture: Hashable, Sendable {
  /// What it is for.
  enum Purpose: Hashable, Sendable {
    /// The whole case, every question with its lesson's title beside it.
    case whole
    /// One day of many: without titles, so that it stays low.
    case days
  }

  /// The width that places are counted in; drawn, it is as wide as the screen.
  static let width = 1000.0
  /// Room for the months above.
  static let axisHeight = 24.0
  static let rowHeight = 17.0

  let scale: TimeScale
  let lanes: [Lane]
  let marks: [PlacedMark]
  let arrivals: [PlacedArrival]
  let flags: [PlacedFlag]
  /// The days on which different kinds of worry came together.
  let convergences: [Day]
  let end: Day?
  let height: Double

  init(_ story: Story, for purpose: Purpose = .whole) {
    scale = TimeScale(days: Self.days(of: story), width: Self.width)
    var plan = LanePlan(scale: scale, top: Self.axisHeight, hasLabels: purpose == .whole)
    plan.add(questions: story.questions)
    plan.add(untold: story.untold)
    plan.add(eventsOf: story.timeline)
    lanes = plan.lanes
    marks = plan.marks
    arrivals = plan.arrivals
    flags = plan.flags
    convergences = story.questions.filter(\.isConvergence).map(\.day)
    end = story.timeline.end?.latest
    height = plan.y + 2
  }

  /// Every day on which something is drawn; of a fact without a date, only the day by which it was true.
  private static func days(of story: Story) -> [Day] {
    let timeline = story.timeline
    let events = timeline.events.flatMap { event in
      (event.occurred.precision == .undated ? [] : [event.occurred.earliest]) + [event.occurred.latest]
        + event.held.holdings.map(\.from.day)
    }
    let ends = timeline.end.map { [$0.earliest, $0.latest] } ?? []
    return events + ends + story.questions.map(\.day) + story.untold.map(\.day)
  }
}
