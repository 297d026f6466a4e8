import Casework

/// What closes a state (VOCABULARY, section 4).
extension NaiveView {
  static func closers(of state: StateName) -> [EventKind] {
    switch state {
    case .worryOpen:
      [
        .frontDoorDecision, .assessment, .section47Enquiry, .involvement, .medicalOpinion, .decision,
        .courtOutcome, .visit, .childSeen,
      ]
    case .socialCareInvolved: openers(of: .socialCareInvolved) + [.conference, .frontDoorDecision]
    case .childInNeed: openers(of: .childInNeed) + [.frontDoorDecision]
    case .underSection47: [.section47Enquiry]
    case .openQuestion: [.medicalOpinion, .decision, .courtOutcome, .informationRequest]
    case .caredForByOther: [.careArrangement, .assessment]
    case .childProtectionPlan, .lookedAfter, .allocated, .unallocated, .onRoll, .inDispute:
      openers(of: state)
    }
  }

  /// What a closer says of an opening: it names it, it names another, or it names none.
  enum Naming { case this, another, none }

  private func naming(_ closer: Event, _ opener: Event, _ state: StateName) -> Naming {
    let named = closer.relations.filter(\.kind.links).compactMap { anyEvent($0.event) }
    let further = named.flatMap { $0.relations.filter(\.kind.links).compactMap { anyEvent($0.event) } }
    if (named + further).contains(where: { $0.id == opener.id }) { return .this }
    let openers = Self.openers(of: state)
    return (named + further).contains { openers.contains($0.kind) } ? .another : .none
  }

  func closes(_ state: StateName, _ event: Event, _ opener: Event, for person: PersonID) -> Bool {
    let naming = naming(event, opener, state)
    if naming == .another { return false }
    let changes = { (words: [Word]) in event.detail.word(.change).map(words.contains) == true }
    switch state {
    case .worryOpen: return closesWorry(event, opener, isNamed: naming == .this, for: person)
    case .socialCareInvolved: return endsInvolvement(event, opener)
    case .underSection47, .lookedAfter: return changes([.ended])
    case .childProtectionPlan:
      if event.kind == .conference { return event.detail.word(.decision) == .ends }
      let kind = event.detail.word(.kind)
      return changes([.ended]) && [nil, .childProtection, .childProtectionRegister].contains(kind)
    case .childInNeed:
      return isNoFurtherAction(event, onWhatLedTo: opener)
        || changes([.ended]) && isSameSupport(event, opener)
    case .openQuestion: return naming == .this && answersQuestion(event)
    case .allocated: return changes([.ended, .absent, .unallocated])
    case .unallocated: return changes([.started, .covered])
    case .onRoll: return changes([.deleted])
    case .inDispute: return changes([.answersADispute])
    case .caredForByOther:
      return event.kind == .assessment
        ? naming == .this && event.detail.word(.stage) == .completed : changes([.ended])
    }
  }

  private func closesWorry(_ event: Event, _ opener: Event, isNamed: Bool, for person: PersonID) -> Bool {
    let disproved =
      !opener.claims.isEmpty
      && opener.claims.allSatisfy { standing(of: $0.matter, in: opener) == .disproved }
    let settled = disproved || (opener.kind == .markOrInjury && causeSettled(opener, person) == .yes)
    let leavesHarm = event.claims.contains {
      $0.matter.isHarmToTheChild && ![.disproved, .notSubstantiated].contains($0.standing)
    }
    switch event.kind {
    case .frontDoorDecision:
      let decided = event.detail.word(.decision)
      let isOver = decided == .noFurtherAction || decided == .informationAndAdvice
      return (isOver && wasSeen(between: opener, event, person)) || (isNamed && settled)
    case .assessment:
      return event.detail.word(.stage) == .completed && wasSeen(between: opener, event, person)
    case .section47Enquiry, .involvement:
      return event.detail.word(.change) == .ended && wasSeen(between: opener, event, person)
    case .medicalOpinion, .courtOutcome: return isNamed && settled
    case .decision: return isNamed && !leavesHarm
    case .visit, .childSeen:
      return event.relations.contains(Relation(.answers, opener.id)) && sight(event, person) == .yes
        && !leavesHarm
    default: return false
    }
  }

