import Casework

/// Findings of different strands about one child, from different places, in a window (LESSON-SKETCHES, point 16).
///
/// Findings are meant by their numbers in the ledger.
struct ConvergenceTrack: Sendable {
  private struct Found: Sendable {
    var slot: Ledger.Slot
    let anchor: EventID
    /// The findings that it joins, lowest number first.
    var members: [Int]
  }
  private var found: [Found] = []

  mutating func look(
    _ prepared: PreparedLesson, _ converges: Converges, _ subject: Int, at now: Instant,
    _ chronology: Chronology, _ ledger: inout Ledger
  ) {
    let person = chronology.family.people[subject].id
    let findings = Self.counted(ledger, person)
    var met: Set<Int> = []
    for cluster in Self.clusters(findings, converges, ledger, chronology) {
      guard let at = episode(of: cluster, besides: met, ledger) else { continue }
      met.insert(at)
      var outcome = Outcome(.yes, assumed: cluster.contains { ledger.findings[$0].assumed })
      outcome.evidence = Set(cluster.flatMap { ledger.evidence(of: $0, chronology) }).sorted()
      tell(outcome, at, prepared, person, at: now, chronology, &ledger)
    }
    for at in found.indices where !met.contains(at) {
      tell(.no, at, prepared, person, at: now, chronology, &ledger)
    }
  }

  /// The findings about a child, or its family, that count: those with a strand that were not withdrawn, by day and key.
  static func counted(_ ledger: Ledger, _ person: PersonID) -> [Int] {
    ledger.findings.indices.filter { at in
      ledger.findings[at].strand != nil && ledger.findings[at].state != .withdrawn
        && (ledger.findings[at].key.person.map { $0 == person } ?? true)
    }.sorted { a, b in
      let (one, other) = (ledger.findings[a].at, ledger.findings[b].at)
      return one != other ? one < other : ledger.findings[a].key < ledger.findings[b].key
    }
  }

  /// The episode that a cluster goes on with, or begins: one whose findings it shares, else one anchored as its first
  /// finding is; nil where an earlier cluster already is that one.
  private mutating func episode(of cluster: [Int], besides met: Set<Int>, _ ledger: Ledger) -> Int? {
    let members = cluster.sorted()
    let anchor = cluster.first.map { ledger.findings[$0].key.anchor } ?? ""
    let known =
      found.indices.first { at in !met.contains(at) && members.contains { found[at].members.holds($0) } }
      ?? found.firstIndex { $0.anchor == anchor }
    guard let known else {
      found.append(Found(slot: Ledger.Slot(), anchor: anchor, members: members))
      return found.count - 1
    }
    if met.contains(known) { return nil }
    found[known].members = members
    return known
  }

  private mutating func tell(
    _ outcome: Outcome, _ at: Int, _ prepared: PreparedLesson, _ person: PersonID, at now: Instant,
    _ chronology: Chronology, _ ledger: inout Ledger
  ) {
    let key = FindingKey(lesson: prepared.lesson.id, person: person, anchor: found[at].anchor)
    ledger.tell(
      Ledger.Telling(
        prepared, form: prepared.places[0], key: key, outcome: outcome,
        level: prepared.lesson.ask.level.otherwise, due: nil, at: now),
      &found[at].slot, chronology)
  }

  /// From each finding on, those in its window, where they show enough strands, events and organisations; joined where
  /// they share one.
  static func clusters(
    _ findings: [Int], _ converges: Converges, _ ledger: Ledger, _ chronology: Chronology
  ) -> [[Int]] {
    var clusters: [Range<Int>] = []
    var shown = Shown()
    var end = 0
    for first in findings.indices {
      let last = converges.within.due(from: ledger.findings[findings[first]].day).day
      while end < findings.count, ledger.findings[findings[end]].day <= last {
        shown.add(findings[end], 1, ledger, chronology)
        end += 1
      }
      if shown.isEnough(converges) {
        if let open = clusters.last, open.upperBound > first {
          clusters[clusters.count - 1] = open.lowerBound..<end
        } else {
          clusters.append(first..<end)
        }
      }
      shown.add(findings[first], -1, ledger, chronology)
    }
    return clusters.map { Array(findings[$0]) }
  }

  /// What the findings of a window show: how many of them each strand, event and organisation.
  private struct Shown {
    private var strands: [Strand: Int] = [:]
    private var events: [Int: Int] = [:]
    private var organisations: [Int: Int] = [:]

    mutating func add(_ finding: Int, _ count: Int, _ ledger: Ledger, _ chronology: Chronology) {
      if let strand = ledger.findings[finding].strand { Self.add(strand, count, &strands) }
      for place in ledger.evidence(of: finding, chronology) {
        Self.add(place, count, &events)
        if let number = chronology.entries[place].organisation { Self.add(number, count, &organisations) }
      }
    }

    private static func add<Key>(_ key: Key, _ count: Int, _ counts: inout [Key: Int]) {
      let left = counts[key, default: 0] + count
      counts[key] = left == 0 ? nil : left
    }

    func isEnough(_ converges: Converges) -> Bool {
      strands.count >= converges.strands && events.count >= converges.events
        && organisations.count >= converges.organisations
    }
  }
}

extension [Int] {
  /// Whether a sorted list has a number.
  fileprivate func holds(_ number: Int) -> Bool {
    let at = firstPlace { $0 >= number }
    return at < count && self[at] == number
  }
}
