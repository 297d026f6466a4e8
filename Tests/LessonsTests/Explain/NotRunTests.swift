import Casework
import Lessons
import Testing

/// A lesson that was not run at all says why.
@Suite struct NotRunTests {
  static let heads: [(head: String, reason: String)] = [
    ("class: practice\nlife: draft", "it is a draft"),
    ("class: practice\nlife: retired", "it is retired"),
    (
      "class: practice\nlife: live\nlaw: { status: not verified, source: \"https://example.org\" }",
      "whether the law behind it is in force is not verified"
    ),
    (
      "class: practice\nlife: live\nlaw: { status: not yet, source: \"https://example.org\" }",
      "the law behind it is enacted and not in force"
    ),
    (
      "class: practice\nlife: live\nlaw: { status: revoked, in force from: 2010-01-01, in force to: 2020-01-01, source: \"https://example.org\" }",
      "the law behind it was revoked; only the law of the day asks it"
    ),
  ]

  @Test(arguments: heads) func saysWhy(head: String, reason: String) throws {
    let story = try ExplainedExample(head: head, when: "happens: visit", drawn: "{ days: \"V\" }")
    #expect(story.explained().answer == .notRun)
    #expect(story.explained().sentence == "It was not run: \(reason).")
  }

  @Test func whoIsNotInTheFamilyIsSaid() throws {
    let story = try ExplainedExample(when: "happens: visit", drawn: "{ days: \"V\" }")
    #expect(story.explained(child: "nobody").sentence == "It was not run: nobody is nobody of this family.")
    #expect(
      story.explained(child: "mother").sentence
        == "It was not run: mother is an adult, and it asks about children.")
  }

  @Test func theLawOfTheDayIsKeptToWhereAsked() throws {
    let law = "law: { status: in force, in force from: 2025-01-01, source: \"https://example.org\" }"
    let story = try ExplainedExample(
      head: "class: practice\nlife: live\n\(law)", when: "happens: visit", drawn: "{ days: \"V\" }")
    #expect(story.explained().answer == .asked)
    #expect(story.explained().sentence.hasSuffix("it was not the rule then, and is since 1 January 2025."))
    var options = ReplayOptions()
    options.lawOfTheDay = true
    #expect(
      story.explained(options).sentence
        == "It was not run: it was not the rule then, and is since 1 January 2025.")
  }
}
