import Casework

/// The stretches of time over which a gap asks.
extension GapTrack {
  /// Every opening of the states of those whom they are asked of, in the order of the chronology.
  static func openings(of gap: Gap, _ evaluation: Evaluation) -> [Opening] {
    let known = evaluation.known
    var openings: [Opening] = []
    func add(_ state: StateName, of person: Int) {
      let episodes = known.chronology.episodes(of: state, for: person)
      openings.reserveCapacity(openings.count + episodes.count)
      for episode in episodes {
        let opening = Opening(
          episode: episode, state: state, through: known.chronology.lastDay(of: episode, state))
        guard let last = openings.last, known.chronology.entries.precedes(episode.opener, last.episode.opener)
        else {
          openings.append(opening)
          continue
        }
        let at = openings.firstPlace { known.chronology.entries.precedes(episode.opener, $0.episode.opener) }
        openings.insert(opening, at: at)
      }
    }
    for term in gap.states {
      if term.of == .child, let subject = evaluation.subject {
        add(term.state, of: subject)
      } else {
        for person in evaluation.people(in: term.of) { add(term.state, of: person) }
      }
    }
    return openings
  }

  /// The stretches of some days on which it is not certain that one of the states holds.
  static func unsureDays(
    _ days: ClosedRange<Day>, _ gap: Gap, _ openings: [Opening], _ evaluation: Evaluation
  ) -> [ClosedRange<Day>] {
    let known = evaluation.known
    guard let subject = evaluation.subject, gap.states.allSatisfy({ $0.of == .child }),
      !known.chronology.isAfterDeath(Occurrence(days.upperBound), of: subject)
    else { return [days] }
    var unsure: [ClosedRange<Day>] = []
    var next = days.lowerBound
    // They are in the order in which they certainly begin.
    for opening in openings where next <= days.upperBound {
      guard let certain = known.chronology.certainDays(of: opening.episode, opening.state),
        certain.upperBound >= next
      else { continue }
      if certain.lowerBound > days.upperBound { break }
      if certain.lowerBound > next { unsure.append(next...certain.lowerBound - 1) }
      next = certain.upperBound + 1
    }
    if next <= days.upperBound { unsure.append(next...days.upperBound) }
    return unsure
  }

  /// The openers at whose latest day no other certain opening holds: stretches that touch are one.
  static func openers(_ episodes: [Opening], _ chronology: Chronology) -> [Int] {
    var openers: [Int] = []
    // How far the openings reach that stand before those of one opener, and how far with them.
    var (before, through): (Day?, Day?) = (nil, nil)
    for (at, opening) in episodes.enumerated() {
      let opener = opening.episode.opener
      if at == 0 || opener != episodes[at - 1].episode.opener {
        before = through
        let day = chronology.entries[opener].occurred.latest
        if !(before.map { day <= $0 + 1 } ?? false) { openers.append(opener) }
      }
      if opening.episode.opened == .yes { through = max(through ?? opening.through, opening.through) }
    }
    return openers
  }
}
