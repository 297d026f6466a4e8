import Casework
import Lessons

/// One family's replay as the report may show it: on stated records, and beside it if every record were complete.
struct Story: Sendable {
  let timeline: Timeline
  /// By day; those on stated records before those that rest on completeness.
  let questions: [Question]
  let untold: [Untold]
  /// What was refused in its file.
  let refused: [DataProblem]

  init(
    stated: CaseReplay, assumed: CaseReplay?, lessons: [LessonID: Lesson], refused: [DataProblem] = []
  ) {
    self.refused = refused
    timeline = stated.timeline
    let people = ShownPeople(stated.timeline)
    let asked = Set(stated.findings.map(\.key))
    let question = { (finding: Finding, replay: CaseReplay, isIfComplete: Bool) in
      people.label(of: finding.key).map { about in
        Question(
          finding: finding, lesson: lessons[finding.key.lesson], about: about,
          gap: replay.silo[finding.key], daysBefore: replay.daysBeforeEnd(finding.day),
          isIfComplete: isIfComplete)
      }
    }
    let more = assumed.map { replay in
      replay.findings.filter { !asked.contains($0.key) }.compactMap { question($0, replay, true) }
    }
    questions = (stated.findings.compactMap { question($0, stated, false) } + (more ?? []))
      .sorted { ($0.day, $0.finding.key) < ($1.day, $1.finding.key) }
    untold = stated.cannotTellByKey.compactMap { key, results in
      people.label(of: key).map { about in
        Untold(
          key: key, day: results[0].day, missing: results.flatMap(\.missing), lesson: lessons[key.lesson],
          about: about, ifComplete: Untold.IfComplete(key, assumed))
      }
    }
  }

  /// Its page.
  var path: String { "cases/\(Place.slug(timeline.name)).html" }

  /// What people call it: a title that names a child only as public reports do, else its short name.
  var title: String { timeline.title ?? timeline.name }

  /// The name, and where and when: "Peter Connelly" and "Haringey 2006 to 2007"; all is the name in casework.
  var titleParts: (name: String, rest: String) {
    guard timeline.isLibrary, let comma = title.ranges(of: ", ").last else { return (title, "") }
    return (String(title[..<comma.lowerBound]), String(title[comma.upperBound...]))
  }

  /// The children whom a review names, in the order of the file; empty in casework.
  var names: [String] { timeline.isLibrary ? timeline.family.children.compactMap(\.name) : [] }

  /// The questions of each class that asked any, in a fixed order.
  var questionsByClass: [(LessonClass, [Question])] {
    LessonClass.shownOrder.map { shown in (shown, questions.filter { $0.finding.lessonClass == shown }) }
      .filter { !$0.1.isEmpty }
  }

  /// The order in which things happened.
  static func isBefore(_ a: Event, _ b: Event) -> Bool {
    (a.occurred.latest, a.occurred.earliest, a.id) < (b.occurred.latest, b.occurred.earliest, b.id)
  }

  /// The event of an id.
  func event(_ id: EventID) -> Event? { timeline.events.first { $0.id == id } }
}

extension CaseReplay {
  /// What could not be told, each key once however many alternatives of its lesson it was asked by, by day.
  fileprivate var cannotTellByKey: [(FindingKey, [CannotTell])] {
    Dictionary(grouping: cannotTell, by: \.key).map { ($0, $1.sorted { $0.at < $1.at }) }
      .sorted { ($0.1[0].at, $0.0) < ($1.1[0].at, $1.0) }
  }
}

extension Untold.IfComplete {
  init(_ key: FindingKey, _ assumed: CaseReplay?) {
    guard let assumed else {
      self = .notReplayed
      return
    }
    if assumed.findings.contains(where: { $0.key == key }) {
      self = .asked
    } else {
      self = assumed.cannotTell.contains { $0.key == key } ? .untold : .quiet
    }
  }
}

/// Who may be shown, and by what name.
///
/// Where a review names children who died, its page is about them alone: nothing is shown about a brother, a sister or
/// an adult. Elsewhere any child is shown, as "child" with the number of its record.
struct ShownPeople {
  private let labels: [PersonID: String]

  init(_ timeline: Timeline) {
    let children = timeline.family.children
    let named = timeline.isLibrary ? children.filter { $0.name != nil } : []
    let shown = named.isEmpty ? children : named
    labels = Dictionary(
      shown.map { ($0.id, (named.isEmpty ? nil : $0.name) ?? "child \($0.id.rawValue)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the page calls whom a finding is about; nil when it shows nothing about them.
  func label(of key: FindingKey) -> String? {
    guard let person = key.person else { return "the family" }
    return labels[person]
  }
}
