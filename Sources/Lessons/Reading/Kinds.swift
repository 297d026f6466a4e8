import Casework

/// The kinds that an event may be of where a test is asked, so that no test asks for a detail that cannot be there.
enum Kinds: Hashable, Sendable {
  /// One of these.
  case these([EventKind])
  /// Any kind at all, by the lesson's own word.
  case anything
  /// Whatever kinds the records hold, as what a decision relies on.
  case whateverIsThere

  /// The kinds of several alternatives together.
  init(_ alternatives: [EventPattern]) {
    let kinds = alternatives.flatMap(\.kinds)
    self = alternatives.contains { $0.kinds.isEmpty } ? .anything : .these(kinds.uniqued)
  }
}

extension Kinds {
  /// Whether every kind here is so; what may be any kind is not.
  func all(_ isSo: (EventKind) -> Bool) -> Bool {
    if case .these(let kinds) = self { return kinds.allSatisfy(isSo) }
    return false
  }

  /// Whether a kind here is so; among any kinds, one is.
  func some(_ isSo: (EventKind) -> Bool) -> Bool {
    if case .these(let kinds) = self { return kinds.contains(where: isSo) }
    return true
  }
}

extension EventFact {
  /// The kinds of which the fact can hold; empty when it can of any.
  var toldOf: [EventKind] {
    switch self {
    case .sightOfTheChild, .seenAlone:
      [.visit, .childSeen, .attendance, .examination, .healthAppointment, .markOrInjury, .childsAccount]
    case .failedVisit: [.visit]
    case .causeSettled, .atKnownCondition, .ordinaryBump: [.markOrInjury]
    case .newAdult: [.adultConnected]
    case .acceptedAsReferral: [.concernReceived]
    case .fromFamilyOrPublic: [.concernReceived, .evidenceReceived]
    case .claimOfHarm, .restsOnlyOnCarersWord, .notIndependentlyMobile: []
    }
  }

  /// The kinds that the fact names when it stands for a pattern; empty when it names none.
  var namedKinds: [EventKind] {
    switch self {
    case .sightOfTheChild: toldOf
    case .seenAlone: [.visit, .childSeen, .examination, .childsAccount]
    case .failedVisit, .ordinaryBump, .newAdult: toldOf
    case .causeSettled, .atKnownCondition, .acceptedAsReferral, .fromFamilyOrPublic, .claimOfHarm,
      .restsOnlyOnCarersWord, .notIndependentlyMobile:
      []
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
