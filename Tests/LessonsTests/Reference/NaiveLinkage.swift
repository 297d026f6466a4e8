import Casework

/// Which source records are which person's at a moment, as linkage decided.
struct NaiveLinkage {
  /// The person of each record that is linked.
  private(set) var people: [PersonID: PersonID] = [:]
  /// The records whose link was undone.
  private(set) var undone: Set<PersonID> = []
  /// When a link was last undone.
  private(set) var lastUndone: Instant?

  init(_ links: [PersonLink], at now: Instant) {
    let known = links.filter { $0.known <= now }.sorted { ($0.known, $0.record) < ($1.known, $1.record) }
    for link in known {
      people[link.record] = link.linked ? link.person : nil
      if link.linked {
        undone.remove(link.record)
      } else {
        undone.insert(link.record)
        lastUndone = link.known
      }
    }
  }

  /// Whether an event names a record that turned out to be another's.
  func isUndone(_ event: Event) -> Bool { event.subjects.contains { undone.contains($0.person) } }
}
