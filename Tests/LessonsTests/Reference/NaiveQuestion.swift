import Casework
import Lessons

/// What a lesson is asked of: a view, a subject, and once there is one an anchor and the names bound so far.
struct NaiveQuestion {
  let view: NaiveView
  /// The child or adult; nil when the lesson is about the family.
  let subject: PersonID?
  var anchor: Event?
  var bound: [String: Event] = [:]
  /// When an unanswered clock ran out: the states are asked then too.
  var due: Instant?

  func event(named name: String) -> Event? {
    name == "it" || name == "that" ? anchor : bound[name]
  }

  func about(_ anchor: Event, names: [String?]) -> NaiveQuestion {
    var question = self
    question.anchor = anchor
    for name in names.compactMap({ $0 }) { question.bound[name] = anchor }
    return question
  }
}

/// What a condition comes to, and what that rests on.
struct NaiveAnswer {
  var truth: Truth
  var evidence: Set<EventID> = []
  var bound: [String: Event] = [:]

  init(_ truth: Truth, evidence: some Sequence<EventID> = [], bound: [String: Event] = [:]) {
    self.truth = truth
    self.evidence = Set(evidence)
    self.bound = bound
  }
}
