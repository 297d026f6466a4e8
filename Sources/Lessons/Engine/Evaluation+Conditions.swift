import Casework

/// What must hold beside the anchor.
extension Evaluation {
  /// All of a form's conditions, after what it is anchored in; notes which one stops it.
  mutating func evaluate(_ conditions: [Condition], of matched: Truth, _ pattern: Pattern) -> Outcome {
    var outcome = Outcome.yes
    for place in conditions.indices {
      outcome.and(evaluate(conditions[place]))
      if outcome.truth == .no {
        stopper = .condition(place)
        return .no
      }
    }
    var whole = anchorOutcome(matched, pattern)
    whole.and(outcome)
    return whole
  }

  /// All of some conditions; where they are denied, that none of them holds.
  mutating func evaluate(_ conditions: [Condition], denied: Bool = false) -> Outcome {
    var outcome = Outcome.yes
    for condition in conditions {
      outcome.and(denied ? not(condition) : evaluate(condition))
      if outcome.truth == .no { return .no }
    }
    return outcome
  }

  mutating func evaluate(_ condition: Condition) -> Outcome {
    switch condition {
    case .state(let term): return holds(term)
    case .anchor(let test): return asked(of: anchor, test)
    case .exists(let pattern): return exists(pattern)
    case .absent(let pattern): return absent(pattern)
    case .changes(let changes): return evaluate(changes)
    case .share(let share): return evaluate(share)
    case .restsOnlyOn(let test): return restsOnly(on: test)
    case .all(let conditions): return evaluate(conditions)
    case .any(let conditions):
      guard let due, condition.isOfStates else { return any(of: conditions) }
      var outcome = states(condition, at: anchorOccurred)
      if outcome.truth != .no { outcome.and(states(condition, at: Occurrence(due))) }
      return outcome
    case .not(let condition): return not(condition)
    }
  }

  /// Whether states hold together at one time: of several the one at the anchor need not be the one when it is due.
  private func states(_ condition: Condition, at asked: Occurrence) -> Outcome {
    switch condition {
    case .state(let term): return holds(term, at: asked)
    case .all(let parts):
      return parts.reduce(into: Outcome.yes) { $0.and(states($1, at: asked)) }
    case .any(let parts):
      var best = Outcome.no
      for part in parts {
        let outcome = states(part, at: asked)
        if outcome.truth == .yes { return outcome }
        if outcome.truth == .unknown { best = Outcome(.unknown, missing: best.missing + outcome.missing) }
      }
      return best
    case .anchor, .exists, .absent, .changes, .share, .restsOnlyOn, .not: return .no
    }
  }

  /// The first that holds; else unknown when one is, with what would settle any of them.
  private mutating func any(of conditions: [Condition], denied: Bool = false) -> Outcome {
    var best = Outcome.no
    let before = bound
    for condition in conditions {
      let outcome = denied ? not(condition) : evaluate(condition)
      // What one alternative binds is nothing to the next.
      bound = before
      if outcome.truth == .yes { return outcome }
      if outcome.truth == .unknown {
        best.truth = .unknown
        best.missing += outcome.missing
      }
    }
    return best
  }

  /// The absence of an event's existence; of anything else, its opposite.
  private mutating func not(_ condition: Condition) -> Outcome {
    switch condition {
    case .exists(let pattern): return absent(pattern)
    case .absent(let pattern):
      let outcome = absent(pattern)
      return Outcome(!outcome.truth, missing: outcome.missing)
    case .not(let inner): return evaluate(inner)
    case .all(let conditions): return any(of: conditions, denied: true)
    case .any(let conditions): return evaluate(conditions, denied: true)
    case .state, .anchor, .changes, .share, .restsOnlyOn:
      var outcome = evaluate(condition)
      outcome.truth = !outcome.truth
      outcome.evidence = []
      return outcome
    }
  }

  /// A test of one event: as it concerns the subject, else, where it concerns others alone, as it concerns them.
  func asked(of place: Int, _ test: Test) -> Outcome {
    if about == .child, let subject, chronology.entries[place].concerns(subject) {
      let truth = passes(test, place, for: subject)
      return Outcome(truth, missing: truth == .unknown ? doubts(test, place, for: subject) : [])
    }
    var truth = Truth.no
    let own = people(of: place, in: .child)
    for person in own.isEmpty ? people(of: place, in: .family) : own {
      truth = truth || passes(test, place, for: person)
      if truth == .yes { break }
    }
    return Outcome(truth, missing: truth == .unknown ? doubts(test, place) : [])
  }

