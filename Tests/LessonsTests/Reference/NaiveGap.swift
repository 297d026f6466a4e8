import Casework
import Lessons

/// **gap**: a state holds and nothing of P happens for a period.
extension NaiveQuestion {
  func gap(_ gap: Gap, _ form: Form) -> [NaiveCandidate] {
    let happened = anchors(gap.pattern)
    return openings(of: gap.states).flatMap { opener in
      let lasts = happened.filter { $0.truth == .yes }.map(\.event)
      return ([nil] + lasts.map { $0 }).compactMap { last -> NaiveCandidate? in
        let anchor = last ?? opener
        let due = due(gap, opener: opener, last: last)
        let question = about(anchor, names: [form.name, gap.pattern.name])
        let none = last == nil && lasts.contains { Occurrence(due).isAtOrAfter($0.occurred) == .yes }
        if none { return nil }
        return NaiveCandidate(anchor: anchor.id, due: due, staysUntilDue: false) {
          question.verdict(gap, form, opener: opener, last: last, due: due, happened)
        }
      }
    }
  }

  private func due(_ gap: Gap, opener: Event, last: Event?) -> Instant {
    let clock = clock(gap.period, of: last ?? opener)
    let grace = gap.grace.due(from: opener.occurred).instant
    if let session = lastSession(gap, after: last ?? opener) {
      return max(clock.due(from: Occurrence(session)).instant, grace)
    }
    let period = clock.due(from: (last ?? opener).occurred).instant
    return last == nil ? period : max(period, grace)
  }

  /// The last day on which the child was seen at school since the last event, or the opening, where sight is waited for.
  private func lastSession(_ gap: Gap, after event: Event) -> Day? {
    guard gap.waitsForSight, let subject else { return nil }
    return view.sessions(of: subject, after: event.occurred.latest).max()
  }

  /// Whether the child was at school, for all that is known, since it was last seen there for certain.
  private func mayHaveBeenAtSchool(_ gap: Gap, since event: Event, by due: Day) -> Truth {
    guard gap.waitsForSight, let subject else { return .no }
    let last = lastSession(gap, after: event) ?? event.occurred.latest
    return view.wasAtSchool(subject, after: last, through: due)
  }

  private func verdict(
    _ gap: Gap, _ form: Form, opener: Event, last: Event?, due: Instant,
    _ happened: [(event: Event, truth: Truth)]
  ) -> NaiveVerdict {
    let rest = all(form.conditions)
    let own = [opener.id] + [last?.id].compactMap { $0 }
    var truth = none(happened, after: last, since: opener)
    if truth == .yes {
      let from = (last ?? opener).occurred.latest
      truth = covered(gap.pattern, from: min(from, due.day), through: due.day)
    }
    truth = truth && rest.truth && !mayHaveBeenAtSchool(gap, since: last ?? opener, by: due.day)
    let held = gap.states.map { state($0, at: Occurrence(due.day), besides: nil) }.first { $0.truth == .yes }
    let began = opener.occurred.latest
    // What certainly still holds at the end has held ever since it began, also on days of which by themselves it could
    // not be told.
    let isWhole = gap.states.contains { isStillHeld($0, since: began, on: due.day) }
    if truth != .no, !isWhole { truth = truth && lasts(gap.states, from: began, through: due.day) }
    var verdict = verdict(truth, rest, own + (held.map { Array($0.evidence) } ?? []))
    verdict.session = lastSession(gap, after: last ?? opener)
    return verdict
  }

  /// No B after the last one, in the order of the chronology.
  ///
  /// One before due makes it not the last, one later settles the gap. Where there is no certain B at all, one that may
  /// be of the pattern counts if it may lie after the opening.
  private func none(
    _ happened: [(event: Event, truth: Truth)], after last: Event?, since opener: Event
  ) -> Truth {
    let later = happened.filter { event, truth in
      guard let last else { return truth == .yes || event.occurred.latest >= opener.occurred.latest }
      return naivelyPrecedes(last, event)
    }
    return !Truth.any(of: later.map(\.truth))
  }

  /// The events that opened an interval in which one of the states holds, each as yet unopened by another.
  private func openings(of states: [StateTerm]) -> [Event] {
    let spells = states.flatMap { term in
      bearers(of: term.of, on: view.now.day, anchor: nil)
        .flatMap { person in view.spells(of: term.state, for: person).map { ($0, term.state) } }
    }
    var openers: [Event] = []
    for (spell, _) in spells where !openers.contains(where: { $0.id == spell.opener.id }) {
      let isCovered = spells.contains { other, state in
        other.opened == .yes && naivelyPrecedes(other.opener, spell.opener)
          && spell.opener.occurred.latest <= firstDayWithout(other, state)
      }
      if !isCovered { openers.append(spell.opener) }
    }
    return openers.sorted(by: naivelyPrecedes)
  }

  /// The first day on which an opening no longer holds; the last of all days when no end is known.
  private func firstDayWithout(_ spell: NaiveSpell, _ state: StateName) -> Day {
    if let closer = spell.closer { return closer.occurred.latest }
    guard state == .worryOpen else { return .last }
    return view.lastTouch(of: spell.opener) + view.conventions.worryDays + 1
  }

  /// Whether one of the states holds on every day.
  private func lasts(_ states: [StateTerm], from: Day, through: Day) -> Truth {
    guard from <= through else { return .yes }
    var truth = Truth.yes
    for day in from...through where truth != .no {
      truth = truth && Truth.any(of: states.map { holds($0, on: day) })
    }
    return truth
  }

  /// Whether an opening that was there by one day certainly holds on another.
  private func isStillHeld(_ term: StateTerm, since began: Day, on day: Day) -> Bool {
    bearers(of: term.of, on: day, anchor: nil).contains { person in
      if view.hasDied(person, before: Occurrence(day)) { return false }
      return view.spells(of: term.state, for: person).contains { spell in
        spell.opener.occurred.latest <= began
          && view.holds(spell, term.state, at: Occurrence(day), of: person).truth == .yes
      }
    }
  }

  private func holds(_ term: StateTerm, on day: Day) -> Truth {
    let people = bearers(of: term.of, on: day, anchor: nil)
    return Truth.any(of: people.map { view.state(term.state, of: $0, on: day) })
  }
}

extension NaiveView {
  /// Whether a state of a person held on a day.
  func state(_ state: StateName, of person: PersonID, on day: Day) -> Truth {
    let key = NaiveStateOf(state: state, person: person)
    if let made = memo.days[key]?[day] { return made }
    let truth = self.state(state, of: person, at: Occurrence(day), besides: nil).truth
    memo.days[key, default: [:]][day] = truth
    return truth
  }
}
