import Casework
import Lessons
import Testing

/// What cannot be told is said to be so for want of something, and that is named: the detail, the opening, the time.
@Suite struct UnsaidTests {
  struct Want: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let when: String
    let drawn: String
    let missing: [String]
  }

  static let wants = [
    Want(
      testDescription: "the detail that is asked of the anchor is named",
      when: "happens: { event: mark or injury, where: { regions: cheek } }",
      drawn: one("kind: mark or injury"), missing: ["what e1 leaves unsaid: ‘regions’"]),
    Want(
      testDescription: "a fact names the details that it rests on",
      when: "happens: { event: mark or injury, unless: ordinary bump }",
      drawn: one("kind: mark or injury, detail: { independently mobile: \"yes\" }"),
      missing: ["what e1 leaves unsaid: ‘explanation’ and ‘regions’"]),
    Want(
      testDescription: "what is stated is not asked for",
      when: "happens: { event: mark or injury, unless: ordinary bump }",
      drawn: one("kind: mark or injury, detail: { regions: [shin], independently mobile: \"yes\" }"),
      missing: ["what e1 leaves unsaid: ‘explanation’"]),
    Want(
      testDescription: "who saw or said it is asked for in those words",
      when: "happens: { event: visit, where: { source: seen by a professional } }",
      drawn: one("kind: visit"), missing: ["what e1 leaves unsaid: who saw or said it"]),
    Want(
      testDescription: "who held it is asked for as the holder",
      when: "happens: { event: visit, where: { held by: police } }",
      drawn: "{ events: [{ day: 3, id: e1, kind: visit, held by: not stated }] }",
      missing: ["who held e1, and since when"]),
    Want(
      testDescription: "what another event leaves unsaid is said of that one",
      when: "happens: { event: visit, answers: { event: mark or injury, where: { regions: cheek } } }",
      drawn: """
        { events: [{ day: 3, id: e1, kind: mark or injury, held by: [the surgery / GP] },
          { day: 4, id: e2, kind: visit, held by: [the authority / social care], answers: e1 }] }
        """,
      missing: ["what e1 leaves unsaid: ‘regions’"]),
    Want(
      testDescription: "what was sought and left unsaid is named, and not the anchor",
      when: """
        happens: threat or intimidation
        preceded by: { event: visit, where: { seen: yes }, within: 30 days }
        """,
      drawn: """
        { events: [{ day: 3, id: e1, kind: visit, held by: [the authority / social care] },
          { day: 4, id: e2, kind: threat or intimidation, held by: [the authority / social care] }] }
        """,
      missing: ["what e1 leaves unsaid: ‘seen’"]),
    Want(
      testDescription: "where only its place in the window is unknown, the time is asked for",
      when: "happens: threat or intimidation\npreceded by: { event: visit, within: 30 days }",
      drawn: """
        { events: [{ id: e1, kind: visit, occurred: 2024-02, held by: [the authority / social care] },
          { day: 4, id: e2, kind: threat or intimidation, held by: [the authority / social care] }] }
        """,
      missing: ["when exactly e1 happened"]),
    Want(
      testDescription: "what makes a happening count is named",
      when: "repeats: mark or injury\nwhere: { regions: cheek }\nat least: 2\nwithin: 60 days",
      drawn: """
        { events: [
          { day: 3, id: e1, kind: mark or injury, held by: [the surgery / GP], detail: { regions: [cheek] } },
          { day: 9, id: e2, kind: mark or injury, held by: [the surgery / GP], not the same as: e1 }] }
        """,
      missing: ["what e2 leaves unsaid: ‘regions’"]),
    Want(
      testDescription: "a state that may not have begun asks whether it did, and not when",
      when: "happens: threat or intimidation\nwhile: worry open",
      drawn: """
        { events: [{ day: 3, id: e1, kind: domestic abuse, held by: [the force / police] },
          { day: 4, id: e2, kind: threat or intimidation, held by: [the force / police] }] }
        """,
      missing: [
        "whether ‘worry open’ began with e1, which leaves unsaid: ‘children present’ and ‘children living there’"
      ]),
  ]

  private static func one(_ rest: String) -> String {
    "{ events: [{ day: 3, id: e1, held by: [the authority / social care], \(rest) }] }"
  }

  @Test(arguments: wants) func itIsNamed(_ want: Want) throws {
    let story = try ExplainedExample(when: want.when, drawn: want.drawn)
    let replay = Replay.run(story.example.timeline, LessonSet([story.lesson]))
    #expect(replay.cannotTell.map { $0.missing.map(\.words) } == [want.missing])
    let explanation = story.explained()
    #expect(explanation.sentence == "It cannot tell: \(want.missing.joined(separator: "; ")).")
  }

  @Test func theTierOfAProposalIsAskedForByItsName() throws {
    let story = try ExplainedExample(
      head: "class: gate\nlife: trial", when: Snippet.gate, ask: Snippet.stop,
      drawn: Self.one("kind: closing proposed"))
    let replay = Replay.run(story.example.timeline, LessonSet([story.lesson]))
    #expect(replay.cannotTell.map { $0.missing.map(\.words) } == [["what e1 leaves unsaid: ‘tier’"]])
    let parts = try #require(story.explained().anchors.first).parts
    #expect(parts.contains { $0.missing == ["what e1 leaves unsaid: ‘tier’"] })
  }

  /// The day of the opener is known; whether it opened anything is not, and `explain` agrees with the replay.
  @Test func aGapThatMayNotHaveBegunAsksWhetherItDid() throws {
    let story = try ExplainedExample(
      when: ExplainFormsTests.gap,
      drawn: "{ events: [{ day: 3, id: e1, kind: domestic abuse, held by: [the force / police] }] }")
    let doubt =
      "whether ‘worry open’ began with e1, which leaves unsaid: ‘children present’ and ‘children living there’"
    var options = ReplayOptions()
    options.until = story.example.until
    let replay = Replay.run(story.example.timeline, LessonSet([story.lesson]), options)
    #expect(replay.cannotTell.map { $0.missing.map(\.words) } == [[doubt]])
    let explanation = story.explained()
    #expect(explanation.answer == .cannotTell)
    let parts = try #require(explanation.anchors.first).parts
    #expect(parts.map(\.truth) == [.unknown, .yes])
    #expect(parts.first?.missing == [doubt])
  }

  static let batches = stride(from: 0, to: 1_200, by: 150).map { $0..<$0 + 150 }

  /// Of random families and lessons: nothing is told to be unknown without a word of what would settle it.
  @Test(arguments: batches) func somethingWouldSettleIt(seeds: Range<Int>) {
    var untold = 0
    for seed in seeds {
      let triple = Triple(seed: seed)
      var options = ReplayOptions()
      options.assumeComplete = triple.assumeComplete
      for one in Replay.run(triple.timeline, LessonSet(triple.lessons), options).cannotTell {
        untold += 1
        #expect(!one.missing.isEmpty, "seed \(seed): \(one.key)")
        for unknown in one.missing {
          if case .detail(_, let unsaid) = unknown { #expect(!unsaid.isEmpty, "seed \(seed): \(one.key)") }
        }
      }
    }
    #expect(untold * 15 >= seeds.count, "\(untold) of \(seeds.count)")
  }
}
