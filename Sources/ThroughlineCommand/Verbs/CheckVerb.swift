import ArgumentParser
import Casework
import Exchange
import Lessons

/// `throughline check`: the lessons over a folder of families: one child's findings, or the load on everyone.
struct CheckVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Asks the lessons' questions of the families in a folder.",
    discussion: """
      With --all it counts what would be asked over the last twelve months: questions a worker a week, worklists apart, \
      and every lesson's own rate. It never lists children by findings.
      """)

  @Option(help: "A file or folder of timelines.")
  var `in`: String
  @Flag(help: "Measure the load over all families.")
  var all = false
  @Option(help: "One child, by the identifier in its file.")
  var child: String?
  @Option(help: "The day up to which it is known, such as 2026-09-30.")
  var on: String?
  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if all == (child != nil) { throw ValidationError("say either --all or --child ID") }
    if let on, Day(on) == nil { throw ValidationError("--on takes a day such as 2026-09-30, not '\(on)'") }
  }

  func run() async throws {
    var session = try ReplaySession()
    session.options.until = on.flatMap { Day($0) }
    if let child { try showChild(child, &session) } else { try await showLoad(&session) }
  }

  private func showChild(_ child: String, _ session: inout ReplaySession) throws {
    let id = PersonID(rawValue: child)
    let family = try session.read([`in`]).first { $0.family.people.contains { $0.id == id } }
    guard let family else {
      session.problems.inOrder.forEach { Console.complain($0.description) }
      throw CouldNotRun(reason: "no child of that identifier in \(`in`)")
    }
    let (lessons, options) = session.running(for: family)
    let replay = Replay.run(family, lessons, options).about(id)
    if json {
      Console.print(
        .map(["cases": .list([replay.tree(lessons)]), "errors": session.problems.inOrder.tree]))
    } else {
      ReplayText(replay: replay, lessons: lessons).lines.forEach(Console.say)
    }
    try session.finish(quiet: json)
  }

  private func showLoad(_ session: inout ReplaySession) async throws {
    let load = try await LoadMeasure(path: `in`, last: on.flatMap { Day($0) }).measure(&session)
    let lessons = session.library.lessons(of: nil).lessons
    if json {
      Console.print(LoadTree(load: load, lessons: lessons).tree(session.problems.inOrder))
    } else {
      LoadText(load: load, lessons: lessons).lines.forEach(Console.say)
    }
    try session.finish(quiet: json)
  }
}
