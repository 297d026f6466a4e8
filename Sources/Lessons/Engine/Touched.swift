import Casework

/// What a step touched: the events that became known, and those that they are related to.
struct Touched {
  /// Whether everything must be asked again: a link or a statement of coverage changed, or something was corrected.
  var everything = false
  /// The events that became known, or that a further service came to hold.
  private(set) var direct: [Int] = []
  /// The events that these relate to, either way.
  private(set) var related: [Int] = []

  var isEmpty: Bool { direct.isEmpty && !everything }

  mutating func add(_ place: Int, in chronology: Chronology) {
    direct.append(place)
    for link in chronology.entries[place].links where !related.contains(link.other) {
      related.append(link.other)
      if link.kind == .corrects { everything = true }
    }
  }

  /// From which day on the anchors of a part of a lesson may be concerned; nil when it is not.
  func day(for watch: Watch, _ chronology: Chronology) -> Day? {
    if everything { return .first }
    var earliest: Day?
    for place in direct {
      let entry = chronology.entries[place]
      guard watch.kinds.contains(entry.kind) else { continue }
      earliest = min(earliest ?? .last, entry.occurred.earliest)
      for state in watch.states where state.closingKinds.contains(entry.kind) {
        earliest = min(earliest ?? .last, chronology.firstDay(closedBy: place, state) ?? .last)
      }
    }
    for place in related {
      let entry = chronology.entries[place]
      if watch.linked.contains(entry.kind) { earliest = min(earliest ?? .last, entry.occurred.earliest) }
      if watch.opening.contains(entry.kind) {
        earliest = min(earliest ?? .last, chronology.lastTouch(of: place, before: direct))
      }
    }
    guard let earliest else { return nil }
    return watch.reach.map { earliest - $0 } ?? .first
  }

  /// Whether what was touched concerns a person.
  func concerns(_ person: Int, _ chronology: Chronology) -> Bool {
    everything || direct.contains { chronology.entries[$0].people.contains(person) }
      || related.contains { chronology.entries[$0].people.contains(person) }
  }
}
