import Casework

/// Whose records are complete, of what, and since when: some services send every night, some every quarter, some never.
struct Feeds: Sendable {
  private let statements: [ServiceID: [Coverage]]

  /// Draws the feeds of an authority's services from its seed.
  init(seed: UInt64, places: [Place], period: Range<Day>) {
    var chance = Chance(seed: seed, 2)
    var statements: [ServiceID: [Coverage]] = [:]
    for (service, feed) in Self.feeds(places, &chance) {
      statements[service] = feed.statements(of: service, period, &chance)
    }
    self.statements = statements
  }

  /// What may be said of the records of those who had a family on their books.
  func coverage(of books: [KnownTo.Entry]) -> [Coverage] {
    var seen: Set<ServiceID> = []
    return books.flatMap { seen.insert($0.service).inserted ? statements[$0.service] ?? [] : [] }
  }

  /// How one service's records arrive.
  fileprivate struct Feed {
    /// The month of the period from which they do.
    var sinceMonth = 0
    /// Which kinds are complete; none named means all that it keeps.
    var kinds: Set<EventKind> = []
    /// Whether an extract comes each quarter, instead of every night.
    var isQuarterly = false
  }

  fileprivate static func feeds(_ places: [Place], _ chance: inout Chance) -> [(ServiceID, Feed)] {
    var feeds: [(ServiceID, Feed)] = [
      (Town.socialCare, Feed()), (Town.healthVisiting, Feed()), (Town.midwifery, Feed(sinceMonth: 3)),
      (Town.education, Feed()), (Town.paediatrics, Feed(sinceMonth: 6)), (Town.emergency[0], Feed()),
      (Town.emergency[1], Feed(sinceMonth: 8)),
      (Town.police, Feed(kinds: [.domesticAbuse, .missingEpisode, .policeIncident])),
    ]
    for place in places {
      for surgery in place.surgeries where chance.happens(Rates.surgeriesSend) {
        feeds.append(
          (
            surgery,
            Feed(sinceMonth: chance.number(0...18), isQuarterly: chance.happens(Rates.surgeriesQuarterly))
          ))
      }
      for school in place.primaries + [place.secondary] where chance.happens(Rates.schoolsSend) {
        let rollsOnly = chance.happens(Rates.schoolsRollsOnly)
        feeds.append(
          (
            school,
            Feed(
              sinceMonth: chance.number(0...12),
              kinds: rollsOnly ? [.schoolRoll, .absence, .missingEducation] : [])
          ))
      }
      if chance.happens(Rates.nurseriesSend) {
        feeds.append((place.nursery, Feed(sinceMonth: chance.number(0...12))))
      }
    }
    return feeds
  }
}

extension Feeds.Feed {
  /// The statements that the authority holds about one feed.
  fileprivate func statements(of service: ServiceID, _ period: Range<Day>, _ chance: inout Chance)
    -> [Coverage]
  {
    let from = period.lowerBound.adding(months: sinceMonth)
    guard from < period.upperBound else { return [] }
    return isQuarterly ? quarters(of: service, from, period) : nights(of: service, from, period, &chance)
  }

  /// A nightly feed is agreed once, and again after each break.
  private func nights(of service: ServiceID, _ from: Day, _ period: Range<Day>, _ chance: inout Chance)
    -> [Coverage]
  {
    var covered: [Coverage] = []
    var open = from
    while open < period.upperBound {
      let breaks = open + Int(chance.waiting(mean: 365.25 / Rates.feedGaps.fraction))
      let last = min(breaks, period.upperBound - 1)
      covered.append(
        Coverage(
          service: service, kinds: kinds, from: open, to: last, basis: "simulated: complete nightly feed",
          received: open.start))
      open = breaks + chance.number(14...60)
    }
    return covered
  }

  /// An extract says, some days after each quarter, that it was complete.
  private func quarters(of service: ServiceID, _ from: Day, _ period: Range<Day>) -> [Coverage] {
    var covered: [Coverage] = []
    var open = from
    while open < period.upperBound {
      let next = min(open.adding(months: 3), period.upperBound)
      covered.append(
        Coverage(
          service: service, kinds: kinds, from: open, to: next - 1,
          basis: "simulated: complete quarterly extract",
          received: (next + 9).start))
      open = next
    }
    return covered
  }
}
