import Casework

/// Whether a lesson says of one of its own examples what the example expects.
public struct ExampleRun: Sendable {
  /// An example that gave something else.
  public struct Failure: Hashable, Sendable, CustomStringConvertible {
    /// The lesson.
    public let lesson: LessonID
    /// The lesson's file, and the line of the example.
    public let file: String
    /// The line of the example.
    public let line: Int
    /// What it expected.
    public let expected: String
    /// What the lesson said.
    public let said: String

    /// The failure in one line.
    public var description: String { "\(file):\(line): \(lesson.rawValue) was to \(expected), and \(said)" }
  }

  /// The examples of a lesson that fail; law that never runs is taken to be in force, so that its examples can run.
  ///
  /// A convergence runs beside the lessons whose findings it counts; every other lesson runs alone.
  public static func failures(of lesson: Lesson, beside others: [Lesson] = []) -> [Failure] {
    lesson.examples.compactMap { failure(of: $0, lesson, beside: others) }
  }

  /// What an example gave against what it expects; nil when they agree.
  public static func failure(of example: Example, _ lesson: Lesson, beside others: [Lesson] = []) -> Failure?
  {
    let replay = run(example, lesson, beside: others)
    let first = replay.findings.first
    let isAsExpected: Bool
    switch example.expects {
    case .fires:
      isAsExpected =
        first != nil && (example.on.map { $0 == first?.day } ?? true)
        && (example.level.map { $0 == first?.level } ?? true)
    case .quiet: isAsExpected = replay.findings.isEmpty && replay.cannotTell.isEmpty
    case .cannotTell: isAsExpected = replay.findings.isEmpty && !replay.cannotTell.isEmpty
    }
    if isAsExpected { return nil }
    return Failure(
      lesson: lesson.id, file: lesson.file, line: example.line, expected: expectation(example),
      said: said(replay))
  }

  /// Replays an example with its lesson, and tells what this lesson said.
  public static func run(_ example: Example, _ lesson: Lesson, beside others: [Lesson] = []) -> CaseReplay {
    var options = ReplayOptions()
    options.until = example.until
    guard lesson.when.contains(where: \.anchor.isConvergence) else {
      return Replay.run(example.timeline, LessonSet(running: lesson), options)
    }
    let lessons = LessonSet(others.filter { $0.id != lesson.id } + [lesson])
    return Replay.run(example.timeline, lessons, options).only(lesson.id)
  }

  private static func expectation(_ example: Example) -> String {
    let day = example.on.map { " on \($0)" } ?? ""
    let level = example.level.map { " at level \($0.rawValue)" } ?? ""
    switch example.expects {
    case .fires: return "fire\(day)\(level)"
    case .quiet: return "stay quiet"
    case .cannotTell: return "say that it cannot tell"
    }
  }

  private static func said(_ replay: CaseReplay) -> String {
    if let first = replay.findings.first {
      let evidence = first.evidence.map(\.rawValue).joined(separator: ", ")
      return "fired on \(first.day) at level \(first.level.rawValue), on \(evidence)"
    }
    guard let untold = replay.cannotTell.first else { return "stayed quiet" }
    return "could not tell: \(untold.missing.map(\.words).joined(separator: "; "))"
  }
}
