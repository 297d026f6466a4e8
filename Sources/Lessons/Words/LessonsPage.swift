import Casework

/// LESSONS.md: every lesson in plain words, made from the lessons that run.
public enum LessonsPage {
  /// The Markdown of the whole page; lessons stand in the order of their ids.
  public static func markdown(_ lessons: [Lesson]) -> String {
    let sorted = lessons.sorted { $0.id < $1.id }
    return ([opening, overview(sorted)] + sorted.map(section)).joined(separator: "\n")
  }

  private static let opening = """
    # Lessons

    Each lesson is something that reviews of children who died or were seriously harmed have taught, or that law and
    guidance ask, written so that it can be run over what services held at the time. It puts a question to a person
    and never judges. *Cannot tell* is an answer: what nobody recorded is not taken to be absent.

    A lesson of class **protect** asks about a child and counts towards convergence by its strand; **practice** asks
    the service that owes something; **gate** holds a proposed closing until a manager gives a reason; **support**
    asks whether help was offered. A lesson in trial runs unseen; only a live one asks anybody.

    This page is made by the program from the files in `lessons/`; change those. How a condition is written and what
    it means: `docs/lesson-language.md`.

    """

  private static func overview(_ lessons: [Lesson]) -> String {
    table(
      ["lesson", "title", "class", "strand", "life", "checks", "clocks", "law"],
      lessons.map { lesson in
        [
          "[\(lesson.id.rawValue)](#\(lesson.id.rawValue))", lesson.title, lesson.lessonClass.rawValue,
          lesson.strand?.rawValue ?? "", lesson.life.rawValue, lesson.checks.joined(separator: " "),
          lesson.clocks.joined(separator: " "),
          lesson.law.status == .none ? "" : lesson.law.status.rawValue,
        ]
      })
  }

  /// A Markdown table, with a line after it; what would end a cell is escaped.
  static func table(_ heads: [String], _ rows: [[String]]) -> String {
    let lines = [heads, heads.map { _ in "---" }] + rows
    return lines.map { cells in "| " + cells.map(escaped).joined(separator: " | ") + " |" }
      .joined(separator: "\n") + "\n"
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
