import Casework

/// The stretches of time over which a gap asks.
extension GapTrack {
  /// Every opening of the states of those whom they are asked of, in the order of the chronology.
  static func episodes(of gap: Gap, _ evaluation: Evaluation) -> [Opening] {
    let known = evaluation.known
    var openings: [Opening] = []
    for term in gap.states {
      for person in evaluation.people(in: term.of) {
        for episode in known.chronology.episodes(of: term.state, for: person) {
          openings.append(
            Opening(episode: episode, through: known.chronology.lastDay(of: episode, term.state)))
        }
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
    for (at, opening) in episodes.enumerated() where !openers.contains(opening.episode.opener) {
      let day = chronology.entries[opening.episode.opener].occurred.latest
      let isWithin = episodes[..<at].contains { other in
        other.episode.opened == .yes && other.episode.opener != opening.episode.opener
          && (other.through == .last || day <= other.through + 1)
      }
      if !isWithin { openers.append(opening.episode.opener) }
    }
    return openers
  }
}
