/// A moment, to the second.
///
/// Any moment of the years 1 to 9999 in UTC; arithmetic that would leave them stops at their ends.
public struct Instant: Comparable, Hashable, Sendable {
  /// Seconds since 1 January 1970, 00:00:00 UTC, leap seconds not counted.
  public let seconds: Int64

  /// The moment so many seconds after 1 January 1970, 00:00:00 UTC.
  public init(seconds: Int64) {
    self.seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
  }

  /// The date in London at this moment.
  public var day: Day {
    Day(clamping: secondsInLondon.dividedDown(by: 86_400))
  }

  /// What a calendar and a clock in London show, as seconds since they showed 1 January 1970, 00:00.
  var secondsInLondon: Int {
    Int(seconds) + London.offset(atSeconds: Int(seconds))
  }

  /// The moment exactly so many hours later, whatever the clocks do.
  public func adding(hours: Int) -> Instant { adding(hours, of: 3_600) }

  /// The moment exactly so many minutes later.
  public func adding(minutes: Int) -> Instant { adding(minutes, of: 60) }

  private func adding(_ count: Int, of unit: Int64) -> Instant {
    let farthest: Int64 = 400_000_000_000  // farther than the two ends of the calendar lie apart
    let (span, overflow) = Int64(count).multipliedReportingOverflow(by: unit)
    let bounded = overflow ? (count < 0 ? -farthest : farthest) : min(max(span, -farthest), farthest)
    return Instant(seconds: seconds + bounded)
  }

  /// The earlier moment is the lesser.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
  /// Reads ISO 8601 such as "2006-11-01T10:15:00Z", "2006-11-01T10:15Z" or "2006-11-01T10:15:00+01:00".
  ///
  /// Nil without `Z` or an offset, since a time alone may be one of two moments. A fraction of a second is
  /// dropped.
  public init?(_ text: some StringProtocol) {
    var reader = DateReader(text)
    guard let day = reader.day(), reader.take("T"), let instant = reader.instant(on: day), reader.isAtEnd
    else { return nil }
    self = instant
  }

  /// ISO 8601 in UTC, such as "2006-11-01T10:15:00Z".
  public var description: String {
    let day = Int(seconds).dividedDown(by: 86_400)
    let second = Int(seconds) - day * 86_400
    let time = [second / 3_600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
    return "\(Day(clamping: day))T\(time.joined(separator: ":"))Z"
  }

  /// Date and time in London, such as "3 May 2007 at 10:15".
  public var inWords: String {
    let minute = (secondsInLondon - secondsInLondon.dividedDown(by: 86_400) * 86_400) / 60
    return "\(day.inWords) at \((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))"
  }
}