  /// Whether the child was seen since the last failed visit between two events, where there was one.
  private func wasSeen(between opener: Event, _ closer: Event, _ person: PersonID) -> Bool {
    let between = seen.map(\.event).filter {
      people(of: $0).contains(person) && $0.occurred.latest >= opener.occurred.earliest
        && $0.occurred.earliest <= closer.occurred.latest
    }
    guard let failed = between.lastIndex(where: { failedVisit($0, person) == .yes }) else { return true }
    return between[failed...].dropFirst().contains { sight($0, person) == .yes }
  }

  /// Whether it decides on no further action about that from which an involvement arose.
  private func isNoFurtherAction(_ event: Event, onWhatLedTo opener: Event) -> Bool {
    guard event.kind == .frontDoorDecision, event.detail.word(.decision) == .noFurtherAction,
      [.involvement, .assessment, .allocation].contains(opener.kind)
    else { return false }
    let answered = event.relations.filter { $0.kind == .answers }.map(\.event)
    return opener.relations.contains { relation in
      relation.kind == .arisesFrom && answered.contains(relation.event) && anyEvent(relation.event) != nil
    }
  }

  private func endsInvolvement(_ event: Event, _ opener: Event) -> Bool {
    let ended = event.detail.word(.change) == .ended
    let isAlike = event.kind == opener.kind
    let stopped = [.completed, .stopped].contains(event.detail.word(.stage))
    switch event.kind {
    case .section47Enquiry, .lookedAfterEpisode: return isAlike && ended
    case .assessment, .returnHome: return isAlike && stopped
    case .plan:
      let kind = event.detail.word(.kind)
      if opener.kind == .allocation {
        return ended && event.detail.word(.ground) == .whatWasNeededIsDone
          && [.childInNeed, .earlyOrFamilyHelp, .careAndSupport].contains(kind)
      }
      return isAlike && ended && kind == opener.detail.word(.kind)
    case .conference:
      return opener.kind == .plan && event.detail.word(.decision) == .ends
        && opener.detail.word(.kind) == .childProtection
    case .legalStep:
      return isAlike && [.expired, .discharged].contains(event.detail.word(.change))
        && event.detail.word(.kind) == opener.detail.word(.kind)
    case .allocation:
      return isAlike && [.ended, .unallocated].contains(event.detail.word(.change))
        && event.detail.word(.role) == opener.detail.word(.role)
    case .involvement:
      return [.involvement, .assessment, .section47Enquiry, .allocation].contains(opener.kind) && ended
        && mayBeOneService(event, opener)
    case .frontDoorDecision: return isNoFurtherAction(event, onWhatLedTo: opener)
    default: return false
    }
  }

  private func mayBeOneService(_ a: Event, _ b: Event) -> Bool {
    guard let one = Self.service(of: a), let other = Self.service(of: b) else { return true }
    return one == other
  }

  private func isSameSupport(_ event: Event, _ opener: Event) -> Bool {
    guard event.kind == opener.kind else { return false }
    if event.kind == .involvement { return mayBeOneService(event, opener) }
    guard let one = event.detail.word(.kind), let other = opener.detail.word(.kind) else { return true }
    return one == other
  }

  private func answersQuestion(_ event: Event) -> Bool {
    switch event.kind {
    case .medicalOpinion: event.detail.word(.opinion).map { $0 != .cannotTell } ?? false
    case .decision: event.detail.word(.otherExplanation) == .given
    case .courtOutcome:
      [Word?.some(.conviction), .findingOfFact, .exoneration].contains(event.detail.word(.outcome))
    case .informationRequest: event.detail.word(.reply).map { $0 != .noReply } ?? false
    default: false
    }
  }
}
