import Casework
import Foundation
import Lessons

/// `throughline-bench`: how fast the lessons run, and how that grows; with `fuzz`, a million hostile files; with
/// `linkage`, what `make bench-linkage` asks of the linkage engine.
///
/// One part alone by its name: `throughput`, `growth`, `arrival`, `costs` of each lesson, and for a profiler `one-core`,
/// `learning`, the same without lessons, and `reading`, of JSON Lines alone.
@main
struct Bench {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let home = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    if arguments.first == "fuzz" {
      try Fuzz(home: home, inputs: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000).run()
      return
    }
    if arguments.first == "linkage" {
      try await LinkageBench(arguments: Array(arguments.dropFirst())).run()
      return
    }
    let lessons = try Lessons.read(from: home)
    say(
      "\(lessons.lessons.count) lessons run; release build; \(ProcessInfo.processInfo.activeProcessorCount) cores"
    )
    switch arguments.first {
    case "throughput": try await Throughput(lessons: lessons).run()
    case "growth": Growth(lessons: lessons).run()
    case "arrival": Arrival(lessons: lessons).run()
    case "costs": Costs(lessons: lessons).run()
    case "one-core": Throughput(lessons: lessons).onOneCore()
    case "learning": Throughput(lessons: LessonSet([])).onOneCore()
    case "reading": Throughput(lessons: LessonSet([])).readingOnOneCore()
    default:
      try await Throughput(lessons: lessons).run()
      Growth(lessons: lessons).run()
      Arrival(lessons: lessons).run()
    }
  }
}

enum Lessons {
  /// The lessons of the repository, without areas.
  static func read(from home: URL) throws -> LessonSet {
    let folder = home.appending(path: "lessons")
    let text = { (name: String) in try String(contentsOf: folder.appending(path: name), encoding: .utf8) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let (letters, problems) = Letters.read(try text("letters.yaml"), file: "lessons/letters.yaml")
    guard let letters else { throw Unreadable(problems: problems) }
    let files = try names.filter { $0.hasSuffix(".yaml") && $0 != "letters.yaml" }.map { ($0, try text($0)) }
    return LessonSet(LessonLibrary.read(files: files, letters: letters))
  }

  struct Unreadable: Error {
    let problems: [DataProblem]
  }
}

/// Times work by the machine's own clock.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let took = try ContinuousClock().measure(work)
  return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
}

/// A figure with three significant digits, in words a reader can compare.
func figure(_ value: Double) -> String {
  value >= 1000
    ? "\(Int(value.rounded()).formatted())" : "\((value * 1000).rounded() / 1000)"
}

/// Prints a line at once, so that a long measurement shows how far it is.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
