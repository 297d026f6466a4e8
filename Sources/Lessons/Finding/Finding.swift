public import Casework

/// What a lesson asks about, where it first could, and what it rests on: a question for a person, never a judgement.
public struct Finding: Hashable, Sendable {
  /// Which finding it is.
  public let key: FindingKey
  /// The version of the lesson that made it.
  public let version: Int
  /// The class of the lesson.
  public let lessonClass: LessonClass
  /// The strand that convergence counts.
  public let strand: Strand?
  /// The step at which it first could be asked.
  public let at: Instant
  /// When an answer or an event was due, where the form has a clock.
  public let due: Day?
  /// Its first level and every later one, with the evidence of each.
  public internal(set) var revisions: [Revision]
  /// What has become of it.
  public internal(set) var state: FindingState
  /// When it was settled or withdrawn.
  public internal(set) var endedAt: Instant?
  /// Whether it rests on assumed completeness.
  public internal(set) var assumed: Bool
  /// The requirements of a gate that were not met at first.
  public internal(set) var unmet: [Unmet]
  /// Events whose knower the sources do not show, among its evidence.
  public internal(set) var unknownKnowers: [EventID]

  /// The London day of the step.
  public var day: Day { at.day }
  /// The level at first.
  public var level: Level { revisions.first?.level ?? .ask }
  /// The evidence at first, by number.
  public var evidence: [EventID] { revisions.first?.evidence ?? [] }

  /// What was asked at one step.
  public struct Revision: Hashable, Sendable {
    /// The step.
    public let at: Instant
    /// The level.
    public let level: Level
    /// The events it rests on, by number, in order.
    public let evidence: [EventID]
  }
}

/// Something a lesson could not tell: everything it needs is there or unknown, and what would settle it.
public struct CannotTell: Hashable, Sendable {
  /// The lesson, the child and the anchor.
  public let key: FindingKey
  /// The first step at which nothing but unknowns was missing.
  public let at: Instant
  /// What would settle it.
  public let missing: [Unknown]
  /// When it was told after all.
  public internal(set) var toldAt: Instant?

  /// The London day of the step.
  public var day: Day { at.day }
}
