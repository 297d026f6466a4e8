import Casework
import Lessons

/// A family, some lessons and how they are run, all drawn from one seed.
struct Triple {
  let seed: Int
  var timeline: Timeline
  var lessons: [Lesson]
  var assumeComplete: Bool
  var until: Day?

  init(seed: Int) {
    self.seed = seed
    var chance = Chance(seed: seed)
    timeline = RandomFamily.timeline(Chance(seed: chance.number(0...Int.max)))
    lessons = RandomLesson.lessons(Chance(seed: chance.number(0...Int.max)))
    assumeComplete = chance.happens(25)
    until = chance.happens(10) ? RandomFamily.firstDay + chance.number(0...200) : nil
  }

  /// A triple that is not drawn.
  init(seed: Int, timeline: Timeline, lessons: [Lesson]) {
    self.seed = seed
    self.timeline = timeline
    self.lessons = lessons
    assumeComplete = false
    until = nil
  }

  func naiveLog() -> [LogEntry] {
    NaiveInterpreter().log(of: lessons, over: timeline, assumeComplete: assumeComplete, until: until)
  }

  func engineLog() -> [LogEntry] {
    var options = ReplayOptions()
    options.assumeComplete = assumeComplete
    options.until = until
    return Replay.log(timeline, LessonSet(lessons), options)
  }
}
