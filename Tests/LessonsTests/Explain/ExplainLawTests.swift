import Casework
import Lessons
import Testing

/// What is explained is what the replay did: on the lessons' own examples.
@Suite struct ExplainLawTests {
  static func lessons() throws -> [Lesson] {
    let letters = try Files.letters()
    let files = try Files.all(in: "lessons", except: ["letters.yaml"])
    let texts = files + [(name: "lessons/repeat-injury.yaml", text: RepeatInjury.text)]
    let lessons = texts.compactMap { LessonFile.read($0.text, file: $0.name, letters: letters).lesson }
    return lessons.filter { LessonSet([$0]).lessons.count == 1 }
  }

  @Test func examplesAreExplainedAsWhatTheyShow() throws {
    let lessons = try Self.lessons()
    #expect(!lessons.isEmpty)
    for lesson in lessons {
      for example in lesson.examples where ExampleRun.failure(of: example, lesson) == nil {
        let explanations = example.timeline.family.people.map {
          Explain.run(lesson, child: $0.id, on: example.until, timeline: example.timeline)
        }
        let place = "\(lesson.file):\(example.line), \(example.expects.rawValue)"
        #expect(
          example.expects.agrees(with: Set(explanations.map(\.answer))),
          "\(place): \(explanations.map { $0.lines.joined(separator: "\n") })")
        checkParts(explanations, place)
      }
    }
  }

  /// An anchor that is asked about has no part that fails, and says what is missing where it cannot be told.
  private func checkParts(_ explanations: [Explanation], _ place: String) {
    for anchor in explanations.flatMap(\.anchors) where !anchor.parts.contains(where: \.isRequirement) {
      switch anchor.answer {
      case .asked: #expect(anchor.parts.allSatisfy { $0.truth == .yes }, "\(place): \(anchor)")
      case .cannotTell: #expect(!anchor.parts.contains { $0.truth == .no }, "\(place): \(anchor)")
      case .clockRuns, .notAsked, .notRun: break
      }
    }
  }
}

extension Explanation.Part {
  /// A requirement of a gate, which is asked because it is not met.
  fileprivate var isRequirement: Bool { words.first?.isNumber ?? false }
}
