import Casework

/// A family's run as it stood after some of its steps, the further back the fewer: what became known late begins at the
/// last of them before it, and not at the start.
///
/// Of a thousand steps some fourteen are kept; a copy shares with the run all that has not changed since.
struct Checkpoints: Sendable {
  struct Checkpoint: Sendable {
    let run: FamilyRun
    /// The moment of its last step.
    let through: Instant
    fileprivate let number: Int
  }
  private var kept: [Checkpoint] = []
  private var steps = 0
  /// How many steps lie between one and the next.
  private static let spacing = 32

  /// Counts a step, and keeps the run as it stands after every thirty-second.
  mutating func note(_ run: FamilyRun, through moment: Instant) {
    steps += 1
    guard steps.isMultiple(of: Self.spacing) else { return }
    let newest = steps / Self.spacing
    kept.append(Checkpoint(run: run, through: moment, number: newest))
    kept.removeAll { !$0.isKept(of: newest) }
  }

  /// The last one before a moment; those from then on are forgotten.
  mutating func last(before moment: Instant) -> Checkpoint? {
    kept.removeAll { $0.through >= moment }
    steps = (kept.last?.number ?? 0) * Self.spacing
    return kept.last
  }
}

extension Checkpoints.Checkpoint {
  /// Whether it is one of the few of its age: of those 8 to 15 back every second, 16 to 31 back every fourth, and so on.
  fileprivate func isKept(of newest: Int) -> Bool {
    let age = newest - number
    return age < 8 || number.isMultiple(of: 1 << (Int.bitWidth - 3 - age.leadingZeroBitCount))
  }
}
