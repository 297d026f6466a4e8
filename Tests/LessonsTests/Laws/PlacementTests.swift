import Casework
import Lessons
import Testing

/// Imprecise dates against an oracle: the naive interpreter, run on every timeline that the records allow.
///
/// What is said for certain must be so on every placement; nothing may be said to be there or not there that a
/// placement contradicts.
struct PlacementTests {
  static let batches = stride(from: 0, to: 600, by: 100).map { $0..<$0 + 100 }

  @Test(arguments: batches) func thePageIsCertainOnlyWhereEveryPlacementAgrees(seeds: Range<Int>) {
    var compared = 0
    for seed in seeds {
      let story = SmallStory(seed: seed)
      compared += check(story, seed) {
        NaiveInterpreter().log(of: [story.lesson], over: $0, assumeComplete: false, until: nil)
      }
    }
    #expect(compared > seeds.count / 4, "\(compared) anchors compared")
  }

  @Test(arguments: batches) func theEngineIsCertainOnlyWhereEveryPlacementAgrees(seeds: Range<Int>) {
    var compared = 0
    for seed in seeds {
      let story = SmallStory(seed: seed)
      compared += check(story, seed) { Replay.log($0, LessonSet([story.lesson])) }
    }
    #expect(compared > seeds.count / 4, "\(compared) anchors compared")
  }

  /// Holds what is said of a story to all its placements; returns of how many anchors anything was said.
  private func check(_ story: SmallStory, _ seed: Int, _ log: (Timeline) -> [LogEntry]) -> Int {
    let said = story.told(log(story.timeline))
    let truths = story.placements().map { timeline in
      story.told(
        NaiveInterpreter().log(of: [story.lesson], over: timeline, assumeComplete: false, until: nil))
    }
    let anchors = Set(said.keys).union(truths.flatMap(\.keys))
    for anchor in anchors where said[anchor] != .cannotTell {
      let isFound = said[anchor] == .open
      guard !truths.allSatisfy({ ($0[anchor] == .open) == isFound }) else { continue }
      let triple = Triple(seed: seed, timeline: story.timeline, lessons: [story.lesson])
      Issue.record(
        """
        \(anchor.rawValue): \(said[anchor]?.rawValue ?? "nothing") is not so on every placement
        \(triple.drawing(log(story.timeline), triple.naiveLog()))
        """)
    }
    return anchors.count
  }
}
