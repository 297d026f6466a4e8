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
    do {
      try await measure(CommandLine.arguments.dropFirst())
    } catch let error as NotMeasured {
      FileHandle.standardError.write(Data("throughline-bench: \(error.reason)\n".utf8))
      exit(1)
    }
  }

  private static func measure(_ arguments: ArraySlice<String>) async throws {
    let home = Home(folder: FileManager.default.currentDirectoryPath)
    if arguments.first == "fuzz" {
      try Fuzz(home: home, inputs: try count(arguments.dropFirst().first)).run()
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

  /// How many hostile files are asked for; a million where nothing is said.
  private static func count(_ word: String?) throws(NotMeasured) -> Int {
    guard let word else { return 1_000_000 }
    guard let count = Int(word), count > 0 else {
      throw NotMeasured(
        reason: "fuzz '\(word)': how many files is a whole number above nought, as in fuzz 20000.")
    }
    return count
  }
}

enum Lessons {
  /// The lessons of the repository, without areas.
  static func read(from home: Home) throws(NotMeasured) -> LessonSet {
    let letters = try letters(from: home)
    var files: [(String, String)] = []
    for name in try names(in: home) { files.append((name, try home.text(of: name))) }
    return LessonSet(LessonLibrary.read(files: files, letters: letters))
  }

  /// The paths of all lessons.
  static func names(in home: Home) throws(NotMeasured) -> [String] {
    try home.names(in: "lessons", ending: ".yaml").filter { $0 != "lessons/letters.yaml" }
  }

  /// The letters in which examples are drawn.
  static func letters(from home: Home) throws(NotMeasured) -> Letters {
    let name = "lessons/letters.yaml"
    let (letters, problems) = Letters.read(try home.text(of: name), file: name)
    guard let letters else {
      throw NotMeasured(reason: problems.map(\.description).joined(separator: "\n"))
    }
    return letters
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
