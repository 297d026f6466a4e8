import Casework
import Lessons
import Testing

/// What an author is told of every slip: line, key, what was expected and the nearest valid word.
@Suite struct SlipsTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    var head = "class: protect\nstrand: injury\nlife: trial"
    var parameters = ""
    var when = "happens: visit"
    var ask = "level: ask\nwho: [duty]\nquestion: Has anyone looked?"
    var examples = "fires: { weeks: \"V\" }"
    var more = ""
    /// "line: key: reason" of each slip, in order.
    let told: [String]

    var testDescription: String { told.first ?? "nothing told" }
  }

  @Test(arguments: Slip.all) func isTold(_ slip: Slip) {
    let (lesson, problems) = Snippet.read(
      head: slip.head, parameters: slip.parameters, when: slip.when, ask: slip.ask, examples: slip.examples,
      more: slip.more)
    #expect(problems.map { "\($0.line): \($0.field): \($0.reason)" } == slip.told)
    #expect(lesson == nil)
  }

  @Test func slipsOfOneFileAreAllTold() {
    let problems = Snippet.read(
      head: "class: protct\nlife: alive", when: "happens: vist", ask: "level: shout\nwho: []\nquestion: Why?"
    ).problems
    #expect(problems.count >= 5)
  }
}
