/// Comparisons that answer only what the records allow: yes or no when every day on which the two can have
/// happened gives that answer, else unknown.
///
/// Two moments compare exactly. Where either side is known only to the day, days compare: the same day is *at
/// or after*, and zero days apart. Windows are counted in days of the calendar and include both ends.
extension Occurrence {
  /// Whether this happened at the same time as the other or later.
  public func isAtOrAfter(_ other: Occurrence) -> Truth {
    if let mine = instant, let theirs = other.instant { return Truth(mine >= theirs) }
    if earliest >= other.latest { return .yes }
    return latest < other.earliest ? .no : .unknown
  }

  /// Whether this happened before the other; on the same day, no.
  public func isBefore(_ other: Occurrence) -> Truth { !isAtOrAfter(other) }

  /// Whether this happened later than the other; on the same day, no, unless two moments show it.
  public func isAfter(_ other: Occurrence) -> Truth {
    if let mine = instant, let theirs = other.instant { return Truth(mine > theirs) }
    if earliest > other.latest { return .yes }
    return latest <= other.earliest ? .no : .unknown
  }

  /// How many days the other can lie after this one; negative when before.
  public func daysApart(_ other: Occurrence) -> ClosedRange<Int> {
    (other.earliest - latest)...(other.latest - earliest)
  }

  /// Whether this happened 0 to so many days after the other.
  ///
  /// What is undated proves no window: its yes is unknown.
  public func isWithin(days: Int, after other: Occurrence) -> Truth {
    if instant != nil, other.instant != nil, isAtOrAfter(other) == .no { return .no }
    let apart = other.daysApart(self)
    if days < 0 || apart.upperBound < 0 || apart.lowerBound > days { return .no }
    let isCertain = apart.lowerBound >= 0 && apart.upperBound <= days && !isUndated && !other.isUndated
    return isCertain ? .yes : .unknown
  }

  /// Whether this happened 0 to so many days before the other.
  public func isWithin(days: Int, before other: Occurrence) -> Truth {
    other.isWithin(days: days, after: self)
  }

  /// Whether more than so many days lie between the two, whichever came first.
  public func isMoreThan(days: Int, apart other: Occurrence) -> Truth {
    guard days >= 0 else { return .yes }
    let apart = daysApart(other)
    if apart.lowerBound > days || apart.upperBound < -days { return .yes }
    return apart.lowerBound >= -days && apart.upperBound <= days ? .no : .unknown
  }

  /// Whether the two can have happened on one day.
  public func overlaps(_ other: Occurrence) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }

  private var isUndated: Bool { precision == .undated }
}
