import Casework
import Exchange
import Foundation
import Lessons
import Reviews
import Testing

@testable import Web

/// Files of the repository, found from where this one stands.
enum RepositoryFiles {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  /// The lessons of a folder, none of which may have a slip.
  static func lessons(in folder: String, except: Set<String> = []) throws -> [Lesson] {
    let letters = Letters.read(try text("lessons/letters.yaml"), file: "lessons/letters.yaml")
    let files = try names(in: folder, ending: ".yaml").filter { !except.contains($0) }
      .map { (name: "\(folder)/\($0)", text: try text("\(folder)/\($0)")) }
    let library = LessonLibrary.read(files: files, letters: try #require(letters.letters), area: nil)
    try #require(library.problems.isEmpty, "\(library.problems)")
    return library.lessons
  }

  static func timeline(_ path: String) throws -> Timeline {
    let (timeline, problems) = TimelineFile.read(at: root.appending(path: path).path)
    try #require(problems.isEmpty, "\(problems)")
    return try #require(timeline)
  }

  static func themes() throws -> ThemeLibrary {
    ThemeLibrary.parse(try text("library/themes.yaml"), file: "library/themes.yaml").library
  }

  static func reviews() throws -> ReviewIndex {
    ReviewIndex.parse(try text("library/reviews/index.yaml"), file: "library/reviews/index.yaml").index
  }

  /// A report on some timelines by some lessons, replayed both ways.
  static func report(
    of timelines: [Timeline], _ lessons: [Lesson], authority: AuthoritySummary? = nil
  ) throws -> Report {
    let set = LessonSet(lessons)
    var complete = ReplayOptions()
    complete.assumeComplete = true
    return Report(
      cases: timelines.map { Replay.run($0, set) }, assumed: timelines.map { Replay.run($0, set, complete) },
      lessons: lessons, themes: try themes(), reviews: try reviews(), authority: authority)
  }
}
