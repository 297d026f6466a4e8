import Casework
import Lessons
import Testing

/// The sketches that the language was argued over: all of them read, in their own phrasing where it has one meaning.
@Suite struct SketchTests {
  @Test(arguments: Sketch.all) func reads(_ sketch: Sketch) throws {
    let (lesson, problems) = LessonFile.read(
      sketch.text, file: "lessons/\(sketch.id).yaml", letters: try Files.letters())
    #expect(problems.map(\.description) == [])
    let read = try #require(lesson)
    #expect(read.id.rawValue == sketch.id)
    #expect(Set(read.examples.map(\.expects)).isSuperset(of: [.fires, .quiet]))
  }

  /// A convergence is left out: it speaks only beside the lessons whose findings it counts.
  @Test(arguments: Sketch.all.filter { $0.id != "three-strands" }) func itsDrawingsHold(_ sketch: Sketch)
    throws
  {
    let (lesson, _) = LessonFile.read(
      sketch.text, file: "lessons/\(sketch.id).yaml", letters: try Files.letters())
    let failures = ExampleRun.failures(of: try #require(lesson)).map(\.description)
    #expect(failures == [])
  }

  @Test func aGateReadsItsTable() throws {
    let text = try #require(Sketch.all.first { $0.id == "closing" }).text
    let lesson = try #require(
      LessonFile.read(text, file: "closing.yaml", letters: try Files.letters()).lesson)
    guard case .gate(let gate) = try #require(lesson.when.first).anchor else {
      Issue.record("not a gate")
      return
    }
    #expect(gate.proposal == Pattern([EventPattern(kinds: [.closingProposed])]))
    #expect(gate.endings.map(\.tier) == [.familyHelpOrChildInNeedEnds])
    #expect(gate.proposedWithin == .days(28))
    #expect(gate.requirements.map(\.number) == [1, 2, 4])
    #expect(gate.requirements[0].held == [.afterAssessment, .familyHelpOrChildInNeedEnds, .stepDown])
    #expect(gate.requirements[0].shown == [.referralNoFurtherAction, .transfer])
    #expect(gate.requirements[1].condition == .not(.state(StateTerm(.openQuestion))))
    #expect(
      gate.requirements[2].condition
        == .absent(
          Pattern(
            [EventPattern(kinds: [.adultConnected], tests: [.fact(.newAdult), .not(.stated(.howKnown))])],
            window: .upToAnchor)))
    #expect(lesson.ask.needs?.secondViewIn == [.afterAssessment])
    #expect(lesson.ask.level == LevelRule(otherwise: .stop))
  }
}
