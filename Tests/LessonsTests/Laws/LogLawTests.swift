import Casework
import Lessons
import Testing

/// Laws of the engine's log that hold whatever the lessons and the family are.
struct LogLawTests {
  /// Seeds in batches, so that the machine's cores share them.
  static let batches = stride(from: 0, to: 1_200, by: 150).map { $0..<$0 + 150 }

  /// Two ways of telling one story must give one log; returns whether anything was in it.
  private func expect(
    _ first: Triple, _ second: Triple, through end: Instant? = nil, _ law: Comment
  ) -> Bool {
    let (one, other) = (first.engineLog(through: end), second.engineLog(through: end))
    if one != other { Issue.record("\(law)\n\(first.drawing(other, one))") }
    return !one.isEmpty
  }

  /// A law that was tried on silences alone was not tried.
  private func expectTried(_ speaking: Int, of seeds: Range<Int>) {
    #expect(speaking * 15 >= seeds.count, "\(speaking) of \(seeds.count) log anything")
  }

  @Test(arguments: batches) func theOrderOfTheRowsDoesNotMatter(seeds: Range<Int>) {
    var speaking = 0
    for seed in seeds {
      var (triple, chance) = (Triple(seed: seed), Chance(seed: seed + 1))
      let shuffled = triple
      triple.timeline.events = chance.shuffled(triple.timeline.events)
      triple.timeline.family.coverage = chance.shuffled(triple.timeline.family.coverage)
      if expect(shuffled, triple, "the order of the rows changes the log") { speaking += 1 }
    }
    expectTried(speaking, of: seeds)
  }

  @Test(arguments: batches) func twiceIsOnce(seeds: Range<Int>) {
    var speaking = 0
    for seed in seeds {
      let triple = Triple(seed: seed)
      var twice = triple
      twice.timeline.events += triple.timeline.events
      if expect(triple, twice, "an event told twice changes the log") { speaking += 1 }
    }
    expectTried(speaking, of: seeds)
  }

  /// The prefix law: delete everything known after t, and the log up to t is the same.
  @Test(arguments: batches) func whatBecomesKnownLaterChangesNothingBefore(seeds: Range<Int>) {
    var speaking = 0
    for seed in seeds {
      var (triple, chance) = (Triple(seed: seed), Chance(seed: seed + 2))
      let known = triple.timeline.events.compactMap(\.firstKnown)
      guard let last = known.max(), let cut = chance.one(of: known) else { continue }
      // The days over which completeness is assumed end with the story, which is not a thing that becomes known.
      triple.timeline.end = triple.timeline.end ?? Occurrence(last.day)
      var prefix = triple
      prefix.timeline.events = triple.timeline.events.compactMap { $0.asKnown(by: cut) }
      if expect(triple, prefix, through: cut, "what became known after \(cut) changes the log before") {
        speaking += 1
      }
    }
    expectTried(speaking, of: seeds)
  }
}

extension Triple {
  /// The engine's log up to a moment.
  fileprivate func engineLog(through end: Instant?) -> [LogEntry] {
    engineLog().filter { entry in end.map { entry.at <= $0 } ?? true }
  }
}

extension Event {
  /// The event with what was known of it by a moment; nil when nothing was.
  fileprivate func asKnown(by moment: Instant) -> Event? {
    guard let firstKnown, firstKnown <= moment else { return nil }
    guard case .by(let holdings) = held else { return self }
    var event = self
    event.held = .by(holdings.filter { $0.from <= moment })
    return event
  }
}
