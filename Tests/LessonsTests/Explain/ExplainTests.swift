import Casework
import Lessons
import Testing

@Suite struct ExplainTests {
  static let unanswered = """
    after: mark or injury
    unless: ordinary bump
    unanswered by: [concern received, strategy discussion, medical opinion]
    owed by: any
    within: 5 days
    """

  @Test func anUnansweredMarkIsExplainedByItsParts() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"I\" }")
    let explanation = story.explained()
    #expect(explanation.answer == .asked)
    #expect(
      explanation.sentence
        == "It asked on 9 March 2024, at level ask, because of \(explanation.anchors[0].event.rawValue).")
    let parts = try #require(explanation.anchors.first).parts
    #expect(parts.map(\.truth) == [.yes, .yes, .yes])
    #expect(
      parts.map(\.words) == [
        "a mark or injury", "where it is not an ordinary bump",
        "no concern received, strategy discussion or medical opinion by 9 March 2024",
      ])
  }

  @Test func anAnswerIsNamed() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"I..O\" }")
    let explanation = story.explained()
    let last = try #require(explanation.anchors.first?.parts.last)
    #expect(explanation.answer == .notAsked)
    #expect(last.truth == .no)
    #expect(last.evidence.count == 1)
    #expect(
      explanation.sentence.hasPrefix(
        "It did not ask: of \(explanation.anchors[0].event.rawValue) it does not"))
  }

  @Test func aClockThatRunsIsSaidToRun() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"I\" }")
    let day = try #require(Day(year: 2024, month: 3, day: 6))
    let explanation = story.explained(on: day)
    #expect(explanation.answer == .clockRuns)
    #expect(explanation.sentence == "A clock runs until 9 March 2024.")
    #expect(explanation.anchors.map(\.due) == [Day(year: 2024, month: 3, day: 9)])
  }

  @Test func aClockThatIsAnsweredNoLongerRuns() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"IO\" }")
    let explanation = story.explained(on: Day(year: 2024, month: 3, day: 6))
    #expect(explanation.answer == .notAsked)
  }

  @Test func nothingToAskAboutIsSaid() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"V\" }")
    #expect(story.explained().sentence == "It did not ask: no mark or injury is known by then.")
    #expect(story.explained().anchors == [])
  }

  @Test func whatIsNotRecordedIsNamed() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"I\", covered: no }")
    let explanation = story.explained()
    #expect(explanation.answer == .cannotTell)
    #expect(explanation.sentence.hasPrefix("It cannot tell: a complete record of concern received from "))
    #expect(explanation.anchors.first?.parts.last?.truth == .unknown)
    #expect(explanation.anchors.first?.parts.last?.missing.isEmpty == false)
  }

  @Test func aFindingThatWasSettledIsStillToldAsAsked() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"I.......O\" }")
    let explanation = story.explained()
    #expect(explanation.answer == .asked)
    #expect(explanation.sentence.hasSuffix("it was settled on 12 March 2024."))
    #expect(explanation.anchors.map(\.answer) == [.notAsked])
  }

  @Test func linesTellItAsText() throws {
    let story = try ExplainedExample(when: Self.unanswered, drawn: "{ days: \"I\" }")
    let explanation = story.explained()
    let event = explanation.anchors[0].event.rawValue
    #expect(
      explanation.lines == [
        explanation.sentence,
        "\(event), mark or injury, 4 March 2024: asked, due 9 March 2024",
        "  yes: a mark or injury (\(event))",
        "  yes: where it is not an ordinary bump",
        "  yes: no concern received, strategy discussion or medical opinion by 9 March 2024",
      ])
  }
}
