import Casework

/// What a single event must pass.
extension Evaluation {
  func passes(_ test: Test, _ place: Int, for person: Int?) -> Truth {
    switch test {
    case .fact(let fact): return chronology.fact(fact, of: place, for: person)
    case .word(let field, let words): return holds(words, in: field, of: place, for: person)
    case .atLeast(let field, let bound): return number(field, of: place, for: person) { $0 >= bound }
    case .under(let field, let bound): return number(field, of: place, for: person) { $0 < bound }
    case .stated(let field): return Truth(chronology.detail(of: place, for: person)[field] != nil)
    case .source(let sources):
      let source = chronology.entries[place].record.event.source
      return source == .notStated ? .unknown : Truth(sources.contains(source))
    case .interpreter(let uses):
      let use = chronology.entries[place].record.event.interpreter
      return use.map { Truth(uses.contains($0)) } ?? .unknown
    case .statesInterpreter: return Truth(chronology.entries[place].record.event.interpreter != nil)
    case .claim(let matters, let standings): return claims(place, matters, standings)
    case .heldBy(let types): return isHeld(place, by: ServiceTypeSet(types))
    case .service(let field, let types): return names(a: types, in: field, of: place, for: person)
    case .recordedBy(let types): return isRecorded(place, by: ServiceTypeSet(types))
    case .youngerThan(let age):
      guard let child = person else { return .unknown }
      return chronology.isYounger(child, than: age, at: occurred(place))
    case .all(let tests): return passesAll(tests, place, for: person)
    case .any(let tests):
      var passed = Truth.no
      for test in tests where passed != .yes { passed = passed || passes(test, place, for: person) }
      return passed
    case .not(let test): return !passes(test, place, for: person)
    }
  }

  private func holds(_ words: [Word], in field: FieldName, of place: Int, for person: Int?) -> Truth {
    let says = chronology.has(field, anyOf: words, in: place, for: person)
    return says.map { Truth($0) } ?? unstated(field, of: place)
  }

  /// What is not stated cannot be told; what the event's kind has no field for is not so.
  func unstated(_ field: FieldName, of place: Int) -> Truth {
    chronology.entries[place].kind.has(field) ? .unknown : .no
  }

  private func names(
    a types: [ServiceType], in field: FieldName, of place: Int, for person: Int?
  ) -> Truth {
    guard case .services(let named)? = chronology.detail(of: place, for: person)[field] else {
      return unstated(field, of: place)
    }
    return Truth(named.contains { types.contains(chronology.type(of: $0)) })
  }

  private func number(
    _ field: FieldName, of place: Int, for person: Int?, _ test: (Double) -> Bool
  ) -> Truth {
    guard case .number(let value)? = chronology.detail(of: place, for: person)[field] else {
      return unstated(field, of: place)
    }
    return Truth(test(value))
  }

  private func claims(_ place: Int, _ matters: [ClaimMatter], _ standings: [Standing]) -> Truth {
    Truth(
      chronology.entries[place].record.event.claims.contains { claim in
        guard matters.contains(claim.matter) else { return false }
        return chronology.standing(of: claim.matter, in: place).map(standings.contains) ?? false
      })
  }
}
