import Casework
import Lessons

/// A part of the language that says something: every form, condition, window, test, relation, scope, state and fact.
///
/// The names come from switches over the language itself, so that a case added to it must be named here, and then be
/// heard.
enum LanguagePart: Hashable {
  case form(FormPart)
  case condition(ConditionPart)
  case window(WindowPart)
  case test(TestPart)
  case relation(RelationPart)
  case scope(Scope)
  case state(StateName)
  case fact(EventFact)
  /// Whether a child was at school on a day.
  case session

  static let all: [LanguagePart] =
    FormPart.allCases.map { .form($0) } + ConditionPart.allCases.map { .condition($0) }
    + WindowPart.allCases.map { .window($0) } + TestPart.allCases.map { .test($0) }
    + RelationPart.allCases.map { .relation($0) } + Scope.allCases.map { .scope($0) }
    + StateName.allCases.map { .state($0) } + EventFact.allCases.map { .fact($0) } + [.session]

  /// What it can come to at all: what is stated or not, or linked or not, can always be told.
  var truths: Set<Truth> {
    switch self {
    case .form(.converges), .test(.stated), .test(.statesInterpreter), .test(.claim), .fact(.claimOfHarm),
      .fact(.acceptedAsReferral):
      [.yes, .no]
    case .relation(.names), .relation(.linkedWith), .relation(.sharesAdult), .relation(.isNot): [.yes, .no]
    case .window(.anyTime): [.yes]
    default: [.yes, .no, .unknown]
    }
  }
}

enum FormPart: CaseIterable {
  case happens, unanswered, unansweredByEachHolder, unansweredByAType, unansweredFromOccurred
  case unansweredInPregnancy, unansweredInTime, repeats, gap, gate, converges
}

enum ConditionPart: CaseIterable {
  case state, anchor, exists, absent, changes, share, restsOnlyOn, all, any, not
}

enum WindowPart: CaseIterable {
  case anyTime, upToAnchor, before, after, around, sinceBound, sinceOpening, sinceAnchor
}

enum TestPart: CaseIterable {
  case word, atLeast, under, stated, source, interpreter, statesInterpreter, fact, claim, heldBy, service
  case recordedBy, youngerThan, all, any, not
}

enum RelationPart: CaseIterable {
  case names, namesSome, namedBySome, linkedWith, agrees, isHeldBy, sharesAdult, isNot
}

extension Anchor {
  var parts: [FormPart] {
    switch self {
    case .happens: [.happens]
    case .unanswered(let form): [.unanswered] + form.parts
    case .repeats: [.repeats]
    case .gap: [.gap]
    case .converges: [.converges]
    case .gate: [.gate]
    }
  }
}

extension Unanswered {
  fileprivate var parts: [FormPart] {
    let owed: [FormPart] =
      switch owedBy {
      case .anyHolder: []
      case .theHolder: [.unansweredByEachHolder]
      case .type: [.unansweredByAType]
      }
    let clock: FormPart =
      switch within.standard {
      case .weeksOfPregnancy: .unansweredInPregnancy
      case .hours, .days, .workingDays, .weeks, .months, .sameDay: .unansweredInTime
      }
    return owed + [clock] + (fromOccurred ? [.unansweredFromOccurred] : [])
  }
}

extension Condition {
  var part: ConditionPart {
    switch self {
    case .state: .state
    case .anchor: .anchor
    case .exists: .exists
    case .absent: .absent
    case .changes: .changes
    case .share: .share
    case .restsOnlyOn: .restsOnlyOn
    case .all: .all
    case .any: .any
    case .not: .not
    }
  }
}

extension Window {
  var part: WindowPart {
    switch self {
    case .anyTime: .anyTime
    case .upToAnchor: .upToAnchor
    case .before: .before
    case .after: .after
    case .around: .around
    case .since(.bound): .sinceBound
    case .since(.opening): .sinceOpening
    case .sinceAnchor: .sinceAnchor
    }
  }
}

extension Test {
  var part: TestPart {
    switch self {
    case .word: .word
    case .atLeast: .atLeast
    case .under: .under
    case .stated: .stated
    case .source: .source
    case .interpreter: .interpreter
    case .statesInterpreter: .statesInterpreter
    case .fact: .fact
    case .claim: .claim
    case .heldBy: .heldBy
    case .service: .service
    case .recordedBy: .recordedBy
    case .youngerThan: .youngerThan
    case .all: .all
    case .any: .any
    case .not: .not
    }
  }
}

extension RelationTerm {
  var part: RelationPart {
    switch self {
    case .names: .names
    case .namesSome: .namesSome
    case .namedBySome: .namedBySome
    case .linkedWith: .linkedWith
    case .agrees: .agrees
    case .isHeldBy: .isHeldBy
    case .sharesAdult: .sharesAdult
    case .isNot: .isNot
    }
  }
}
