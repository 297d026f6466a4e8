import Casework
import Lessons

/// What every lesson that runs a check of the back-test came to over every case of the library: `library/fired.tsv`.
struct FiredTable {
  struct Row {
    let name: String
    let check: String
    let lesson: LessonID
    let stated: CheckAnswer
    let assumed: CheckAnswer
  }

  let rows: [Row]

  /// Replays the library twice: on the records stated, and with every record taken as complete.
  init(_ session: inout ReplaySession) throws {
    let timelines = try session.read(session.library.timelines())
    var rows: [Row] = []
    for timeline in timelines {
      let (lessons, options) = session.running(for: timeline)
      var complete = options
      complete.assumeComplete = true
      let stated = Replay.run(timeline, lessons, options)
      let assumed = Replay.run(timeline, lessons, complete)
      rows += lessons.lessons.flatMap { lesson in
        lesson.checks.map { check in
          Row(
            name: timeline.name, check: check, lesson: lesson.id, stated: stated.answer(of: lesson.id),
            assumed: assumed.answer(of: lesson.id))
        }
      }
    }
    self.rows = rows.sorted { ($0.name, $0.check, $0.lesson) < ($1.name, $1.check, $1.lesson) }
  }

  private static let heads = [
    "case", "check", "lesson", "stated", "days before the end", "assumed complete", "days before the end",
  ]

  /// Tab-separated, a line for each case, check and lesson.
  var text: String {
    let lines = rows.map { row in
      [row.name, row.check, row.lesson.rawValue] + row.stated.cells + row.assumed.cells
    }
    return ([Self.heads] + lines).map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}

extension CheckAnswer {
  /// A day and its days before the end, or a word and nothing.
  fileprivate var cells: [String] {
    switch self {
    case .fires(let day, let before): [day.description, before.map(String.init) ?? ""]
    case .cannotTell: ["cannot tell", ""]
    case .quiet: ["quiet", ""]
    }
  }
}
