import Casework
import Exchange
import Lessons
import Testing

/// Ordinary families about whom nothing is asked, and their near twins: much the same, with something that must be.
///
/// The timelines are made up, and were written from the pages about the format and the checks, before the lessons
/// were read.
@Suite struct OrdinaryAndNearTwinTests {
  @Test(arguments: MadeUpFamily.ordinary, [false, true])
  func nothingIsAskedOfAnOrdinaryFamily(family: MadeUpFamily, complete: Bool) throws {
    let asked = try family.questions(complete: complete).filter { $0.class == .protect }
    #expect(asked.map(\.description) == [], "\(family.why)")
  }

  /// Only where the record is complete: what cannot be told is unmet to a gate.
  @Test(arguments: MadeUpFamily.ordinary)
  func noEndingOfAnOrdinaryFamilyIsHeldUp(family: MadeUpFamily) throws {
    let held = try family.questions(complete: true).filter { $0.class == .gate }
    #expect(held.map(\.description) == [], "\(family.why)")
  }

  @Test(arguments: MadeUpFamily.nearTwins)
  func aNearTwinIsAskedAbout(twin: NearTwin) throws {
    let asked = try twin.family.questions(complete: twin.complete)
    for (lesson, day) in twin.asked {
      #expect(
        asked.contains { $0.lesson == lesson && $0.day == day }, "\(lesson), \(day): \(twin.family.why)")
    }
  }

  @Test(arguments: MadeUpFamily.nearTwins)
  func aNearTwinIsNotAskedAboutWhatIsAsItShouldBe(twin: NearTwin) throws {
    let asked = try twin.family.questions(complete: twin.complete)
    #expect(asked.filter { twin.notAsked.contains($0.lesson) }.map(\.description) == [], "\(twin.family.why)")
  }
}

/// One question, as a reader would say it.
struct Question: CustomStringConvertible {
  let lesson: String
  let `class`: LessonClass
  let day: String
  var description: String { "\(lesson) on \(day)" }
}

extension MadeUpFamily {
  /// What the lessons ask of it, in the order of the days.
  func questions(complete: Bool) throws -> [Question] {
    let path = "Tests/LessonsTests/OrdinaryAndNearTwin/Timelines/\(file).jsonl"
    let (timeline, problems) = TimelineFile.read(Array(try Files.text(path).utf8), file: path)
    #expect(problems.map(\.description) == [])
    var options = ReplayOptions()
    options.assumeComplete = complete
    return Replay.run(try #require(timeline), LessonSet(LessonFiles.all), options).findings.map {
      Question(lesson: $0.key.lesson.rawValue, class: $0.lessonClass, day: "\($0.day)")
    }
  }
}
