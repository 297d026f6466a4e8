import Casework

/// Whose events a pattern looks at.
extension Evaluation {
  /// The people of an event who are in a scope; nil where the event counts for the family as a whole.
  ///
  /// Empty means that the event is not meant.
  func people(of place: Int, in scope: Scope) -> [Int?] {
    let concerned = chronology.entries[place].people
    switch scope {
    case .child:
      guard let subject else { return concerned.isEmpty ? [nil] : concerned }
      if about == .adult { return adults(of: place).contains(subject) ? [subject] : [] }
      return concerned.contains(subject) ? [subject] : []
    case .family: return concerned.isEmpty ? [nil] : concerned
    case .anyChildInHousehold:
      return concerned.filter { isChild($0) && ($0 == subject || sharesHousehold($0, on: place)) }
    case .sibling: return concerned.filter { isChild($0) && $0 != subject && isSibling($0, on: place) }
    case .adultInHousehold:
      return adults(of: place).filter {
        isAdultOfHousehold($0, on: chronology.entries[place].occurred.latest)
      }
    case .thatPerson:
      let those = adults(of: anchor)
      return adults(of: place).filter(those.contains)
    }
  }

  func isChild(_ person: Int) -> Bool { chronology.family.people[person].part != .adult }

  /// The adults that an event concerns, as subjects or in its details.
  func adults(of place: Int) -> [Int] {
    let entry = chronology.entries[place]
    var adults = entry.people.filter { !isChild($0) }
    for answer in entry.event.detail.entries {
      guard case .people(let named) = answer.value else { continue }
      for person in named {
        for place in chronology.positions(of: person) where !isChild(place) && !adults.contains(place) {
          adults.append(place)
        }
      }
    }
    return adults
  }

  private func sharesHousehold(_ person: Int, on place: Int) -> Bool {
    guard let subject else { return true }
    return chronology.sharesHousehold(person, subject, on: chronology.entries[place].occurred.latest)
  }

  private func isSibling(_ person: Int, on place: Int) -> Bool {
    guard let subject else { return true }
    let (a, b) = (chronology.family.people[person], chronology.family.people[subject])
    return a.parents.contains(where: b.parents.contains) || sharesHousehold(person, on: place)
  }

  private func isAdultOfHousehold(_ adult: Int, on day: Day) -> Bool {
    guard let subject else { return true }
    return adult == subject || chronology.isAdult(adult, inHouseholdOf: subject, on: day)
  }

  /// The people whose states a term asks about.
  func people(in scope: Scope) -> [Int] {
    let everyone = chronology.family.people.indices
    switch scope {
    case .child: return subject.map { [$0] } ?? everyone.filter(isChild)
    case .family: return Array(everyone)
    case .anyChildInHousehold:
      return everyone.filter { isChild($0) && ($0 == subject || sharesHousehold($0, on: anchor)) }
    case .sibling: return everyone.filter { isChild($0) && $0 != subject && isSibling($0, on: anchor) }
    case .adultInHousehold:
      return everyone.filter { !isChild($0) && isAdultOfHousehold($0, on: anchorOccurred.latest) }
    case .thatPerson: return adults(of: anchor)
    }
  }
}
