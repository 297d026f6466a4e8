import Casework

/// One `repeats` about one child: the happenings that count, and the episodes found among them.
struct RepeatsTrack: Sendable {
  /// One event that counts, or may.
  private struct Happening: Sendable {
    let place: Int
    var outcome: Outcome
  }
  private struct Found: Sendable {
    var slot: Ledger.Slot
    let anchor: Int
    var evidence: Set<Int>
  }
  private var happenings: [Happening] = []
  private var found: [Found] = []

  mutating func add(_ place: Int, _ chronology: Chronology) {
    guard !happenings.contains(where: { $0.place == place }) else { return }
    let at = happenings.firstPlace { chronology.precedes(place, $0.place) }
    happenings.insert(Happening(place: place, outcome: .no), at: at)
  }

  /// Looks again at the happenings from a day on, and at the episodes that they can belong to.
  mutating func look(
    from day: Day, _ prepared: PreparedLesson, _ repeats: Repeats, _ form: Form, _ subject: Int?,
    _ known: KnownNow, _ ledger: inout Ledger
  ) {
    guard !happenings.isEmpty else { return }
    var evaluation = Evaluation(
      known, subject: subject, about: prepared.lesson.about, anchor: happenings[0].place)
    evaluation.anchorName = form.name
    var changed = false
    for at in happenings.indices.reversed() {
      guard known.chronology.entries[happenings[at].place].occurred.latest >= day else { break }
      changed = reconsider(at, repeats, form, &evaluation) || changed
    }
    guard changed || !found.isEmpty else { return }
    let reach = repeats.within.days(before: day)
    let recent = happenings.filter {
      $0.outcome.truth != .no && known.chronology.entries[$0.place].occurred.latest >= day - reach
    }
    let clusters = Clusters(repeats, evaluation, recent.map { ($0.place, $0.outcome.truth) })
    for cluster in clusters.certain { tell(cluster, prepared, repeats, &evaluation, &ledger) }
    settle(recent, clusters, day - reach, prepared, &evaluation, &ledger)
    tellUnsure(clusters, prepared, &evaluation, &ledger)
  }

  private mutating func reconsider(
    _ at: Int, _ repeats: Repeats, _ form: Form, _ evaluation: inout Evaluation
  ) -> Bool {
    let before = happenings[at].outcome
    evaluation.anchor = happenings[at].place
    let isHidden = evaluation.chronology.entries[happenings[at].place].isHidden
    var outcome = evaluation.anchorOutcome(
      isHidden ? .no : evaluation.match(repeats.pattern, happenings[at].place))
    if outcome.truth != .no { outcome.and(evaluation.evaluate(form.conditions)) }
    happenings[at].outcome = outcome
    return before != outcome
  }

  /// Tells of an episode: the one found before that it meets, else a new one anchored in its first happening.
  private mutating func tell(
    _ cluster: Clusters.Cluster, _ prepared: PreparedLesson, _ repeats: Repeats,
    _ evaluation: inout Evaluation, _ ledger: inout Ledger
  ) {
    let members = Set(cluster.places)
    var at = found.firstIndex { !$0.evidence.isDisjoint(with: members) && $0.slot.finding != nil }
    if at == nil, let first = cluster.places.first {
      at = found.firstIndex { $0.anchor == first }
      if at == nil {
        found.append(Found(slot: Ledger.Slot(), anchor: first, evidence: []))
        at = found.count - 1
      }
    }
    guard let at else { return }
    let kept = found[at].evidence.filter { evidence in
      happenings.contains { $0.place == evidence && $0.outcome.truth == .yes }
    }
    found[at].evidence = kept.union(members)
    let places = found[at].evidence.sorted(by: evaluation.chronology.precedes)
    var outcome = Outcome(.yes)
    for place in places {
      if let happening = happenings.first(where: { $0.place == place }) { outcome.and(happening.outcome) }
    }
    evaluation.anchor = places.last ?? found[at].anchor
    let level = prepared.lesson.level(of: outcome, count: cluster.count, evaluation)
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
        lesson: prepared.lesson, key: key, outcome: outcome, level: level, due: nil, at: evaluation.now),
      &found[at].slot, evaluation.chronology)
  }

  /// Ends the episodes whose happenings no longer make one, among those that can have changed.
  private mutating func settle(
    _ recent: [Happening], _ clusters: Clusters, _ day: Day, _ prepared: PreparedLesson,
    _ evaluation: inout Evaluation, _ ledger: inout Ledger
  ) {
    let members = Set(clusters.certain.flatMap(\.places))
    for at in found.indices where found[at].slot.finding != nil {
      let isRecent = found[at].evidence.contains { evaluation.occurred($0).latest >= day }
      guard isRecent, found[at].evidence.isDisjoint(with: members) else { continue }
      tell(.no, .ask, at, prepared, evaluation, &ledger)
    }
  }

  /// Says what may be an episode and cannot be told to be one; withdraws what has been told.
  private mutating func tellUnsure(
    _ clusters: Clusters, _ prepared: PreparedLesson, _ evaluation: inout Evaluation, _ ledger: inout Ledger
  ) {
    let unsure = clusters.unsure
    for at in found.indices where found[at].slot.finding == nil && found[at].anchor != unsure?.places.first {
      tell(.no, .ask, at, prepared, evaluation, &ledger)
    }
    guard let unsure, let first = unsure.places.first else { return }
    if found.firstIndex(where: { $0.anchor == first }) == nil {
      found.append(Found(slot: Ledger.Slot(), anchor: first, evidence: []))
    }
    guard let at = found.firstIndex(where: { $0.anchor == first }) else { return }
    tell(Outcome(.unknown, missing: unsure.missing), .ask, at, prepared, evaluation, &ledger)
  }
}
