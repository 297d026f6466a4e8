import ArgumentParser
import Casework
import Exchange
import Lessons
import Simulation
import Web

/// `throughline demo`: the bundled library and a synthetic authority, served.
struct DemoVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Replays the bundled library and a synthetic authority, and serves the report.")

  @Option(help: "The port on this machine.")
  var port = 8080
  @Option(help: "Children in the synthetic authority.")
  var children = 5_000
  @Flag(help: "Write the report into a folder called report and stop, instead of serving it.")
  var once = false

  func run() async throws {
    var session = try ReplaySession()
    let timelines = try session.read(session.library.timelines())
    Console.say("replaying \(timelines.count) public reviews")
    Console.say("simulating \(children) children over 36 months: nobody in them is real")
    let summary = authority(&session)
    let pages = try session.report(of: timelines, authority: summary).pages()
    if once {
      try ReportFolder(path: "report").write(pages)
      Console.say("\(pages.count) pages in report/")
    } else {
      Console.say("http://127.0.0.1:\(port)  (\(pages.count) pages; stop with Ctrl-C)")
      try await serve(pages)
    }
    try session.finish(quiet: false)
  }

  private func serve(_ pages: [ReportPage]) async throws {
    do {
      try await Server.serve(pages: pages, host: "127.0.0.1", port: port)
    } catch let problem as ServerProblem {
      throw CouldNotRun(reason: problem.description)
    }
  }

  private func authority(_ session: inout ReplaySession) -> AuthoritySummary {
    let authority = Authority(children: children, seed: 1, months: 36)
    let end = authority.start.adding(months: 36) - 1
    var load = AlertLoad(over: (end.adding(months: -12) + 1)...end)
    for family in authority.families() {
      let (lessons, options) = session.running(for: family)
      load.add(family, lessons, options)
    }
    return LoadFigures(load: load).summary(session.library.lessons(of: nil).lessons)
  }
}
