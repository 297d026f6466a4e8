public import Casework

/// How much later any one service could have seen alone what all held together.
///
/// Pooled is a device for learning: it is not what anyone was entitled to see.
public struct SiloGap: Hashable, Sendable {
  /// The day on which services that were allowed to put it together held all of it.
  public enum Shareable: Hashable, Sendable {
    /// On that day.
    case on(Day)
    /// Not before the end.
    case never
    /// Who held a part of it is not known, and the rest was shareable.
    case unknown
  }
  /// The finding's first day on everything that anyone held.
  public let pooled: Day
  /// The first day on which one group or one service held all its evidence.
  public let shareable: Shareable
  /// For each service, the first day on which it alone held all of it; nil when never before the end.
  public let alone: [ServiceID: Day?]
  /// Days from pooled to the earliest alone; nil when no service alone ever could.
  public let days: Int?
  /// Evidence whose knower is not known: it counts as held by every service, so the gap is a lower bound.
  public let unknown: [EventID]
}

/// Who came to hold what, when, and which services were allowed to put it together.
struct Holders {
  private struct Group {
    let services: [ServiceID]
    let from: Instant
    let through: Instant
    let kinds: Set<EventKind>
  }
  private let chronology: Chronology
  private let services: [ServiceID]
  private var groups: [Group] = []

  init(_ agreements: [Agreement], _ chronology: Chronology) {
    self.chronology = chronology
    services = Set(chronology.entries.flatMap { $0.holdings.map(\.service) }).sorted()
    groups = agreements.map {
      Group(
        services: $0.services, from: $0.from.start, through: ($0.to ?? .last).end, kinds: $0.kinds)
    }
    for place in chronology.entries.indices where !chronology.entries[place].isHidden {
      if let group = group(openedBy: place) { groups.append(group) }
    }
  }

  func gap(of finding: Finding) -> SiloGap {
    let places = finding.evidence.compactMap(chronology.anyPosition(of:))
    let unknown = places.filter { chronology.entries[$0].record.isOfUnknownKnower }
    let known = places.filter { !chronology.entries[$0].record.isOfUnknownKnower }
    var alone: [ServiceID: Day?] = [:]
    for service in services { alone[service] = moment(service, holds: known, from: finding.at).map(\.day) }
    let pooled = finding.day
    let earliest = alone.values.compactMap { $0 }.min()
    return SiloGap(
      pooled: pooled, shareable: shareable(known, isPartly: !unknown.isEmpty, finding.at, earliest),
      alone: alone, days: earliest.map { $0 - pooled }, unknown: chronology.numbers(of: unknown))
  }

  private func moment(_ service: ServiceID, holds places: [Int], from first: Instant) -> Instant? {
    var latest = first
    for place in places {
      guard let since = since(service, place) else { return nil }
      latest = max(latest, since)
    }
    return latest
  }

  private func since(_ service: ServiceID, _ place: Int) -> Instant? {
    chronology.entries[place].holdings.filter { $0.service == service }.map(\.from).min()
  }

  private func shareable(
    _ places: [Int], isPartly: Bool, _ first: Instant, _ alone: Day?
  ) -> SiloGap.Shareable {
    let grouped = groups.compactMap { moment($0, holds: places, from: first)?.day }.min()
    guard let day = [alone, grouped].compactMap({ $0 }).min() else { return .never }
    return isPartly ? .unknown : .on(day)
  }

  private func moment(_ group: Group, holds places: [Int], from first: Instant) -> Instant? {
    var latest = max(first, group.from)
    for place in places {
      guard group.kinds.isEmpty || group.kinds.contains(chronology.entries[place].kind) else { return nil }
      guard let since = group.services.compactMap({ since($0, place) }).min() else { return nil }
      latest = max(latest, since)
    }
    return latest <= group.through ? latest : nil
  }

  /// The group that a strategy discussion, enquiry, conference or other meeting opens among those it names: while the
  /// state lasts that it opens, or for its day.
  private func group(openedBy place: Int) -> Group? {
    let entry = chronology.entries[place]
    guard [.strategyDiscussion, .section47Enquiry, .conference, .otherMeeting].contains(entry.kind),
      case .services(let present)? = entry.event.detail[.present]
    else { return nil }
    let from = entry.occurred.instant ?? entry.occurred.latest.start
    var through = entry.occurred.latest.end
    for state in [StateName.underSection47, .childProtectionPlan] {
      for person in entry.people {
        for episode in chronology.episodes(of: state, for: person) where episode.opener == place {
          through = max(through, chronology.lastDay(of: episode, state).end)
        }
      }
    }
    return Group(services: present, from: from, through: through, kinds: [])
  }
}
