import Casework

/// One opening of a state, and what closed it.
struct NaiveSpell {
  let opener: Event
  let opened: Truth
  var closer: Event?
}

/// Whether a state held at a time, and which event had opened it.
struct NaiveStateAnswer {
  var truth: Truth
  var opener: EventID?
  var assumed = false
}

/// States, each worked out from the start by reading what is in view in the order of the chronology.
extension NaiveView {
  func spells(of state: StateName, for person: PersonID) -> [NaiveSpell] {
    let key = NaiveStateOf(state: state, person: person)
    if let made = memo.spells[key] { return made }
    var spells: [NaiveSpell] = []
    for event in seen.map(\.event) where people(of: event).contains(person) {
      if Self.closers(of: state).contains(event.kind) {
        for place in spells.indices where spells[place].closer == nil {
          if closes(state, event, spells[place].opener, for: person) { spells[place].closer = event }
        }
      }
      guard Self.openers(of: state).contains(event.kind) else { continue }
      let opened = opens(state, event, for: person)
      if opened != .no { spells.append(NaiveSpell(opener: event, opened: opened)) }
    }
    memo.spells[key] = spells
    return spells
  }

  /// Whether a state of a person held at an occurrence; what the anchor itself opened does not count.
  func state(
    _ state: StateName, of person: PersonID, at asked: Occurrence, besides anchor: Event?
  ) -> NaiveStateAnswer {
    if hasDied(person, before: asked) { return NaiveStateAnswer(truth: .no) }
    let spells = spells(of: state, for: person).filter { spell in
      anchor.map { !isOpened(spell.opener, by: $0) } ?? true
    }
    let answers = spells.reversed().map { holds($0, state, at: asked, of: person) }
    let most = answers.map(\.truth).max() ?? .no
    let best = answers.filter { $0.truth == most && $0.truth != .no }
    return best.first { !$0.assumed } ?? best.first ?? NaiveStateAnswer(truth: .no)
  }

  func hasDied(_ person: PersonID, before asked: Occurrence) -> Bool {
    seen.map(\.event).contains {
      $0.kind == .deathOrSeriousHarm && $0.detail.has(.kind, .death) == true
        && people(of: $0).contains(person) && asked.isAfter($0.occurred) == .yes
    }
  }

  func holds(
    _ spell: NaiveSpell, _ state: StateName, at asked: Occurrence, of person: PersonID
  ) -> NaiveStateAnswer {
    let began = asked.isAtOrAfter(spell.opener.occurred) && spell.opened
    if let closer = spell.closer { return answer(began && !asked.isAtOrAfter(closer.occurred), spell) }
    let touched = lastTouch(of: spell.opener)
    if began == .no || asked.latest <= touched { return answer(began, spell) }
    if state == .worryOpen {
      let until = touched + conventions.worryDays
      let live: Truth = asked.latest <= until ? .yes : asked.earliest > until ? .no : .unknown
      return answer(began && live, spell)
    }
    switch coverage([spell.opener.kind], from: touched, through: asked.latest, for: person) {
    case .covered: return answer(began, spell)
    case .missing: return answer(began && .unknown, spell)
    case .assumed:
      let lasts = asked.latest <= touched + conventions.untouchedDays
      return answer(began && (lasts ? .yes : .unknown), spell, assumed: lasts)
    }
  }

  private func answer(_ truth: Truth, _ spell: NaiveSpell, assumed: Bool = false) -> NaiveStateAnswer {
    NaiveStateAnswer(truth: truth, opener: truth == .yes ? spell.opener.id : nil, assumed: assumed)
  }

  /// The last day on which anything in view named the opening, or its own.
  func lastTouch(of opener: Event) -> Day {
    let naming = seen.map(\.event).filter { $0.relations.contains { $0.event == opener.id } }
    return ([opener] + naming).map(\.occurred.latest).max() ?? opener.occurred.latest
  }

  /// Whether an opening is the event that is asked about, or arose from or answers it on the same day.
  private func isOpened(_ opener: Event, by anchor: Event) -> Bool {
    if opener.id == anchor.id { return true }
    return opener.occurred.overlaps(anchor.occurred) && leads(from: opener, to: anchor, hops: 6)
  }

  private func leads(from event: Event, to anchor: Event, hops: Int) -> Bool {
    guard hops > 0 else { return false }
    return event.relations.contains { relation in
      guard relation.kind == .arisesFrom || relation.kind == .answers else { return false }
      if relation.event == anchor.id { return true }
      return anyEvent(relation.event).map { leads(from: $0, to: anchor, hops: hops - 1) } ?? false
    }
  }
}
