/// Every service's record of a family: since when it knew it, and over which days its record is complete.
///
/// All of it is numbers that lie side by side, since coverage is asked many times an event; a class only so that it is lent and
/// never copied. Nothing in it ever changes.
final class ServiceRecords: Sendable {
  struct One: Sendable {
    let type: ServiceType
    /// Whether it is on the list of those who knew the family, and from when to when.
    let isListed: Bool
    let from: Day?
    let to: Day?
    /// The places of its statements of coverage.
    let statements: Range<Int>

    /// The days on which it knew the family, within some days.
    func days(from first: Day, through last: Day) -> ClosedRange<Day>? {
      let (start, end) = (max(first, from ?? first), min(last, to ?? last))
      return start <= end ? start...end : nil
    }
  }
  private struct Statement: Sendable {
    let kinds: KindSet
    let from: Day
    let to: Day
    let received: Instant?
  }
  /// Those on the list first, then those that only state coverage.
  let each: [One]
  /// The service of each.
  let services: [ServiceID]
  private let statements: [Statement]

  /// The records of all services that knew a family or state coverage of it.
  init(of family: Family) {
    let listed = family.knownTo.entries
    let unlisted = Set(family.coverage.map(\.service)).subtracting(listed.map(\.service)).sorted()
    var (each, statements) = ([One](), [Statement]())
    func add(_ service: ServiceID, isListed: Bool, from: Day?, to: Day?) {
      let first = statements.count
      for statement in family.coverage where statement.service == service {
        statements.append(
          Statement(
            kinds: statement.kinds.isEmpty ? .all : KindSet(statement.kinds), from: statement.from,
            to: statement.to, received: statement.received))
      }
      each.append(
        One(
          type: family.type(of: service), isListed: isListed, from: from, to: to,
          statements: first..<statements.count))
    }
    for entry in listed { add(entry.service, isListed: true, from: entry.from, to: entry.to) }
    for service in unlisted { add(service, isListed: false, from: nil, to: nil) }
    services = listed.map(\.service) + unlisted
    (self.each, self.statements) = (each, statements)
  }

  /// Whether the record of one of them is complete in a kind over some days.
  func covers(_ at: Int, _ kind: EventKind, _ days: ClosedRange<Day>, asOf now: Instant) -> Bool {
    var open = days.lowerBound
    while open <= days.upperBound {
      var reach: Day?
      for place in each[at].statements {
        let statement = statements[place]
        guard statement.from <= open, open <= statement.to, statement.kinds.contains(kind) else { continue }
        if let received = statement.received, received > now { continue }
        reach = max(reach ?? statement.to, statement.to)
      }
      guard let reach else { return false }
      open = reach + 1
    }
    return true
  }
}
