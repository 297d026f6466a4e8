extension LevelRule {
  /// The level, and what raises it, such as "act when there are at least 3, else ask".
  public var words: String {
    guard let raised, !when.isEmpty else { return otherwise.rawValue }
    return "\(raised.rawValue) \(Phrases.list(when.map(\.phrase), "or")), else \(otherwise.rawValue)"
  }
}

extension LevelGuard {
  fileprivate var phrase: String {
    switch self {
    case .count(let atLeast): "when there are at least \(atLeast)"
    case .evidence(let test): "when some of the evidence \(test.words)"
    case .condition(let condition): condition.words
    }
  }
}
