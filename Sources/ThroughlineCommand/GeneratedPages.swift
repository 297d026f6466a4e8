import Casework
import Foundation
import Lessons
import Simulation

/// The pages that are written from what runs, and compared with it by the tests.
enum GeneratedPages {
  static func all(_ lessons: [Lesson], _ library: Library) throws -> [(name: String, text: String)] {
    [
      ("LESSONS.md", LessonsPage.markdown(lessons)), ("docs/vocabulary.md", Vocabulary.page()),
      ("docs/simulation.md", Rates.page()), try timelineFormat(library),
    ] + (try claimedAndFired(library))
  }

  /// The page for those who write timelines, with every kind as the program knows it between its two marks.
  private static func timelineFormat(_ library: Library) throws -> (name: String, text: String) {
    let name = "docs/timeline-format.md"
    let text = try library.text(of: name)
    let (first, last) = ("<!-- kinds: made by the program -->\n", "<!-- end -->\n")
    guard let start = text.range(of: first)?.upperBound, let end = text.range(of: last)?.lowerBound,
      start <= end
    else {
      throw CouldNotRun(
        reason: "\(name) has no place for the kinds: write '\(first)' and '\(last)' on lines of their own")
    }
    return (name, text.replacingCharacters(in: start..<end, with: Vocabulary.brief()))
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
