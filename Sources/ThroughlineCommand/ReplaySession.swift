import ArgumentParser
import Casework
import Exchange
import Lessons
import Reviews
import Web

/// What replaying several timelines shares: the library, lessons by area, options, and all that was wrong.
struct ReplaySession {
  let library: Library
  var options = ReplayOptions()
  private(set) var problems: [DataProblem]
  private let area: Area?
  private let lesson: LessonID?
  private var sets: [String: LessonSet] = [:]

  init(area: String? = nil, lesson: String? = nil) throws {
    library = try Library()
    problems = library.problems
    self.area = try area.map(library.area(named:))
    let all = library.lessons(of: self.area)
    problems += all.problems
    self.lesson = lesson.map { LessonID(rawValue: $0) }
    if let lesson, !all.lessons.contains(where: { $0.id.rawValue == lesson }) {
      try problems.refuse(anythingIn: "lessons/\(lesson).yaml")
      let ids = all.lessons.map(\.id.rawValue)
      let nearest = Vocabulary.nearest(to: lesson, among: ids).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("no lesson '\(lesson)'\(nearest)")
    }
  }

  /// Replays every timeline that can be read; the others are told of.
  mutating func replay(_ paths: [String]) -> [(replay: CaseReplay, lessons: LessonSet)] {
    read(paths).map { timeline in
      let (lessons, options) = running(for: timeline)
      return (Replay.run(timeline, lessons, options), lessons)
    }
  }

  mutating func read(_ paths: [String]) -> [Timeline] {
    var timelines: [Timeline] = []
    for path in paths {
      do {
        for file in try DataFile.timelines(at: path) {
          let (timeline, found) = TimelineFile.read(at: file)
          problems += found
          if let timeline { timelines.append(timeline) }
        }
      } catch {
        problems.append(error)
      }
    }
    return timelines
  }

  /// The lessons and figures that count for a timeline: those of `--area`, else of its own single area, else defaults.
  mutating func running(for timeline: Timeline) -> (LessonSet, ReplayOptions) {
    let own = timeline.areas.count == 1 ? library.areas.first { $0.id == timeline.areas[0] } : nil
    let chosen = area ?? own
    var options = options
    if let chosen { (options.conventions, options.agreements) = (chosen.conventions, chosen.agreements) }
    let name = chosen?.id ?? ""
    if let set = sets[name] { return (set, options) }
    let read = library.lessons(of: chosen)
    problems += read.problems
    let set = LessonSet(lesson.map(read.only) ?? read, revoked: options.lawOfTheDay)
    sets[name] = set
    return (set, options)
  }

  mutating func writeReport(of timelines: [Timeline], to folder: String) throws {
    try ReportFolder(path: folder).write(try report(of: timelines, authority: nil).pages())
  }

  /// The report over some timelines, on the records stated and with all taken as complete.
  mutating func report(of timelines: [Timeline], authority: AuthoritySummary?) throws -> Report {
    let (themes, themeProblems) = try library.themes()
    let (reviews, reviewProblems) = try library.reviews()
    problems += themeProblems + reviewProblems
    var stated: [CaseReplay] = []
    var assumed: [CaseReplay] = []
    for timeline in timelines {
      var (lessons, options) = running(for: timeline)
      options.assumeComplete = false
      stated.append(Replay.run(timeline, lessons, options))
      options.assumeComplete = true
      assumed.append(Replay.run(timeline, lessons, options))
    }
    return Report(
      cases: stated, assumed: assumed, lessons: library.lessons(of: area).lessons, themes: themes,
      reviews: reviews, authority: authority)
  }

  mutating func note(_ found: [DataProblem]) { problems += found }

  /// Tells what was wrong, and ends with exit code 1 if anything was.
  func finish(quiet: Bool) throws {
    if problems.isEmpty { return }
    if !quiet { problems.inOrder.forEach { Console.complain($0.description) } }
    throw ExitCode(1)
  }
}
