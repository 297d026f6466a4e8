import Casework
import Lessons

/// Who an event concerns, and who is meant by a scope.
extension NaiveView {
  func event(_ id: EventID) -> Event? { seen.first { $0.event.id == id }?.event }

  /// A record among everything known, what was corrected included.
  func anyEvent(_ id: EventID) -> Event? { known.first { $0.event.id == id }?.event }

  func person(_ id: PersonID) -> Person? { family.people.first { $0.id == id } }

  /// The people of the family whom a subject of an event means: an unborn child is the children it became.
  func people(named id: PersonID) -> [PersonID] {
    guard let person = person(linkage.people[id] ?? id) else { return [] }
    let born = person.became.filter { self.person($0) != nil }
    return born.isEmpty ? [person.id] : born
  }

  func people(of event: Event) -> [PersonID] {
    let named = Set(event.subjects.flatMap { people(named: $0.person) })
    return family.people.map(\.id).filter(named.contains)
  }

  func isAdult(_ id: PersonID) -> Bool { person(id)?.part == .adult }

  /// The adults whom an event concerns, as subjects or in its details.
  func adults(of event: Event) -> [PersonID] {
    let concerned = people(of: event)
    return family.people.map(\.id).filter {
      isAdult($0) && (concerned.contains($0) || names(event.detail, $0))
    }
  }

  /// The detail of an event as it concerns a person: what it says of all, and in its place what it says of them
  /// under any record that is theirs, such as that of the unborn child they were.
  func detail(of event: Event, for id: PersonID?) -> Detail {
    guard let id else { return event.detail }
    let own = event.subjects.filter { people(named: $0.person).contains(id) }.compactMap(\.detail)
    return own.first.map { event.detail.overriding(with: $0) } ?? event.detail
  }

  /// When a child is expected: as the last known pregnancy or birth in the order of the chronology says, else as the
  /// family's list says of it or of the unborn child it was.
  func expectedDay(of id: PersonID) -> Day? {
    let told = seen.map(\.event).filter { $0.kind == .pregnancyOrBirth && people(of: $0).contains(id) }
      .compactMap { event -> Day? in
        if case .day(let day)? = detail(of: event, for: id)[.expectedDate] { day } else { nil }
      }
    let unborn = family.people.filter { $0.id == id || $0.became.contains(id) }
    return told.last ?? person(id)?.expected ?? unborn.compactMap(\.expected).first
  }

  /// The people whom a scope means, seen from a subject on a day; a lesson about the family has no one subject.
  func people(in scope: Scope, of subject: PersonID?, on day: Day, anchor: Event?) -> [PersonID] {
    let all = family.people
    let isAdult = { (person: Person) in person.part == .adult }
    switch scope {
    case .child: return subject.map { [$0] } ?? all.map(\.id)
    case .family: return all.map(\.id)
    case .thatPerson: return anchor.map(adults) ?? []
    case .anyChildInHousehold:
      return all.filter { !isAdult($0) && livesWith($0.id, subject, on: day) }.map(\.id)
    case .adultInHousehold:
      return all.filter { isAdult($0) && livesWith($0.id, subject, on: day) }.map(\.id)
    case .sibling:
      return all.filter {
        !isAdult($0) && $0.id != subject
          && (livesWith($0.id, subject, on: day) || sharesParent($0.id, subject))
      }.map(\.id)
    }
  }

  /// Whether two people lived in one household on a day: by the stays that are stated, everybody where none is; an
  /// adult without a stay as a parent, or since an event that says so.
  private func livesWith(_ a: PersonID, _ b: PersonID?, on day: Day) -> Bool {
    guard let b, a != b else { return true }
    if person(a)?.part == .adult, !family.residences.contains(where: { $0.person == a }) {
      return person(b)?.parents.contains(a) == true || hasMovedIn(a, by: day)
    }
    if family.residences.isEmpty { return true }
    let homes = family.residences.filter { $0.includes(day) }
    return homes.contains { home in
      home.person == a && homes.contains { $0.person == b && $0.household == home.household }
    }
  }

  /// Whether some event tells that an adult lives or stays there, cares alone, or cares day to day.
  private func hasMovedIn(_ adult: PersonID, by day: Day) -> Bool {
    seen.map(\.event).contains { event in
      guard event.occurred.earliest <= day, event.concerns(adult) || names(event.detail, adult) else {
        return false
      }
      if event.kind == .careArrangement { return event.detail.has(.change, .ended) != true }
      let living: [Word] = [.livesHere, .stays, .caresAlone]
      return event.kind == .adultConnected && event.detail.words(.role).contains(where: living.contains)
    }
  }

  private func names(_ detail: Detail, _ person: PersonID) -> Bool {
    detail.entries.contains {
      if case .people(let people) = $0.value { people.contains(person) } else { false }
    }
  }

  private func sharesParent(_ a: PersonID, _ b: PersonID?) -> Bool {
    guard let b else { return true }
    let parents = Set(person(a)?.parents ?? [])
    return !parents.isDisjoint(with: person(b)?.parents ?? [])
  }
}
