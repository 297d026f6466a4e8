import Casework

/// Findings of different strands about one child, from different places, in a window (LESSON-SKETCHES, point 16).
struct ConvergenceTrack: Sendable {
  private struct Found: Sendable {
    var slot: Ledger.Slot
    let anchor: EventID
    var members: Set<FindingKey>
  }
  private var found: [Found] = []

  mutating func look(
    _ prepared: PreparedLesson, _ converges: Converges, _ subject: Int, at now: Instant,
    _ chronology: Chronology, _ ledger: inout Ledger
  ) {
    let person = chronology.family.people[subject].id
    let findings = Self.counted(ledger, person)
    var met: Set<Int> = []
    for cluster in Self.clusters(findings, converges, chronology) {
      met.insert(tell(cluster, prepared, person, at: now, chronology, &ledger))
    }
    for at in found.indices where !met.contains(at) {
      tell(Outcome.no, at, prepared, person, at: now, chronology, &ledger)
    }
  }

  /// The findings about a child, or its family, that count: those with a strand that were not withdrawn.
  static func counted(_ ledger: Ledger, _ person: PersonID) -> [Finding] {
    ledger.findings.filter {
      $0.strand != nil && $0.state != .withdrawn && ($0.key.person == person || $0.key.person == nil)
    }.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
  }

  private mutating func tell(
    _ cluster: [Finding], _ prepared: PreparedLesson, _ person: PersonID, at now: Instant,
    _ chronology: Chronology, _ ledger: inout Ledger
  ) -> Int {
    let keys = Set(cluster.map(\.key))
    var at = found.firstIndex { !$0.members.isDisjoint(with: keys) }
    if at == nil, let first = cluster.first {
      at = found.firstIndex { $0.anchor == first.key.anchor }
      if at == nil {
        found.append(Found(slot: Ledger.Slot(), anchor: first.key.anchor, members: []))
        at = found.count - 1
      }
    }
    guard let at else { return -1 }
    found[at].members = keys
    var outcome = Outcome(.yes, assumed: cluster.contains(where: \.assumed))
    let evidence = Set(cluster.flatMap { $0.revisions.last?.evidence ?? [] })
    outcome.evidence = evidence.compactMap(chronology.position)
    tell(outcome, at, prepared, person, at: now, chronology, &ledger)
    return at
  }

  private mutating func tell(
    _ outcome: Outcome, _ at: Int, _ prepared: PreparedLesson, _ person: PersonID, at now: Instant,
    _ chronology: Chronology, _ ledger: inout Ledger
  ) {
    let key = FindingKey(lesson: prepared.lesson.id, person: person, anchor: found[at].anchor)
    ledger.tell(
      Ledger.Telling(
        prepared, form: prepared.places[0], key: key, outcome: outcome,
        level: prepared.lesson.ask.level.otherwise,
        due: nil, at: now),
      &found[at].slot, chronology)
  }

  /// From each finding on, those in its window, where they show enough strands, events and organisations; joined where
  /// they share one.
  static func clusters(
    _ findings: [Finding], _ converges: Converges, _ chronology: Chronology
  ) -> [[Finding]] {
    var clusters: [(keys: Set<FindingKey>, findings: [Finding])] = []
    for (at, first) in findings.enumerated() {
      let last = converges.within.due(from: first.day).day
      let window = findings[at...].prefix { $0.day <= last }
      guard isEnough(Array(window), converges, chronology) else { continue }
      let keys = Set(window.map(\.key))
      if let open = clusters.last, !open.keys.isDisjoint(with: keys) {
        let added = window.filter { !open.keys.contains($0.key) }
        clusters[clusters.count - 1] = (open.keys.union(keys), open.findings + added)
      } else {
        clusters.append((keys, Array(window)))
      }
    }
    return clusters.map(\.findings)
  }

  private static func isEnough(
    _ findings: [Finding], _ converges: Converges, _ chronology: Chronology
  ) -> Bool {
    guard Set(findings.compactMap(\.strand)).count >= converges.strands else { return false }
    let events = Set(findings.flatMap { $0.revisions.last?.evidence ?? [] }).compactMap(chronology.position)
    let organisations = Set(events.compactMap { chronology.organisation(of: $0) })
    return events.count >= converges.events && organisations.count >= converges.organisations
  }
}
