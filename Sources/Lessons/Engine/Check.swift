import Casework

/// A test of a pattern as the engine runs it: a value without references, so that to run it neither copies nor counts anything.
///
/// The few tests that do not fit into one are run as they are written.
struct Check: Sendable {
  private enum What: Sendable {
    case word(FieldName, FewWords)
    case fact(EventFact)
    case recordedBy(ServiceTypeSet)
    case heldBy(ServiceTypeSet)
    /// Another test, by its place among the pattern's.
    case other(Int)
  }
  private let what: What
  private let isDenied: Bool

  /// Prepares some tests in the order in which they are asked.
  static func all(_ tests: [Test]) -> [Check] {
    tests.indices.map { place in
      if case .not(let denied) = tests[place] { return Check(denied, isDenied: true, place) }
      return Check(tests[place], isDenied: false, place)
    }
  }

  private init(_ test: Test, isDenied: Bool, _ place: Int) {
    switch test {
    case .word(let field, let words):
      what = FewWords(words).map { .word(field, $0) } ?? .other(place)
    case .fact(let fact): what = .fact(fact)
    case .recordedBy(let types): what = .recordedBy(ServiceTypeSet(types))
    case .heldBy(let types): what = .heldBy(ServiceTypeSet(types))
    default: what = .other(place)
    }
    if case .other = what { self.isDenied = false } else { self.isDenied = isDenied }
  }

  func passes(_ place: Int, for person: Int?, of pattern: EventPattern, _ asked: Evaluation) -> Truth {
    let truth: Truth
    switch what {
    case .word(let field, let words):
      let says = asked.chronology.has(field, anyOf: words, in: place, for: person)
      truth = says.map { Truth($0) } ?? asked.unstated(field, of: place)
    case .fact(let fact): truth = asked.chronology.fact(fact, of: place, for: person)
    case .recordedBy(let types): truth = asked.isRecorded(place, by: types)
    case .heldBy(let types): truth = asked.isHeld(place, by: types)
    case .other(let number): truth = asked.passes(pattern.tests[number], place, for: person)
    }
    return isDenied ? !truth : truth
  }
}

extension Evaluation {
  /// Whether an event passes all tests of a pattern.
  func passesAll(_ pattern: EventPattern, _ place: Int, for person: Int?) -> Truth {
    var passed = Truth.yes
    for at in pattern.checks.indices {
      passed = passed && pattern.checks[at].passes(place, for: person, of: pattern, self)
      if passed == .no { break }
    }
    return passed
  }

  /// Whether a service of one of some types holds an event now; unknown when the source does not show who did.
  func isHeld(_ place: Int, by types: ServiceTypeSet) -> Truth {
    if !chronology.entries[place].holders.isDisjoint(with: types) { return .yes }
    return chronology.entries[place].record.isOfUnknownKnower ? .unknown : .no
  }

  /// Whether a service of one of some types recorded an event; unknown when it is not stated who did.
  func isRecorded(_ place: Int, by types: ServiceTypeSet) -> Truth {
    chronology.entries[place].recorder.map { Truth(types.contains($0)) } ?? .unknown
  }
}
