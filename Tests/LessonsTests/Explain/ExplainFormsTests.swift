import Casework
import Lessons
import Testing

/// One explanation for each form.
@Suite struct ExplainFormsTests {
  static let gap = """
    gap: sight of the child
    for: 42 days
    grace: 5 working days
    while: worry open
    """

  @Test func aForwardWindowThatIsNotOverIsWaitedFor() throws {
    let story = try ExplainedExample(
      when: "happens: threat or intimidation\nwithout: { event: visit, within: 28 days after }",
      drawn: "{ events: [{ day: 0, kind: threat or intimidation, held by: [the authority / social care] }] }")
    let early = story.explained(on: Day(year: 2024, month: 3, day: 10))
    #expect(early.answer == .clockRuns)
    #expect(early.sentence == "A clock runs until 1 April 2024.")
    #expect(early.anchors.first?.parts.last?.missing == ["the time until 1 April 2024, which is not over"])
    #expect(story.explained().answer == .asked)
  }

  @Test func whatAFailedPartWouldHaveBoundIsNotAskedOf() throws {
    let story = try ExplainedExample(
      when: """
        happens: { involvement: ended }
        preceded by: { event: failed visit, within: 60 days, as: the worry }
        without: { event: visit, where: { seen alone: yes }, since: the worry }
        """, drawn: "{ weeks: \"R..C\" }")
    let explanation = story.explained()
    #expect(explanation.answer == .notAsked)
    #expect(explanation.anchors.first?.parts.map(\.truth) == [.yes, .no])
    #expect(explanation.sentence.hasSuffix("with a failed visit (the worry) within 60 days before it."))
  }

  @Test func happeningsAreCounted() throws {
    let when =
      "repeats: mark or injury\nwhere: { cause settled: no }\nat least: 2\nseparate by: 1 day\nwithin: 60 days"
    let twice = try ExplainedExample(when: when, drawn: "{ weeks: \"I.....I\" }").explained()
    #expect(twice.answer == .asked)
    #expect(twice.anchors.map(\.answer) == [.asked, .asked])
    #expect(twice.anchors.last?.parts.last?.evidence.count == 2)
    let once = try ExplainedExample(when: when, drawn: "{ weeks: \"I\" }").explained()
    #expect(once.answer == .notAsked)
    #expect(once.anchors.map { $0.parts.map(\.truth) } == [[.yes, .no]])
    let maybe = try ExplainedExample(when: when, drawn: "{ weeks: \"?..I\" }").explained()
    #expect(maybe.answer == .cannotTell)
    #expect(maybe.anchors.map(\.answer) == [.cannotTell, .cannotTell])
  }

  @Test func aGapIsExplainedByItsStretches() throws {
    let quiet = try ExplainedExample(when: Self.gap, drawn: "{ weeks: \"R\" }")
    let running = quiet.explained(on: Day(year: 2024, month: 3, day: 20))
    #expect(running.answer == .clockRuns)
    #expect(running.sentence == "A clock runs until 15 April 2024.")
    let explanation = quiet.explained()
    #expect(explanation.answer == .asked)
    #expect(
      explanation.anchors.first?.parts.map(\.words) == [
        "while a worry is open, through 15 April 2024", "no sight of the child by 15 April 2024",
      ])
    let none = try ExplainedExample(when: Self.gap, drawn: "{ weeks: \"V\" }").explained()
    #expect(none.sentence == "It did not ask: no worry is open by then, as far as is known.")
  }

  @Test func aGateSaysWhichRequirementIsNotMet() throws {
    let story = try ExplainedExample(
      head: "class: gate\nlife: trial", when: Snippet.gate, ask: Snippet.stop,
      drawn: "{ weeks: \"R..C\" }")
    let explanation = story.explained()
    #expect(explanation.answer == .asked)
    #expect(explanation.anchors.first?.parts.map(\.words).contains("1. the child was seen alone") == true)
    #expect(explanation.anchors.first?.parts.first { $0.words.hasPrefix("1.") }?.truth == .no)
  }

  @Test func aConvergenceCountsTheFindingsOfOthers() throws {
    let mark = try ExplainedExample(
      when: "any: [{ happens: mark or injury }]", drawn: "{ weeks: \"I..V\" }")
    let visit = try Snippet.named("visited", head: "class: protect\nstrand: sight\nlife: trial")
    let converges = try Snippet.named(
      "together", head: "class: protect\nlife: trial",
      when: "converges: 2 strands\nwithin: 180 days\nevents at least: 2")
    let lessons = [mark.lesson, visit]
    let explained = { (lessons: [Lesson]) in
      Explain.run(
        converges, child: "child", on: mark.example.until, timeline: mark.example.timeline,
        among: lessons)
    }
    let both = explained(lessons)
    #expect(both.answer == .asked)
    #expect(
      both.anchors.map(\.title) == ["finding of sample, strand injury", "finding of visited, strand sight"])
    #expect(both.anchors.map(\.answer) == [.asked, .asked])
    let one = explained([mark.lesson])
    #expect(one.answer == .notAsked)
    #expect(one.anchors.map(\.answer) == [.notAsked])
    #expect(explained([]).sentence == "It did not ask: no finding of another lesson counts by then.")
  }
}
