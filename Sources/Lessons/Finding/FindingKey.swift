public import Casework

/// Which finding it is: the lesson, whom it is about, and the event it is anchored in.
///
/// The anchor stays as it was first found; new evidence revises the finding, a new anchor makes a new one.
public struct FindingKey: Hashable, Sendable, Comparable {
  /// The lesson.
  public let lesson: LessonID
  /// Whom it is about: a child, an adult; nil for the family.
  public let person: PersonID?
  /// The event it is anchored in.
  public let anchor: EventID

  /// Names a finding.
  public init(lesson: LessonID, person: PersonID?, anchor: EventID) {
    self.lesson = lesson
    self.person = person
    self.anchor = anchor
  }

  /// Orders by lesson, person and anchor.
  public static func < (a: FindingKey, b: FindingKey) -> Bool {
    if a.lesson != b.lesson { return a.lesson < b.lesson }
    let (p, q) = (a.person?.rawValue ?? "", b.person?.rawValue ?? "")
    return p != q ? p < q : a.anchor < b.anchor
  }
}

/// What has become of a finding.
public enum FindingState: String, CaseIterable, Hashable, Sendable {
  /// Asked, and not settled.
  case open
  /// A person answered it.
  case answered
  /// An event that became known later settled it.
  case settled
  /// Its evidence was corrected, unlinked or removed.
  case withdrawn
  /// Nothing but unknowns is missing: not a finding, and never shown as negative.
  case cannotTell = "cannot tell"
  /// What could not be told has been told.
  case told
}

/// One line of the log of a run: what changed at a step.
///
/// The prefix law is about this log: delete everything known after t, and the log up to t is the same.
public struct LogEntry: Hashable, Sendable {
  /// The moment of the step.
  public let at: Instant
  /// Which finding, or which thing that cannot be told.
  public let key: FindingKey
  /// What it became.
  public let state: FindingState
  /// Its level; `ask` for what cannot be told.
  public let level: Level
  /// The events it rests on, by number, in order; empty for what cannot be told.
  public let evidence: [EventID]

  /// Notes a change.
  public init(at: Instant, key: FindingKey, state: FindingState, level: Level, evidence: [EventID]) {
    self.at = at
    self.key = key
    self.state = state
    self.level = level
    self.evidence = evidence
  }
}
