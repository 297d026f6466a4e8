import Casework
import Foundation
import Lessons
import Simulation

/// What each lesson costs by itself, in time of the processor: over the synthetic authority, and over one long chronology.
struct Costs {
  let lessons: LessonSet

  func run() {
    let families = Array(Authority(children: 1_000, seed: 7).families())
    report("simulated families", families)
    report("1,000 events of one child", [LongChronology(length: 1_000, seed: 5).timeline])
  }

  private func report(_ what: String, _ families: [Timeline]) {
    let events = Double(families.reduce(0) { $0 + $1.events.count })
    let cost = { (some: [Lesson]) in
      let set = LessonSet(some)
      return processorSeconds { for family in families { _ = Replay.log(family, set) } } / events * 1e9
    }
    let without = cost([])
    let each = lessons.lessons.map { (id: $0.id, cost: cost([$0]) - without) }.sorted { $0.cost > $1.cost }
    say("\(what): \(figure(without)) ns an event without lessons; the dearest:")
    for (id, cost) in each.prefix(15) { say("  \(id.rawValue): \(figure(cost)) ns") }
  }
}

/// The seconds of one processor that some work takes, whatever else runs on the machine.
func processorSeconds(_ work: () -> Void) -> Double {
  let before = clock()
  work()
  return Double(clock() - before) / Double(CLOCKS_PER_SEC)
}
