import ArgumentParser
import Casework
import Exchange
import Foundation
import Lessons
import Web

/// `throughline replay`: what the lessons would have asked of public timelines, day by day.
struct ReplayVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Asks the lessons' questions of a timeline, as known on each day.")

  @Argument(help: "Timelines (docs/timeline-format.md), or folders of them.")
  var timelines: [String]
  @Flag(help: "Take every record as complete; what rests on that is marked.")
  var assumeComplete = false
  @Flag(help: "Ask only what was the rule on the day.")
  var lawOfTheDay = false
  @Option(help: "Use this area's parameters, whatever the timeline says.")
  var area: String?
  @Option(help: "Run this lesson alone.")
  var lesson: String?
  @Option(help: "Look no further than this day, such as 2007-01-31.")
  var until: String?
  @Option(help: "Write the report as pages into this folder.")
  var html: String?
  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if let until, Day(until) == nil {
      throw ValidationError("--until takes a day such as 2007-01-31, not '\(until)'")
    }
  }

  func run() throws {
    var session = try ReplaySession(area: area, lesson: lesson)
    session.options.assumeComplete = assumeComplete
    session.options.lawOfTheDay = lawOfTheDay
    session.options.until = until.flatMap { Day($0) }
    let cases = try session.replay(timelines)
    if let html { try session.writeReport(of: cases.map(\.replay.timeline), to: html) }
    if json {
      Console.print(
        .map([
          "cases": .list(cases.map { $0.replay.tree($0.lessons) }), "errors": session.problems.inOrder.tree,
        ]))
    } else {
      for (replay, lessons) in cases {
        ReplayText(replay: replay, lessons: lessons).lines.forEach(Console.say)
        Console.say("")
      }
    }
    try session.finish(quiet: json)
  }
}
