import Casework

/// What an event's own details say for ever, whatever else becomes known.
extension Evaluation {
  /// Whether the anchor can ever be one of a part of a lesson.
  func mayBeAnchor(of prepared: PreparedLesson) -> Bool {
    for at in prepared.anchorPatterns.indices where mayMatch(prepared.anchorPatterns[at], anchor) {
      return true
    }
    return false
  }

  /// Whether an event can ever be what a pattern means: not when its own details already deny it.
  func mayMatch(_ pattern: EventPattern, _ place: Int) -> Bool {
    guard pattern.meant.contains(chronology.entries[place].kind) else {
      return false
    }
    // In another scope, who is meant can change as more becomes known of households and adults.
    guard pattern.scope == .child, about == .child else { return true }
    if let subject {
      guard chronology.entries[place].concerns(subject) else { return false }
      if pattern.areTestsSettled { return passesAll(pattern, place, for: subject) != .no }
      return pattern.tests.allSatisfy { settled($0, place, for: subject) != .no }
    }
    return people(of: place, in: .child).contains { person in
      pattern.tests.allSatisfy { settled($0, place, for: person) != .no }
    }
  }

  private func settled(_ test: Test, _ place: Int, for person: Int?) -> Truth {
    if test.isSettled { return passes(test, place, for: person) }
    switch test {
    case .all(let tests):
      return tests.reduce(.yes) { $0 && settled($1, place, for: person) }
    case .any(let tests):
      return tests.reduce(.no) { $0 || settled($1, place, for: person) }
    case .not(let test): return !settled(test, place, for: person)
    default: return .unknown
    }
  }
}

extension EventFact {
  /// Whether it rests on the event's own details alone.
  var isOwn: Bool {
    switch self {
    case .sightOfTheChild, .seenAlone, .failedVisit, .notIndependentlyMobile, .ordinaryBump,
      .fromFamilyOrPublic:
      true
    case .causeSettled, .atKnownCondition, .claimOfHarm, .restsOnlyOnCarersWord, .newAdult,
      .acceptedAsReferral:
      false
    }
  }
}
