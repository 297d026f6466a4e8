import Casework
import Testing

@testable import Lessons

/// A family to which events arrive one by one says in the end what a replay of all of them says.
struct ArrivalLawTests {
  enum Order: CaseIterable {
    case asTheyBecameKnown, anyOrder, halfAtOnceThenTheRest, withClocksRunBetween
  }

  static let batches = stride(from: 0, to: 400, by: 50).map { $0..<$0 + 50 }

  @Test(arguments: batches, Order.allCases)
  func howEventsArriveDoesNotMatter(seeds: Range<Int>, order: Order) {
    var speaking = 0
    for seed in seeds {
      let triple = Triple(seed: seed)
      let (arrived, replayed) = (triple.log(arriving: order), triple.engineLog())
      if arrived != replayed { Issue.record("seed \(seed), \(order)\n\(triple.drawing(replayed, arrived))") }
      if !replayed.isEmpty { speaking += 1 }
    }
    #expect(speaking * 15 >= seeds.count, "\(speaking) of \(seeds.count) log anything")
  }

  /// A long chronology, so that what comes late begins at a checkpoint, near or far.
  @Test(arguments: [0, 3, 40, 150, 299]) func lateInALongChronology(place: Int) {
    let story = LongStory.timeline(events: 300)
    let lessons = LessonSet(LongStory.lessons)
    #expect(lessons.lessons.count == 2)
    var live = LiveFamily(story.opening, lessons)
    for (at, event) in story.events.enumerated() where at != place { live.arrive(event) }
    live.arrive(story.events[place])
    live.runClocks(through: Replay.lastMoment(of: story, ReplayOptions()))
    #expect(live.log == Replay.log(story, lessons))
    #expect(live.log.count > 100)
  }

  @Test func theSameEventTwiceIsOnce() {
    let story = LongStory.timeline(events: 40)
    let lessons = LessonSet(LongStory.lessons)
    var (once, twice) = (LiveFamily(story.opening, lessons), LiveFamily(story.opening, lessons))
    for event in story.events {
      once.arrive(event)
      twice.arrive(event)
      twice.arrive(event)
    }
    #expect(once.log == twice.log)
    #expect(!once.log.isEmpty)
  }
}

/// Visits to one child, every third of which finds nobody in, some known on one day and some late.
private enum LongStory {
  static func timeline(events count: Int) -> Timeline {
    let start = Day(number: 18_000)
    let events = (0..<count).map { number in
      let day = start + number * 3
      return Event(
        id: EventID(rawValue: "v\(number)"), kind: .visit, subjects: [Subject("child")],
        occurred: Occurrence(day - number % 5),
        held: .by([Holding("the authority / social care", since: Occurrence(day - number % 2))]),
        detail: [.outcome: .words([number % 3 == 0 ? .noReply : .childSeenAsPlanned])])
    }
    let family = Family(people: [Person(id: "child", part: .child, born: Occurrence(start - 900))])
    return Timeline(name: "long", isLibrary: false, family: family, events: events)
  }

  static var lessons: [Lesson] {
    [
      "after: failed visit\nunanswered by: sight of the child\nowed by: any\nwithin: 2 days",
      "repeats: failed visit\nat least: 2\nwithin: 14 days",
    ].enumerated().compactMap { number, when in
      Snippet.read(id: "sample-\(number)", when: when).lesson
    }
  }
}

extension Timeline {
  /// The same family, of which nothing is known yet.
  fileprivate var opening: Timeline {
    var opening = self
    opening.events = []
    return opening
  }
}

extension Triple {
  fileprivate func log(arriving order: ArrivalLawTests.Order) -> [LogEntry] {
    var chance = Chance(seed: seed + 3)
    var events = timeline.events
    if order == .anyOrder { events = chance.shuffled(events) }
    if order == .asTheyBecameKnown || order == .withClocksRunBetween {
      events.sort { ($0.firstKnown?.seconds ?? 0, $0.id) < ($1.firstKnown?.seconds ?? 0, $1.id) }
    }
    let opened = order == .halfAtOnceThenTheRest ? events.count / 2 : 0
    var opening = timeline
    opening.events = Array(events[..<opened])
    var live = LiveFamily(opening, lessonSet, options)
    for event in events[opened...] {
      live.arrive(event)
      if order == .withClocksRunBetween, let known = event.firstKnown, known <= end {
        live.runClocks(through: min(end, known.adding(hours: chance.number(0...240))))
      }
    }
    live.runClocks(through: end)
    return live.log
  }

  private var end: Instant { Replay.lastMoment(of: timeline, options) }
}
