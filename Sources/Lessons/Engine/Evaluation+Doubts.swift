import Casework

/// What would settle that an event is one that a pattern means, where that cannot be told.
extension Evaluation {
  func doubts(_ pattern: Pattern, _ place: Int) -> [Unknown] {
    saysWhy ? pattern.alternatives.flatMap { doubts($0, place) } : []
  }

  /// The same for an event that is sought in the pattern's window; where only its place in that cannot be told, when it
  /// was.
  func doubts(sought pattern: Pattern, _ place: Int) -> [Unknown] {
    guard saysWhy else { return [] }
    let doubts = doubts(pattern, place)
    let lies = span(pattern.window)?.includes(occurred(place)) ?? .yes
    return lies == .unknown || doubts.isEmpty ? doubts + [timing(place)] : doubts
  }

  /// When exactly an event was, or, where that is known to the day, when the anchor was.
  func timing(_ place: Int) -> Unknown {
    let isExact = occurred(place).earliest == occurred(place).latest
    let isAnchorExact = anchorOccurred.earliest == anchorOccurred.latest
    return .timing(id(isExact && !isAnchorExact ? anchor : place))
  }

  func doubts(_ test: Test, _ place: Int, for person: Int?) -> [Unknown] {
    guard saysWhy, passes(test, place, for: person) == .unknown else { return [] }
    switch test {
    case .fact(let fact): return chronology.doubts(of: fact, in: place, for: person)
    case .word(let field, _), .atLeast(let field, _), .under(let field, _), .service(let field, _):
      return [.detail(id(place), [.field(field)])]
    case .source: return [.detail(id(place), [.source])]
    case .interpreter: return [.detail(id(place), [.interpreter])]
    case .recordedBy: return [.detail(id(place), [.recorder])]
    case .heldBy: return [.knower(id(place))]
    case .youngerThan: return [.detail(id(place), [.age])]
    case .all(let tests), .any(let tests): return tests.flatMap { doubts($0, place, for: person) }
    case .not(let test): return doubts(test, place, for: person)
    case .stated, .statesInterpreter, .claim: return []
    }
  }

  private func doubts(_ pattern: EventPattern, _ place: Int) -> [Unknown] {
    guard match(pattern, place) == .unknown else { return [] }
    let people = people(of: place, in: pattern.scope)
    let tests = people.filter { passesAll(pattern.tests, place, for: $0) == .unknown }.flatMap { person in
      pattern.tests.flatMap { doubts($0, place, for: person) }
    }
    return tests + pattern.relations.flatMap { doubts($0, place) }
  }

  private func doubts(_ relation: RelationTerm, _ place: Int) -> [Unknown] {
    switch relation {
    case .namesSome(let pattern, let kinds): return doubts(of: place, naming: true, kinds, pattern)
    case .namedBySome(let pattern, let kinds): return doubts(of: place, naming: false, kinds, pattern)
    case .agrees(let name, let fields):
      return [place, self.place(named: name)].compactMap { $0 }.compactMap { place in
        let unsaid = chronology.fields(fields, place, for: subject)
        return unsaid.isEmpty ? nil : .detail(id(place), unsaid)
      }
    case .isHeldBy(_, let types):
      return isHeld(place, by: ServiceTypeSet(types)) == .unknown ? [.knower(id(place))] : []
    case .names, .linkedWith, .sharesAdult, .isNot: return []
    }
  }

  private func doubts(
    of place: Int, naming: Bool, _ kinds: Set<RelationKind>, _ pattern: EventPattern
  ) -> [Unknown] {
    chronology.entries[place].links.flatMap { link in
      link.isNaming == naming && kinds.contains(link.kind) && !chronology.entries[link.other].isHidden
        ? doubts(pattern, link.other) : []
    }
  }
}

extension [Unknown] {
  /// Each once, and what one event leaves unsaid together.
  var gathered: [Unknown] {
    var gathered: [Unknown] = []
    for doubt in self where !gathered.contains(doubt) {
      guard case .detail(let event, let more) = doubt,
        let at = gathered.firstIndex(where: { $0.isDetail(of: event) }),
        case .detail(_, let said) = gathered[at]
      else {
        gathered.append(doubt)
        continue
      }
      gathered[at] = .detail(event, said + more.filter { !said.contains($0) })
    }
    return gathered
  }
}

extension Unknown {
  fileprivate func isDetail(of event: EventID) -> Bool {
    guard case .detail(event, _) = self else { return false }
    return true
  }
}
