import Casework
import Lessons

/// **repeats**: at least n distinct happenings in a window.
extension NaiveQuestion {
  func repeats(_ repeats: Repeats, _ form: Form, _ found: [NaiveFound]) -> [NaiveCandidate] {
    let members = anchors(repeats.pattern)
    let certain = clusters(repeats, members.filter { $0.truth == .yes }, reaching: .yes)
    if !certain.isEmpty {
      return certain.map { cluster in
        candidate(repeats, form, cluster, anchor: anchor(of: cluster, found), .yes)
      }
    }
    return clusters(repeats, members, reaching: .unknown).compactMap { cluster in
      cluster.first.map { candidate(repeats, form, cluster, anchor: $0.id, .unknown) }
    }
  }

  /// A cluster that meets a finding's evidence revises the earliest such finding.
  private func anchor(of cluster: [Event], _ found: [NaiveFound]) -> EventID {
    let met = found.filter { !$0.evidence.isDisjoint(with: cluster.map(\.id)) }
    let earliest = met.min { ($0.opened, $0.anchor) < ($1.opened, $1.anchor) }
    return earliest?.anchor ?? cluster.first?.id ?? ""
  }

  private func candidate(
    _ repeats: Repeats, _ form: Form, _ cluster: [Event], anchor: EventID, _ truth: Truth
  ) -> NaiveCandidate {
    NaiveCandidate(anchor: anchor, due: nil) {
      guard let event = cluster.first(where: { $0.id == anchor }) ?? cluster.first else {
        return NaiveVerdict(truth: .no, evidence: [], question: self)
      }
      let question = about(event, names: [form.name, repeats.pattern.name])
      let rest = question.all(form.conditions)
      var verdict = question.verdict(truth && rest.truth, rest, cluster.map(\.id))
      verdict.happenings = happenings(repeats, among: cluster)
      verdict.window = repeats.within
      return verdict
    }
  }

  /// Sets of enough members that reach a truth, those that share an event taken together.
  private func clusters(
    _ repeats: Repeats, _ members: [(event: Event, truth: Truth)], reaching least: Truth
  ) -> [[Event]] {
    var clusters: [Set<EventID>] = []
    for set in sets(of: members.map(\.event), repeats, reaching: least) {
      let ids = Set(set.map(\.id))
      let meeting = clusters.filter { !$0.isDisjoint(with: ids) }
      clusters.removeAll { !$0.isDisjoint(with: ids) }
      clusters.append(meeting.reduce(ids) { $0.union($1) })
    }
    return clusters.map { cluster in members.map(\.event).filter { cluster.contains($0.id) } }
  }

  /// Every set of at most n members that counts at least n happenings and reaches a truth.
  private func sets(of members: [Event], _ repeats: Repeats, reaching least: Truth) -> [[Event]] {
    var found: [[Event]] = []
    func extend(_ set: [Event], from place: Int) {
      if weight(of: set, repeats) >= repeats.atLeast, together(set, repeats) >= least { found.append(set) }
      guard set.count < repeats.atLeast else { return }
      for next in members.indices.dropFirst(place)
      where set.allSatisfy({ apart($0, members[next], repeats) >= least }) {
        extend(set + [members[next]], from: next + 1)
      }
    }
    extend([], from: 0)
    return found
  }

  private func weight(of set: [Event], _ repeats: Repeats) -> Int {
    set.map { event in
      repeats.pattern.alternatives.filter { match($0, event) != .no }.map { $0.weight(of: event) }.max() ?? 1
    }.reduce(0, +)
  }

  /// What holds of two: distinct happenings, far enough apart, in one window, of distinct recorders.
  private func apart(_ a: Event, _ b: Event, _ repeats: Repeats) -> Truth {
    let separate = repeats.separateBy.map { a.occurred.isMoreThan(days: $0, apart: b.occurred) } ?? .yes
    let inWindow = Self.lies(a.occurred, upTo: repeats.within, eitherSideOf: b.occurred)
    return distinct(a, b) && separate && inWindow && differ(a, b, repeats.distinctBy)
  }

  /// What holds of all: enough organisations, and one that passes `including`.
  private func together(_ set: [Event], _ repeats: Repeats) -> Truth {
    let included = repeats.including.map { test in
      Truth.any(of: set.map { view.passes(test, $0, for: subject) })
    }
    return view.organisations(of: set, reach: repeats.organisations) && (included ?? .yes)
  }

  private func differ(_ a: Event, _ b: Event, _ by: Repeats.DistinctBy?) -> Truth {
    switch by {
    case nil: return .yes
    case .from:
      guard let one = a.detail.word(.from), let other = b.detail.word(.from) else { return .unknown }
      return Truth(one != other)
    case .recorder:
      guard let one = a.recorder, let other = b.recorder else { return .unknown }
      if let x = one.service, let y = other.service, x != y { return .yes }
      guard let x = one.who, let y = other.who else { return .unknown }
      return Truth(x != y)
    }
  }

  /// The most happenings among a cluster that are certainly distinct and far enough apart.
  private func happenings(_ repeats: Repeats, among cluster: [Event]) -> Int {
    func most(_ chosen: [Event], _ rest: ArraySlice<Event>) -> Int {
      guard let next = rest.first else { return weight(of: chosen, repeats) }
      let without = most(chosen, rest.dropFirst())
      let fits = chosen.allSatisfy { other in
        let apart = repeats.separateBy.map { other.occurred.isMoreThan(days: $0, apart: next.occurred) }
        return (distinct(other, next) && (apart ?? .yes)) == .yes
      }
      return fits ? max(without, most(chosen + [next], rest.dropFirst())) : without
    }
    return most([], cluster[...])
  }
}
