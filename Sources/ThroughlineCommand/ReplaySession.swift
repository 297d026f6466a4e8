import ArgumentParser
import Casework
import Exchange
import Foundation
import Lessons
import Reviews
import Web

/// What replaying several timelines shares: the library, lessons by area, options, and all that was wrong.
struct ReplaySession {
  let library: Library
  let named: NamedInLibrary
  var options = ReplayOptions()
  private(set) var problems: [DataProblem]
  /// What was refused of each case's file, by the case's name.
  private var refused: [String: [DataProblem]] = [:]
  /// What was wrong in files that tell no case.
  private var unread: [DataProblem] = []
  private let area: Area?
  private let lesson: LessonID?
  private var sets: [String: LessonSet] = [:]

  init(area: String? = nil, lesson: String? = nil) throws {
    library = try Library()
    problems = library.problems
    self.area = try area.map(library.area(named:))
    let all = library.lessons(of: self.area)
    named = try NamedInLibrary(library)
    problems += all.problems + named.problems + named.unknown(in: all.lessons)
    self.lesson = lesson.map { LessonID(rawValue: $0) }
    if let lesson, !all.lessons.contains(where: { $0.id.rawValue == lesson }) {
      try problems.refuse(anythingIn: "lessons/\(lesson).yaml")
      throw UnknownLesson(lesson, among: all.lessons)
    }
  }

  /// Replays every timeline that can be read; the others are told of.
  mutating func replay(_ paths: [String]) throws -> [(replay: CaseReplay, lessons: LessonSet)] {
    try read(paths).map { timeline in
      let (lessons, options) = running(for: timeline)
      return (Replay.run(timeline, lessons, options), lessons)
    }
  }

  /// Reads every timeline of some files and folders; of two of one case, the first.
  mutating func read(_ paths: [String]) throws -> [Timeline] {
    var timelines: [Timeline] = []
    var files: [String: String] = [:]
    for file in try self.files(paths) {
      let (timeline, found) = TimelineFile.read(at: file)
      problems += found
      guard let timeline else {
        unread += found
        continue
      }
      if let other = files[timeline.name] {
        problems.append(Self.secondOfOneCase(file, other))
        unread.append(Self.secondOfOneCase(file, URL(filePath: other).lastPathComponent))
        continue
      }
      files[timeline.name] = file
      refused[timeline.name] = found
      timelines.append(timeline)
    }
    return timelines
  }

  /// A case is a page and a name in every answer: a second one would stand in the place of the first.
  private static func secondOfOneCase(_ file: String, _ other: String) -> DataProblem {
    DataProblem(
      file: file, line: 1, field: "case",
      reason: "is also the case of \(other), and this one is not run; give it another name")
  }

  /// The files of some paths; nothing but folders without a timeline is nothing to run.
  private mutating func files(_ paths: [String]) throws -> [String] {
    var files: [String] = []
    var empty: [String] = []
    for path in paths {
      do {
        let (found, passedOver) = try DataFile.timelines(at: path)
        problems += passedOver
        if found.isEmpty { empty.append(path) }
        files += found
      } catch {
        problems.append(error)
      }
    }
    if files.isEmpty, let first = empty.first { throw CouldNotRun(emptyFolder: first) }
    for path in empty {
      problems.append(DataProblem(file: path, line: 1, field: "file", reason: CouldNotRun.noTimelines))
    }
    return files
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
      cases: stated, assumed: assumed, lessons: library.lessons(of: area).lessons, themes: named.themes,
      reviews: named.reviews, authority: authority, refused: refused, unread: unread)
  }

  mutating func note(_ found: [DataProblem]) { problems += found }

  /// Tells what was wrong, and ends with exit code 1 if anything was.
  func finish(quiet: Bool) throws {
    if problems.isEmpty { return }
    if !quiet { problems.inOrder.forEach { Console.complain($0.description) } }
    throw ExitCode(1)
  }
}
