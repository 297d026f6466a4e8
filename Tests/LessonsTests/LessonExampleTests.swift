import Casework
import Lessons
import Testing

/// Every lesson of the repository says what its own examples expect.
@Suite struct LessonExampleTests {
  @Test func everyFileIsReadWithoutAProblem() {
    #expect(LessonFiles.problems == [])
    #expect(!LessonFiles.all.isEmpty)
  }

  @Test(arguments: LessonFiles.ids)
  func everyExampleGivesWhatItExpects(id: String) throws {
    let lesson = try LessonFiles.lesson(id)
    #expect(ExampleRun.failures(of: lesson, beside: LessonFiles.all).map(\.description) == [])
  }

  @Test(arguments: LessonFiles.ids)
  func everyLessonShowsWhereItFiresAndWhereItStaysQuiet(id: String) throws {
    let examples = try LessonFiles.lesson(id).examples
    #expect(examples.contains { $0.expects == .fires })
    #expect(examples.contains { $0.expects == .quiet })
  }
}

/// The lessons as they lie in the repository.
enum LessonFiles {
  static let (all, problems): ([Lesson], [DataProblem]) = {
    do {
      let files = try Files.all(in: "lessons", except: ["letters.yaml"])
      let library = LessonLibrary.read(files: files, letters: try Files.letters())
      return (library.lessons, library.problems)
    } catch {
      return ([], [DataProblem(file: "lessons", line: 1, field: "file", reason: "\(error)")])
    }
  }()

  static let ids = all.map(\.id.rawValue)

  static func lesson(_ id: String) throws -> Lesson {
    try #require(all.first { $0.id.rawValue == id })
  }
}
