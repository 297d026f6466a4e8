import Casework
import Lessons

/// One run: what has been found so far, and the log of it.
struct NaiveRun {
  var lessons: [Lesson]
  let people: [Person]
  var records: [FindingKey: NaiveRecord] = [:]
  var log: [LogEntry] = []
  /// The findings that each convergence counted when it was last asked.
  private var converged: [FindingKey: Set<FindingKey>] = [:]
  /// What the episodes of each alternative, by its place, rest on.
  private var episodes: [Int: [FindingKey: Set<EventID>]] = [:]
  private var steps = 0

  init(lessons: [Lesson], people: [Person]) {
    self.lessons = lessons
    self.people = people
  }

  /// A step at which something became known: everything is asked again, with what is due at this very instant.
  mutating func step(_ view: NaiveView) {
    take(view, keys: nil)
  }

  /// A due moment: only what is due now is asked.
  mutating func due(_ view: NaiveView) {
    take(view, keys: { $0.due == view.now })
  }

  /// Every due moment of what could become a finding, in order.
  func dues(_ view: NaiveView) -> [Instant] {
    let dues = lessons.filter { !$0.converges }.flatMap { lesson in
      subjects(of: lesson).flatMap { subject in
        candidates(lesson, NaiveQuestion(view: view, subject: subject)).compactMap(\.due)
      }
    }
    return Set(dues).sorted()
  }

  private mutating func take(
    _ view: NaiveView, keys isMeant: ((NaiveCandidate) -> Bool)?
  ) {
    steps += 1
    var changed: Set<FindingKey> = []
    for lesson in lessons where !lesson.converges {
      for subject in subjects(of: lesson) {
        let all = candidates(lesson, NaiveQuestion(view: view, subject: subject))
        let meant = isMeant.map { Set(all.filter($0).map(\.anchor)) }
        let asked = all.filter {
          meant?.contains($0.anchor) ?? true && ($0.due.map { $0 <= view.now } ?? true)
        }.map { (candidate: $0, verdict: $0.verdict()) }
        tell(view.listener, asked, lesson)
        note(asked, lesson, subject)
        let results = asked.results(of: lesson)
        let said = Set(results.filter { $0.value.truth != .no }.keys)
        let waiting = Set(all.filter { $0.isWaiting(at: view.now) }.map(\.anchor)).subtracting(said)
        changed.formUnion(change(lesson, subject, results, only: meant, besides: waiting, view))
      }
    }
    for lesson in lessons where lesson.converges {
      for subject in subjects(of: lesson) {
        let results = convergences(lesson, subject, view)
        view.listener?.hear(.form(.converges), Truth(!results.isEmpty))
        changed.formUnion(change(lesson, subject, results, only: nil, besides: [], view))
      }
    }
    write(changed, view)
  }

  /// What each alternative came to, for whoever listens.
  private func tell(
    _ listener: NaiveListener?, _ asked: [(candidate: NaiveCandidate, verdict: NaiveVerdict)],
    _ lesson: Lesson
  ) {
    for (place, form) in lesson.when.enumerated() {
      let truth = Truth.any(of: asked.filter { $0.candidate.form == place }.map(\.verdict.truth))
      for part in form.anchor.parts { listener?.hear(.form(part), truth) }
    }
  }

  /// Changes the records of a lesson about a subject; `only` names the anchors that were
  /// asked about; of those that wait for their clock nothing is said.
  private mutating func change(
    _ lesson: Lesson, _ subject: PersonID?, _ results: [EventID: NaiveResult], only: Set<EventID>?,
    besides waiting: Set<EventID>, _ view: NaiveView
  ) -> Set<FindingKey> {
    let old = records.keys.filter { $0.lesson == lesson.id && $0.person == subject }.map(\.anchor)
    let asked = Set(old).union(results.keys).subtracting(waiting).filter { only?.contains($0) ?? true }
    var changed: Set<FindingKey> = []
    for anchor in asked {
      let key = FindingKey(lesson: lesson.id, person: subject, anchor: anchor)
      if var record = records[key] {
        if record.change(results[anchor], at: view.now, step: steps, view: view) { changed.insert(key) }
        records[key] = record
      } else if let result = results[anchor],
        let record = NaiveRecord.first(result, at: view.now, step: steps)
      {
        records[key] = record
        changed.insert(key)
      }
    }
    return changed
  }

