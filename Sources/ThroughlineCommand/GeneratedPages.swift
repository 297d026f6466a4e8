import Casework
import Lessons
import Simulation

/// The pages that are written from what runs, and compared with it by the tests.
enum GeneratedPages {
  static func all(_ lessons: [Lesson], _ library: Library) throws -> [(name: String, text: String)] {
    [
      ("LESSONS.md", LessonsPage.markdown(lessons)), ("docs/vocabulary.md", Vocabulary.page()),
      ("docs/simulation.md", Rates.page()),
    ] + (try claimedAndFired(library))
  }

  /// What fires in the library's cases, and the page that sets it beside what was claimed of them.
  private static func claimedAndFired(_ library: Library) throws -> [(name: String, text: String)] {
    var session = try ReplaySession()
    let fired = try FiredTable(&session)
    let claimed = ClaimedChecks(try library.text(of: "library/claimed.tsv"))
    let page = "docs/claimed-and-fired.md"
    let renewed = ClaimedPage(claimed: claimed, fired: fired).renewed(try library.text(of: page))
    return [("library/fired.tsv", fired.text), (page, renewed)]
  }
}
