import Casework

/// What a lesson says of one anchor now.
enum Verdict {
  /// Nothing yet: a clock runs until then.
  case pending(until: Instant)
  /// It came to this; `count` is the number of distinct happenings of a `repeats`.
  case told(Outcome, due: Due?, count: Int)

  static var no: Verdict { .told(.no, due: nil, count: 0) }

  /// Whether something is found, or cannot be told.
  var speaks: Bool { rank > 1 }

  /// Of two alternatives of one lesson: yes, then what cannot be told, then a running clock, then no.
  func isStronger(than other: Verdict) -> Bool { rank > other.rank }

  private var rank: Int {
    switch self {
    case .told(let outcome, _, _):
      switch outcome.truth {
      case .yes: 3
      case .unknown: 2
      case .no: 0
      }
    case .pending: 1
    }
  }
}
