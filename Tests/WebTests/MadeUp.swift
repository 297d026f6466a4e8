import Casework
import Lessons
import Reviews
import Testing

@testable import Web

/// A small report of a made-up case, with every part that a page can have.
enum MadeUp {
  static let themes = """
    panel:
      source: https://example.org/panel
      themes:
        - { id: babies, title: Babies, definition: Babies are thought of. }
    groups:
      - { letter: A, title: Seeing the child }
    themes:
      - id: first-theme
        number: 1
        group: A
        title: First theme
        definition: What was not put together.
        cues: [one place asked and the next did not]
        does not count: [a bump that somebody saw happen]
        computable: partly
        why: what was said, a record does not hold.
        cases: [made-up-review, another-review]
        panel: [babies]
      - id: second-theme
        number: 2
        group: A
        title: Second theme
        definition: What nobody told the authority.
        cues: [a name gone from a list]
        does not count: [a move that was told]
        computable: yes
        cases: [made-up-review]
    """

  static let reviews = """
    reviews:
      - id: made-up-review
        title: A review that was never written
        children: [Robin Sample]
        area: Sample
        nation: England
        published: 2012-09
        kind: serious case review
        url: https://example.org/review
        timeline: yes
        themes: [first-theme, second-theme]
      - id: another-review
        title: Another such review
        area: Sample
        nation: England
        kind: thematic review
        url: https://example.org/another
        timeline: no
        themes: [first-theme]
    """

  static func lessons() throws -> [Lesson] {
    try RepositoryFiles.lessons(in: "Tests/WebTests/Fixtures/lessons")
  }

  static func timeline() throws -> Timeline {
    try RepositoryFiles.timeline("Tests/WebTests/Fixtures/made-up-case.jsonl")
  }

  static func library() throws -> (ThemeLibrary, ReviewIndex) {
    let (themes, themeProblems) = ThemeLibrary.parse(themes, file: "themes.yaml")
    let (reviews, reviewProblems) = ReviewIndex.parse(reviews, file: "index.yaml")
    try #require(themeProblems.isEmpty && reviewProblems.isEmpty, "\(themeProblems) \(reviewProblems)")
    return (themes, reviews)
  }

  static func report(
    of timelines: [Timeline], _ lessons: [Lesson], authority: AuthoritySummary? = nil,
    refused: [String: [DataProblem]] = [:], unread: [DataProblem] = []
  ) throws -> [ReportPage] {
    let (themes, reviews) = try library()
    let set = LessonSet(lessons)
    var complete = ReplayOptions()
    complete.assumeComplete = true
    return Report(
      cases: timelines.map { Replay.run($0, set) }, assumed: timelines.map { Replay.run($0, set, complete) },
      lessons: lessons, themes: themes, reviews: reviews, authority: authority, refused: refused,
      unread: unread
    ).pages()
  }

  static func pages() throws -> [ReportPage] {
    try report(of: [try timeline()], try lessons(), authority: try authority())
  }

  /// The story of the made-up case, replayed both ways.
  static func story() throws -> Story {
    let lessons = try lessons()
    let set = LessonSet(lessons)
    var complete = ReplayOptions()
    complete.assumeComplete = true
    return Story(
      stated: Replay.run(try timeline(), set), assumed: Replay.run(try timeline(), set, complete),
      lessons: Dictionary(uniqueKeysWithValues: lessons.map { ($0.id, $0) }))
  }

  static func authority(_ name: String = "ethnicity: not stated") throws -> AuthoritySummary {
    let first = try #require(Day("2025-01-01"))
    let rate = { (name: String, children: Int, rate: Double?) in
      AuthoritySummary.Rate(name: name, children: children, perThousandChildrenMonth: rate)
    }
    return AuthoritySummary(
      days: first...(first + 364), months: 12, children: 5_000, involvements: 171.25, workers: 10.7,
      caseload: 16, questionsPerWorkerWeek: 1.625, worklistPerWorkerWeek: nil,
      byRole: [rate("duty", 5_000, 2.31), rate("allocated worker", 5_000, 12.3)],
      byGroup: [rate(name, 12, 99), rate("disability: no", 4_700, 11.2)],
      lessons: [
        AuthoritySummary.LessonLoad(lesson: "repeat-injury", findings: 61, perThousandChildrenMonth: 1.0166),
        AuthoritySummary.LessonLoad(lesson: "roll-told", findings: 0, perThousandChildrenMonth: 0),
        AuthoritySummary.LessonLoad(lesson: "roll-told-twice", findings: 0, perThousandChildrenMonth: 0),
      ])
  }
}
