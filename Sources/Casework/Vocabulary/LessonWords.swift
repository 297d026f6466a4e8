/// What a finding of a lesson may do.
public enum LessonClass: String, CaseIterable, Sendable, Hashable {
  /// May ask and act, and counts towards convergence; never ranks children.
  case protect
  /// Goes to a worklist of the service that owes it; never a sign about the family.
  case practice
  /// Holds a proposed closing as a question to a manager; never decides.
  case gate
  /// Asks whether help has been offered; never a warning.
  case support
}

/// A kind of worry that convergence counts; "strand", because families are people.
public enum Strand: String, CaseIterable, Sendable, Hashable {
  case injury
  /// The child's own account.
  case voice
  /// Seen, access, school, missed care.
  case sight
  case adults
  case neglect
  /// The front door.
  case concerns
  /// Closing, dissent, return, new evidence.
  case decisions
  case sharing
}
