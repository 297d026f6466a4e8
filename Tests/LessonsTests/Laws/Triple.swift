import Casework
@testable import Lessons

/// The lessons of a run as an area sets them from a day on.
struct LaterEdition {
  let from: Day
  var lessons: [Lesson]
}

/// A family, some lessons and how they are run, all drawn from one seed.
struct Triple {
  let seed: Int
  var timeline: Timeline
  var lessons: [Lesson]
  /// The same lessons as an area sets them from a day on.
  var later: LaterEdition?
  var assumeComplete: Bool
  var until: Day?
  /// When there is school.
  var terms: [Conventions.Term] = []

  init(seed: Int) {
    self.seed = seed
    var chance = Chance(seed: seed)
    timeline = RandomFamily.timeline(Chance(seed: chance.number(0...Int.max)))
    lessons = RandomLesson.lessons(
      Chance(seed: chance.number(0...Int.max)), for: timeline.events)
    if chance.happens(15) {
      let from = RandomFamily.firstDay + chance.number(0...120)
      later = LaterEdition(from: from, lessons: lessons.map { RandomLesson.edition(of: $0, &chance) })
    }
    assumeComplete = chance.happens(25)
    until = chance.happens(10) ? RandomFamily.firstDay + chance.number(0...200) : nil
    RandomSchool.add(to: &self)
    RandomInterpreter.add(to: &self)
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
    naiveLog(heardBy: nil)
  }

  func naiveLog(heardBy listener: NaiveListener?) -> [LogEntry] {
    var interpreter = NaiveInterpreter(listener: listener)
    interpreter.conventions.terms = terms
    return
      interpreter
      .log(of: lessons, then: later, over: timeline, assumeComplete: assumeComplete, until: until)
  }

  func engineLog() -> [LogEntry] { Replay.log(timeline, lessonSet, options) }

  var options: ReplayOptions {
    var options = ReplayOptions()
    options.assumeComplete = assumeComplete
    options.until = until
    options.conventions.terms = terms
    return options
  }

  var lessonSet: LessonSet {
    let later = later.map { [(from: Day?.some($0.from), lessons: $0.lessons)] } ?? []
    return LessonSet(editions: [(from: nil, lessons: lessons)] + later)
  }
}
