import Casework

/// What a condition came to: its truth, what it rests on, and what would settle it.
struct Outcome: Hashable, Sendable {
  var truth: Truth
  /// Positions of the events that it rests on.
  var evidence: [Int] = []
  /// What would settle it, when it cannot be told.
  var missing: [Unknown] = []
  /// Whether it rests on assumed completeness.
  var assumed = false
  /// The requirements of a gate that are not met.
  var unmet: [Unmet] = []

  init(_ truth: Truth, evidence: [Int] = [], missing: [Unknown] = [], assumed: Bool = false) {
    self.truth = truth
    self.evidence = evidence
    self.missing = missing
    self.assumed = assumed
  }

  static var yes: Outcome { Outcome(.yes) }
  static var no: Outcome { Outcome(.no) }

  /// Both: no as soon as one is no; what both rest on.
  mutating func and(_ other: Outcome) {
    truth = truth && other.truth
    if truth == .no {
      self = .no
      return
    }
    if evidence.isEmpty {
      evidence = other.evidence
    } else if !other.evidence.isEmpty {
      evidence += other.evidence
    }
    if other.truth == .unknown {
      if missing.isEmpty { missing = other.missing } else { missing += other.missing }
    }
    assumed = assumed || other.assumed
  }
}
