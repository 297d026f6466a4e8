public import Casework

/// A small timeline inside a lesson, and what the lesson must say of it.
public struct Example: Hashable, Sendable {
  /// What the lesson must say.
  public enum Expectation: String, CaseIterable, Hashable, Sendable {
    /// A finding, on the day given when one is given.
    case fires
    /// Nothing.
    case quiet
    /// That it cannot tell.
    case cannotTell = "cannot tell"
  }
  /// What the lesson must say.
  public let expects: Expectation
  /// The day of the first finding, when the example says which.
  public let on: Day?
  /// The level of the first finding, when the example says which.
  public let level: Level?
  /// The last day that the replay looks at.
  public let until: Day
  /// The drawn family.
  public let timeline: Timeline
  /// Why, when it is not obvious.
  public let why: String?
  /// The line of the file, for messages.
  public let line: Int

  /// Describes an example.
  public init(
    expects: Expectation, on: Day?, level: Level?, until: Day, timeline: Timeline, why: String?, line: Int
  ) {
    self.expects = expects
    self.on = on
    self.level = level
    self.until = until
    self.timeline = timeline
    self.why = why
    self.line = line
  }
}
