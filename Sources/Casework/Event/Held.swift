/// Who held an event, and since when.
///
/// "Not stated" (the source does not say who held it) and "nobody" (the source shows that no service did) are two
/// values: the first enters the pooled view with its knower unknown, the second enters no view.
public enum Held: Hashable, Sendable {
  /// These services, each since a time of its own. Never empty.
  case by([Holding])
  /// On some record or on none: the source does not say.
  case notStated
  /// No service held it then.
  case nobody

  /// The services that held it, with since when; empty unless stated.
  public var holdings: [Holding] {
    if case .by(let holdings) = self { return holdings }
    return []
  }

  /// The first instant at which any service held what happened at an occurrence; nil when nobody did.
  ///
  /// A fact whose knower is not stated counts from the end of its occurrence (LESSON-SKETCHES, point 1), and one told in bulk
  /// never before the end of its period.
  public func firstKnown(of occurred: Occurrence, inBulk: Bool) -> Instant? {
    switch self {
    case .nobody: return nil
    case .notStated: return occurred.known
    case .by(let holdings):
      guard var first = holdings.first?.from else { return nil }
      for place in holdings.indices.dropFirst() { first = min(first, holdings[place].since.known) }
      return inBulk ? max(first, occurred.known) : first
    }
  }

  /// Those holdings that had begun by a moment.
  func holdings(through moment: Instant) -> [Holding] {
    let all = holdings
    return all.allSatisfy { $0.from <= moment } ? all : all.filter { $0.from <= moment }
  }
}

/// One service's hold on one event.
public struct Holding: Hashable, Sendable {
  /// Organisation and service.
  public let service: ServiceID
  /// When it came to hold it: an interval, of which the latest end counts.
  public let since: Occurrence
  /// By what road.
  public let route: Route

  /// Says that a service held an event since a time.
  public init(_ service: ServiceID, since: Occurrence, route: Route = .ownRecord) {
    self.service = service
    self.since = since
    self.route = route
  }

  /// The instant from which it counts as held: the latest end of `since`.
  public var from: Instant { since.known }

  /// By what road a service came to hold an event.
  public enum Route: String, CaseIterable, Hashable, Sendable {
    /// It wrote it itself.
    case ownRecord = "own record"
    /// Another service sent it.
    case sent
    /// It was told at a joint meeting.
    case jointMeeting = "joint meeting"
  }
}

extension Occurrence {
  /// The instant from which what became known in this interval may be used: its latest end.
  ///
  /// "In March" is known on 31 March; what is known only to the day is known at that day's end.
  public var known: Instant { instant ?? latest.end }
}

extension Event {
  /// The first instant at which any service held it; nil when nobody did.
  public var firstKnown: Instant? { held.firstKnown(of: occurred, inBulk: count != nil) }

  /// Whether the source does not show who held it.
  public var knowerUnknown: Bool { held == .notStated }
}
