import Casework
import Lessons

/// Something a finding could be anchored in, and when it is asked.
struct NaiveCandidate {
  let anchor: EventID
  /// The moment after which it is asked; nil when it is asked as soon as it is known.
  let due: Instant?
  /// Whether the anchor stays what it was until then; a last event that is due later is another matter.
  var staysUntilDue = true
  /// The place among the lesson's alternatives of the one that it is a candidate of.
  var form = 0
  let verdict: () -> NaiveVerdict

  func isWaiting(at now: Instant) -> Bool { staysUntilDue && due.map { $0 > now } ?? false }
}

/// What a form comes to for one anchor.
struct NaiveVerdict {
  var truth: Truth
  var evidence: Set<EventID>
  /// The question as it stood, with what was bound: for the guards of the level.
  var question: NaiveQuestion
  /// Whether so many distinct happenings are certain.
  var counts: (_ least: Int) -> Bool = { _ in false }
  /// The last session attended at school before a gap fell due.
  var session: Day?
  /// The form's own window, after which evidence is no longer fresh.
  var window: Clock?
}

/// What the findings of a lesson about a subject rest on so far, for forms whose anchor stays as first found.
struct NaiveFound {
  let anchor: EventID
  let evidence: Set<EventID>
  let opened: Int
}

extension NaiveQuestion {
  func candidates(of form: Form, found: [NaiveFound]) -> [NaiveCandidate] {
    switch form.anchor {
    case .happens(let pattern): happens(pattern, form)
    case .unanswered(let unanswered): self.unanswered(unanswered, form)
    case .repeats(let repeats): self.repeats(repeats, form, found)
    case .gap(let gap): self.gap(gap, form)
    case .gate(let gate): self.gate(gate, form)
    case .converges: []
    }
  }

  /// Every event that is or may be of the anchor's pattern.
  func anchors(_ pattern: Pattern) -> [(event: Event, truth: Truth)] {
    view.seen.map(\.event).map { ($0, match(pattern, $0)) }.filter { $0.1 != .no }
  }

  /// **happens**: an event of P, asked when known, or when its latest forward window is over.
  private func happens(_ pattern: Pattern, _ form: Form) -> [NaiveCandidate] {
    anchors(pattern).map { event, truth in
      let over = form.conditions.flatMap { $0.forwardWindows() }
        .map { $0.lastDay(startingOn: event.occurred.latest).end }.max()
      let question = about(event, names: [form.name, pattern.name])
      return NaiveCandidate(anchor: event.id, due: over) {
        let rest = question.all(form.conditions)
        return question.verdict(truth && rest.truth, rest, [event.id])
      }
    }
  }

  func verdict(_ truth: Truth, _ rest: NaiveAnswer, _ own: [EventID]) -> NaiveVerdict {
    var question = self
    question.bound.merge(rest.bound) { _, new in new }
    return NaiveVerdict(truth: truth, evidence: rest.evidence.union(own), question: question)
  }
}

extension Condition {
  /// How long after the anchor it must still look before its absence of something, or its change, can be told.
  func forwardWindows(denied: Bool = false) -> [Clock] {
    switch self {
    case .exists(let pattern): denied ? pattern.forwardWindow : []
    case .absent(let pattern): pattern.forwardWindow
    case .changes(let changes): [.days(changes.daysAfter)]
    case .all(let parts), .any(let parts): parts.flatMap { $0.forwardWindows(denied: denied) }
    case .not(let part): part.forwardWindows(denied: !denied)
    case .state, .anchor, .share, .restsOnlyOn: []
    }
  }
}

extension Pattern {
  fileprivate var forwardWindow: [Clock] {
    switch window {
    case .after(let clock), .around(let clock): [clock]
    case .anyTime, .upToAnchor, .before, .since, .sinceAnchor: []
    }
  }
}
