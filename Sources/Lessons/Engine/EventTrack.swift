import Casework

/// One lesson about one child, anchored in single events: its candidates in the order of the chronology.
struct EventTrack: Sendable {
  private struct Candidate: Sendable {
    let place: Int
    var slot = Ledger.Slot()
    /// When its clock was last said to fall due.
    var alarm: Instant?
    /// The last day on which states are asked of it: that of its clock's end, where that is over.
    var last = Day.first
    /// The kinds of event that can change what is said of it: none while only its clock can, or what stops it lasts.
    var waking = KindSet.all
    /// What of a gate alone can change what is said of it, by its place among what its forms watch; nil where anything can.
    var watched: Int?
  }
  private var candidates: [Candidate] = []
  /// One of which something is asked, or could not be told, and the alternative that says so; nil where another part may.
  private struct Open: Sendable {
    let place: Int
    var form: Int?
  }
  /// The candidates of which something is asked, or could not be told.
  private var open: [Open] = []
  /// The most days by which a candidate's clock ended after the candidate itself: one that was held late runs late.
  private var latest = 0
  /// How many candidates are not asleep.
  private var awake = 0

  /// Whether no candidate can be asked again before a clock falls due.
  var isAsleep: Bool { awake == 0 }

  /// Takes in an event that can anchor the lesson, unless its own details say for ever that it does not.
  mutating func add(_ place: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow) {
    let (at, isThere) = position(of: place, known)
    if isThere { return }
    let evaluation = Evaluation(known, subject: subject, about: prepared.about, anchor: place)
    guard evaluation.mayBeAnchor(of: prepared) else { return }
    if at == candidates.count {
      candidates.append(Candidate(place: place))
    } else {
      candidates.insert(Candidate(place: place), at: at)
    }
    awake += 1
  }

  /// Where an event stands, or would stand, among the candidates.
  private func position(of place: Int, _ known: KnownNow) -> (at: Int, isThere: Bool) {
    let at = candidates.firstPlace { !known.chronology.entries.precedes($0.place, place) }
    return (at, at < candidates.count && candidates[at].place == place)
  }

  /// The candidates to ask again when something became known that can matter from a day on.
  func affected(
    from day: Day?, _ touched: Touched, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow
  ) -> [Int] {
    var places: [Int] = []
    let first = day ?? .last + 1
    var days: [Int: Day?] = [:]
    var at = candidates.count
    while at > 0, latestDay(candidates[at - 1], known) + latest >= first {
      at -= 1
      let place = candidates[at].place
      guard max(latestDay(candidates[at], known), candidates[at].last) >= first else { continue }
      if touched.renews(prepared) || touched.direct.contains(place)
        || touched.meets(candidates[at].waking)
          && isReached(candidates[at], by: touched, prepared, known, &days)
      {
        places.append(place)
      }
    }
    if !open.isEmpty, touched.coverage || prepared.answering.isNeeded {
      places += answerable(besides: places, touched, prepared, subject, known)
    }
    return places
  }

  /// Whether what was touched reaches what a candidate watches; `days` keeps the first day that is reached, for each thing
  /// that is watched.
  private func isReached(
    _ candidate: Candidate, by touched: Touched, _ prepared: PreparedLesson, _ known: KnownNow,
    _ days: inout [Int: Day?]
  ) -> Bool {
    guard let watched = candidate.watched else { return true }
    let first = days[watched] ?? touched.day(for: prepared.stoppers[0].watches[watched], known)
    days[watched] = first
    return first.map { latestDay(candidate, known) >= $0 } ?? false
  }

  private func latestDay(_ candidate: Candidate, _ known: KnownNow) -> Day {
    known.chronology.entries[candidate.place].occurred.latest
  }

  /// Of what else is open, that which may be answered or told now.
  private func answerable(
    besides asking: [Int], _ touched: Touched, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow
  ) -> [Int] {
    var asked = Evaluation(known, subject: subject, about: prepared.about, anchor: open[0].place)
    let answered = prepared.answering.alternativesAnswered(touched, asked)
    return open.filter { one in
      if asking.contains(one.place) { return false }
      // An answer to another alternative than the one that speaks changes nothing that is said.
      guard let answered, let form = one.form, !answered.contains(form) else { return true }
      asked.anchor = one.place
      return prepared.answering.mayAnswer(touched, asked)
    }.map(\.place)
  }

