import Casework

/// The sets of happenings that make a `repeats` true, or that may.
///
/// A set is as many happenings as the lesson asks for that are, pair by pair, distinct, separate and in the window, and
/// of which enough organisations tell. Sets that share a happening are one cluster.
struct Clusters {
  struct Cluster {
    var places: [Int]
    var count: Int
  }
  /// What counts or may, and what would settle whether it does.
  struct Happening {
    let place: Int
    let truth: Truth
    let missing: [Unknown]
  }
  struct Unsure {
    let places: [Int]
    let missing: [Unknown]
  }
  private(set) var certain: [Cluster] = []
  private(set) var unsure: Unsure?

  private let repeats: Repeats
  let evaluation: Evaluation
  /// For each happening, whether it is of the sort of which one is asked for.
  private let included: [Int: Truth]
  /// How many happenings are worth counting.
  private let most: Int
  /// The most days over which one of them can have happened.
  private let widest: Int

  /// Looks at what counts, or may, in the order of the chronology; a cluster's happenings are counted up to `most`.
  init(_ repeats: Repeats, _ evaluation: Evaluation, _ happenings: [Happening], upTo most: Int) {
    var sets = Sets()
    self.init(repeats, evaluation, happenings, upTo: most, from: .first, &sets)
  }

  /// Looks at what counts, or may, where only what happened from a day on can have changed since the sets were found.
  init(
    _ repeats: Repeats, _ evaluation: Evaluation, _ happenings: [Happening], upTo most: Int, from day: Day,
    _ sets: inout Sets
  ) {
    self.repeats = repeats
    self.evaluation = evaluation
    if let test = repeats.including { sets.include(happenings, passing: test, from: day, evaluation) }
    included = sets.included
    self.most = most
    widest =
      happenings.map { evaluation.occurred($0.place).latest - evaluation.occurred($0.place).earliest }.max()
      ?? 0
    let sure = happenings.filter { $0.truth == .yes }.map(\.place)
    look(again: sure, from: day, &sets)
    certain = joined(sure, sets).map { Cluster(places: $0, count: count($0)) }
    let counted = Set(certain.flatMap(\.places))
    let rest = happenings.map(\.place).filter { !counted.contains($0) }
    for at in rest.indices where unsure == nil {
      let start = found(from: rest[at], window(of: rest[at], rest[(at + 1)...], .unknown), .unknown)
      if start.members.isEmpty { continue }
      let places = start.members.sorted(by: evaluation.chronology.precedes)
      unsure = Unsure(places: places, missing: missing(places, happenings))
    }
  }

  /// What lies in one window with a start and fits it, of what stands after it; `least` says how surely.
  func window(of start: Int, _ later: ArraySlice<Int>, _ least: Truth) -> [Int] {
    later.prefix { mayLie($0, after: start) }.filter { fits($0, with: start, least) }
  }

  /// What sets begin with a start, `least` saying how surely each pair of them must fit.
  func found(from start: Int, _ window: [Int], _ least: Truth) -> Sets.Start {
    var found = Sets.Start(window: window)
    guard isEnough([start] + window, least), let first = set([start], window[...], least) else {
      return found
    }
    (found.first, found.members) = (first, first)
    for place in window where !found.members.contains(place) { add(place, to: &found, start, least) }
    return found
  }

  /// Takes a happening of a start's window into the sets that begin with it, where there is one that it is of.
  func add(_ place: Int, to found: inout Sets.Start, _ start: Int, _ least: Truth) {
    if takesAPlace(place, in: found.first, least) {
      found.members.append(place)
      return
    }
    let others = found.window.filter { $0 != place && fits($0, with: place, least) }
    for member in set([start, place], others[...], least) ?? [] where !found.members.contains(member) {
      found.members.append(member)
    }
  }

  /// Whether a happening can stand in for one of a set, other than its start.
  private func takesAPlace(_ place: Int, in set: [Int], _ least: Truth) -> Bool {
    // What is in the window fits the start, so of a set of two nothing else need fit.
    if set.count == 2 { return isEnough([set[0], place], least) }
    return set.indices.dropFirst().contains { left in
      let others = set.indices.filter { $0 != left }.map { set[$0] }
      return others.allSatisfy { fits($0, with: place, least) } && isEnough(others + [place], least)
    }
  }

  /// The first set that some chosen happenings and those that fit all of them make.
  private func set(_ chosen: [Int], _ rest: ArraySlice<Int>, _ least: Truth) -> [Int]? {
    if isEnough(chosen, least) { return chosen }
    guard chosen.count < repeats.atLeast else { return nil }
    for at in rest.indices {
      let next = rest[at]
      let fitting = rest[(at + 1)...].filter { fits($0, with: next, least) }
      if let set = set(chosen + [next], fitting[...], least) { return set }
    }
    return nil
  }

