import Casework
import Lessons

/// One day on which something became known, could be asked or could not be told.
struct DayStep: Hashable, Sendable {
  /// A further service coming to hold an event on a day.
  struct Arrival: Hashable, Sendable {
    let event: Event
    let service: ServiceID
  }

  let day: Day
  let learned: [Event]
  let arrivals: [Arrival]
  let asked: [Question]
  /// What would have been asked only if every record were complete.
  let askedIfComplete: [Question]
  let untold: [Untold]

  /// Every such day of a story, in order.
  static func all(of story: Story) -> [DayStep] {
    let known = story.timeline.events.filter { $0.firstKnown != nil }
    let learned = Dictionary(grouping: known) { $0.firstKnown?.day ?? .last }
    let arrivals = arrivals(of: story)
    let asked = Dictionary(grouping: story.questions.filter { !$0.isIfComplete }, by: \.day)
    let assumed = Dictionary(grouping: story.questions.filter(\.isIfComplete), by: \.day)
    let untold = Dictionary(grouping: story.untold, by: \.day)
    let days = [Set(arrivals.keys), Set(asked.keys), Set(assumed.keys), Set(untold.keys)]
      .reduce(Set(learned.keys)) { $0.union($1) }
    let last = last(of: story)
    return days.filter { $0 <= last }.sorted().map { day in
      DayStep(
        day: day, learned: (learned[day] ?? []).sorted(by: Story.isBefore), arrivals: arrivals[day] ?? [],
        asked: asked[day] ?? [], askedIfComplete: assumed[day] ?? [], untold: untold[day] ?? [])
    }
  }

  /// The last day that a replay looks at.
  static func last(of story: Story) -> Day { story.timeline.end?.latest ?? .last }

  private static func arrivals(of story: Story) -> [Day: [Arrival]] {
    let all = story.timeline.events.flatMap { event -> [(Day, Arrival)] in
      guard let first = event.firstKnown?.day else { return [] }
      return event.held.holdings.filter { $0.from.day > first }
        .map { ($0.from.day, Arrival(event: event, service: $0.service)) }
    }
    return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
  }
}
