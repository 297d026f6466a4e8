import Casework

/// Whether an event is one that a pattern means, and which of those known lie in its window.
extension Evaluation {
  func match(_ pattern: EventPattern, _ place: Int) -> Truth {
    guard pattern.meant.contains(chronology.entries[place].kind) else { return .no }
    let isOfSubject = pattern.scope == .child && about == .child
    if isOfSubject, let subject, !chronology.entries[place].concerns(subject) { return .no }
    var related = Truth.yes
    if pattern.isRelated {
      for relation in pattern.relations {
        related = related && has(relation, place)
        if related == .no { return .no }
      }
    }
    if isOfSubject, let subject { return related && passesAll(pattern, place, for: subject) }
    var passed = Truth.no
    for person in people(of: place, in: pattern.scope) {
      passed = passed || passesAll(pattern, place, for: person)
      if passed == .yes { break }
    }
    return passed && related
  }

  func passesAll(_ tests: [Test], _ place: Int, for person: Int?) -> Truth {
    var passed = Truth.yes
    for test in tests {
      passed = passed && passes(test, place, for: person)
      if passed == .no { break }
    }
    return passed
  }

  func match(_ pattern: Pattern, _ place: Int) -> Truth {
    var matched = Truth.no
    for alternative in pattern.alternatives {
      matched = matched || match(alternative, place)
      if matched == .yes { break }
    }
    return matched
  }

  private func has(_ relation: RelationTerm, _ place: Int) -> Truth {
    let links = chronology.entries[place].links
    switch relation {
    case .names(let name, let kinds):
      guard let other = self.place(named: name) else { return .no }
      return Truth(links.contains { $0.isNaming && $0.other == other && kinds.contains($0.kind) })
    case .namesSome(let pattern, let kinds): return some(links, naming: true, kinds, pattern)
    case .namedBySome(let pattern, let kinds): return some(links, naming: false, kinds, pattern)
    case .linkedWith(let name):
      guard let other = self.place(named: name), other != place else { return .no }
      return Truth(links.contains { $0.other == other && $0.kind.links })
    case .agrees(let name, let fields):
      guard let other = self.place(named: name) else { return .no }
      return Truth.any(of: fields.lazy.map { agree(place, other, in: $0) })
    case .isHeldBy(let name, let types):
      guard self.place(named: name) == place else { return .no }
      return isHeld(place, by: ServiceTypeSet(types))
    case .sharesAdult(let name):
      guard let other = self.place(named: name) else { return .no }
      let those = adults(of: other)
      return Truth(adults(of: place).contains(where: those.contains))
    case .isNot(let name): return Truth(self.place(named: name) != place)
    }
  }

  private func some(
    _ links: [Entry.Link], naming: Bool, _ kinds: Set<RelationKind>, _ pattern: EventPattern
  ) -> Truth {
    var found = Truth.no
    for link in links where link.isNaming == naming && kinds.contains(link.kind) {
      guard !chronology.entries[link.other].isHidden else { continue }
      found = found || match(pattern, link.other)
      if found == .yes { break }
    }
    return found
  }

  private func agree(_ a: Int, _ b: Int, in field: FieldName) -> Truth {
    let one = chronology.detail(of: a, for: subject)[field]
    let other = chronology.detail(of: b, for: subject)[field]
    guard let one, let other else {
      return (one == nil ? unstated(field, of: a) : .unknown)
        && (other == nil ? unstated(field, of: b) : .unknown)
    }
    if case .words(let mine) = one, case .words(let theirs) = other {
      return Truth(mine.contains(where: theirs.contains))
    }
    return Truth(one == other)
  }

  /// The latest certain match of a pattern in its window, or the latest that cannot be told.
  struct Search {
    var latest: Int?
    var unsure: Int?
  }

  func search(_ pattern: Pattern) -> Search? {
    guard let span = span(pattern.window) else { return nil }
    var search = Search()
    for alternative in pattern.alternatives {
      if let few = fewCandidates(alternative) {
        for place in few
        where chronology.entries[place].occurred.latest >= span.from
          && chronology.entries[place].occurred.earliest <= span.through
        {
          _ = look(at: place, alternative, span, &search)
        }
        continue
      }
      for kind in alternative.everyKind {
        chronology.latestFirst(kind, from: span.from, through: span.through) { place in
          look(at: place, alternative, span, &search)
        }
      }
    }
    return search
  }

  /// Looks at one event; returns whether earlier ones of its kind still matter.
  private func look(
    at place: Int, _ alternative: EventPattern, _ span: Span, _ search: inout Search
  ) -> Bool {
    if place == anchor, !alternative.meansTheAnchor { return true }
    if let latest = search.latest, chronology.entries.precedes(place, latest) { return false }
    switch match(alternative, place) && span.includes(occurred(place)) {
    case .no: return true
    case .yes:
      search.latest = place
      return false
    case .unknown:
      if search.unsure.map({ chronology.entries.precedes($0, place) }) ?? true { search.unsure = place }
      return true
    }
  }

  /// The only events that a relation to something bound allows, so that no list need be walked.
  func fewCandidates(_ pattern: EventPattern) -> [Int]? {
    guard pattern.isRelated else { return nil }
    for relation in pattern.relations {
      switch relation {
      case .names(let name, _), .linkedWith(let name):
        guard let other = place(named: name) else { return [] }
        return chronology.entries[other].links.map(\.other).filter { !chronology.entries[$0].isHidden }
      case .isHeldBy(let name, _):
        return place(named: name).map { [$0] } ?? []
      default: continue
      }
    }
    return nil
  }
}