  private func doubts(_ test: Test, _ place: Int) -> [Unknown] {
    guard saysWhy else { return [] }
    let own = people(of: place, in: .child)
    return (own.isEmpty ? people(of: place, in: .family) : own).flatMap { doubts(test, place, for: $0) }
  }

  private func holds(_ term: StateTerm) -> Outcome {
    var outcome = holds(term, at: anchorOccurred)
    if let due, outcome.truth != .no { outcome.and(holds(term, at: Occurrence(due))) }
    return outcome
  }

  /// Whether a state holds at a time; the anchor's own opening does not count, unless the form itself rests on it.
  func holds(_ term: StateTerm, at asked: Occurrence, opening counts: Bool = false) -> Outcome {
    if term.of == .child, let subject {
      return holds(term, of: CollectionOfOne(subject), at: asked, opening: counts)
    }
    return holds(term, of: people(in: term.of), at: asked, opening: counts)
  }

  private func holds(
    _ term: StateTerm, of people: some Sequence<Int>, at asked: Occurrence, opening counts: Bool
  ) -> Outcome {
    var best = Outcome.no
    for person in people {
      let answer = chronology.state(
        term.state, of: person, at: asked, besides: counts ? nil : anchor, asOf: now)
      guard answer.truth > best.truth || (answer.truth == .yes && best.assumed && !answer.assumed) else {
        continue
      }
      best = Outcome(
        answer.truth, evidence: answer.opener.map { [$0] } ?? [], missing: answer.missing.map { [$0] } ?? [],
        assumed: answer.assumed)
      if best.truth == .yes, !best.assumed { break }
    }
    return best
  }

  private mutating func exists(_ pattern: Pattern) -> Outcome {
    guard let search = search(pattern) else { return .yes }
    if let latest = search.latest {
      if let name = pattern.name { bind(name, latest) }
      return Outcome(.yes, evidence: [latest])
    }
    guard let unsure = search.unsure else { return .no }
    if let name = pattern.name { bind(name, unsure) }
    return Outcome(.unknown, missing: doubts(sought: pattern, unsure))
  }

  func absent(_ pattern: Pattern) -> Outcome {
    guard let search = search(pattern) else { return .yes }
    if search.latest != nil { return .no }
    if let unsure = search.unsure { return Outcome(.unknown, missing: doubts(sought: pattern, unsure)) }
    return covered(pattern, over: coveredDays(pattern))
  }

  /// Whether absence of a pattern's kinds can be told over some days.
  func covered(_ pattern: Pattern, over days: ClosedRange<Day>) -> Outcome {
    if pattern.alternatives.allSatisfy(\.meansTheAnchor) { return .yes }
    var assumed = false
    for alternative in pattern.alternatives where !alternative.meansTheAnchor {
      let person = alternative.scope == .child ? subject : nil
      let answer = chronology.coverage(
        of: alternative.everyKind, recordedBy: alternative.recorders, from: days.lowerBound,
        through: days.upperBound,
        for: person, asOf: now)
      switch answer {
      case .covered: continue
      case .assumed: assumed = true
      case .missing(let unknown): return Outcome(.unknown, missing: [unknown])
      }
    }
    return Outcome(.yes, assumed: assumed)
  }

  private func restsOnly(on test: Test) -> Outcome {
    let relied = chronology.entries[anchor].links.filter {
      $0.kind == .reliesOn && $0.isNaming && !chronology.entries[$0.other].isHidden
    }.map(\.other)
    guard !relied.isEmpty else { return .no }
    var outcome = Outcome.yes
    for place in relied { outcome.and(asked(of: place, test)) }
    if outcome.truth == .yes { outcome.evidence = relied }
    return outcome
  }
}

extension Condition {
  /// Whether it asks of states alone, so that it is one `while`.
  fileprivate var isOfStates: Bool {
    switch self {
    case .state: true
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isOfStates)
    case .anchor, .exists, .absent, .changes, .share, .restsOnlyOn, .not: false
    }
  }
}
