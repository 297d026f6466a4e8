public import Casework
public import Lessons
public import Reviews

/// A replay as pages that need no server, no script and nothing from elsewhere.
public struct Report: Sendable {
  private let contents: Contents

  /// Gathers a report: each case on stated records and, of the same name, as if every record were complete.
  ///
  /// What was refused in a case's file is told on its page, by the case's name; what tells no case, on the front page.
  public init(
    cases: [CaseReplay], assumed: [CaseReplay], lessons: [Lesson], themes: ThemeLibrary, reviews: ReviewIndex,
    authority: AuthoritySummary?, refused: [String: [DataProblem]] = [:], unread: [DataProblem] = []
  ) {
    let byID = Dictionary(lessons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let complete = Dictionary(assumed.map { ($0.timeline.name, $0) }, uniquingKeysWith: { first, _ in first })
    contents = Contents(
      stories: cases.map {
        Story(
          stated: $0, assumed: complete[$0.timeline.name], lessons: byID,
          refused: refused[$0.timeline.name] ?? [])
      }.sorted { ($0.title, $0.timeline.name) < ($1.title, $1.timeline.name) },
      lessons: byID.values.sorted { ($0.title, $0.id) < ($1.title, $1.id) }, themes: themes, reviews: reviews,
      authority: authority, unread: unread)
  }

  /// Every page, the front page first, and the style sheet.
  public func pages() -> [ReportPage] {
    let front = [IndexPage(contents: contents).page, LessonsPage(contents: contents).page]
    let load = contents.authority.map { [AuthorityPage(contents: contents, summary: $0).page] } ?? []
    let others =
      [ThemesPage(contents: contents).page] + load + [
        AboutPage(contents: contents).page, MissingPage.page(hasLoad: contents.hasLoad), StyleSheet.page,
      ]
    return front + contents.stories.map { CasePage(story: $0, contents: contents).page }
      + contents.lessons.map { LessonPage(lesson: $0, contents: contents).page }
      + contents.themes.themes.map { ThemePage(theme: $0, contents: contents).page } + others
  }
}
