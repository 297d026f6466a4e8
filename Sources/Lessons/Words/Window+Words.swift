import Casework

extension Window {
  /// Where in time, from the anchor, such as "within 60 days before it".
  public var words: String {
    switch self {
    case .anyTime: "at any time"
    case .upToAnchor: "up to then"
    case .before(let clock): Self.within(clock, "before it")
    case .after(let clock): Self.within(clock, "after it")
    case .around(let clock): Self.within(clock, "either side of it")
    case .since(.bound(let name)): "since \(name)"
    case .since(.opening(let state)): "since \(state.opening)"
    case .sinceAnchor: "after it, up to now"
    }
  }

  private static func within(_ clock: Clock, _ side: String) -> String {
    clock == .sameDay ? "on the same day" : "within \(clock) \(side)"
  }
}

extension ClockRule {
  /// The clock after "within", such as "the same day if it concerns a child who is not independently mobile, else 1
  /// working day".
  public var words: String {
    guard let guarded, let when else { return standard.spoken }
    return "\(guarded.spoken) if it \(when.words), else \(standard.spoken)"
  }
}
