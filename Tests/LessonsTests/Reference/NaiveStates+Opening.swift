import Casework

/// What opens a state (VOCABULARY, section 4).
extension NaiveView {
  static func openers(of state: StateName) -> [EventKind] {
    switch state {
    case .worryOpen: [.concernReceived, .observation, .markOrInjury, .domesticAbuse, .missingEpisode]
    case .socialCareInvolved:
      [
        .section47Enquiry, .assessment, .plan, .legalStep, .lookedAfterEpisode, .returnHome, .allocation,
        .involvement,
      ]
    case .underSection47: [.strategyDiscussion, .section47Enquiry]
    case .childProtectionPlan: [.conference, .plan]
    case .childInNeed: [.plan, .involvement]
    case .lookedAfter: [.lookedAfterEpisode]
    case .openQuestion:
      [.medicalOpinion, .informationRequest, .markOrInjury, .concernReceived, .childsAccount, .decision]
    case .allocated, .unallocated: [.allocation]
    case .onRoll: [.schoolRoll]
    case .inDispute: [.amendment]
    case .caredForByOther: [.careArrangement]
    }
  }

  func opens(_ state: StateName, _ event: Event, for person: PersonID) -> Truth {
    let detail = event.detail
    let change = { (words: [Word]) in Self.says(detail, .change, words) }
    switch state {
    case .worryOpen: return opensWorry(event, for: person)
    case .socialCareInvolved: return opensInvolvement(event)
    case .underSection47:
      return event.kind == .section47Enquiry
        ? change([.started]) : Self.says(detail, .decision, [.section47SingleAgency, .section47Joint])
    case .childProtectionPlan:
      if event.kind == .conference { return Self.says(detail, .decision, [.planMade]) }
      return Self.says(detail, .kind, [.childProtection, .childProtectionRegister]) && change([.started])
    case .childInNeed:
      return Self.says(detail, .kind, [.earlyOrFamilyHelp, .childInNeed, .section17, .careAndSupport])
        && change([.started, .opened])
    case .lookedAfter: return change([.started])
    case .openQuestion: return opensQuestion(event)
    case .allocated: return change([.started, .covered])
    case .unallocated: return change([.ended, .absent, .unallocated])
    case .onRoll: return change([.joined])
    case .inDispute: return change([.dispute])
    case .caredForByOther:
      return Self.says(detail, .kind, [.privateFostering, .informal, .kinship]) && change([.started])
    }
  }

  /// Whether a field holds one of these words; not stated is unknown.
  static func says(_ detail: Detail, _ field: FieldName, _ words: [Word]) -> Truth {
    detail.word(field).map { Truth(words.contains($0)) } ?? .unknown
  }

  private func opensWorry(_ event: Event, for person: PersonID) -> Truth {
    switch event.kind {
    case .concernReceived, .missingEpisode: .yes
    case .observation:
      Truth(event.detail.word(.leadDecided) == .referredOn || joined(with: event).count >= 3)
    case .markOrInjury: !ordinaryBump(event, person) && !isAtKnownCondition(event, person)
    case .domesticAbuse:
      Self.says(event.detail, .childrenPresent, [.yes])
        || Self.says(event.detail, .childrenLivingThere, [.yes])
    default: .no
    }
  }

  /// The observation and the earlier ones that are joined with it, directly or through one of them.
  private func joined(with event: Event) -> Set<EventID> {
    let earlier = seen.map(\.event).filter { $0.kind == .observation && naivelyPrecedes($0, event) }
    var joined: [Event] = [event]
    while let next = earlier.first(where: { one in
      !joined.contains { $0.id == one.id } && joined.contains { Self.areLinked($0, one) }
    }) {
      joined.append(next)
    }
    return Set(joined.map(\.id))
  }

  /// Any relation either way but corrects, disputes and not the same as.
  static func areLinked(_ a: Event, _ b: Event) -> Bool {
    a.relations.contains { $0.kind.links && $0.event == b.id }
      || b.relations.contains { $0.kind.links && $0.event == a.id }
  }

  private func opensInvolvement(_ event: Event) -> Truth {
    let (detail, bySocialCare) = (event.detail, isSocialCare(event))
    let started = Self.says(detail, .change, [.started])
    switch event.kind {
    case .section47Enquiry, .lookedAfterEpisode: return started
    case .assessment: return bySocialCare && Self.says(detail, .stage, [.started])
    case .plan: return bySocialCare && started
    case .legalStep:
      let placing: [Word] = [
        .section20Agreement, .section76Agreement, .policeProtection, .emergencyProtectionOrder,
        .interimCareOrder, .careOrder, .interimSupervisionOrder, .supervisionOrder,
      ]
      return Self.says(detail, .kind, placing) && started
    case .returnHome: return Self.says(detail, .stage, [.begun])
    case .allocation:
      return Self.says(detail, .role, [.socialWorker, .leadChildProtectionPractitioner]) && started
    case .involvement: return bySocialCare && Self.says(detail, .change, [.opened])
    default: return .no
    }
  }

  private func isSocialCare(_ event: Event) -> Truth {
    if let service = Self.service(of: event) { return Truth(family.type(of: service) == .socialCare) }
    if event.detail.has(.kind, .mentalHealth) == true { return .no }
    return event.knowerUnknown ? .unknown : .no
  }

  static func service(of event: Event) -> ServiceID? {
    if case .services(let named)? = event.detail[.service], let first = named.first { return first }
    return event.recorder?.service
  }

  private func opensQuestion(_ event: Event) -> Truth {
    if event.kind == .medicalOpinion, event.detail.word(.opinion) == .cannotTell { return .yes }
    if event.kind == .informationRequest {
      guard let reply = event.detail.word(.reply) else { return Truth(event.detail[.due] != nil) }
      return Truth(reply == .noReply)
    }
    return Truth(event.claims.contains { $0.standing == .notDetermined })
  }
}