  /// What the alternatives of a lesson came to, of one candidate.
  private struct Said {
    var verdict = Verdict.no
    /// The place of the alternative that says so, and what it was asked of; nil where none is stronger than *no*.
    var strongest = 0
    var asked: Evaluation?
    /// What stopped the last alternative.
    var last = Stopper.anything
    /// When the first clock falls due.
    var until: Instant?
    /// The kinds of event that can change it.
    var waking = KindSet()
  }

  /// Asks one candidate, and returns when to ask it again if a clock runs and that was not said before.
  mutating func ask(
    _ place: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow, _ ledger: inout Ledger
  ) -> Instant? {
    let (at, isThere) = position(of: place, known)
    guard isThere else { return nil }
    var said = Said()
    hear(at, prepared, subject, known, &said)
    tell(said, at, prepared, subject, known, &ledger)
    let isOpen = candidates[at].slot.isOpen(in: ledger)
    let stopper = isOpen ? said.asked?.stopper ?? .anything : said.last
    candidates[at].watched = prepared.watched(stopper)
    let kinds = candidates[at].watched.map { prepared.stoppers[0].watches[$0].allKinds }
    sleep(at, isOpen ? kinds ?? .all : said.waking)
    keep(place, isOpen, by: said.verdict.speaks ? said.strongest : nil)
    guard said.until != candidates[at].alarm else { return nil }
    candidates[at].alarm = said.until
    return said.until
  }

  /// Asks every alternative: what one of them binds, and when it falls due, is nothing to the next.
  private mutating func hear(
    _ at: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow, _ said: inout Said
  ) {
    let saysWhy = prepared.part != nil || !candidates[at].slot.isTaken
    for number in prepared.forms.indices {
      var asked = Evaluation(known, subject: subject, about: prepared.about, anchor: candidates[at].place)
      asked.saysWhy = saysWhy
      let verdict = asked.verdict(prepared.forms[number])
      if case .pending(let due) = verdict { said.until = min(said.until ?? due, due) }
      said.waking.formUnion(prepared.waking(verdict, form: number, asked.stopper))
      if let due = asked.due { note(due.day, at, known) }
      said.last = asked.stopper
      if verdict.isStronger(than: said.verdict) {
        said.verdict = verdict
        said.strongest = number
        said.asked = asked
      }
    }
  }

  private mutating func tell(
    _ said: Said, _ at: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow,
    _ ledger: inout Ledger
  ) {
    let isTaken = candidates[at].slot.isTaken
    guard said.asked != nil || isTaken || prepared.part != nil else { return }
    let asked =
      said.asked
      ?? Evaluation(known, subject: subject, about: prepared.about, anchor: candidates[at].place)
    if case .told(let outcome, let due, let count) = said.verdict, outcome.truth != .no || isTaken {
      let form = prepared.places[said.strongest]
      ledger.tell(
        telling(outcome, due, count, prepared, form: form, asked), &candidates[at].slot, known.chronology)
    } else if case .pending = said.verdict, let part = prepared.part {
      ledger.wait(for: key(prepared, asked), part, &candidates[at].slot)
    }
  }

  private mutating func note(_ due: Day, _ at: Int, _ known: KnownNow) {
    candidates[at].last = max(candidates[at].last, due)
    latest = max(latest, due - latestDay(candidates[at], known))
  }

  private mutating func sleep(_ at: Int, _ waking: KindSet) {
    if candidates[at].waking.isEmpty != waking.isEmpty { awake += waking.isEmpty ? -1 : 1 }
    candidates[at].waking = waking
  }

  private func telling(
    _ outcome: Outcome, _ due: Due?, _ count: Int, _ prepared: PreparedLesson, form: Int,
    _ evaluation: Evaluation
  ) -> Ledger.Telling {
    let level =
      outcome.truth == .yes ? prepared.level(of: outcome, count: count, evaluation) : .ask
    return Ledger.Telling(
      prepared, form: form, key: key(prepared, evaluation), outcome: outcome, level: level, due: due,
      at: evaluation.now)
  }

  private func key(_ prepared: PreparedLesson, _ evaluation: Evaluation) -> FindingKey {
    let person = evaluation.subject.map { evaluation.chronology.family.people[$0].id }
    return FindingKey(lesson: prepared.lesson.id, person: person, anchor: evaluation.id(evaluation.anchor))
  }

  private mutating func keep(_ place: Int, _ isOpen: Bool, by form: Int?) {
    if let at = open.firstIndex(where: { $0.place == place }) {
      if isOpen { open[at].form = form } else { open.remove(at: at) }
    } else if isOpen {
      open.append(Open(place: place, form: form))
    }
  }
}
