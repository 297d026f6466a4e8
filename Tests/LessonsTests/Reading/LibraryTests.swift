import Casework
import Lessons
import Testing

/// Many files at once: what is sound runs, and what is not is told.
@Suite struct LibraryTests {
  @Test func otherFilesStillRun() throws {
    let good = Snippet.text()
    let library = LessonLibrary.read(
      files: [
        ("z/other.yaml", good.replacing("id: sample", with: "id: other")), ("a/sample.yaml", good),
        ("broken.yaml", "id: broken\nwhen: {"),
      ], letters: try Files.letters())
    #expect(library.lessons.map(\.id) == ["other", "sample"])
    #expect(library.problems.map(\.file) == ["broken.yaml"])
    #expect(library.editions.count == 1)
    #expect(library.edition(on: .first) == 0)
  }

  @Test func oneIdIsOneLesson() throws {
    let library = LessonLibrary.read(
      files: [("a/sample.yaml", Snippet.text()), ("b/sample.yaml", Snippet.text())],
      letters: try Files.letters())
    #expect(
      library.problems.map(\.description) == ["b/sample.yaml:1: id: is the id of a/sample.yaml too; keep one"]
    )
  }

  @Test func theOrderOfFilesNeverMatters() throws {
    let files = try Files.all(in: "lessons", except: ["letters.yaml"])
    let letters = try Files.letters()
    let forwards = LessonLibrary.read(files: files, letters: letters)
    let backwards = LessonLibrary.read(files: files.reversed(), letters: letters)
    #expect(forwards.lessons == backwards.lessons)
  }
}
