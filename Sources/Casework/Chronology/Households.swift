/// Who lived with whom, from the stays that are stated and the events that tell of adults.
extension Chronology {
  /// The positions of a person, or of the children that an unborn child became.
  public func positions(of person: PersonID) -> [Int] { positions[person] ?? [] }

  /// Whether two people lived in one household on a day; children do where no stay is stated.
  public func sharesHousehold(_ a: Int, _ b: Int, on day: Day) -> Bool {
    if family.residences.isEmpty { return true }
    let (first, second) = (family.people[a].id, family.people[b].id)
    return family.residences.contains { stay in
      stay.person == first && stay.includes(day)
        && family.residences.contains {
          $0.person == second && $0.household == stay.household && $0.includes(day)
        }
    }
  }

  /// Whether an adult belonged to a child's household on a day: by a stated stay; else as a parent, or since an event
  /// that says that the adult lives or stays there, cares alone, or cares day to day.
  public func isAdult(_ adult: Int, inHouseholdOf child: Int, on day: Day) -> Bool {
    let person = family.people[adult].id
    if family.residences.contains(where: { $0.person == person }) {
      return sharesHousehold(adult, child, on: day)
    }
    if family.people[child].parents.contains(person) { return true }
    return belongs(person, since: .adultConnected, on: day) { detail in
      detail.words(.role).contains { [.livesHere, .stays, .caresAlone].contains($0) }
    } || belongs(person, since: .careArrangement, on: day) { $0.has(.change, .ended) != true }
  }

  private func belongs(
    _ person: PersonID, since kind: EventKind, on day: Day, _ says: (Detail) -> Bool
  ) -> Bool {
    var found = false
    latestFirst(kind, through: day) { place in
      let record = entries[place].record
      let isNamed = record.event.concerns(person) || record.event.detail.names(person)
      found = isNamed && says(record.event.detail)
      return !found
    }
    return found
  }
}

extension Detail {
  /// Whether any answer names a person.
  func names(_ person: PersonID) -> Bool {
    entries.contains { entry in
      if case .people(let people) = entry.value { return people.contains(person) }
      return false
    }
  }
}
