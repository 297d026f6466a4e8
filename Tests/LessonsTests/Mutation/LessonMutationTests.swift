import Lessons
import Testing

/// Every condition of every lesson is pinned by one of the lesson's own examples: taken out, turned round, halved or
/// doubled, at least one example notices.
@Suite struct LessonMutationTests {
  @Test(arguments: LessonFiles.ids)
  func everyConditionIsPinnedByAnExample(id: String) throws {
    let lesson = try LessonFiles.lesson(id)
    let unnoticed = Mutant.all(of: lesson).filter { mutant in
      !Equivalents.has(id, mutant.what) && !mutant.isNoticed(beside: LessonFiles.all)
    }
    #expect(unnoticed.map(\.what) == [])
  }

  @Test func whatIsSaidToBeEquivalentIsAMutantAndGoesUnnoticed() throws {
    for equivalent in Equivalents.all {
      let lesson = try LessonFiles.lesson(equivalent.lesson)
      let mutants = Mutant.all(of: lesson).filter { $0.what == equivalent.what }
      #expect(!mutants.isEmpty, "\(equivalent.lesson) has no mutant '\(equivalent.what)'")
      #expect(mutants.contains { !$0.isNoticed(beside: LessonFiles.all) }, "\(equivalent.what) is noticed")
    }
  }
}

/// Mutants that mean the same as the lesson, each with its reason.
enum Equivalents {
  struct Equivalent {
    let lesson: String
    let what: String
    let because: String
  }

  static let all = [
    Equivalent(
      lesson: "three-strands", what: "1: half of the events",
      because: "no single event is all the evidence of three strands in any lesson there is")
  ]

  static func has(_ lesson: String, _ what: String) -> Bool {
    all.contains { $0.lesson == lesson && $0.what == what }
  }
}
