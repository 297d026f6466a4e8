import Casework

extension LessonsPage {
  /// The Markdown of one lesson: what was learned, when it asks, what, of whom, by when, and on what it rests.
  public static func section(_ lesson: Lesson) -> String {
    let parts = [
      "## \(lesson.id.rawValue)", "**\(lesson.title).** \(lesson.plainWords)", asks(lesson),
      requirements(lesson), parameters(lesson.parameters), grounds(lesson),
    ]
    return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private static func asks(_ lesson: Lesson) -> String {
    let (ask, conditions) = (lesson.ask, lesson.when.words)
    var lines = [
      "- **When:** \(conditions).",
      "- **About:** \(lesson.about.words).",
      "- **Asks:** \(ask.question)",
      "- **Of whom:** \(ask.who.joined(separator: ", else "))\(ask.deadline).",
      "- **Level:** \(ask.level.words)\(lesson.fresh.map { "; ask once the newest of it is older than \($0)" } ?? "").",
    ]
    if let needs = ask.needs { lines.append("- **A held closing needs:** \(needs.words).") }
    return lines.joined(separator: "\n")
  }

  private static func requirements(_ lesson: Lesson) -> String? {
    let all = lesson.when.flatMap { form -> [Gate.Requirement] in
      if case .gate(let gate) = form.anchor { return gate.requirements }
      return []
    }
    guard !all.isEmpty else { return nil }
    let rows = all.map { one in
      ["\(one.number)", one.words, one.condition.words, tiers(one.held), tiers(one.shown)]
    }
    return table(["", "requirement", "holds", "held in", "shown in"], rows).trimmed
  }

  private static func tiers(_ tiers: Set<Word>) -> String {
    tiers.map(\.rawValue).sorted().joined(separator: ", ")
  }

  private static func parameters(_ parameters: [Parameter]) -> String? {
    guard !parameters.isEmpty else { return nil }
    let rows = parameters.sorted { $0.name < $1.name }.map {
      [$0.name, $0.standard.words, $0.source ?? ""]
    }
    return table(["an area may set", "default", "source"], rows).trimmed
  }

  private static func grounds(_ lesson: Lesson) -> String {
    let runs = lesson.checks + lesson.clocks
    let lines: [(String, String?)] = [
      ("Law", lesson.law.words), ("Runs", runs.isEmpty ? nil : runs.joined(separator: ", ")),
      ("Themes", list(lesson.themes)), ("Reviews", list(lesson.reviews)), ("Examples", lesson.exampleCount),
    ]
    let kind = [
      lesson.lessonClass.rawValue, lesson.strand.map { "strand \($0.rawValue)" }, lesson.life.rawValue,
    ]
    let head = "- Class \(kind.compactMap { $0 }.joined(separator: ", ")), version \(lesson.version)."
    return ([head] + lines.compactMap { name, text in text.map { "- \(name): \($0)." } }).joined(
      separator: "\n")
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.sorted().joined(separator: ", ")
  }
}

extension Ask {
  fileprivate var deadline: String { within.map { ", within \($0.words)" } ?? ", with no clock" }
}

extension About {
  fileprivate var words: String {
    switch self {
    case .child: "each child"
    case .family: "the family, once for all its children"
    case .adult: "each adult"
    }
  }
}

extension GateNeeds {
  fileprivate var words: String {
    let second = secondViewIn.map { "‘\($0.rawValue)’" }.sorted()
    let view = second.isEmpty ? "" : ", and another agency's view for \(Phrases.list(second, "and"))"
    return "a reason by the \(reasonBy)\(view), within \(within.words)"
  }
}

extension Setting {
  fileprivate var words: String {
    switch self {
    case .clock(let clock): clock.description
    case .number(let number): Phrases.number(number)
    }
  }
}

extension Law {
  fileprivate var words: String? {
    guard status != .none else { return nil }
    let since = from.map { ", since \($0.inWords)" } ?? ""
    let until = to.map { ", until \($0.inWords)" } ?? ""
    return status.rawValue + since + until + (source.map { ", \($0)" } ?? "")
  }
}

extension Lesson {
  /// "4 fire, 3 stay quiet, 1 cannot be told".
  fileprivate var exampleCount: String {
    let counts = Example.Expectation.allCases.map { one in examples.count { $0.expects == one } }
    return "\(counts[0]) fire, \(counts[1]) stay quiet, \(counts[2]) cannot be told"
  }
}

extension String {
  /// Without the line's end.
  fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
