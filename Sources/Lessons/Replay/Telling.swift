import Casework

/// The answer in a sentence, from what the replay itself found.
struct Telling {
  let lesson: Lesson
  let subjects: [Int?]
  let run: FamilyRun
  let day: Day
  let lawOfTheDay: Bool
  let anchors: [Explanation.Anchor]

  var explanation: Explanation {
    if let finding = findings.first(where: { $0.state == .open }) ?? findings.last {
      return Explanation(.asked, asked(finding), anchors)
    }
    if let untold = cannotTell.first {
      return Explanation(.cannotTell, "It cannot tell: \(Self.missing(untold.missing)).", anchors)
    }
    if let due = anchors.filter({ $0.answer == .clockRuns }).compactMap(\.due).min() {
      return Explanation(.clockRuns, "A clock runs until \(due.inWords).", anchors)
    }
    return Explanation(.notAsked, "It did not ask: \(whyNot).", anchors)
  }

  private func isMeant(_ key: FindingKey, on day: Day) -> Bool {
    let people = subjects.map { $0.map { run.chronology.family.people[$0].id } }
    return key.lesson == lesson.id && people.contains(key.person)
      && (!lawOfTheDay || lesson.law.wasTheRule(on: day))
  }

  private var findings: [Finding] {
    run.ledger.findings.filter { isMeant($0.key, on: $0.day) }.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
  }

  private var cannotTell: [CannotTell] {
    run.ledger.cannotTell.filter { $0.toldAt == nil && isMeant($0.key, on: $0.day) }
      .sorted { ($0.at, $0.key) < ($1.at, $1.key) }
  }

  private func asked(_ finding: Finding) -> String {
    let evidence = Phrases.list(finding.evidence.map(\.rawValue), "and")
    var words =
      "It asked on \(finding.day.inWords), at level \(finding.level.rawValue), because of \(evidence)"
    if let due = finding.due, due != finding.day { words += ", due \(due.inWords)" }
    if let ended = finding.endedAt { words += "; it was \(finding.state.rawValue) on \(ended.day.inWords)" }
    if !lesson.law.wasTheRule(on: finding.day) { words += "; \(lesson.law.notTheRule(on: finding.day))" }
    if finding.assumed { words += "; it rests on records assumed to be complete" }
    return words + "."
  }

  private static func missing(_ unknowns: [Unknown]) -> String {
    let words = unknowns.map(\.words).uniqued
    return words.isEmpty ? "something that it needs is not recorded" : words.joined(separator: "; ")
  }

  /// Why nothing was asked: nothing to ask about, or the first part that does not hold of the latest.
  private var whyNot: String {
    guard let last = anchors.last else { return nothingKnown }
    let count = anchors.count > 1 ? ", the latest of \(anchors.count)," : ""
    guard let part = last.parts.first(where: { $0.truth == .no }) else {
      return "of \(last.event.rawValue)\(count) nothing that it asks is missing"
    }
    let evidence = part.evidence.isEmpty ? "" : ", because of \(part.evidence[0].rawValue)"
    return "of \(last.event.rawValue)\(count) it does not hold: \(part.words)\(evidence)"
  }

  private var nothingKnown: String {
    switch lesson.when.first?.anchor {
    case .gap(let gap)?:
      "\(Phrases.list(gap.states.map(\.opposite), "and")) by then, as far as is known"
    case .converges?: "no finding of another lesson counts by then"
    default: "\(Phrases.list(lesson.when.flatMap(\.anchorPatterns).map(\.nothing), "and")) is known by then"
    }
  }
}
