import Casework

extension GapTrack {
  /// The last certain event of what should happen, and those after it that may be one.
  struct Last {
    private(set) var certain: Int?
    /// The latest first.
    private(set) var unsure: [Int] = []
    /// How many events it has seen of the chronology, and of which revision of it.
    private var (seen, revision) = (0, 0)

    /// Looks at what became known since it last looked; where that may be something else now, at everything.
    mutating func look(_ pattern: Pattern, _ evaluation: Evaluation) {
      let known = evaluation.known
      let revision = known.chronology.revision
      if self.revision != revision || !pattern.alternatives.allSatisfy(\.isSettled)
        || evaluation.about != .child
      {
        self = Last()
        self.revision = revision
      }
      guard seen < known.chronology.entries.count else { return }
      for place in seen..<known.chronology.entries.count where !known.chronology.entries[place].isHidden {
        note(evaluation.match(pattern, place), place, known.chronology)
      }
      seen = known.chronology.entries.count
    }

    private mutating func note(_ truth: Truth, _ place: Int, _ chronology: Chronology) {
      if truth == .no { return }
      if let certain, chronology.entries.precedes(place, certain) { return }
      guard truth == .yes else {
        let at = unsure.firstPlace { chronology.entries.precedes($0, place) }
        unsure.insert(place, at: at)
        return
      }
      certain = place
      unsure.removeAll { chronology.entries.precedes($0, place) }
    }
  }
}
