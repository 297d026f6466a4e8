import ArgumentParser
import Casework
import Exchange
import Lessons

/// `throughline explain`: why a lesson asked, or did not, about a child by a day.
struct ExplainVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says why a lesson asked, or did not, about a child by a day.")

  @Argument(help: "The lesson's id.")
  var lesson: String
  @Argument(help: "The child, by the identifier in its file.")
  var child: String
  @Argument(help: "The day, such as 2006-12-31.")
  var day: String
  @Option(help: "The file or folder to look in; the bundled library by default.")
  var `in`: String?
  @Flag(help: "Take every record as complete.")
  var assumeComplete = false
  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if Day(day) == nil { throw ValidationError("a day is written 2006-12-31, not '\(day)'") }
  }

  func run() throws {
    var session = try ReplaySession(lesson: lesson)
    session.options.assumeComplete = assumeComplete
    let paths = try `in`.map { [$0] } ?? session.library.timelines()
    let id = PersonID(rawValue: child)
    let timeline = try session.read(paths).first { $0.family.people.contains { $0.id == id } }
    guard let timeline, let day = Day(day) else {
      throw CouldNotRun(reason: "no child of that identifier in \(paths.joined(separator: ", "))")
    }
    let options = session.running(for: timeline).1
    guard let asked = session.library.lessons(of: nil).lessons.first(where: { $0.id.rawValue == lesson })
    else {
      throw CouldNotRun(reason: "the lesson '\(lesson)' cannot be read")
    }
    let explanation = Explain.run(asked, child: id, on: day, timeline: timeline, options: options)
    if json {
      Console.print(explanation.tree(session.problems.inOrder))
    } else {
      explanation.lines.forEach(Console.say)
    }
    try session.finish(quiet: json)
  }
}
