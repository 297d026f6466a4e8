import Casework
import Lessons

/// A story so small that every day on which its imprecise events can have happened can be tried.
struct SmallStory {
  let timeline: Timeline
  let lesson: Lesson

  /// Three or four events of three kinds within a fortnight, at most three of them imprecise, all known long after.
  init(seed: Int) {
    var chance = Chance(seed: seed)
    let service: ServiceID = "northborough / social care"
    var timeline = Timeline(name: "small", isLibrary: true)
    timeline.family = Family(
      people: [Person(id: "ann", part: .child, born: Occurrence(RandomFamily.firstDay - 900))],
      knownTo: KnownTo([KnownTo.Entry(service)], complete: true),
      coverage: [
        Coverage(
          service: service, from: RandomFamily.firstDay - 1_000, to: RandomFamily.firstDay + 1_000,
          basis: "whole")
      ])
    let kinds: [EventKind] = [.visit, .concernReceived, .childSeen]
    let known = Occurrence(RandomFamily.firstDay + 60)
    for number in 0..<chance.number(3...4) {
      let day = RandomFamily.firstDay + chance.number(0...14)
      let range = Occurrence(from: day, to: day + chance.number(1...4))
      let occurred = number < 3 && chance.happens(60) ? range ?? Occurrence(day) : Occurrence(day)
      timeline.events.append(
        Event(
          id: EventID(rawValue: "e\(number)"), kind: chance.one(of: kinds, else: .visit),
          subjects: [Subject("ann")], occurred: occurred, recorder: Recorder(service: service),
          held: .by([Holding(service, since: known)])))
    }
    self.timeline = timeline
    lesson = RandomLesson.lesson(ofOneAtom: Self.form(&chance))
  }

  /// A form that asks one thing of where events lie.
  private static func form(_ chance: inout Chance) -> Form {
    let visits = Pattern([EventPattern(kinds: [.visit])])
    let clock = Clock.days(chance.number(1...5))
    let windows: [Window] = [.before(clock), .after(clock), .around(clock), .upToAnchor, .sinceAnchor]
    let other = Pattern(
      [EventPattern(kinds: [chance.one(of: [.concernReceived, .childSeen], else: .childSeen)])],
      window: chance.one(of: windows, else: .upToAnchor))
    switch chance.number(1...4) {
    case 1: return Form(anchor: .happens(visits), conditions: [.exists(other)])
    case 2: return Form(anchor: .happens(visits), conditions: [.absent(other)])
    case 3: return Form(anchor: .happens(visits), conditions: [.state(StateTerm(.worryOpen))])
    default:
      let repeats = Repeats(
        pattern: visits, atLeast: 2, within: clock,
        separateBy: chance.happens(50) ? chance.number(0...2) : nil)
      return Form(anchor: .repeats(repeats), conditions: [])
    }
  }

  /// Every timeline in which each event happened on one of the days on which it can have happened.
  func placements() -> [Timeline] {
    var placed = [timeline]
    for place in timeline.events.indices {
      let occurred = timeline.events[place].occurred
      placed = placed.flatMap { timeline in
        (occurred.earliest...occurred.latest).map { day in
          var timeline = timeline
          timeline.events[place].occurred = Occurrence(day)
          return timeline
        }
      }
    }
    return placed
  }

  /// What was found in the end, by anchor; of a `repeats`, whose anchor moves with the days, whether anything was.
  func told(_ log: [LogEntry]) -> [EventID: FindingState] {
    var told: [EventID: FindingState] = [:]
    for entry in log { told[lesson.repeats ? "any" : entry.key.anchor] = entry.state }
    return told
  }
}

extension Lesson {
  fileprivate var repeats: Bool {
    if case .repeats? = when.first?.anchor { return true }
    return false
  }
}
