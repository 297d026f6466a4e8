import Casework
import Lessons
import Testing

/// A gate says which of its requirements was not shown to be so, and whether it was denied or could not be told.
@Suite struct UnmetTests {
  private static func unmet(_ drawing: String, covered: Bool = true) throws -> [Unmet] {
    let closing = try LessonFiles.lesson("closing")
    let examples = """
      fires: { weeks: "\(drawing)", covered: \(covered ? "yes" : "no"), with: { L: { detail: { next sight: not named, agencies told: [the school / school] } } } }
      """
    let (drawn, problems) = Snippet.read(examples: examples)
    #expect(problems == [])
    let timeline = try #require(drawn?.examples.first?.timeline)
    return try #require(Replay.run(timeline, LessonSet([closing])).findings.first).unmet
  }

  @Test func whatIsNotSoIsDenied() throws {
    let unmet = try Self.unmet("Rk.V.K.r.L")
    #expect(unmet.map(\.number) == [9])
    #expect(unmet.map(\.isDenied) == [true])
    #expect(unmet.map(\.missing) == [[]])
    #expect(unmet[0].words.hasPrefix("It is recorded who will see the child next"))
  }

  @Test func whatCannotBeToldSaysWhatWouldTell() throws {
    let unmet = try Self.unmet("Rk.V.K.r.L", covered: false)
    let untold = unmet.filter { !$0.isDenied }
    #expect(unmet.filter(\.isDenied).map(\.number) == [9])
    #expect(untold.map(\.number) == [3, 4, 5, 6])
    #expect(untold.allSatisfy { !$0.missing.isEmpty })
  }
}
