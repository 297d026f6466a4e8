import Casework

/// What a step touched: the events that became known, and those that they relate to, a few hops on.
struct Touched {
  /// Whether everything must be asked again: a link or a statement of coverage changed.
  var everything = false
  private(set) var places: [Int] = []
  private var kinds: Set<EventKind> = []
  private var people: Set<Int> = []
  private var earliest = Day.last

  var isEmpty: Bool { places.isEmpty && !everything }

  /// Adds an event and what it relates to: an opinion touches the mark it answers, a closing the concern it came from.
  mutating func add(_ place: Int, in chronology: Chronology, isNew: Bool) {
    var edge = [place]
    for _ in 0...3 where !edge.isEmpty {
      var next: [Int] = []
      for place in edge where !places.contains(place) {
        note(place, chronology)
        next += chronology.entries[place].links.map(\.other)
      }
      edge = next
    }
  }

  private mutating func note(_ place: Int, _ chronology: Chronology) {
    let entry = chronology.entries[place]
    places.append(place)
    kinds.insert(entry.kind)
    people.formUnion(entry.people)
    earliest = min(earliest, entry.occurred.earliest)
  }

  func concerns(_ watch: Watch, _ subject: Int?) -> Bool {
    if everything { return true }
    guard !kinds.isDisjoint(with: watch.kinds) else { return false }
    guard let subject, !watch.isWide else { return true }
    return people.contains(subject)
  }

  /// The first day whose anchors may be concerned.
  func day(reach: Int?) -> Day {
    guard let reach, !everything else { return .first }
    return earliest - reach
  }

  /// The touched events that can anchor a lesson about somebody.
  func anchors(_ prepared: PreparedLesson, _ subject: Int?, _ chronology: Chronology) -> [Int] {
    let candidates = everything ? Array(chronology.entries.indices) : places
    return candidates.filter { place in
      guard prepared.anchors.contains(chronology.entries[place].kind) else { return false }
      guard let subject, !prepared.watch.isWide, prepared.lesson.about == .child else { return true }
      return chronology.entries[place].people.contains(subject)
    }
  }
}
