/// When something happened, as exactly as the record says and no more exactly.
///
/// It happened on one day from `earliest` to `latest`, both included; which of them is not known unless they
/// are the same. Nothing ever narrows it by a guess.
public struct Occurrence: Hashable, Sendable {
  /// The first day on which it can have happened.
  public let earliest: Day
  /// The last day on which it can have happened.
  public let latest: Day
  /// The moment, where the record gives one.
  public let instant: Instant?
  /// How exactly the record says when.
  public let precision: Precision

  /// How exactly a record says when something happened.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    case instant, day, month, year
    /// From one stated day to another.
    case range
    /// Within bounds that somebody judged, such as "about May".
    case approximate
    /// At some time up to the day on which it was recorded, "had been known to police".
    case undated
  }

  /// It happened on that day, at an hour that nobody stated.
  public init(_ day: Day) {
    self.init(unchecked: day, day, precision: .day)
  }

  /// It happened at that moment.
  public init(_ instant: Instant) {
    self.init(unchecked: instant.day, instant.day, instant: instant, precision: .instant)
  }

  /// It happened on one of those days, or nil when the days do not fit the precision.
  ///
  /// Nil when `to` is before `from`; for `day`, `month` and `year` unless they are the first and last of one; for
  /// `instant` always. A range of one day, month or year is just that, so that there is one way to say it.
  public init?(from: Day, to: Day, precision: Precision = .range) {
    guard from <= to else { return nil }
    let shape = Precision(shapeOf: from.civil, to.civil)
    switch precision {
    case .instant: return nil
    case .day, .month, .year, .range:
      guard precision == shape || precision == .range else { return nil }
      self.init(unchecked: from, to, precision: shape)
    case .approximate, .undated: self.init(unchecked: from, to, precision: precision)
    }
  }

  /// It had happened when it was recorded on that day; since when, is the person's birth or left open.
  public init(undatedBy recorded: Day, since birth: Day = .first) {
    self.init(unchecked: min(birth, recorded), recorded, precision: .undated)
  }

  private init(unchecked earliest: Day, _ latest: Day, instant: Instant? = nil, precision: Precision) {
    self.earliest = earliest
    self.latest = latest
    self.instant = instant
    self.precision = precision
  }
}

extension Occurrence.Precision {
  /// The precision of all the days from one date to another.
  fileprivate init(shapeOf first: CivilDate, _ last: CivilDate) {
    let isOneYear = first.year == last.year
    if isOneYear && first.opensYear && last.closesYear {
      self = .year
    } else if isOneYear && first.month == last.month && first.opensMonth && last.closesMonth {
      self = .month
    } else {
      self = isOneYear && first.month == last.month && first.day == last.day ? .day : .range
    }
  }
}

extension CivilDate {
  var opensMonth: Bool { day == 1 }
  var closesMonth: Bool { day == CivilDate.length(ofMonth: month, in: year) }
  var opensYear: Bool { month == 1 && opensMonth }
  var closesYear: Bool { month == 12 && closesMonth }
}
