import Casework
import Lessons

/// A replay as text for a terminal: what each lesson would have asked, when, and on what.
struct ReplayText {
  let replay: CaseReplay
  let lessons: LessonSet

  var lines: [String] {
    var lines = [heading, ""]
    lines += replay.findings.flatMap(lines(for:))
    if replay.findings.isEmpty { lines += ["No question from these lessons on what is held here."] }
    if !replay.cannotTell.isEmpty {
      lines += ["", "Could not be told:"] + replay.cannotTell.map(line(for:))
    }
    return lines + knownTooLate
  }

  /// What began by the end and nobody knew until it was over: no lesson asks of it, and its author may wonder why.
  private var knownTooLate: [String] {
    guard let end = replay.timeline.end?.latest else { return [] }
    let late = replay.timeline.events.filter { event in
      event.occurred.earliest <= end && event.firstKnown.map { $0 > end.end } ?? false
    }
    if late.isEmpty { return [] }
    return ["", "Known only after the end, and so in no question:"]
      + late.map { "  \($0.id.rawValue): \($0.kind.name), \($0.occurred.inWords)" }
  }

  private var heading: String {
    let title = replay.timeline.title ?? replay.timeline.name
    let end = replay.timeline.end.map { ", to \($0.inWords)" } ?? ""
    let records = replay.assumedComplete ? "every record taken as complete" : "on the records stated"
    return "\(title)\(end) (\(records); all of today's questions, asked of what was known on each day)"
  }

  private func lines(for finding: Finding) -> [String] {
    let lesson = lessons[finding.key.lesson]
    let before = replay.daysBeforeEnd(finding.day).map { ", \($0) days before the end" } ?? ""
    let who = finding.key.person.map { " about \($0.rawValue)" } ?? ""
    let marks = [finding.assumed ? "assumed" : nil, notTheRule(lesson, finding)].compactMap { $0 }
    let mark = marks.isEmpty ? "" : " [\(marks.joined(separator: "; "))]"
    let head = [
      "\(finding.day.inWords)\(before)  \(finding.level.rawValue)  \(finding.key.lesson.rawValue)\(who)\(mark)",
      "    \(lesson?.ask.question ?? "")",
    ]
    let ground = "    on \(finding.evidence.map(\.rawValue).joined(separator: ", "))\(silo(finding))"
    return head + finding.unmet.map(line(for:)) + [ground]
  }

  private func line(for unmet: Unmet) -> String {
    if unmet.isDenied { return "    not so: \(unmet.words)" }
    let missing = unmet.missing.map(\.words).joined(separator: "; ")
    return "    could not be told: \(unmet.words)\(missing.isEmpty ? "" : " (needs \(missing))")"
  }

  private func notTheRule(_ lesson: Lesson?, _ finding: Finding) -> String? {
    guard let lesson, lesson.law.status != .none, !lesson.law.wasTheRule(on: finding.day) else { return nil }
    return "not the rule then"
  }

  private func silo(_ finding: Finding) -> String {
    guard let gap = replay.silo[finding.key] else { return "" }
    guard let days = gap.days else { return "; no service alone ever held all of it" }
    if days == 0 { return "; one service held all of it that day" }
    let bound = gap.unknown.isEmpty ? "" : "at least "
    return "; one service alone held all of it \(bound)\(days) days later"
  }

  private func line(for untold: CannotTell) -> String {
    let missing = untold.missing.map(\.words).joined(separator: "; ")
    return "  \(untold.day.inWords)  \(untold.key.lesson.rawValue): needs \(missing)"
  }
}
