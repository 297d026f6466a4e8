import Casework

/// The sets of happenings that make a `repeats` true, or that may.
///
/// From each happening on, in order of occurrence, each counts that is distinct and separate, pair by pair, from all
/// counted before it and lies with them in the window. All the reports in the window of a set that is large enough
/// belong to it; sets that share one are one cluster.
struct Clusters {
  struct Cluster {
    var places: [Int]
    var count: Int
  }
  struct Unsure {
    let places: [Int]
    let missing: [Unknown]
  }
  private(set) var certain: [Cluster] = []
  private(set) var unsure: Unsure?

  private let repeats: Repeats
  private let evaluation: Evaluation

  init(_ repeats: Repeats, _ evaluation: Evaluation, _ happenings: [(place: Int, truth: Truth)]) {
    self.repeats = repeats
    self.evaluation = evaluation
    let sure = happenings.filter { $0.truth == .yes }.map(\.place)
    for start in sure {
      guard let set = set(from: start, in: sure, .yes) else { continue }
      join(set)
    }
    let members = Set(certain.flatMap(\.places))
    let rest = happenings.map(\.place).filter { !members.contains($0) }
    for start in rest where unsure == nil {
      guard let set = set(from: start, in: rest, .unknown) else { continue }
      unsure = Unsure(places: set.places, missing: missing(set.places, happenings))
    }
  }

  private mutating func join(_ set: Cluster) {
    let places = Set(set.places)
    guard let at = certain.firstIndex(where: { !places.isDisjoint(with: $0.places) }) else {
      certain.append(set)
      return
    }
    let all = places.union(certain[at].places)
    certain[at].places = all.sorted(by: evaluation.chronology.precedes)
    certain[at].count = counted(certain[at].places, .yes).count
  }

  /// The set that begins at a happening, if it is large enough; `least` says how surely each pair must fit.
  private func set(from start: Int, in places: [Int], _ least: Truth) -> Cluster? {
    let window = places.filter { lies($0, with: start, least) }
    let chosen = counted(window, least, from: start)
    var count = chosen.count
    if repeats.pattern.alternatives.contains(where: \.countingReported) { count = reported(chosen, least) }
    guard count >= repeats.atLeast, organisations(window, least) >= repeats.organisations,
      includes(window, least)
    else { return nil }
    return Cluster(places: window, count: count)
  }

  /// Whether an event lies at or after the start and, with it, in the window.
  private func lies(_ place: Int, with start: Int, _ least: Truth) -> Bool {
    if place == start { return true }
    let (a, b) = (evaluation.occurred(start), evaluation.occurred(place))
    let days = repeats.within.days(after: a.earliest)
    if least == .yes {
      guard a.precision != .undated, b.precision != .undated else { return false }
      return b.earliest >= a.earliest && b.latest - a.earliest <= days
    }
    return b.latest >= a.earliest && b.earliest - a.latest <= days
  }

  private func counted(_ places: [Int], _ least: Truth, from start: Int? = nil) -> [Int] {
    var chosen: [Int] = start.map { [$0] } ?? []
    for place in places where place != start {
      if chosen.allSatisfy({ areTwo($0, place) >= least }) { chosen.append(place) }
    }
    return chosen
  }

  /// Whether two events are two happenings, far enough apart and by different people where that is asked.
  private func areTwo(_ a: Int, _ b: Int) -> Truth {
    var two = evaluation.areDistinct(a, b)
    if let days = repeats.separateBy {
      two = two && evaluation.occurred(a).isMoreThan(days: days, apart: evaluation.occurred(b))
    }
    if let by = repeats.distinctBy { two = two && evaluation.differ(a, b, by) }
    return two
  }

  /// How many happenings the chosen events tell of, those told in bulk counted as they tell.
  private func reported(_ chosen: [Int], _ least: Truth) -> Int {
    chosen.reduce(0) { sum, place in
      switch evaluation.event(place).count {
      case .exactly(let n)?: sum + n
      case .atLeast(let n)?: sum + n
      case nil: sum + 1
      }
    }
  }

  private func organisations(_ places: [Int], _ least: Truth) -> Int {
    guard repeats.organisations > 1 else { return repeats.organisations }
    let known = Set(places.compactMap { evaluation.organisation(of: $0) })
    let unknown = least == .unknown && places.contains { evaluation.organisation(of: $0) == nil }
    return known.count + (unknown ? repeats.organisations : 0)
  }

  private func includes(_ places: [Int], _ least: Truth) -> Bool {
    guard let test = repeats.including else { return true }
    return places.contains { evaluation.asked(of: $0, test).truth >= least }
  }

  private func missing(_ places: [Int], _ happenings: [(place: Int, truth: Truth)]) -> [Unknown] {
    var missing: [Unknown] = []
    for place in places {
      let truth = happenings.first { $0.place == place }?.truth
      if truth == .unknown { missing.append(.detail(evaluation.id(place))) }
      let occurred = evaluation.occurred(place)
      if occurred.earliest != occurred.latest { missing.append(.timing(evaluation.id(place))) }
    }
    if missing.isEmpty, places.count > 1 {
      missing.append(.oneOrTwo(evaluation.id(places[0]), evaluation.id(places[1])))
    }
    return missing
  }
}
