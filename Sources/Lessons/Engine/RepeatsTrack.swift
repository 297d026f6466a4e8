import Casework

/// One `repeats` about one child: the happenings that count, and the episodes found among them.
struct RepeatsTrack: Sendable {
  /// One event that counts, or may.
  private struct Happening: Sendable {
    let place: Int
    var outcome: Outcome

    var counted: Clusters.Happening {
      Clusters.Happening(place: place, truth: outcome.truth, missing: outcome.missing)
    }
  }
  private struct Found: Sendable {
    var slot: Ledger.Slot
    let anchor: Int
    var evidence: Set<Int>

    /// Whether it stands as a finding, open or settled, that a cluster can revise.
    func isFound(in ledger: Ledger) -> Bool {
      guard let finding = ledger.finding(of: slot) else { return false }
      return ledger.findings[finding].state != .withdrawn
    }
  }
  private var happenings: [Happening] = []
  private var found: [Found] = []
  private var stretches: [Stretch] = []
  private var sets = Clusters.Sets()

  var isEmpty: Bool { happenings.isEmpty }

  /// Whether one of them counts, or may.
  var counts: Bool { happenings.contains { $0.outcome.truth != .no } }

  /// Takes in an event that can count, unless its own details say for ever that it does not.
  mutating func add(_ place: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow) {
    guard !happenings.contains(where: { $0.place == place }) else { return }
    let evaluation = Evaluation(known, subject: subject, about: prepared.about, anchor: place)
    guard evaluation.mayBeAnchor(of: prepared) else { return }
    let chronology = known.chronology
    let at = happenings.firstPlace { chronology.entries.precedes(place, $0.place) }
    happenings.insert(Happening(place: place, outcome: .no), at: at)
  }

  /// Looks again at the happenings from a day on, and at the episodes that they can belong to.
  mutating func look(
    from day: Day, _ prepared: PreparedLesson, _ repeats: Repeats, _ form: Form, _ subject: Int?,
    _ known: KnownNow, _ ledger: inout Ledger
  ) {
    // They are in the order of the chronology: where the last lies before the day, none can have changed.
    guard let last = happenings.last, known.chronology.entries[last.place].occurred.latest >= day else {
      return
    }
    var evaluation = Evaluation(
      known, subject: subject, about: prepared.about, anchor: happenings[0].place)
    evaluation.anchorName = form.name
    var changed = false
    for at in happenings.indices.reversed() {
      guard known.chronology.entries[happenings[at].place].occurred.latest >= day else { break }
      changed = reconsider(at, repeats, form, &evaluation) || changed
    }
    let counting = happenings.filter { $0.outcome.truth != .no }
    guard changed || !found.isEmpty || !counting.isEmpty else { return }
    stretches = Self.stretches(
      of: counting.map(\.counted), from: day, repeats, upTo: prepared.mostCounted, before: stretches, &sets,
      evaluation)
    var told = Set(stretches.lazy.filter(\.isAsBefore).flatMap(\.episodes))
    for place in stretches.indices where !stretches[place].isAsBefore {
      stretches[place].episodes = episodes(stretches[place].certain, besides: told, ledger)
      for (at, cluster) in zip(stretches[place].episodes, stretches[place].certain)
      where told.insert(at).inserted {
        tell(cluster, at, prepared, &evaluation, &ledger)
      }
    }
    let unsure = stretches.lazy.compactMap(\.unsure).first
    settle(besides: told, unsure?.places.first, prepared, &evaluation, &ledger)
    tellUnsure(unsure, besides: told, prepared, &evaluation, &ledger)
  }

  private mutating func reconsider(
    _ at: Int, _ repeats: Repeats, _ form: Form, _ evaluation: inout Evaluation
  ) -> Bool {
    let before = happenings[at].outcome
    evaluation.anchor = happenings[at].place
    let isHidden = evaluation.chronology.entries[happenings[at].place].isHidden
    var outcome = evaluation.anchorOutcome(
      isHidden ? .no : evaluation.match(repeats.pattern, happenings[at].place), repeats.pattern)
    if outcome.truth != .no { outcome.and(evaluation.evaluate(form.conditions)) }
    happenings[at].outcome = outcome
    return before != outcome
  }

