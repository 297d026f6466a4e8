/// When a child is expected.
extension Chronology {
  /// The expected date of birth: as the latest pregnancy or birth in view states it, else as the family's record of the
  /// unborn child does; nil where neither says.
  public func expectedDay(of person: Int) -> Day? {
    var stated: Day?
    latestFirst(.pregnancyOrBirth) { place in
      if entries[place].people.contains(person),
        case .day(let day)? = detail(of: place, for: person)[.expectedDate]
      {
        stated = day
      }
      return stated == nil
    }
    let child = family.people[person]
    return stated ?? child.expected ?? family.people.first { $0.became.contains(child.id) }?.expected
  }
}
