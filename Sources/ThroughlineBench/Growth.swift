import Casework
import Lessons
import Simulation

/// How the time of one event grows: with families, with lessons, and with the length of a chronology.
struct Growth {
  let lessons: LessonSet

  func run() {
    for children in [1_000, 4_000, 16_000] {
      let families = Array(Authority(children: children, seed: 11).families())
      say("\(children) children: \(figure(nanoseconds(families, lessons))) ns an event, one core")
    }
    let families = Array(Authority(children: 4_000, seed: 11).families())
    for share in [4, 2, 1] {
      let some = LessonSet(lessons.lessons.enumerated().filter { $0.offset % share == 0 }.map(\.element))
      say("\(some.lessons.count) lessons: \(figure(nanoseconds(families, some))) ns an event, one core")
    }
    for length in [100, 300, 1_000] {
      let long = LongChronology(length: length, seed: 3).timeline
      say("\(length) events of one child: \(figure(nanoseconds([long], lessons))) ns an event, one core")
    }
  }

  private func nanoseconds(_ families: [Timeline], _ lessons: LessonSet) -> Double {
    let events = families.reduce(0) { $0 + $1.events.count }
    let took = seconds { for family in families { _ = Replay.log(family, lessons) } }
    return took / Double(max(1, events)) * 1e9
  }
}
