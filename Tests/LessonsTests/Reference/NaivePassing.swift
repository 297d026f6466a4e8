import Casework
import Lessons

/// Whether one event passes a test, as it concerns a person.
extension NaiveView {
  func passes(_ test: Test, _ event: Event, for person: PersonID?) -> Truth {
    let truth = isSo(test, of: event, for: person)
    listener?.hear(.test(test.part), truth)
    if case .fact(let fact) = test { listener?.hear(.fact(fact), truth) }
    return truth
  }

  private func isSo(_ test: Test, of event: Event, for person: PersonID?) -> Truth {
    if let field = test.asked, event.kind.field(field) == nil { return .no }
    let detail = detail(of: event, for: person)
    switch test {
    case .word(let field, let words):
      let said = detail.words(field)
      return self.said(said.contains(where: words.contains), unless: said.isEmpty)
    case .service(let field, let types):
      guard case .services(let services)? = detail[field] else { return .unknown }
      return Truth(services.contains { types.contains(family.type(of: $0)) })
    case .atLeast(let field, let least): return number(detail, field).map { Truth($0 >= least) } ?? .unknown
    case .under(let field, let limit): return number(detail, field).map { Truth($0 < limit) } ?? .unknown
    case .stated(let field): return Truth(detail[field] != nil)
    case .source(let sources):
      return sources.contains(event.source) ? .yes : said(false, unless: event.source == .notStated)
    case .interpreter(let uses): return event.interpreter.map { Truth(uses.contains($0)) } ?? .unknown
    case .statesInterpreter: return Truth(event.interpreter != nil)
    case .fact(let fact): return self.fact(fact, of: event, for: person)
    case .claim(let matters, let standings): return Truth(claims(matters, standings, in: event))
    case .heldBy(let types): return isHeld(event, by: types)
    case .recordedBy(let types):
      return event.recorder?.service.map { Truth(types.contains(family.type(of: $0))) } ?? .unknown
    case .youngerThan(let age): return isYounger(person, than: age, at: event.occurred)
    case .all(let tests): return Truth.all(of: tests.map { passes($0, event, for: person) })
    case .any(let tests): return Truth.any(of: tests.map { passes($0, event, for: person) })
    case .not(let test): return !passes(test, event, for: person)
    }
  }

  /// The number that a field holds.
  func number(_ detail: Detail, _ field: FieldName) -> Double? {
    guard case .number(let number)? = detail[field] else { return nil }
    return number
  }

  private func claims(_ matters: [ClaimMatter], _ standings: [Standing], in event: Event) -> Bool {
    event.claims.contains { claim in
      matters.contains(claim.matter)
        && standing(of: claim.matter, in: event).map(standings.contains) == true
    }
  }

  /// Whether a service of one of these types holds an event now; whose knower is unknown may be held by any.
  func isHeld(_ event: Event, by types: [ServiceType]) -> Truth {
    let holders = seen.first { $0.event.id == event.id }?.holders ?? []
    if holders.contains(where: { types.contains(family.type(of: $0.service)) }) { return .yes }
    return event.knowerUnknown ? .unknown : .no
  }
}

extension Test {
  /// The one field that it asks, without which an event does not pass it.
  fileprivate var asked: FieldName? {
    switch self {
    case .word(let field, _), .service(let field, _), .atLeast(let field, _), .under(let field, _),
      .stated(let field):
      field
    case .source, .interpreter, .statesInterpreter, .fact, .claim, .heldBy, .recordedBy, .youngerThan, .all,
      .any, .not:
      nil
    }
  }
}