  func fits(_ a: Int, with b: Int, _ least: Truth) -> Bool {
    lies(a, with: b) >= least && areTwo(a, b) >= least
  }

  /// Whether some happenings are as many as asked for, from enough organisations, and one of them passes `including`.
  private func isEnough(_ places: [Int], _ least: Truth) -> Bool {
    weight(places) >= repeats.atLeast && reachesOrganisations(places, least) && includes(places, least)
  }

  /// Whether an event, or any that stands after it, may lie in one window with an earlier one.
  func mayLie(_ later: Int, after start: Int) -> Bool {
    let first = evaluation.occurred(later).latest - widest
    return first - evaluation.occurred(start).latest <= repeats.within.longestInDays
  }

  /// Whether two events lie in one window, whichever came first, wherever imprecise days put them.
  private func lies(_ one: Int, with other: Int) -> Truth {
    let (a, b) = (evaluation.occurred(one), evaluation.occurred(other))
    if let x = a.instant, let y = b.instant, case .hours(let n) = repeats.within {
      return Truth(x <= y.adding(hours: n) && y <= x.adding(hours: n))
    }
    let days = { (last: Day) in repeats.within.days(before: last) }
    if b.earliest - a.latest > days(b.earliest) || a.earliest - b.latest > days(a.earliest) { return .no }
    if a.precision == .undated || b.precision == .undated { return .unknown }
    let isCertain =
      b.latest - a.earliest <= days(b.latest) && a.latest - b.earliest <= days(a.latest)
    return isCertain ? .yes : .unknown
  }

  /// Whether two events are two happenings, far enough apart and by different people where that is asked.
  private func areTwo(_ a: Int, _ b: Int) -> Truth {
    var two = evaluation.areDistinct(a, b)
    if two != .no, let days = repeats.separateBy {
      two = two && evaluation.occurred(a).isMoreThan(days: days, apart: evaluation.occurred(b))
    }
    if two != .no, let by = repeats.distinctBy { two = two && evaluation.differ(a, b, by) }
    return two
  }

  /// The most happenings of a cluster that are certainly distinct and separate, counted no further than asked for.
  private func count(_ places: [Int]) -> Int {
    var best = 0
    choose([], places[...], &best)
    return best
  }

  /// Adds to what is chosen whatever is certainly another happening than each of it, one after the other.
  private func choose(_ chosen: [Int], _ rest: ArraySlice<Int>, _ best: inout Int) {
    best = max(best, weight(chosen))
    var rest = rest
    while best < most, weight(chosen) + weight(rest) > best, let next = rest.popFirst() {
      guard chosen.allSatisfy({ areTwo(next, $0) == .yes }) else { continue }
      choose(chosen + [next], rest, &best)
    }
  }

  /// How many happenings some events tell of, those told in bulk counted as they tell.
  private func weight(_ places: some Collection<Int>) -> Int {
    guard repeats.pattern.alternatives.contains(where: \.countingReported) else { return places.count }
    return places.reduce(0) { $0 + evaluation.weight($1, repeats.pattern) }
  }

  private func reachesOrganisations(_ places: [Int], _ least: Truth) -> Bool {
    guard repeats.organisations > 1 else { return true }
    let known = places.compactMap { evaluation.known.chronology.entries[$0].organisation }
    // Each whose organisation is not known may be of a further one.
    let more = least == .unknown ? places.count - known.count : 0
    return Set(known).count + more >= repeats.organisations
  }

  private func includes(_ places: [Int], _ least: Truth) -> Bool {
    repeats.including == nil || places.contains { included[$0, default: .no] >= least }
  }

  private func missing(_ places: [Int], _ happenings: [Happening]) -> [Unknown] {
    var missing: [Unknown] = []
    for place in places {
      let happening = happenings.first { $0.place == place }
      if let happening, happening.truth == .unknown { missing += happening.missing }
      let occurred = evaluation.occurred(place)
      let timing = Unknown.timing(evaluation.id(place))
      if occurred.earliest != occurred.latest, !missing.contains(timing) { missing.append(timing) }
    }
    for (at, first) in places.enumerated() {
      for second in places[(at + 1)...] where evaluation.areDistinct(first, second) == .unknown {
        missing.append(evaluation.oneOrTwo(first, second))
      }
    }
    if missing.isEmpty, places.count > 1 { missing.append(evaluation.oneOrTwo(places[0], places[1])) }
    return missing
  }
}
