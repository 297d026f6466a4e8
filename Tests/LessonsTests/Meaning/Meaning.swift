import Casework
import Lessons
import Testing

/// One point of what the language means, drawn: a condition, a small story, and what is said of it.
struct Meaning: CustomTestStringConvertible, Sendable {
  /// The point, as a sentence.
  let meaning: String
  /// The lesson's condition, as it is written in its file.
  let when: String
  /// The story, as an example draws it.
  let drawn: String
  /// What is said, a line a change: the day from the start, the anchor, the state, a level above *ask*, the evidence.
  let said: [String]
  var head = "class: protect\nstrand: injury\nlife: trial"
  var ask = "level: ask\nwho: [duty]\nquestion: Has anyone looked?"
  /// When there is school, in days from the start.
  var terms: [ClosedRange<Int>] = []

  var testDescription: String { meaning }
}

struct MeaningTests {
  static let all =
    Meaning.ofDetails + Meaning.ofCoverage + Meaning.ofPregnancy + Meaning.ofAlternatives + Meaning.mended
    + Meaning.ofMarks
    + Meaning.ofSeeds + Meaning.ofSchool

  @Test(arguments: all) func theEngineAndThePageSaySo(of point: Meaning) throws {
    let (lesson, problems) = Snippet.read(
      head: point.head, when: point.when, ask: point.ask, examples: "fires: \(point.drawn)")
    #expect(problems == [])
    let example = try #require(lesson?.examples.first)
    var triple = Triple(seed: 0, timeline: example.timeline, lessons: [try #require(lesson)])
    triple.until = example.until
    triple.terms = point.terms.map {
      Conventions.Term(from: LogEntry.firstDay + $0.lowerBound, to: LogEntry.firstDay + $0.upperBound)
    }
    #expect(triple.naiveLog().map(\.drawn) == point.said)
    #expect(triple.engineLog().map(\.drawn) == point.said)
  }
}

extension LogEntry {
  /// Monday 4 March 2024, on which drawings begin.
  static let firstDay = Day(number: 19_786)

  /// The entry in one line, its day counted from the first.
  var drawn: String {
    let words = ["\(at.day - Self.firstDay)", key.anchor.rawValue, state.rawValue]
    let raised = level == .ask ? [] : [level.rawValue]
    return (words + raised + evidence.map(\.rawValue)).joined(separator: " ")
  }
}
