import Casework

extension Form {
  /// The form and its conditions in one sentence without a full stop, as "after a mark or injury that is not an
  /// ordinary bump, no strategy discussion within 1 working day, counted from when the first service held it".
  public var words: String {
    let (anchor, rest) = folded
    return ([anchor.words] + rest.map(\.words)).joined(separator: ", ")
  }

  /// Tests of the anchor are said of its noun where that is one event of one kind of pattern.
  private var folded: (anchor: Anchor, rest: [Condition]) {
    var (anchor, rest) = (anchor, conditions)
    while let next = rest.first, let test = next.anchorTest, let narrower = anchor.asking(test) {
      anchor = narrower
      rest.removeFirst()
    }
    return (anchor, rest)
  }
}

extension [Form] {
  /// The alternatives in one sentence without a full stop.
  public var words: String {
    count > 1 ? "either " + map(\.words).joined(separator: "; or ") : first?.words ?? "never"
  }
}

extension Condition {
  /// The test, where it is one of the anchor alone.
  fileprivate var anchorTest: Test? {
    switch self {
    case .anchor(let test): test
    case .not(.anchor(let test)): .not(test)
    default: nil
    }
  }
}

extension Anchor {
  fileprivate func asking(_ test: Test) -> Anchor? {
    switch self {
    case .happens(let pattern) where pattern.alternatives.count == 1: return .happens(pattern.asking(test))
    case .unanswered(let form) where form.after.alternatives.count == 1:
      return .unanswered(
        Unanswered(
          after: form.after.asking(test), by: form.by, owedBy: form.owedBy, within: form.within,
          fromOccurred: form.fromOccurred))
    default: return nil
    }
  }

  /// What a finding is anchored in, in plain words.
  public var words: String {
    switch self {
    case .happens(let pattern): "when there is \(pattern.something)"
    case .unanswered(let form): form.words
    case .repeats(let form): form.words
    case .gap(let form): form.words
    case .converges(let form): form.words
    case .gate(let form): form.words
    }
  }
}

extension Unanswered {
  fileprivate var words: String {
    "after \(after.something), \(by.nothing) within \(within.words), \(counted)"
  }

  private var counted: String {
    switch (owedBy, fromOccurred) {
    case (.anyHolder, false): "counted from when the first service held it"
    case (.theHolder, false): "counted from when each service held it"
    case (.type(let types), false): "counted from when \(types.phrase) first held it"
    case (.anyHolder, true): "counted from when it happened"
    case (.theHolder, true): "counted from when it happened, for each service that holds it"
    case (.type(let types), true): "counted from when it happened, for \(types.phrase)"
    }
  }
}

extension Repeats {
  fileprivate var words: String {
    var words = "at least \(Phrases.times(atLeast)) within \(within): \(pattern.something)"
    if let separateBy { words += ", more than \(Phrases.count(separateBy, "day")) apart" }
    if organisations > 1 { words += ", from at least \(organisations) organisations" }
    switch distinctBy {
    case .recorder?: words += ", each recorded by someone else"
    case .from?: words += ", each told by someone else"
    case nil: break
    }
    if let including { words += ", one of which " + including.words }
    return words
  }
}

extension Gap {
  fileprivate var words: String {
    "\(pattern.nothing) for \(period.words), while \(Phrases.list(states.map(\.words), "or")),"
      + " asked no sooner than \(grace) after that began"
  }
}

extension Converges {
  fileprivate var words: String {
    "findings of at least \(Phrases.count(strands, "different strand")) within \(within), from at least "
      + "\(Phrases.count(organisations, "organisation")) and \(Phrases.count(events, "event"))"
  }
}

extension Gate {
  fileprivate var words: String {
    let tiers = endings.map { "\($0.pattern.something) (as ‘\($0.tier.rawValue)’)" }
    let unproposed =
      tiers.isEmpty
      ? "" : ", or, with no proposal within \(proposedWithin) before, \(Phrases.list(tiers, "or"))"
    return "before \(proposal.something)\(unproposed), where what its tier asks does not hold"
  }
}
