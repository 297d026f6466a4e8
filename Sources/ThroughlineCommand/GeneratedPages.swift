import Casework
import Lessons
import Simulation

/// The pages that are written from what runs, and compared with it by the tests.
enum GeneratedPages {
  static func all(_ lessons: [Lesson]) -> [(name: String, text: String)] {
    [
      ("LESSONS.md", LessonsPage.markdown(lessons)), ("docs/vocabulary.md", Vocabulary.page()),
      ("docs/simulation.md", Rates.page()),
    ]
  }
}
