import Casework
import Lessons
import Reviews

/// The themes and reviews of the library, and the names of them that nobody knows.
struct NamedInLibrary {
  let themes: ThemeLibrary
  let reviews: ReviewIndex
  /// What is wrong in the two files, and between them.
  private(set) var problems: [DataProblem]
  private let areThemesWhole: Bool
  private let areReviewsWhole: Bool

  init(_ library: Library) throws {
    let (themes, themeProblems) = try library.themes()
    let (reviews, reviewProblems) = try library.reviews()
    (self.themes, self.reviews) = (themes, reviews)
    (areThemesWhole, areReviewsWhole) = (themeProblems.isEmpty, reviewProblems.isEmpty)
    problems = themeProblems + reviewProblems
    // An entry that could not be read is missed by all that name it: one slip would be told many times.
    if problems.isEmpty { problems = themes.disagreements(with: reviews) }
  }

  /// Themes and reviews that lessons name and nobody knows; none of a file that has slips of its own.
  func unknown(in lessons: [Lesson]) -> [DataProblem] {
    lessons.flatMap { lesson in
      unknown(lesson.themes, lesson, "themes", areThemesWhole ? themes.themes.map(\.id.rawValue) : nil)
        + unknown(
          lesson.reviews, lesson, "reviews", areReviewsWhole ? reviews.reviews.map(\.id.rawValue) : nil)
    }
  }

  private func unknown(
    _ names: [String], _ lesson: Lesson, _ field: String, _ known: [String]?
  ) -> [DataProblem] {
    guard let known else { return [] }
    return names.filter { !known.contains($0) }.map { name in
      let nearest = Vocabulary.nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
      return DataProblem(
        file: lesson.file, line: lesson.lines[name] ?? 1, field: field,
        reason: "'\(name)' is not in the library\(nearest)")
    }
  }
}
