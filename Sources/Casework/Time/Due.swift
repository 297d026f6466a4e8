/// When something is due: the last moment that is still in time, and the day to show.
public struct Due: Comparable, Hashable, Sendable {
  /// The last moment that is still in time.
  public let instant: Instant

  /// Due at that moment.
  public init(instant: Instant) {
    self.instant = instant
  }

  /// The date in London of that moment.
  public var day: Day { instant.day }

  /// The earlier moment is the lesser.
  public static func < (left: Due, right: Due) -> Bool { left.instant < right.instant }
}
