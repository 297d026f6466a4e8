/// Whether an event closes an opening of a state (VOCABULARY, section 4).
extension Chronology {
  /// Whether `place` closes what `opener` opened; both are of the state's kinds.
  ///
  /// A closer closes what it names in a relation; one that names no opening of the state closes every earlier one.
  func closes(_ state: StateName, _ place: Int, _ opener: Int, for person: Int) -> Bool {
    let reach = reach(of: place, to: opener, state)
    guard reach != .elsewhere else { return false }
    let detail = entries[place].record.event.detail
    switch state {
    case .worryOpen: return closesWorry(place, opener, reach, for: person)
    case .socialCareInvolved: return closesInvolvement(place, opener)
    case .underSection47:
      return entries[place].kind == .section47Enquiry && detail.has(.change, .ended) == true
    case .childProtectionPlan: return endsProtectionPlan(entries[place].record)
    case .childInNeed:
      if entries[place].kind == .frontDoorDecision { return endsWhatArose(place, opener) }
      return detail.has(.change, .ended) == true && !isAnotherPlan(place, opener)
    case .lookedAfter: return detail.has(.change, .ended) == true
    case .openQuestion: return closesQuestion(place, reach)
    case .allocated: return [.ended, .absent, .unallocated].contains(detail.word(.change))
    case .unallocated: return [.started, .covered].contains(detail.word(.change))
    case .onRoll: return detail.has(.change, .deleted) == true
    case .inDispute: return detail.has(.change, .answersADispute) == true
    case .caredForByOther:
      if entries[place].kind == .assessment {
        return detail.has(.stage, .completed) == true && reach == .named
      }
      return detail.has(.change, .ended) == true
    }
  }

  enum Reach { case named, unnamed, elsewhere }

  /// Whether a closer names this opening, directly or through an event that arose from it; names another; or names none.
  private func reach(of closer: Int, to opener: Int, _ state: StateName) -> Reach {
    var namesSome = false
    for link in entries[closer].links where link.isNaming && link.kind.links {
      if link.other == opener { return .named }
      let leads = entries[link.other].links.contains {
        $0.isNaming && $0.kind.links && $0.other == opener
      }
      if leads { return .named }
      namesSome = namesSome || opensSome(state, link.other)
    }
    return namesSome ? .elsewhere : .unnamed
  }

  private func opensSome(_ state: StateName, _ place: Int) -> Bool {
    let opening = StateRule.of(state).opening
    if opening.contains(entries[place].kind) { return true }
    return entries[place].links.contains {
      $0.isNaming && $0.kind.links && opening.contains(entries[$0.other].kind)
    }
  }

  private func closesWorry(_ place: Int, _ opener: Int, _ reach: Reach, for person: Int) -> Bool {
    let record = entries[place].record
    let detail = record.event.detail
    switch record.event.kind {
    case .frontDoorDecision:
      let decision = detail.word(.decision)
      let isOver = decision == .noFurtherAction || decision == .informationAndAdvice
      return isOver && wasSeenSinceFailedVisit(from: opener, to: place, for: person)
        || settles(opener, reach, for: person)
    case .assessment where detail.has(.stage, .completed) == true,
      .section47Enquiry where detail.has(.change, .ended) == true,
      .involvement where detail.has(.change, .ended) == true:
      return wasSeenSinceFailedVisit(from: opener, to: place, for: person)
    case .medicalOpinion, .courtOutcome: return settles(opener, reach, for: person)
    case .decision: return reach == .named && !leavesHarmOpen(record)
    case .visit, .childSeen:
      return reach == .named && isAnswered(opener, by: place) && sight(at: place, of: person) == .yes
        && !leavesHarmOpen(record)
    default: return false
    }
  }

  /// Whether what is known now leaves every claim of an opening disproved, or its cause settled.
  private func settles(_ opener: Int, _ reach: Reach, for person: Int) -> Bool {
    guard reach == .named else { return false }
    return isWhollyDisproved(opener)
      || (entries[opener].kind == .markOrInjury && causeSettled(of: opener, for: person) == .yes)
  }

  /// A substantiated, suspected or undetermined claim of harm closes nothing.
  private func leavesHarmOpen(_ record: Entry.Record) -> Bool {
    record.event.claims.contains {
      $0.matter.isHarmToTheChild && $0.standing != .disproved && $0.standing != .notSubstantiated
    }
  }

  /// Whether the child was seen since the last failed visit between two events, where there was one.
  private func wasSeenSinceFailedVisit(from opener: Int, to closer: Int, for person: Int) -> Bool {
    let (first, last) = (entries[opener].occurred.earliest, entries[closer].occurred.latest)
    var failed: Int?
    latestFirst(.visit, from: first, through: last) { place in
      if entries[place].people.contains(person), failedVisit(at: place, of: person) == .yes { failed = place }
      return failed == nil
    }
    guard let failed else { return true }
    let since = entries[failed].occurred
    return Self.sightings.contains { kind in
      var seen = false
      latestFirst(kind, from: since.earliest, through: last) { place in
        if place != failed, entries[place].people.contains(person), precedes(failed, place) {
          seen = sight(at: place, of: person) == .yes
        }
        return !seen
      }
      return seen
    }
  }

