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
  /// A cluster as it was told last: the places of its findings, and its episode.
  private struct Told: Sendable {
    let range: Range<Int>
    let episode: Int?
  }
  private var found: [Found] = []
  /// The findings about the child, or its family, that have a strand, by day and key; also those that were withdrawn.
  private var findings: [Int] = []
  /// How many findings of the ledger were looked at.
  private var seen = 0
  /// The windows that show enough, by the places of their findings.
  private var windows: [Range<Int>] = []
  private var told: [Told] = []

  /// Looks again at the windows that reach a day, before which no finding changed.
  mutating func look(
    _ prepared: PreparedLesson, _ converges: Converges, _ subject: Int, from day: Day, at now: Instant,
    _ chronology: Chronology, _ ledger: inout Ledger
  ) {
    let person = chronology.family.people[subject].id
    let new = (seen..<ledger.findings.count).filter { Self.isAbout(person, ledger.findings[$0]) }
    findings += Self.inOrder(new, ledger)
    seen = ledger.findings.count
    let first = findings.firstPlace { converges.within.due(from: ledger.findings[$0].day).day >= day }
    while let last = windows.last, last.lowerBound >= first { windows.removeLast() }
    windows += Self.windows(of: findings, from: first, converges, ledger, chronology)
    let before = told
    told.removeAll(keepingCapacity: true)
    var met: Set<Int> = []
    for (place, range) in Self.joined(windows).enumerated() {
      if place < before.count, before[place].range == range, range.upperBound <= first {
        told.append(before[place])
      } else {
        let cluster = findings[range].filter { ledger.findings[$0].state != .withdrawn }
        told.append(Told(range: range, episode: episode(of: cluster, besides: met, ledger)))
        if let at = told[place].episode {
          tell(cluster, at, prepared, person, at: now, chronology, &ledger)
        }
      }
      told[place].episode.map { _ = met.insert($0) }
    }
    for at in found.indices where !met.contains(at) {
      // What another part of the lesson may say of it too is told in any case.
      guard prepared.part != nil || found[at].slot.isOpen(in: ledger) else { continue }
      tell(.no, at, prepared, person, at: now, chronology, &ledger)
    }
  }

  private mutating func tell(
    _ cluster: [Int], _ at: Int, _ prepared: PreparedLesson, _ person: PersonID, at now: Instant,
    _ chronology: Chronology, _ ledger: inout Ledger
  ) {
    var isEvidence = [Bool](repeating: false, count: chronology.entries.count)
    for finding in cluster {
      ledger.forEachEvidence(of: finding, chronology) { isEvidence[$0] = true }
    }
    var outcome = Outcome(.yes, assumed: cluster.contains { ledger.findings[$0].assumed })
    outcome.evidence = isEvidence.indices.filter { isEvidence[$0] }
    tell(outcome, at, prepared, person, at: now, chronology, &ledger)
  }

  /// The findings about a child, or its family, that count: those with a strand that were not withdrawn, by day and key.
  static func counted(_ ledger: Ledger, _ person: PersonID) -> [Int] {
    let counted = ledger.findings.indices.filter { at in
      isAbout(person, ledger.findings[at]) && ledger.findings[at].state != .withdrawn
    }
    return inOrder(counted, ledger)
  }

  /// Whether a finding has a strand and is about a child or its family.
  private static func isAbout(_ person: PersonID, _ finding: Finding) -> Bool {
    finding.strand != nil && (finding.key.person.map { $0 == person } ?? true)
  }

  private static func inOrder(_ findings: [Int], _ ledger: Ledger) -> [Int] {
    if findings.count < 2 { return findings }
    return findings.sorted { a, b in
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
    joined(windows(of: findings, from: 0, converges, ledger, chronology)).map { Array(findings[$0]) }
  }

  /// The windows that begin with a finding and show enough, from the first of some findings on; what was withdrawn shows
  /// nothing, and begins none.
  private static func windows(
    of findings: [Int], from first: Int, _ converges: Converges, _ ledger: Ledger, _ chronology: Chronology
  ) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var shown = Shown()
    var end = first
    for start in findings.indices[first...] {
      let last = converges.within.due(from: ledger.findings[findings[start]].day).day
      while end < findings.count, ledger.findings[findings[end]].day <= last {
        shown.add(findings[end], 1, ledger, chronology)
        end += 1
      }
      if ledger.findings[findings[start]].state == .withdrawn { continue }
      if shown.isEnough(converges) { windows.append(start..<end) }
      shown.add(findings[start], -1, ledger, chronology)
    }
    return windows
  }

  /// Windows that share a finding are one.
  private static func joined(_ windows: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for window in windows {
      if let open = joined.last, open.upperBound > window.lowerBound {
        joined[joined.count - 1] = open.lowerBound..<window.upperBound
      } else {
        joined.append(window)
      }
    }
    return joined
  }

  /// What the findings of a window show: how many of them each strand, event and organisation.
  private struct Shown {
    private var strands: [Strand: Int] = [:]
    private var (events, organisations) = (Numbers(), Numbers())

    mutating func add(_ finding: Int, _ count: Int, _ ledger: Ledger, _ chronology: Chronology) {
      guard ledger.findings[finding].state != .withdrawn, let strand = ledger.findings[finding].strand else {
        return
      }
      let left = strands[strand, default: 0] + count
      strands[strand] = left == 0 ? nil : left
      ledger.forEachEvidence(of: finding, chronology) { place in
        events.add(place, count)
        if let number = chronology.entries[place].organisation { organisations.add(number, count) }
      }
    }

    func isEnough(_ converges: Converges) -> Bool {
      strands.count >= converges.strands && events.different >= converges.events
        && organisations.different >= converges.organisations
    }
  }

  /// How often each of some small numbers is there, and how many different ones.
  private struct Numbers {
    private var counts: [Int] = []
    private(set) var different = 0

    mutating func add(_ number: Int, _ count: Int) {
      if number >= counts.count {
        counts.append(contentsOf: repeatElement(0, count: number + 1 - counts.count))
      }
      let before = counts[number]
      counts[number] = before + count
      different += (before == 0 ? 0 : -1) + (before + count == 0 ? 0 : 1)
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
