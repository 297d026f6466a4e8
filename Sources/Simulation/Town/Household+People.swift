import Casework

extension Household {
  /// The people of the family as a header lists them.
  ///
  /// Groups are there so that rates can be compared; no lesson may read them.
  func people(start: Day) -> [Person] {
    let parents = adults.filter { $0.since == nil }.map(\.id)
    let grown = adults.map { adult in
      Person(id: adult.id, part: .adult, describedAs: adult.role.rawValue)
    }
    let young = children.map { child in
      Person(
        id: child.id, part: .child, born: Occurrence(child.born), parents: parents,
        disability: child.isDisabled, groups: groups(of: child))
    }
    return young + grown + unborn(start: start)
  }

  /// The expected children of pregnancies that became known in the period.
  private func unborn(start: Day) -> [Person] {
    pregnancies(start: start).map { pregnancy in
      Person(
        id: pregnancy.id, part: .unborn, expected: pregnancy.expected, became: pregnancy.children.map(\.id),
        parents: adults.filter { $0.since == nil }.map(\.id))
    }
  }

  private func groups(of child: Child) -> [String: String] {
    [
      "deprivation": "fifth \(fifth)", "ethnicity": isMinority ? "minority ethnic group" : "white British",
      "language": speaksEnglish ? "English" : "another", "disability": child.isDisabled ? "yes" : "no",
      "area": place.name,
    ]
  }

  /// Pregnancies whose births fall at least twelve weeks after the period began, so that they were booked in it.
  func pregnancies(start: Day) -> [Pregnancy] {
    var seen: [Pregnancy] = []
    for child in children where child.born > start + 200 && !seen.contains(where: { $0.born == child.born }) {
      let together = children.filter { $0.born == child.born }
      var chance = chance(for: 100 + UInt64(seen.count))
      seen.append(
        Pregnancy(
          id: PersonID(rawValue: "f\(number)-u\(seen.count + 1)"), born: child.born,
          expected: child.born + chance.number(-6...14), children: together))
    }
    return seen
  }
}

/// A pregnancy and the child, or the twins, that it became.
struct Pregnancy: Sendable {
  let id: PersonID
  let born: Day
  let expected: Day
  let children: [Child]
}
