import Casework
import Lessons
import Testing

/// The lessons and areas of the repository, as they stand.
@Suite struct RepositoryTests {
  @Test func everyLessonReads() throws {
    let library = LessonLibrary.read(files: try Self.files(), letters: try Files.letters())
    #expect(library.problems.map(\.description) == [])
    #expect(library.lessons.map(\.id) == library.lessons.map(\.id).sorted())
    #expect(library.lessons.count == (try Self.files()).count)
  }

  @Test func everyAreaReads() throws {
    for (name, text) in try Files.all(in: "areas") {
      let (area, problems) = Area.read(text, file: name)
      #expect(problems.map(\.description) == [])
      #expect(area != nil)
    }
  }

  /// An override of a lesson that is not there yet is waiting for it; of one that is, it must fit.
  @Test func everyOverrideNamesALessonAndItsParameter() throws {
    let files = try Self.files()
    let letters = try Files.letters()
    let written = Set(files.map { $0.name.split(separator: "/").last.map(String.init) ?? "" })
    for (name, text) in try Files.all(in: "areas") {
      guard let area = Area.read(text, file: name).area,
        area.parameters.keys.allSatisfy({ written.contains("\($0.rawValue).yaml") })
      else { continue }
      let library = LessonLibrary.read(files: files, letters: letters, area: area)
      #expect(library.problems.map(\.description) == [])
      #expect(
        library.editions.count == 1 + Set(area.parameters.values.flatMap(\.values).joined().map(\.from)).count
      )
    }
  }

  private static func files() throws -> [(name: String, text: String)] {
    try Files.all(in: "lessons", except: ["letters.yaml"])
  }
}
