import Casework
import Lessons

/// **converges** (LESSON-SKETCHES, point 16): findings of several strands in a window.
struct NaiveConvergence {
  /// A finding that may count.
  struct Member {
    let key: FindingKey
    let strand: Strand
    let opened: Instant
    let step: Int
    let evidence: Set<EventID>
  }

  let question: NaiveQuestion
  let converges: Converges
  let form: Form
  /// In the order in which they were found.
  let members: [Member]
  let found: [NaiveFound]

  func candidates() -> [NaiveCandidate] {
    let sure = groups(reaching: .yes)
    return (sure.isEmpty ? groups(reaching: .unknown) : sure).map { group in
      candidate(group, sure.isEmpty ? .unknown : .yes)
    }
  }

  private func candidate(_ group: [Member], _ truth: Truth) -> NaiveCandidate {
    let evidence = group.reduce(into: Set<EventID>()) { $0.formUnion($1.evidence) }
    let first = group.first?.key.anchor ?? ""
    let met = found.filter { !$0.evidence.isDisjoint(with: evidence) }
    let earliest = met.min { ($0.opened, $0.anchor) < ($1.opened, $1.anchor) }
    let anchor = truth == .yes ? earliest?.anchor ?? first : first
    return NaiveCandidate(anchor: anchor, due: nil) {
      var about = question
      about.anchor = question.view.anyEvent(anchor)
      let rest = about.all(form.conditions)
      var verdict = about.verdict(truth && rest.truth, rest, Array(evidence))
      verdict.window = converges.within
      return verdict
    }
  }

  /// From each finding, those found within the window; groups that share a finding are one.
  private func groups(reaching least: Truth) -> [[Member]] {
    var groups: [Set<FindingKey>] = []
    for first in members {
      let last = converges.within.lastDay(startingOn: first.opened.day)
      let group = members.filter { $0.opened.day >= first.opened.day && $0.opened.day <= last }
      guard reaches(group) >= least else { continue }
      let keys = Set(group.map(\.key))
      let meeting = groups.filter { !$0.isDisjoint(with: keys) }
      groups.removeAll { !$0.isDisjoint(with: keys) }
      groups.append(meeting.reduce(keys) { $0.union($1) })
    }
    return groups.map { keys in members.filter { keys.contains($0.key) } }
  }

  private func reaches(_ group: [Member]) -> Truth {
    let ids = group.reduce(into: Set<EventID>()) { $0.formUnion($1.evidence) }
    guard Set(group.map(\.strand)).count >= converges.strands, ids.count >= converges.events else {
      return .no
    }
    let events = ids.compactMap(question.view.anyEvent)
    return question.view.organisations(of: events, reach: converges.organisations)
  }
}
