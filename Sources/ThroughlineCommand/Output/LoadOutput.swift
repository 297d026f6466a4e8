import Casework
import Lessons

/// The load with the figures that are made from it.
struct LoadFigures {
  let load: AlertLoad

  /// Full-time case-holding social workers that the involvements are worth.
  var workers: Double { load.involvements / LoadMeasure.caseload }
  var weeks: Double { Double(load.days.upperBound - load.days.lowerBound + 1) / 7 }

  /// Those whose questions go to social workers: the allocated one, or the duty worker before there is one.
  static let socialWorkers: Set<String> = ["allocated worker", "duty", "duty social worker", "social worker"]

  func perWorkerWeek(_ counts: [String: Int]) -> Double? {
    let put = counts.filter { Self.socialWorkers.contains($0.key) }.values.reduce(0, +)
    return workers > 0 ? Double(put) / workers / weeks : nil
  }

  /// Practice items a worker a week, to whichever role of the service they go: a worklist is the service's.
  var worklistPerWorkerWeek: Double? {
    workers > 0 ? Double(load.worklist.values.reduce(0, +)) / workers / weeks : nil
  }

  func perThousandChildrenMonth(_ count: Int, children: Int) -> Double? {
    guard children > 0, load.monthCount > 0 else { return nil }
    return Double(count) / Double(children) * 1000 / Double(load.monthCount)
  }
}

/// The load as the JSON that DESIGN.md promises.
struct LoadTree {
  let load: AlertLoad
  let lessons: [Lesson]

  func tree(_ problems: [DataProblem]) -> Tree {
    let figures = LoadFigures(load: load)
    return .map([
      "families": .number(Double(load.families)), "simulated_families": .number(Double(load.simulated)),
      "children": .number(Double(load.children)),
      "social_care_involvements": .number(load.involvements.rounded()),
      "workers": .number(Self.rounded(figures.workers)), "months": .number(Double(load.monthCount)),
      "questions_per_worker_week": Self.number(figures.perWorkerWeek(load.questions)),
      "worklist_per_worker_week": Self.number(figures.worklistPerWorkerWeek),
      "questions_per_1000_children_month": rates(load.questions.mapValues { ($0, load.children) }, figures),
      "by_group": rates(load.groups.mapValues { ($0.questions, $0.children) }, figures),
      "lessons": .list(lessons.map { tree(of: $0, figures) }), "errors": problems.tree,
    ])
  }

  private func tree(of lesson: Lesson, _ figures: LoadFigures) -> Tree {
    let rate = load.rate(of: lesson.id)
    let groups = load.groups.map { name, group in (name, (rate.byGroup[name] ?? 0, group.children)) }
    return .map([
      "lesson": .text(lesson.id.rawValue), "strand": lesson.strand.map { .text($0.rawValue) } ?? .null,
      "class": .text(lesson.lessonClass.rawValue), "life": .text(lesson.life.rawValue),
      "questions": lesson.isRun ? .number(Double(rate.findings)) : .null,
      "per_1000_children_month": Self.number(
        lesson.isRun ? figures.perThousandChildrenMonth(rate.findings, children: load.children) : nil),
      "by_group": rates(Dictionary(uniqueKeysWithValues: groups), figures),
    ])
  }

  private func rates(_ counts: [String: (count: Int, children: Int)], _ figures: LoadFigures) -> Tree {
    let entries = counts.sorted { $0.key < $1.key }.map { name, value in
      Tree.Entry(
        name, Self.number(figures.perThousandChildrenMonth(value.count, children: value.children)))
    }
    return .map(Tree.Map(entries))
  }

  private static func number(_ value: Double?) -> Tree { value.map { .number(rounded($0)) } ?? .null }
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

/// The load as text.
struct LoadText {
  let load: AlertLoad
  let lessons: [Lesson]

  var lines: [String] {
    let figures = LoadFigures(load: load)
    let period = "\(load.days.lowerBound.inWords) to \(load.days.upperBound.inWords)"
    return
      (load.simulated > 0
      ? ["simulated: \(load.simulated) of \(load.families) families; nobody in those is real"] : []) + [
        "\(load.children) children, \(period); social care involved with \(Int(load.involvements.rounded())) at a time",
        "about \(rounded(figures.workers)) full-time case-holding social workers at \(LoadMeasure.caseload) children each",
        "questions a worker a week: \(rounded(figures.perWorkerWeek(load.questions)))",
        "worklist items a worker a week: \(rounded(figures.worklistPerWorkerWeek))", "",
        "found in the year, by lesson (a lesson on trial puts no question):",
      ]
      + lessons.map { lesson in
        let found = lesson.isRun ? "\(load.rate(of: lesson.id).findings)" : "not run"
        return "  \(lesson.id.rawValue) (\(lesson.lessonClass.rawValue), \(lesson.life.rawValue)): \(found)"
      }
  }

  private func rounded(_ value: Double?) -> String {
    value.map { "\(($0 * 100).rounded() / 100)" } ?? "not to be told: no social care involvement"
  }
}
