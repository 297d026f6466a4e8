import Casework

/// One lesson about one child, anchored in single events: its candidates in the order of the chronology.
struct EventTrack: Sendable {
  private var slots: [Int: Ledger.Slot] = [:]
  private var order: [Int] = []
  /// Candidates of which something is asked that a later event may answer.
  private var live: [Int] = []

  /// Takes in an event that can anchor the lesson, unless its own details say for ever that it does not.
  mutating func add(_ place: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow) {
    guard slots[place] == nil else { return }
    let evaluation = Evaluation(known, subject: subject, about: prepared.lesson.about, anchor: place)
    guard prepared.anchorPatterns.contains(where: { evaluation.mayMatch($0, place) }) else { return }
    let chronology = known.chronology
    slots[place] = Ledger.Slot()
    if let last = order.last, chronology.precedes(place, last) {
      order.insert(place, at: order.firstPlace { chronology.precedes(place, $0) })
    } else {
      order.append(place)
    }
  }

  /// The candidates to ask again when something became known that can matter from a day on.
  func affected(from day: Day, orOpen mayAnswer: Bool, _ chronology: Chronology) -> [Int] {
    if order.isEmpty { return [] }
    var places: [Int] = []
    var at = order.count
    while at > 0, chronology.entries[order[at - 1]].occurred.latest >= day {
      at -= 1
      places.append(order[at])
    }
    if mayAnswer {
      for place in live where !places.contains(place) { places.append(place) }
    }
    return places
  }

  var isEmpty: Bool { order.isEmpty }

  /// Asks one candidate, and returns when to ask it again if a clock runs.
  mutating func ask(
    _ place: Int, _ prepared: PreparedLesson, _ subject: Int?, _ known: KnownNow, _ ledger: inout Ledger
  ) -> Instant? {
    guard var slot = slots[place] else { return nil }
    guard case .events(let forms) = prepared.shape else { return nil }
    let fresh = Evaluation(known, subject: subject, about: prepared.lesson.about, anchor: place)
    var (evaluation, verdict) = (fresh, Verdict.no)
    var (until, strongest): (Instant?, Int) = (nil, 0)
    for (at, form) in forms.enumerated() {
      // What one alternative binds, and when it falls due, is nothing to the next.
      var own = fresh
      let next = own.verdict(form)
      if case .pending(let due) = next { until = min(until ?? due, due) }
      if next.isStronger(than: verdict) { (evaluation, strongest) = (own, at) }
      verdict = verdict.or(next)
    }
    if case .told(let outcome, let due, let count) = verdict,
      outcome.truth != .no || slot.isTaken
    {
      let telling = telling(outcome, due, count, prepared, form: prepared.places[strongest], evaluation)
      ledger.tell(telling, &slot, known.chronology)
    } else if case .pending = verdict, let part = prepared.part {
      ledger.wait(for: key(prepared, evaluation), part, &slot)
    }
    slots[place] = slot
    keep(place, isLive: prepared.waitsForAnswers && slot.isOpen(in: ledger))
    return until
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

  private mutating func keep(_ place: Int, isLive: Bool) {
    if let at = live.firstIndex(of: place) {
      if !isLive { live.remove(at: at) }
    } else if isLive {
      live.append(place)
    }
  }
}
