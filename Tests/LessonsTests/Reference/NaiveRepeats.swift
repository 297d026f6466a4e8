import Casework
import Lessons

/// **repeats**: at least n distinct happenings in a window.
extension NaiveQuestion {
  func repeats(_ repeats: Repeats, _ form: Form, _ found: [NaiveFound]) -> [NaiveCandidate] {
    let members = anchors(repeats.pattern).map { event, truth -> Member in
      let rest = about(event, names: [form.name, repeats.pattern.name]).all(form.conditions)
      return Member(event: event, truth: truth && rest.truth, rest: rest)
    }.filter { $0.truth != .no }
    let certain = clusters(repeats, members.filter { $0.truth == .yes }, reaching: .yes)
    var free = found
    let told = certain.map { cluster in
      let anchor = anchor(of: cluster, free)
      free.removeAll { $0.anchor == anchor }
      return candidate(repeats, form, cluster, anchor: anchor, .yes)
    }
    let counted = Set(certain.flatMap { $0.map(\.event.id) })
    let rest = members.filter { !counted.contains($0.event.id) }
    guard let unsure = clusters(repeats, rest, reaching: .unknown).first, let first = unsure.first else {
      return told
    }
    return told + [candidate(repeats, form, unsure, anchor: first.event.id, .unknown)]
  }

  /// An event that counts or may, with what the conditions asked of it came to.
  struct Member {
    let event: Event
    let truth: Truth
    let rest: NaiveAnswer
  }

  /// A cluster that meets a finding's evidence revises the earliest such finding that no earlier cluster revises.
  private func anchor(of cluster: [Member], _ found: [NaiveFound]) -> EventID {
    let met = found.filter { !$0.evidence.isDisjoint(with: cluster.map(\.event.id)) }
    let earliest = met.min { one, other in
      guard one.opened == other.opened, let x = view.event(one.anchor), let y = view.event(other.anchor)
      else {
        return one.opened < other.opened
      }
      return naivelyPrecedes(x, y)
    }
    return earliest?.anchor ?? cluster.first?.event.id ?? ""
  }

  private func candidate(
    _ repeats: Repeats, _ form: Form, _ cluster: [Member], anchor: EventID, _ truth: Truth
  ) -> NaiveCandidate {
    NaiveCandidate(anchor: anchor, due: nil) {
      guard let latest = cluster.last?.event else {
        return NaiveVerdict(truth: .no, evidence: [], question: self)
      }
      var verdict = NaiveVerdict(
        truth: truth,
        evidence: cluster.reduce(into: []) { $0.formUnion($1.rest.evidence.union([$1.event.id])) },
        question: about(latest, names: [form.name, repeats.pattern.name]))
      let events = cluster.map(\.event)
      verdict.counts = { least in counts(least, repeats, among: events) }
      verdict.window = repeats.within
      return verdict
    }
  }

  /// Sets of enough members that reach a truth, those that share an event taken together.
  private func clusters(_ repeats: Repeats, _ members: [Member], reaching least: Truth) -> [[Member]] {
    var clusters: [Set<EventID>] = []
    for set in sets(of: members.map(\.event), repeats, reaching: least) {
      let ids = Set(set.map(\.id))
      let meeting = clusters.filter { !$0.isDisjoint(with: ids) }
      clusters.removeAll { !$0.isDisjoint(with: ids) }
      clusters.append(meeting.reduce(ids) { $0.union($1) })
    }
    let inOrder = clusters.map { cluster in members.filter { cluster.contains($0.event.id) } }
    return inOrder.sorted { a, b in
      guard let x = a.first?.event, let y = b.first?.event else { return false }
      return naivelyPrecedes(x, y)
    }
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
    set.map { Int(weight(of: $0, repeats.pattern)) }.reduce(0, +)
  }

  /// What holds of two: distinct happenings, far enough apart, in one window, of distinct recorders.
  private func apart(_ a: Event, _ b: Event, _ repeats: Repeats) -> Truth {
    areTwo(a, b, repeats) && Self.lies(a.occurred, upTo: repeats.within, eitherSideOf: b.occurred)
  }

  private func areTwo(_ a: Event, _ b: Event, _ repeats: Repeats) -> Truth {
    let separate = repeats.separateBy.map { a.occurred.isMoreThan(days: $0, apart: b.occurred) } ?? .yes
    return distinct(a, b) && separate && differ(a, b, repeats.distinctBy)
  }

  /// What holds of all: enough organisations, and one that passes `including`.
  private func together(_ set: [Event], _ repeats: Repeats) -> Truth {
    let included = repeats.including.map { test in
      Truth.any(of: set.map { asked(test, of: $0) })
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
      guard let one = writer(of: a), let other = writer(of: b) else { return .unknown }
      return Truth(one != other)
    }
  }

  /// Who wrote an event down: the person, else the service.
  private func writer(of event: Event) -> String? { event.recorder?.who ?? event.recorder?.service?.rawValue }

  /// Whether so many happenings of a cluster are certainly distinct and far enough apart.
  ///
  /// A guard asks for no more than that. The most of them would be sought among all subsets, of which a cluster of
  /// forty has a million million; here a set that reaches the number ends the search and one that cannot is left.
  private func counts(_ least: Int, _ repeats: Repeats, among cluster: [Event]) -> Bool {
    func reaches(_ chosen: [Event], _ rest: ArraySlice<Event>) -> Bool {
      if weight(of: chosen, repeats) >= least { return true }
      guard weight(of: chosen + rest, repeats) >= least, let next = rest.first else { return false }
      let fits = chosen.allSatisfy { areTwo($0, next, repeats) == .yes }
      return fits && reaches(chosen + [next], rest.dropFirst()) || reaches(chosen, rest.dropFirst())
    }
    return reaches([], cluster[...])
  }
}
