import Casework

/// The stretches of time over which a gap asks.
extension GapTrack {
  /// Every opening of the states of those whom they are asked of, in the order of the chronology.
  static func episodes(of gap: Gap, _ evaluation: Evaluation) -> [Opening] {
    let known = evaluation.known
    var openings: [Opening] = []
    func add(_ state: StateName, of person: Int) {
      for episode in known.chronology.episodes(of: state, for: person) {
        openings.append(Opening(episode: episode, through: known.chronology.lastDay(of: episode, state)))
      }
    }
    for term in gap.states {
      if term.of == .child, let subject = evaluation.subject {
        add(term.state, of: subject)
      } else {
        for person in evaluation.people(in: term.of) { add(term.state, of: person) }
      }
    }
    if gap.states.count > 1 || openings.count > 1 {
      openings.sort { known.chronology.precedes($0.episode.opener, $1.episode.opener) }
    }
    return openings
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