  private mutating func write(_ changed: Set<FindingKey>, _ view: NaiveView) {
    for key in changed.sorted() {
      guard let record = records[key] else { continue }
      log.append(
        LogEntry(
          at: view.now, key: key, state: record.state, level: record.level,
          evidence: record.state == .told ? [] : record.evidence.sorted()))
    }
  }
}

extension NaiveRun {
  private func subjects(of lesson: Lesson) -> [PersonID?] {
    switch lesson.about {
    case .family: [nil]
    case .child: people.filter { $0.part != .adult && $0.became.isEmpty }.map(\.id)
    case .adult: people.filter { $0.part == .adult }.map(\.id)
    }
  }

  private func candidates(_ lesson: Lesson, _ question: NaiveQuestion) -> [NaiveCandidate] {
    lesson.when.enumerated().flatMap { place, form in
      let found = found(lesson, question.subject, form: place)
      return question.candidates(of: form, found: found).map { candidate in
        var candidate = candidate
        candidate.form = place
        return candidate
      }
    }
  }

  /// Notes what the episodes of a `repeats` rest on, so that what meets one revises it.
  private mutating func note(
    _ asked: [(candidate: NaiveCandidate, verdict: NaiveVerdict)], _ lesson: Lesson, _ subject: PersonID?
  ) {
    var told: [Int: Set<FindingKey>] = [:]
    for (candidate, verdict) in asked where verdict.window != nil && verdict.truth == .yes {
      let key = FindingKey(lesson: lesson.id, person: subject, anchor: candidate.anchor)
      // Of two clusters into which an episode has fallen the first revises it; it no longer rests on the other.
      guard told[candidate.form, default: []].insert(key).inserted else { continue }
      episodes[candidate.form, default: [:]][key] = verdict.evidence
    }
  }

  /// The episodes of an alternative of a lesson about a subject that are open or settled findings.
  private func found(_ lesson: Lesson, _ subject: PersonID?, form: Int) -> [NaiveFound] {
    (episodes[form] ?? [:]).compactMap { key, evidence in
      guard key.lesson == lesson.id, key.person == subject, let record = records[key], record.wasFound,
        record.state != .withdrawn
      else { return nil }
      return NaiveFound(anchor: key.anchor, evidence: evidence, opened: record.openedAt)
    }
  }

  /// Each group of findings that converge, under the key of the convergence whose findings it shares, else of its first.
  private mutating func convergences(_ lesson: Lesson, _ subject: PersonID?, _ view: NaiveView) -> [EventID:
    NaiveResult]
  {
    guard case .converges(let converges)? = lesson.when.first?.anchor else { return [:] }
    var results: [EventID: NaiveResult] = [:]
    let convergence = NaiveConvergence(view: view, converges: converges, members: members(about: subject))
    for group in convergence.groups() {
      let keys = Set(group.map(\.key))
      let own = converged.filter { $0.key.lesson == lesson.id && $0.key.person == subject }
      let met = own.filter { !$0.value.isDisjoint(with: keys) }.keys.filter { results[$0.anchor] == nil }
      let earliest = met.min { (records[$0]?.openedAt ?? 0, $0) < (records[$1]?.openedAt ?? 0, $1) }
      // Of two groups of one key the first speaks.
      guard let anchor = earliest?.anchor ?? group.first?.key.anchor, results[anchor] == nil else { continue }
      converged[FindingKey(lesson: lesson.id, person: subject, anchor: anchor)] = keys
      let evidence = group.reduce(into: Set<EventID>()) { $0.formUnion($1.evidence) }
      results[anchor] = NaiveResult(
        truth: .yes, evidence: evidence.filter { view.event($0) != nil }, level: lesson.ask.level.otherwise)
    }
    return results
  }

  /// The findings about a child, or its family, that convergence counts, in the order in which they were found.
  private func members(about subject: PersonID?) -> [NaiveConvergence.Member] {
    records.compactMap { key, record -> NaiveConvergence.Member? in
      guard let strand = lessons.first(where: { $0.id == key.lesson })?.strand, let opened = record.opened,
        key.person == subject || key.person == nil, record.state != .withdrawn
      else { return nil }
      return NaiveConvergence.Member(key: key, strand: strand, opened: opened, evidence: record.evidence)
    }.sorted { ($0.opened, $0.key) < ($1.opened, $1.key) }
  }
}

extension Lesson {
  /// Whether it counts the findings of others.
  var converges: Bool {
    when.contains { if case .converges = $0.anchor { true } else { false } }
  }
}
