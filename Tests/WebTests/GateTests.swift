import Casework
import Lessons
import Testing

@testable import Web

/// A closing that is held shows which of its points was not so, and what would have told the rest.
@Suite struct GateTests {
  @Test func aHeldClosingSaysWhatWasNotShown() throws {
    let timeline = try RepositoryFiles.timeline(
      "Tests/LessonsTests/OrdinaryAndNearTwin/Timelines/closed-on-no-reply.jsonl")
    let lessons = try RepositoryFiles.lessons(in: "lessons", except: ["letters.yaml"])
    let pages = try RepositoryFiles.report(of: [timeline], lessons).pages()
    let page = try #require(pages.first { $0.path == "cases/closed-on-no-reply.html" })
    let words = PageRead(page.text).words.split { $0.isWhitespace }.joined(separator: " ")
    let said = [
      "Not shown to be so on that day: Not so: The child was seen alone since the latest worry",
      "Could not be told: No disagreement is unanswered, and no escalation is left without a reply. What would tell: "
        + "which services knew the child on 28 March 2024.",
    ].filter(words.contains)
    #expect(said.count == 2, "\(said)")
  }
}
