import Casework
import Lessons

extension Lesson {
  /// The lesson as `lessons list --json` tells it.
  var listing: Tree {
    .map([
      "id": .text(id.rawValue), "version": .number(Double(version)), "checks": .texts(checks),
      "clocks": .texts(clocks), "strand": strand.map { .text($0.rawValue) } ?? .null,
      "class": .text(lessonClass.rawValue), "life": .text(life.rawValue), "title": .text(title),
      "level": .text((ask.level.raised ?? ask.level.otherwise).rawValue), "kind": .text(sort),
      "themes": .texts(themes), "reviews": .texts(reviews),
      "in_force_from": law.from.map { .text($0.description) } ?? .null,
      "in_force_to": law.to.map { .text($0.description) } ?? .null, "law": .text(law.status.rawValue),
    ])
  }

  /// check, clock, gate or convergence.
  private var sort: String {
    switch when.first?.anchor {
    case .gate?: "gate"
    case .converges?: "convergence"
    default: checks.isEmpty && !clocks.isEmpty ? "clock" : "check"
    }
  }
}

extension ExampleRun.Failure {
  var tree: Tree {
    .map([
      "lesson": .text(lesson.rawValue), "file": .text(file), "line": .number(Double(line)),
      "expected": .text(expected), "said": .text(said),
    ])
  }
}
