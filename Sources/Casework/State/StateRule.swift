/// What opens and closes one state, and who would know that it ended.
///
/// A class only so that it is lent and never copied; nothing in it ever changes.
final class StateRule: Sendable {
  /// The kinds that can open it.
  let openers: [EventKind]
  /// The same, as a set.
  let opening: KindSet
  /// The kinds that can close it.
  let closing: KindSet
  /// Every kind on which the state depends: beside those, what its closing looks at, which folds the state again when it
  /// arrives out of order.
  let kinds: Set<EventKind>

  init(openers: [EventKind], closers: [EventKind], watched: [EventKind] = []) {
    self.openers = openers
    opening = KindSet(openers)
    closing = KindSet(closers)
    kinds = Set(openers + closers + watched)
  }

  static func of(_ state: StateName) -> StateRule { rules[state.place] }

  private static let rules = StateName.allCases.map(rule)

  private static func rule(of state: StateName) -> StateRule {
    switch state {
    case .worryOpen: worry
    case .socialCareInvolved: involved
    case .underSection47:
      StateRule(openers: [.strategyDiscussion, .section47Enquiry], closers: [.section47Enquiry])
    case .childProtectionPlan: StateRule(openers: [.conference, .plan], closers: [.conference, .plan])
    case .childInNeed:
      StateRule(openers: [.plan, .involvement], closers: [.plan, .involvement, .frontDoorDecision])
    case .lookedAfter: StateRule(openers: [.lookedAfterEpisode], closers: [.lookedAfterEpisode])
    case .openQuestion: question
    case .allocated, .unallocated: StateRule(openers: [.allocation], closers: [.allocation])
    case .onRoll: StateRule(openers: [.schoolRoll], closers: [.schoolRoll])
    case .inDispute: StateRule(openers: [.amendment], closers: [.amendment])
    case .caredForByOther: StateRule(openers: [.careArrangement], closers: [.careArrangement, .assessment])
    }
  }

  private static let worry = StateRule(
    openers: [.concernReceived, .observation, .markOrInjury, .domesticAbuse, .missingEpisode],
    closers: [
      .frontDoorDecision, .assessment, .section47Enquiry, .involvement, .medicalOpinion, .decision,
      .courtOutcome,
      .visit, .childSeen,
    ],
    watched: [.attendance, .examination, .healthAppointment, .childsAccount, .knownCondition])

  /// The kinds that close a worry only where they name it.
  static let closingByName = KindSet([.visit, .childSeen, .decision, .medicalOpinion, .courtOutcome])

  /// The kinds that can show sight of the child, by which it is told whether a worry was closed unseen.
  static let sightings = KindSet(Chronology.sightings)

  private static let involved = StateRule(
    openers: [
      .section47Enquiry, .assessment, .plan, .legalStep, .lookedAfterEpisode, .returnHome, .allocation,
      .involvement,
    ],
    closers: [
      .section47Enquiry, .assessment, .plan, .legalStep, .lookedAfterEpisode, .returnHome, .allocation,
      .involvement, .conference, .frontDoorDecision,
    ])

  private static let question = StateRule(
    openers: [
      .medicalOpinion, .informationRequest, .markOrInjury, .concernReceived, .childsAccount, .decision,
    ],
    closers: [.medicalOpinion, .decision, .courtOutcome, .informationRequest])

  /// For each kind, the states that it can open, close or unsettle.
  static let byKind: [[StateName]] = {
    var table: [[StateName]] = Array(repeating: [], count: EventKind.allCases.count + 1)
    for state in StateName.allCases {
      for kind in StateRule.of(state).kinds { table[Int(kind.rawValue)].append(state) }
    }
    return table
  }()
}

extension StateName {
  /// The state's place in tables: that among all of them.
  public var place: Int {
    switch self {
    case .worryOpen: 0
    case .socialCareInvolved: 1
    case .underSection47: 2
    case .childProtectionPlan: 3
    case .childInNeed: 4
    case .lookedAfter: 5
    case .openQuestion: 6
    case .allocated: 7
    case .unallocated: 8
    case .onRoll: 9
    case .inDispute: 10
    case .caredForByOther: 11
    }
  }

  /// The kinds that can open it; an event of another kind never does.
  public var openingKinds: [EventKind] { StateRule.of(self).openers }
  /// Every kind on which it depends.
  public var kinds: Set<EventKind> { StateRule.of(self).kinds }
}