  /// The kinds that can show sight of a child.
  public static let sightings: [EventKind] = [
    .visit, .childSeen, .childsAccount, .markOrInjury, .attendance, .examination, .healthAppointment,
  ]

  private func closesInvolvement(_ place: Int, _ opening: Int) -> Bool {
    let (record, opener) = (entries[place].record, entries[opening].record)
    let detail = record.event.detail
    switch (record.event.kind, opener.event.kind) {
    case (.section47Enquiry, .section47Enquiry), (.lookedAfterEpisode, .lookedAfterEpisode):
      return detail.has(.change, .ended) == true
    case (.assessment, .assessment): return [.completed, .stopped].contains(detail.word(.stage))
    case (.plan, .plan):
      return detail.has(.change, .ended) == true && detail.word(.kind) == opener.event.detail.word(.kind)
    case (.plan, .allocation): return endsTheWork(detail)
    case (.conference, .plan):
      return detail.has(.decision, .ends) == true && opener.event.detail.has(.kind, .childProtection) == true
    case (.legalStep, .legalStep):
      return [.expired, .discharged].contains(detail.word(.change))
        && detail.word(.kind) == opener.event.detail.word(.kind)
    case (.returnHome, .returnHome): return [.completed, .stopped].contains(detail.word(.stage))
    case (.allocation, .allocation):
      return [.ended, .unallocated].contains(detail.word(.change))
        && detail.word(.role) == opener.event.detail.word(.role)
    case (.involvement, .involvement), (.involvement, .assessment), (.involvement, .section47Enquiry),
      (.involvement, .allocation):
      return detail.has(.change, .ended) == true && isOfOneService(record, opener)
    case (.frontDoorDecision, .involvement), (.frontDoorDecision, .assessment),
      (.frontDoorDecision, .allocation):
      return endsWhatArose(place, opening)
    default: return false
    }
  }

  /// Whether a plan of help ends because what was needed is done: whoever was allocated for it is so no longer, although
  /// a file seldom gives that a line of its own.
  private func endsTheWork(_ plan: Detail) -> Bool {
    plan.has(.change, .ended) == true && plan.has(.ground, .whatWasNeededIsDone) == true
      && [.childInNeed, .earlyOrFamilyHelp, .careAndSupport].contains(plan.word(.kind))
  }

  /// VOCABULARY: a no-further-action decision ends any involvement that arises from the concern.
  private func endsWhatArose(_ decision: Int, _ opener: Int) -> Bool {
    guard entries[decision].record.event.detail.has(.decision, .noFurtherAction) == true,
      entries[opener].kind != .plan
    else { return false }
    return entries[decision].links.contains { answered in
      answered.isNaming && answered.kind == .answers
        && entries[opener].links.contains {
          $0.isNaming && $0.kind == .arisesFrom && $0.other == answered.other
        }
    }
  }

  /// Whether two events are of one service, as far as both say.
  private func isOfOneService(_ a: Entry.Record, _ b: Entry.Record) -> Bool {
    guard let one = Self.service(of: a), let other = Self.service(of: b) else { return true }
    return one == other
  }

  static func service(of record: Entry.Record) -> ServiceID? {
    if case .services(let named)? = record.event.detail[.service] { return named.first }
    return record.event.recorder?.service
  }

  private func endsProtectionPlan(_ record: Entry.Record) -> Bool {
    if record.event.kind == .conference { return record.event.detail.has(.decision, .ends) == true }
    let isProtection = record.event.detail.word(.kind).map {
      [.childProtection, .childProtectionRegister].contains($0)
    }
    return record.event.detail.has(.change, .ended) == true && isProtection != false
  }

  private func isAnotherPlan(_ place: Int, _ opener: Int) -> Bool {
    let (a, b) = (entries[place].record, entries[opener].record)
    if a.event.kind != b.event.kind { return true }
    if a.event.kind == .involvement { return !isOfOneService(a, b) }
    guard let one = a.event.detail.word(.kind), let other = b.event.detail.word(.kind) else { return false }
    return one != other
  }

  private func closesQuestion(_ place: Int, _ reach: Reach) -> Bool {
    guard reach == .named else { return false }
    let detail = entries[place].record.event.detail
    switch entries[place].kind {
    case .medicalOpinion: return detail.word(.opinion).map { $0 != .cannotTell } ?? false
    case .decision: return detail.has(.otherExplanation, .given) == true
    case .courtOutcome: return [.conviction, .findingOfFact, .exoneration].contains(detail.word(.outcome))
    case .informationRequest: return detail.word(.reply).map { $0 != .noReply } ?? false
    default: return false
    }
  }
}
