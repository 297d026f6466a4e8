import Casework
import Lessons

/// **unanswered**: after A, no B within a clock.
extension NaiveQuestion {
  func unanswered(_ form: Unanswered, _ rest: Form) -> [NaiveCandidate] {
    anchors(form.after).compactMap { event, truth in
      guard let start = start(of: form, event) else { return nil }
      let clock = clock(form.within, of: event)
      let end = end(of: clock, from: start.occurred)
      let due = end.due
      var question = about(event, names: [rest.name, form.after.name])
      question.due = due
      // A clock that death stopped never falls due: there is nothing to wait for.
      let asked = isStopped(event, by: due) ? nil : due
      return NaiveCandidate(anchor: event.id, due: asked) { [question] in
        let conditions = question.all(rest.conditions)
        let certain = start.isKnown && end.isKnown ? truth : truth && .unknown
        let whole = certain && conditions.truth && question.noAnswer(form, to: event, by: due)
        return question.verdict(whole, conditions, [event.id])
      }
    }
  }

  /// When a clock runs out, and whether that is known: weeks of pregnancy are counted back from the expected date, and
  /// leave at least the day on which the clock began.
  private func end(of clock: Clock, from start: Occurrence) -> (due: Instant, isKnown: Bool) {
    guard case .weeksOfPregnancy(let weeks) = clock else { return (clock.due(from: start).instant, true) }
    let began = start.latest
    guard let expected = subject.flatMap(view.expectedDay) else { return (began.end, false) }
    return (max(began, expected - 7 * (40 - weeks)).end, true)
  }

  /// The clock, or the guarded one when its guard is certain.
  func clock(_ rule: ClockRule, of event: Event) -> Clock {
    guard let guarded = rule.guarded, let test = rule.when,
      asked(test, of: event) == .yes
    else { return rule.standard }
    return guarded
  }

  /// When the clock started, and whether that is known; nil when no such service holds the event yet.
  private func start(of form: Unanswered, _ event: Event) -> (occurred: Occurrence, isKnown: Bool)? {
    if form.fromOccurred { return (event.occurred, true) }
    let holders = view.seen.first { $0.event.id == event.id }?.holders ?? []
    let owing = holders.filter { holder in
      guard case .type(let types) = form.owedBy else { return true }
      return types.contains(view.family.type(of: holder.service))
    }
    if let first = owing.map(\.since).min() { return (Occurrence(first), true) }
    return event.knowerUnknown ? (Occurrence(event.occurred.known), false) : nil
  }

  private func noAnswer(_ form: Unanswered, to event: Event, by due: Instant) -> Truth {
    if isStopped(event, by: due) { return .no }
    let answered = Truth.any(of: view.seen.map { answers(form.by, $0.event, to: event) })
    guard answered == .no else { return !answered }
    return covered(form.by, from: event.occurred.earliest, through: max(event.occurred.earliest, due.day))
  }

  /// Death, once known, stops every clock that began before it.
  private func isStopped(_ event: Event, by due: Instant) -> Bool {
    guard let subject, event.kind != .deathOrSeriousHarm else { return false }
    return view.hasDied(subject, before: Occurrence(due.day))
      && !view.hasDied(subject, before: event.occurred)
  }

  private func answers(_ pattern: Pattern, _ answer: Event, to event: Event) -> Truth {
    if answer.id == event.id {
      return Truth.any(of: pattern.alternatives.filter(\.isTheAnchorHeld).map { match($0, answer) })
    }
    let isNaming = Truth(answer.relations.contains(Relation(.answers, event.id)))
    return (answer.occurred.isAtOrAfter(event.occurred) || isNaming) && match(pattern, answer)
  }
}