  /// The episode of each cluster: the earliest found whose evidence it meets and that no earlier cluster is, else one
  /// anchored in its first happening, which it then is, whatever that rested on before.
  private mutating func episodes(
    _ clusters: [Clusters.Cluster], besides others: Set<Int>, _ ledger: Ledger
  ) -> [Int] {
    if clusters.isEmpty { return [] }
    let known = known(to: ledger)
    var taken = others
    return clusters.map { cluster in
      let met = known.first {
        !taken.contains($0) && !found[$0].evidence.isDisjoint(with: cluster.places)
      }
      let episode = met ?? episode(anchoredIn: cluster.places[0])
      taken.insert(episode)
      return episode
    }
  }

  /// The episodes that stand as findings, the first found first.
  private func known(to ledger: Ledger) -> [Int] {
    if found.isEmpty { return [] }
    let numbers = found.map { $0.isFound(in: ledger) ? ledger.finding(of: $0.slot) : nil }
    return found.indices.filter { numbers[$0] != nil }
      .sorted { (numbers[$0] ?? .max) < (numbers[$1] ?? .max) }
  }

  /// The episode anchored in a happening, a new one when there is none.
  private mutating func episode(anchoredIn place: Int) -> Int {
    if let known = found.firstIndex(where: { $0.anchor == place }) { return known }
    found.append(Found(slot: Ledger.Slot(), anchor: place, evidence: []))
    return found.count - 1
  }

  private mutating func tell(
    _ cluster: Clusters.Cluster, _ at: Int, _ prepared: PreparedLesson, _ evaluation: inout Evaluation,
    _ ledger: inout Ledger
  ) {
    var outcome = Outcome(.yes)
    // Both are in the order of the chronology.
    var next = happenings.startIndex
    for place in cluster.places {
      while next < happenings.endIndex, happenings[next].place != place { next += 1 }
      if next < happenings.endIndex { outcome.and(happenings[next].outcome) }
    }
    found[at].evidence = Set(outcome.evidence)
    evaluation.anchor = cluster.places.last ?? found[at].anchor
    let level = prepared.level(of: outcome, count: cluster.count, evaluation)
    tell(outcome, level, at, prepared, evaluation, &ledger)
  }

  private mutating func tell(
    _ outcome: Outcome, _ level: Level, _ at: Int, _ prepared: PreparedLesson, _ evaluation: Evaluation,
    _ ledger: inout Ledger
  ) {
    let person = evaluation.subject.map { evaluation.chronology.family.people[$0].id }
    let key = FindingKey(lesson: prepared.lesson.id, person: person, anchor: evaluation.id(found[at].anchor))
    ledger.tell(
      Ledger.Telling(
        prepared, form: prepared.places[0], key: key, outcome: outcome, level: level, due: nil,
        at: evaluation.now),
      &found[at].slot, evaluation.chronology)
  }

  /// Ends the episodes whose happenings no longer make one; where they still may, nothing changes.
  private mutating func settle(
    besides told: Set<Int>, _ unsure: Int?, _ prepared: PreparedLesson, _ evaluation: inout Evaluation,
    _ ledger: inout Ledger
  ) {
    for at in found.indices where !told.contains(at) && found[at].anchor != unsure {
      // What another part of the lesson may say of it too is told in any case.
      guard prepared.part != nil || found[at].slot.isOpen(in: ledger) else { continue }
      tell(.no, .ask, at, prepared, evaluation, &ledger)
    }
  }

  /// Says what may be an episode and cannot be told to be one, unless that episode was told for certain.
  private mutating func tellUnsure(
    _ unsure: Clusters.Unsure?, besides told: Set<Int>, _ prepared: PreparedLesson,
    _ evaluation: inout Evaluation,
    _ ledger: inout Ledger
  ) {
    guard let unsure, let first = unsure.places.first else { return }
    let at = episode(anchoredIn: first)
    guard !told.contains(at) else { return }
    tell(Outcome(.unknown, missing: unsure.missing), .ask, at, prepared, evaluation, &ledger)
  }
}
