import Casework
import Lessons

/// **converges** (LESSON-SKETCHES, point 16): findings of several strands in a window.
struct NaiveConvergence {
  /// A finding that may count.
  struct Member {
    let key: FindingKey
    let strand: Strand
    let opened: Instant
    let evidence: Set<EventID>
  }

  let view: NaiveView
  let converges: Converges
  /// In the order in which they were found.
  let members: [Member]

  /// From each finding, those found within the window where they are enough; groups that share a finding are one.
  func groups() -> [[Member]] {
    var groups: [Set<FindingKey>] = []
    for first in members {
      let last = converges.within.lastDay(startingOn: first.opened.day)
      let group = members.filter { $0.opened.day >= first.opened.day && $0.opened.day <= last }
      guard isEnough(group) else { continue }
      let keys = Set(group.map(\.key))
      let meeting = groups.filter { !$0.isDisjoint(with: keys) }
      groups.removeAll { !$0.isDisjoint(with: keys) }
      groups.append(meeting.reduce(keys) { $0.union($1) })
    }
    return groups.map { keys in members.filter { keys.contains($0.key) } }
  }

  private func isEnough(_ group: [Member]) -> Bool {
    let ids = group.reduce(into: Set<EventID>()) { $0.formUnion($1.evidence) }
    let events = ids.compactMap(view.event)
    return Set(group.map(\.strand)).count >= converges.strands && events.count >= converges.events
      && Set(events.compactMap(view.organisation)).count >= converges.organisations
  }
}
