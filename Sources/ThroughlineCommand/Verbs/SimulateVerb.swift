import ArgumentParser
import Casework
import Exchange
import Foundation
import Simulation

/// `throughline simulate`: a synthetic authority, one file a family.
struct SimulateVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Makes a synthetic authority: nobody in it is real.",
    discussion: "Rates are calibrated to published figures, each named in docs/simulation.md.")

  @Option(help: "How many children.")
  var children: Int
  @Option(help: "The seed: the same seed makes the same authority.")
  var seed: UInt64
  @Option(help: "How many months it covers.")
  var months = 36
  @Option(help: "The folder to write into; one file a family.")
  var out: String

  func validate() throws {
    if children < 1 || children > 5_000_000 { throw ValidationError("--children takes 1 to 5,000,000") }
    if months < 1 || months > 240 { throw ValidationError("--months takes 1 to 240") }
  }

  func run() throws {
    let folder = URL(filePath: out, directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CouldNotRun(reason: "cannot make the folder \(out): may you write there?")
    }
    var families = 0
    for family in Authority(children: children, seed: seed, months: months).families() {
      try write(family, to: folder)
      families += 1
      if families.isMultiple(of: 500) { Console.progress("\(families) families") }
    }
    Console.endProgress()
    Console.say("\(families) simulated families of \(children) children in \(out): nobody in them is real")
  }

  private func write(_ family: Timeline, to folder: URL) throws {
    do {
      try Data(TimelineWriter.text(family).utf8).write(to: folder.appending(path: "\(family.name).jsonl"))
    } catch {
      throw CouldNotRun(reason: "cannot write into \(out): is there room?")
    }
  }
}
