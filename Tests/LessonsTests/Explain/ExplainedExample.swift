import Casework
import Lessons
import Testing

/// A lesson written in a test, with its first example explained.
struct ExplainedExample {
  let lesson: Lesson
  let example: Example

  init(
    head: String = "class: protect\nstrand: injury\nlife: trial", when: String,
    ask: String = "level: ask\nwho: [duty]\nquestion: Has anyone looked?", drawn: String
  ) throws {
    let (lesson, problems) = Snippet.read(head: head, when: when, ask: ask, examples: "fires: \(drawn)")
    #expect(problems == [])
    self.lesson = try #require(lesson)
    example = try #require(self.lesson.examples.first)
  }

  func explained(
    _ options: ReplayOptions = ReplayOptions(), on day: Day? = nil, child: PersonID = "child"
  ) -> Explanation {
    Explain.run(lesson, child: child, on: day ?? example.until, timeline: example.timeline, options: options)
  }
}

extension Example.Expectation {
  /// Whether the explanations of a lesson, one a person of the family, come to it.
  func agrees(with answers: Set<Explanation.Answer>) -> Bool {
    switch self {
    case .fires: answers.contains(.asked)
    case .quiet: !answers.contains(.asked) && !answers.contains(.cannotTell)
    case .cannotTell: answers.contains(.cannotTell) && !answers.contains(.asked)
    }
  }
}

extension Snippet {
  /// A sample of another name.
  static func named(_ id: String, head: String, when: String = "happens: visit") throws -> Lesson {
    let text = text(head: head, when: when).replacing("id: sample", with: "id: \(id)")
    let (lesson, problems) = LessonFile.read(text, file: "lessons/\(id).yaml", letters: try Files.letters())
    #expect(problems == [])
    return try #require(lesson)
  }
}
