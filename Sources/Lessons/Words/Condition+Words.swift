import Casework

extension Condition {
  /// What must hold beside the anchor, to follow it, such as "with no visit since the worry".
  public var words: String { phrase(true) }

  private func phrase(_ holds: Bool, isBranch: Bool = false) -> String {
    switch self {
    case .state(let term): "while " + (holds ? term.words : term.opposite)
    case .anchor(let test): "where it " + test.phrase(holds)
    case .exists(let pattern): holds ? Self.with(pattern) : Self.without(pattern)
    case .absent(let pattern): holds ? Self.without(pattern) : Self.with(pattern)
    case .changes(let changes): changes.phrase(holds)
    case .share(let share): share.phrase(holds)
    case .restsOnlyOn(let test):
      "resting " + (holds ? "only" : "not only") + " on events each of which " + test.words
    case .all(let conditions): Self.joined(conditions, holds, all: holds, isBranch)
    case .any(let conditions): Self.joined(conditions, holds, all: !holds, isBranch)
    case .not(let condition): condition.phrase(!holds, isBranch: isBranch)
    }
  }

  private static func with(_ pattern: Pattern) -> String { "with " + pattern.words }

  private static func without(_ pattern: Pattern) -> String { "with " + pattern.nothing + pattern.placed }

  /// "a and b", "either a or b"; within alternatives, "both a and b".
  private static func joined(
    _ conditions: [Condition], _ holds: Bool, all: Bool, _ isBranch: Bool
  ) -> String {
    let phrases = conditions.map { $0.phrase(holds, isBranch: !all) }
    guard phrases.count > 1 else { return phrases.first ?? (all ? "always" : "never") }
    if !all { return "either " + Phrases.list(phrases, "or") }
    return (isBranch && phrases.count == 2 ? "both " : "") + Phrases.list(phrases, "and")
  }
}

extension Changes {
  fileprivate func phrase(_ holds: Bool) -> String {
    let way = fewerBy > 0 ? "fewer" : "more"
    return "with \(count.several) \(holds ? "" : "not ")\(way) by at least \(abs(fewerBy)) in the "
      + "\(Phrases.count(daysAfter, "day")) after it than in the \(Phrases.count(daysBefore, "day")) before"
  }
}

extension Share {
  fileprivate func phrase(_ holds: Bool) -> String {
    let reach = under == holds ? "under" : "at least"
    return "with \(part.several) making up \(reach) \(Phrases.percent(threshold)) of \(whole.several)"
      + "\(measure), of at least \(Phrases.number(minimum)), in the \(daysBefore) days before it"
  }

  private var measure: String {
    switch (adding, wholeAdding) {
    case (let part?, let whole?): ", counted in ‘\(part.rawValue)’ out of ‘\(whole.rawValue)’"
    case (let part?, nil): ", counted in ‘\(part.rawValue)’"
    case (nil, let whole?): ", counted out of ‘\(whole.rawValue)’"
    case (nil, nil): ""
    }
  }
}
