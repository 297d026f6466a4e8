import Casework
import Exchange
import Foundation
import Lessons
import Simulation

/// Events a second over a synthetic authority, all lessons, on both cores: in memory, with silo gaps, and from files.
struct Throughput {
  let lessons: LessonSet
  private let families: [Timeline]
  private let events: Int

  init(lessons: LessonSet) {
    self.lessons = lessons
    families = Array(Authority(children: 2_000, seed: 7).families())
    events = families.reduce(0) { $0 + $1.events.count }
  }

  func run() async throws {
    say("\(families.count) simulated families, \(events) events")
    await report("in memory, logs only (budget 1,000,000)") { _ = Replay.log($0, lessons) }
    await report("in memory, with silo gaps (budget 250,000)") { _ = Replay.run($0, lessons) }
    let files = families.map { Array(TimelineWriter.text($0).utf8) }
    let took = await onBothCores(files) { bytes in
      if let timeline = TimelineFile.read(bytes, file: "family").timeline {
        _ = Replay.log(timeline, lessons)
      }
    }
    say("from JSON Lines, end to end (budget 100,000): \(figure(Double(events) / took)) events/s")
  }

  /// The same in memory on one core, for a profiler: the best of four rounds, in time of the processor, and a sum over all
  /// that was said, by which a change can be seen to have changed nothing else.
  func onOneCore() {
    var logs: [[LogEntry]] = []
    var best = Double.infinity
    for _ in 0..<4 {
      best = min(best, processorSeconds { logs = families.map { Replay.log($0, lessons) } })
    }
    let said = logs.joined().reduce(into: 0) { sum, entry in
      for byte in "\(entry.at) \(entry.key) \(entry.state) \(entry.level) \(entry.evidence)".utf8 {
        sum = sum &* 31 &+ Int(byte)
      }
    }
    say(
      "one core: \(figure(best / Double(events) * 1e9)) ns an event; \(logs.joined().count) entries, \(said)")
  }

  /// Reads every family from JSON Lines and asks nothing, on one core: the best of four rounds.
  func readingOnOneCore() {
    let files = families.map { Array(TimelineWriter.text($0).utf8) }
    var (best, read) = (Double.infinity, 0)
    for _ in 0..<4 {
      read = 0
      let took = processorSeconds {
        for bytes in files { read += TimelineFile.read(bytes, file: "family").timeline?.events.count ?? 0 }
      }
      best = min(best, took)
    }
    say("reading, one core: \(figure(best / Double(events) * 1e9)) ns an event; \(read) events")
  }

  private func report(_ what: String, _ work: @escaping @Sendable (Timeline) -> Void) async {
    let took = await onBothCores(families, work)
    say("\(what): \(figure(Double(events) / took)) events/s")
  }

  /// The seconds that some work takes over all items, shared between two cores.
  private func onBothCores<Item: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Void
  ) async -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    await withTaskGroup(of: Void.self) { group in
      for share in 0..<2 {
        group.addTask { for at in stride(from: share, to: items.count, by: 2) { work(items[at]) } }
      }
    }
    let took = clock.now - start
    return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
  }
}
