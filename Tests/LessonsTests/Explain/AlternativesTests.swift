import Casework
import Lessons
import Testing

/// What one alternative of a lesson binds, and when it falls due, is nothing to the next.
@Suite struct AlternativesTests {
  @Test func theClockOfOneAlternativeIsNotAskedOfAnother() throws {
    // The worry is open at the mark, and no longer on the day that the first alternative falls due.
    let clock = """
      { after: mark or injury, unanswered by: plan, owed by: any, within: 100 days, while: child in need }
      """
    let story = try ExplainedExample(
      when: "any: [\(clock), { happens: mark or injury, while: worry open }]",
      drawn: "{ weeks: \"R.I.................I\", until: 22 }")
    #expect(ExampleRun.run(story.example, story.lesson).findings.map(\.state) == [.open])
    #expect(story.explained().answer == .asked)
  }

  @Test func aHappeningMayBeSpokenOfByItsName() throws {
    let when = { (name: String) in
      """
      repeats: mark or injury
      as: the mark
      at least: 2
      within: 60 days
      without: { event: medical opinion, answers: \(name) }
      """
    }
    for name in ["it", "the mark"] {
      let story = try ExplainedExample(when: when(name), drawn: "{ weeks: \"IO...IO\" }")
      #expect(story.explained().answer == .notAsked, "\(name)")
      #expect(story.explained().anchors.allSatisfy { $0.parts.map(\.truth) == [.yes, .no] }, "\(name)")
      #expect(ExampleRun.run(story.example, story.lesson).findings == [], "\(name)")
    }
  }
}
