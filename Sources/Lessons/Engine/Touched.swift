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
    for link in chronology.entries[place].links {
      if !related.contains(link.other) { related.append(link.other) }
      if link.kind == .corrects { everything = true }
    }
  }

  /// From which day on the anchors of a part of a lesson may be concerned; nil when it is not.
  func day(for watch: Watch, _ chronology: Chronology) -> Day? {
    if everything { return .first }
    var earliest: Day?
    for place in direct {
      let (kind, occurred) = (chronology.entries[place].kind, chronology.entries[place].occurred)
      guard let day = watch.firstDay(kind, on: occurred.earliest) else { continue }
      earliest = min(earliest ?? .last, day)
      for state in watch.states where state.closingKinds.contains(kind) {
        guard let day = chronology.firstDay(closedBy: place, state) else { continue }
        earliest = min(earliest ?? .last, watch.firstDay(relatedTo: day))
      }
    }
    for place in related {
      let (kind, occurred) = (chronology.entries[place].kind, chronology.entries[place].occurred)
      if watch.linked.contains(kind) {
        earliest = min(earliest ?? .last, watch.firstDay(relatedTo: occurred.earliest))
      }
      if watch.opening.contains(kind) {
        let touched = chronology.lastTouch(of: place, before: direct)
        earliest = min(earliest ?? .last, watch.firstDay(relatedTo: touched))
      }
    }
    return earliest
  }

  /// Whether something became known that may answer what is still open, however long ago that was.
  func mayAnswer(_ watch: Watch, _ chronology: Chronology) -> Bool {
    everything || !related.isEmpty
      || direct.contains { watch.answers.contains(chronology.entries[$0].kind) }
  }

  /// The people whom what was touched concerns.
  func people(_ chronology: Chronology) -> [Int] {
    if everything { return Array(chronology.family.people.indices) }
    var people: [Int] = []
    for place in direct + related {
      for person in chronology.entries[place].people where !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// The parts of lessons that may be concerned, in order.
  func parts(_ edition: LessonSet.Edition, _ chronology: Chronology) -> [Int] {
    if everything { return Array(edition.prepared.indices) }
    if related.isEmpty, direct.count == 1 {
      return edition.byKind[Int(chronology.entries[direct[0]].kind.rawValue)]
    }
    var parts: Set<Int> = []
    for place in direct + related {
      parts.formUnion(edition.byKind[Int(chronology.entries[place].kind.rawValue)])
    }
    return parts.sorted()
  }

  /// Whether something touched is of a kind that can anchor a part of a lesson.
  func mayAnchor(_ prepared: PreparedLesson, _ chronology: Chronology) -> Bool {
    everything || direct.contains { prepared.anchors.contains(chronology.entries[$0].kind) }
  }

  /// The touched events that can anchor a part of a lesson about somebody.
  func anchors(_ prepared: PreparedLesson, _ subject: Int?, _ chronology: Chronology) -> [Int] {
    let candidates = everything ? Array(chronology.entries.indices) : direct
    return candidates.filter { place in
      guard prepared.anchors.contains(chronology.entries[place].kind) else { return false }
      guard let subject, !prepared.watch.isWide else { return true }
      return chronology.entries[place].people.contains(subject)
    }
  }
}
