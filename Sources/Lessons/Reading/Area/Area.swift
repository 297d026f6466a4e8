public import Casework

/// What one area does differently: parameters of lessons, school terms, standing agreements, ways of counting.
public struct Area: Hashable, Sendable, Identifiable {
  /// A value that an area sets, since when, and where that is published.
  public struct Override: Hashable, Sendable {
    /// The value.
    public let value: Setting
    /// The first day on which it counts.
    public let from: Day
    /// A public address.
    public let source: String
    /// The line of the area's file, for messages.
    public let line: Int
  }

  /// A named way of counting that is not the usual one.
  public enum Convention: String, CaseIterable, Hashable, Sendable {
    /// The day on which the clock starts is the first day counted, and not the day before it.
    case includingTheDay = "from and including the day"
  }

  /// A convention, with the lessons that are counted so.
  public struct Counting: Hashable, Sendable {
    /// How.
    public let convention: Convention
    /// Which lessons.
    public let lessons: [LessonID]
    /// A public address.
    public let source: String
  }

  /// The area's short name, which is also its file's.
  public let id: String
  /// The first day that the file speaks of; nil when it does not say.
  public let from: Day?
  /// Values that it sets, by lesson and parameter, the earliest first.
  public let parameters: [LessonID: [String: [Override]]]
  /// School terms, after how many untouched days a worry is no longer open, from which age a child is mobile.
  public let conventions: Conventions
  /// Standing agreements between services to put together what they hold.
  public let agreements: [Agreement]
  /// How it counts, where not as usual.
  public let countings: [Counting]
  /// The file, for messages.
  public let file: String
}

extension Area {
  /// The values that it sets for a lesson on a day, by parameter.
  func settings(of lesson: LessonID, on day: Day) -> [String: Setting] {
    (parameters[lesson] ?? [:]).compactMapValues { overrides in
      overrides.last { $0.from <= day }?.value
    }
  }

  /// Everything that it ever sets for a lesson, by parameter.
  func overrides(of lesson: LessonID) -> [String: [Override]] { parameters[lesson] ?? [:] }

  /// How it counts a lesson's clocks, where not as usual.
  func counting(of lesson: LessonID) -> Convention? {
    countings.first { $0.lessons.contains(lesson) }?.convention
  }

  /// The days on which a value begins, the earliest first.
  var beginnings: [Day] {
    Set(parameters.values.flatMap(\.values).joined().map(\.from)).sorted()
  }
}
