import Casework
import Lessons

/// A replay as the JSON that DESIGN.md promises.
extension CaseReplay {
  func tree(_ lessons: LessonSet) -> Tree {
    let convergences = convergences(lessons)
    let days: [Tree] = convergences.map { finding in
      .map([
        "child": .text(finding.key.person?.rawValue ?? ""), "day": .text(finding.day.description),
        "findings": .texts(members(of: finding)),
      ])
    }
    return .map([
      "case": .text(timeline.name), "end": timeline.end.map { .text($0.latest.description) } ?? .null,
      "assumed_complete": .flag(assumedComplete),
      "findings": .list(findings.map { tree(of: $0, lessons) }),
      "cannot_tell": .list(cannotTell.map(tree)),
      "convergence": convergences.map(\.day).min().map { .text($0.description) } ?? .null,
      "convergences": .list(days),
    ])
  }

  /// The findings that a convergence was first found among: those of strands whose evidence it rests on.
  private func members(of convergence: Finding) -> [String] {
    let evidence = Set(convergence.evidence)
    return findings.filter {
      $0.strand != nil && $0.at <= convergence.at && evidence.isSuperset(of: $0.evidence)
        && ($0.key.person == nil || $0.key.person == convergence.key.person)
    }.map(\.key.text)
  }

  func tree(of finding: Finding, _ lessons: LessonSet) -> Tree {
    let lesson = lessons[finding.key.lesson]
    return .map([
      "key": .text(finding.key.text),
      "child": finding.key.person.map { .text($0.rawValue) } ?? .null,
      "about": .text(lesson?.about.rawValue ?? "child"),
      "lesson": .text(finding.key.lesson.rawValue),
      "version": .number(Double(finding.version)),
      "class": .text(finding.lessonClass.rawValue),
      "strand": finding.strand.map { .text($0.rawValue) } ?? .null,
      "level": .text(finding.level.rawValue),
      "day": .text(finding.day.description),
      "days_before_end": daysBeforeEnd(finding.day).map { .number(Double($0)) } ?? .null,
      "evidence": .texts(finding.evidence.map(\.rawValue)),
      "words": .text(lesson?.ask.question ?? ""),
      "assumed": .flag(finding.assumed),
      "state": .text(finding.state.rawValue),
      "who": .texts(lesson?.ask.who ?? []),
      "due": finding.due.map { .text($0.description) } ?? .null,
      "revisions": .list(finding.revisions.dropFirst().map(\.tree)),
      "silo": silo[finding.key]?.tree ?? .null,
      "unmet": .list(finding.unmet.map(\.tree)),
    ])
  }

  private func tree(_ untold: CannotTell) -> Tree {
    .map([
      "lesson": .text(untold.key.lesson.rawValue),
      "child": untold.key.person.map { .text($0.rawValue) } ?? .null,
      "day": .text(untold.day.description), "missing": .texts(untold.missing.map(\.words)),
    ])
  }
}

extension FindingKey {
  /// The key as one word: lesson, person and anchor.
  var text: String { "\(lesson.rawValue)/\(person?.rawValue ?? "family")/\(anchor.rawValue)" }
}

extension Finding.Revision {
  var tree: Tree {
    .map([
      "day": .text(at.day.description), "level": .text(level.rawValue),
      "evidence": .texts(evidence.map(\.rawValue)),
    ])
  }
}

extension Unmet {
  var tree: Tree {
    .map([
      "number": .number(Double(number)), "words": .text(words), "so": .text(isDenied ? "no" : "cannot tell"),
      "missing": .texts(missing.map(\.words)),
    ])
  }
}

extension SiloGap {
  var tree: Tree {
    let services = alone.sorted { $0.key < $1.key }.map { service, day in
      Tree.Entry(service.rawValue, day.map { .text($0.description) } ?? .null)
    }
    return .map([
      "pooled": .text(pooled.description), "shareable": .text(shareable.text),
      "alone": .map(Tree.Map(services)), "gap_days": days.map { .number(Double($0)) } ?? .null,
      "unknown": .texts(unknown.map(\.rawValue)),
    ])
  }
}

extension SiloGap.Shareable {
  /// A day, "never" or "unknown".
  var text: String {
    switch self {
    case .on(let day): day.description
    case .never: "never"
    case .unknown: "unknown"
    }
  }
}
