import Foundation
import Lessons
import Testing

/// The page of what the lessons cover is about the lessons there are.
@Suite struct LessonCoverageTests {
  private let page: String
  init() throws { page = try Files.text("docs/lessons-coverage.md") }

  @Test(arguments: LessonFiles.ids)
  func everyLessonIsOnThePage(id: String) {
    #expect(page.contains("`\(id)`"))
  }

  @Test(arguments: 1...33)
  func everyCheckHasALesson(number: Int) {
    let check = String(format: "C%02d", number)
    #expect(LessonFiles.all.contains { $0.checks.contains { $0.hasPrefix(check) } }, "\(check)")
    #expect(page.contains("| \(check)"), "\(check)")
  }

  @Test func atMostTwelveLessonsAreLive() {
    let live = LessonFiles.all.filter { $0.life == .live }
    #expect(live.count <= 12, "\(live.map(\.id.rawValue))")
  }

  @Test func everyThemeIsOnThePageWithItsLessons() throws {
    let themes = try Files.text("library/themes.yaml").split(separator: "\n").compactMap { line in
      line.hasPrefix("  - id: ") ? String(line.dropFirst(8)) : nil
    }.filter { !$0.isEmpty }.suffix(60)
    for theme in themes {
      let row = page.split(separator: "\n").first { $0.contains("| `\(theme)` |") }
      let lessons = LessonFiles.all.filter { $0.themes.contains(theme) }.map { "`\($0.id.rawValue)`" }
      #expect(row != nil, "\(theme)")
      for lesson in lessons { #expect(row?.contains(lesson) == true, "\(theme): \(lesson)") }
    }
    #expect(themes.count == 60)
  }
}
