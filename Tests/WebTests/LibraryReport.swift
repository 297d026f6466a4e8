import Casework
import Lessons

@testable import Web

/// The report that the demonstration serves, without the simulated authority.
enum LibraryReport {
  static func timelines() throws -> [Timeline] {
    try RepositoryFiles.names(in: "library/reviews", ending: ".jsonl").map {
      try RepositoryFiles.timeline("library/reviews/\($0)")
    }
  }

  static func pages() throws -> [ReportPage] {
    let lessons = try RepositoryFiles.lessons(in: "lessons", except: ["letters.yaml"])
    return try RepositoryFiles.report(of: try timelines(), lessons).pages()
  }
}
