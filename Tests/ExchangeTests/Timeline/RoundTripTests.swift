import Casework
import Exchange
import Testing

/// Laws of reading and writing, on timelines that say everything that the format can say.
@Suite struct RoundTripTests {
  private func read(_ text: String) -> (timeline: Timeline?, problems: [DataProblem]) {
    TimelineFile.read(Array(text.utf8), file: "t.jsonl")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = RandomTimeline(seed: seed)
    let timeline = random.timeline()
    let (back, problems) = read(TimelineWriter.text(timeline))
    #expect(problems.map(\.description) == [])
    let expected = timeline.inOrder
    for (event, other) in zip(try #require(back).events, expected.events) { #expect(event == other) }
    #expect(back == expected)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func theOrderOfLinesNeverMatters(seed: UInt64) {
    var random = RandomTimeline(seed: seed)
    var shuffling = SeededGenerator(seed: seed)
    let rows = TimelineWriter.rows(random.timeline()).map(JSON.text)
    let (timeline, _) = read(rows.joined(separator: "\n"))
    #expect(timeline != nil)
    let (shuffled, problems) = read(rows.shuffled(using: &shuffling).joined(separator: "\r\n\n"))
    #expect(problems == [])
    #expect(shuffled == timeline)
  }

  @Test func linesThatAreWrongAreToldAlikeInAnyOrder() {
    let rows = BadLines.all.map(\.line) + [BadLines.header]
    var shuffling = SeededGenerator(seed: 1)
    let (timeline, problems) = read(rows.joined(separator: "\n"))
    for _ in 0..<5 {
      let (other, otherProblems) = read(rows.shuffled(using: &shuffling).joined(separator: "\n"))
      #expect(other == timeline)
      #expect(Set(otherProblems.map(\.field)) == Set(problems.map(\.field)))
      #expect(otherProblems.count == problems.count)
    }
  }

  /// The generator is only worth something if it leaves nothing out.
  @Test func theRandomTimelinesSayEverything() {
    var said: Set<String> = []
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomTimeline(seed: seed)
      for event in random.timeline().events {
        for entry in event.detail.entries { said.insert("\(event.kind.name): \(entry.field.rawValue)") }
      }
    }
    let all = EventKind.allCases.flatMap { kind in kind.fields.map { "\(kind.name): \($0.name.rawValue)" } }
    #expect(said == Set(all))
  }
}
