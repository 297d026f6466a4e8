import Casework

/// The kinds that random stories are told in, and the few details of each that matter to states, facts and tests.
enum RandomDetail {
  /// Each kind as often as it is drawn.
  static let kinds: [EventKind] = [
    .markOrInjury, .markOrInjury, .markOrInjury, .visit, .visit, .visit, .concernReceived, .concernReceived,
    .frontDoorDecision, .frontDoorDecision, .medicalOpinion, .medicalOpinion, .childSeen, .adultsAccount,
    .adultConnected, .adultEnquiry, .domesticAbuse, .absence, .involvement, .involvement, .assessment,
    .section47Enquiry, .strategyDiscussion, .closingProposed, .observation, .decision, .plan,
    .informationRequest, .secondView, .amendment, .pregnancyOrBirth, .attendance, .examination,
    .childsAccount, .missingEpisode, .conference, .allocation, .allocation, .lookedAfterEpisode,
    .lookedAfterEpisode, .legalStep, .schoolRoll,
    .careArrangement, .careArrangement, .courtOutcome, .healthAppointment, .complaint, .knownCondition,
    .knownCondition,
    .returnHome,
    .knownCondition, .strategyDiscussion, .strategyDiscussion,
  ]

  /// The details in which an event names another without a relation.
  static let fieldsNamingEvents: [EventKind: FieldName] = [
    .medicalOpinion: .onFindings, .adultsAccount: .aboutEvent, .markOrInjury: .account,
    .secondView: .aboutEvent, .amendment: .about,
  ]

  /// The kinds that a lesson is about.
  static let asked: [EventKind] = kinds.filter { $0 != .amendment && $0 != .complaint }.uniqued

  static let regions: [Word] = [.shin, .knee, .cheek, .ear, .leg]

  static func fields(of kind: EventKind) -> [(FieldName, [Word])] {
    switch kind {
    case .markOrInjury:
      [
        (.regions, regions), (.independentlyMobile, [.yes, .no]), (.seenOrTold, [.seen, .told]),
        (.explanation, [.given, .notAsked, .seenByAProfessionalAsItHappened]),
        (.kind, [.bruise, .other, .bite]),
      ]
    case .knownCondition:
      [(.kind, [.blueGreySpot, .markOfASplintBraceOrDevice, .bleedingDisorder]), (.regions, regions)]
    case .returnHome: [(.stage, [.agreed, .begun, .completed])]
    case .visit:
      [
        (.outcome, [.childSeenAsPlanned, .noReply, .refusedAtTheDoor, .childElsewhere]),
        (.seen, [.yes, .no]),
        (.seenAlone, [.yes, .no]), (.place, [.home, .office]),
      ]
    case .concernReceived:
      [(.from, [.neighbour, .grandparent, .school, .police]), (.urgent, [.yes, .no])]
    case .frontDoorDecision: [(.decision, [.noFurtherAction, .section17, .strategyDiscussion])]
    case .medicalOpinion:
      [
        (.opinion, [.likelyInflicted, .likelyAccidental, .cannotTell]), (.status, [.provisional, .final]),
      ]
    case .childSeen: [(.seenAlone, [.yes, .no]), (.closeness, [.glance, .undressedByAHealthProfessional])]
    case .adultConnected:
      [
        (.role, [.livesHere, .stays]), (.change, [.connected]),
        (.relationToChild, [.mother, .parentsPartner]),
      ]
    case .domesticAbuse: [(.childrenPresent, [.yes, .no]), (.childrenLivingThere, [.yes, .no])]
    case .absence: [(.authorised, [.yes, .no])]
    case .involvement:
      [
        (.change, [.opened, .ended]), (.kind, [.section17, .childProtection]), (.lawfulDecline, [.yes, .no]),
      ]
    default: decidedFields(of: kind)
    }
  }

  private static func decidedFields(of kind: EventKind) -> [(FieldName, [Word])] {
    switch kind {
    case .assessment: [(.stage, [.started, .completed]), (.kind, [.section17])]
    case .section47Enquiry: [(.change, [.started, .ended])]
    case .strategyDiscussion: [(.decision, [.section47Joint, .noSection47])]
    case .closingProposed:
      [(.tier, [.concernNoFurtherAction, .afterAssessment]), (.nextSight, [.named, .notNamed])]
    case .observation: [(.leadDecided, [.referredOn, .watchAndRecord])]
    case .decision: [(.chosen, [.act, .noAction]), (.otherExplanation, [.given, .notConsidered])]
    case .plan: [(.kind, [.childProtection, .childInNeed]), (.change, [.started, .ended])]
    case .amendment: [(.change, [.correction, .dispute, .answersADispute, .removal])]
    case .secondView: [(.reply, [.agrees, .disagrees])]
    case .informationRequest: [(.reply, [.noReply, .heldAndSent])]
    default: furtherFields(of: kind)
    }
  }

  private static func furtherFields(of kind: EventKind) -> [(FieldName, [Word])] {
    switch kind {
    case .pregnancyOrBirth: [(.stage, [.known, .booked, .notBooked, .birth])]
    case .attendance: [(.of, [.child, .adult]), (.leftBeforeSeen, [.yes, .no])]
    case .examination: [(.topToToe, [.yes, .no]), (.undressed, [.yes, .no])]
    case .childsAccount: [(.asked, [.asked, .notAsked]), (.manner, [.inPerson, .written])]
    case .conference: [(.decision, [.planMade, .ends])]
    case .allocation: [(.role, [.socialWorker]), (.change, [.started, .ended, .absent, .covered])]
    case .lookedAfterEpisode: [(.change, [.started, .ended])]
    case .legalStep: [(.kind, [.careOrder, .policeProtection]), (.change, [.started, .expired])]
    case .schoolRoll: [(.change, [.joined, .deleted])]
    case .careArrangement: [(.kind, [.privateFostering, .kinship]), (.change, [.started, .ended])]
    case .courtOutcome: [(.outcome, [.conviction, .charge, .exoneration])]
    case .healthAppointment: [(.outcome, [.seen, .wasNotBrought]), (.kind, [.antenatal, .immunisation])]
    default: []
    }
  }

  /// A detail of a kind, each field stated or not.
  static func detail(of kind: EventKind, _ chance: inout Chance) -> Detail {
    var pairs: [(FieldName, Value)] = []
    for (field, words) in fields(of: kind) where chance.happens(75) {
      // A birthmark is wide here, so that some marks lie at it.
      let isWide = kind == .knownCondition && field == .regions
      let count = isWide ? words.count : field == .regions && chance.happens(30) ? 2 : 1
      pairs.append((field, .words(chance.some(count...count, of: words))))
    }
    // Nothing more is drawn for it, so that the seeds that are known to say something go on saying it.
    if kind == .plan, pairs.map(\.1) == [.words([.childInNeed]), .words([.ended])] {
      pairs.append((.ground, .words([.whatWasNeededIsDone])))
    }
    if kind == .visit, chance.happens(60) {
      pairs.append((.minutes, .number(Double(5 * chance.number(1...6)))))
    }
    if kind == .absence, chance.happens(85) {
      pairs.append((.sessions, .number(Double(chance.number(1...4)))))
      if chance.happens(85) { pairs.append((.possibleSessions, .number(Double(4 * chance.number(1...2))))) }
    }
    return Detail(pairs)
  }

  /// Details that state nothing for which the vocabulary has no field: tested against the vocabulary itself.
  static func isInVocabulary(_ kind: EventKind) -> Bool {
    fields(of: kind).allSatisfy { field, words in
      kind.field(field).map { known in words.allSatisfy(known.choices.contains) } ?? false
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
