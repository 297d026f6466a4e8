import Casework
import Lessons

/// A lesson with one part put in place of the usual one, so that a test shows only what it is about.
enum Snippet {
  static let quietAndNone = """
      quiet: { weeks: "V" }
      cannot tell: { none: yes, because: nothing in it can be unstated }
    """

  static func text(
    id: String = "sample", head: String = "class: protect\nstrand: injury\nlife: trial",
    parameters: String = "",
    when: String = "happens: visit", ask: String = "level: ask\nwho: [duty]\nquestion: Has anyone looked?",
    examples: String = "fires: { weeks: \"V\" }", more: String = ""
  ) -> String {
    """
    id: \(id)
    version: 1
    title: A sample
    lesson: What was learned.
    \(head)
    \(parameters)
    when:
    \(indented(when))
    ask:
    \(indented(ask))
    examples:
    \(indented(examples))
    \(quietAndNone)
    \(more)
    """
  }

  static func read(
    id: String = "sample", head: String = "class: protect\nstrand: injury\nlife: trial",
    parameters: String = "",
    when: String = "happens: visit", ask: String = "level: ask\nwho: [duty]\nquestion: Has anyone looked?",
    examples: String = "fires: { weeks: \"V\" }", more: String = ""
  ) -> (lesson: Lesson?, problems: [DataProblem]) {
    let text = text(
      id: id, head: head, parameters: parameters, when: when, ask: ask, examples: examples, more: more)
    guard let letters = try? Files.letters() else { return (nil, []) }
    return LessonFile.read(text, file: "lessons/\(id).yaml", letters: letters)
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }
}
