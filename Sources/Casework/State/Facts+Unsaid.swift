/// What would settle a fact or an opening that cannot be told: the details that are left unsaid.
extension Chronology {
  /// What would settle a fact of an event that cannot be told, as it concerns a person of the family.
  public func doubts(of fact: EventFact, in place: Int, for person: Int?) -> [Unknown] {
    switch fact {
    case .sightOfTheChild: unsaid(place, sightUnsaid(place, for: person))
    case .seenAlone: unsaid(place, aloneUnsaid(place, for: person))
    case .failedVisit: unsaid(place, fields([.outcome], place, for: person))
    case .causeSettled: causeDoubts(of: place, for: person)
    case .atKnownCondition: conditionDoubts(of: place, for: person)
    case .restsOnlyOnCarersWord: sourceDoubts(of: place)
    case .notIndependentlyMobile: unsaid(place, mobilityUnsaid(place, for: person))
    case .ordinaryBump: unsaid(place, bumpUnsaid(place, for: person))
    case .newAdult: newAdultDoubts(of: place, for: person)
    case .fromFamilyOrPublic: unsaid(place, fields([.from], place, for: person) + sourceUnsaid(place))
    case .claimOfHarm, .acceptedAsReferral: []
    }
  }

  private func unsaid(_ place: Int, _ what: [Unsaid]) -> [Unknown] {
    what.isEmpty ? [] : [.detail(entries[place].event.id, what)]
  }

  /// Those of some details that the event's kind has and it does not state.
  public func fields(_ names: [FieldName], _ place: Int, for person: Int?) -> [Unsaid] {
    let said = detail(of: place, for: person)
    return names.filter { said[$0] == nil && entries[place].kind.field($0) != nil }.map { .field($0) }
  }

  private func sourceUnsaid(_ place: Int) -> [Unsaid] {
    [.notStated, .document].contains(entries[place].event.source) ? [.source] : []
  }

  private func sightUnsaid(_ place: Int, for person: Int?) -> [Unsaid] {
    guard sight(at: place, of: person) == .unknown else { return [] }
    switch entries[place].kind {
    case .visit: return fields([.seen], place, for: person)
    case .healthAppointment: return fields([.outcome], place, for: person)
    case .markOrInjury: return fields([.seenOrTold], place, for: person)
    case .childsAccount: return fields([.manner], place, for: person)
    default: return []
    }
  }

  private func aloneUnsaid(_ place: Int, for person: Int?) -> [Unsaid] {
    let said = detail(of: place, for: person)
    let instead = said.word(.seenAlone) == .notAppropriateForAgeOrNeed
    let alone = said[.alone] != nil ? [] : fields([.seenAlone, .alone], place, for: person)
    return sightUnsaid(place, for: person) + (instead ? fields([.doneInstead], place, for: person) : alone)
  }

  private func mobilityUnsaid(_ place: Int, for person: Int?) -> [Unsaid] {
    guard notIndependentlyMobile(at: place, of: person) == .unknown else { return [] }
    let stated =
      entries[place].kind.field(.independentlyMobile) != nil ? FieldName.independentlyMobile : .mobility
    let isBornKnown = person.map { family.people[$0].born != nil } ?? false
    return fields([stated], place, for: person) + (isBornKnown ? [] : [.age])
  }

  private func bumpUnsaid(_ place: Int, for person: Int?) -> [Unsaid] {
    guard ordinaryBump(at: place, of: person) == .unknown else { return [] }
    // What a mark says of itself it says of all whom it concerns.
    let said = entries[place].event.detail
    let own = [FieldName.explanation, .regions].filter { said[$0] == nil }
    return own.map { .field($0) } + mobilityUnsaid(place, for: person)
  }

  private func causeDoubts(of place: Int, for person: Int?) -> [Unknown] {
    let opinions = answers(to: place).filter {
      entries[$0].kind == .medicalOpinion && entries[$0].event.detail[.status] == nil
    }
    return conditionDoubts(of: place, for: person) + opinions.flatMap { unsaid($0, [.field(.status)]) }
  }

  private func conditionDoubts(of place: Int, for person: Int?) -> [Unknown] {
    guard atKnownCondition(place, for: person) == .unknown else { return [] }
    let mark = fields([.kind, .regions], place, for: person)
    var doubts: [Unknown] = []
    for condition in events(.knownCondition)
    where entries[condition].people.contains(where: { person == nil || $0 == person }) {
      doubts += unsaid(condition, fields([.kind, .regions], condition, for: person))
      if entries[place].occurred.isAfter(entries[condition].occurred) == .unknown {
        doubts += [.timing(entries[condition].event.id), .timing(entries[place].event.id)]
      }
    }
    if !mark.isEmpty { return unsaid(place, mark) + doubts }
    return doubts.isEmpty ? unsaid(place, [.cause]) : doubts
  }

  private func sourceDoubts(of place: Int) -> [Unknown] {
    entries[place].links.flatMap { link in
      guard link.kind == .reliesOn, link.isNaming, !entries[link.other].isHidden,
        entries[link.other].event.source == .notStated
      else { return [Unknown]() }
      return unsaid(link.other, [.source])
    }
  }

  private func newAdultDoubts(of place: Int, for person: Int?) -> [Unknown] {
    guard newAdult(at: place, for: person) == .unknown else { return [] }
    let since = unsaid(place, fields([.since], place, for: person))
    let isConnecting = entries[place].event.detail.has(.change, .connected) == true
    return since.isEmpty || isConnecting ? [.timing(entries[place].event.id)] : since
  }
}

extension Chronology {
  /// What would tell whether an event opened a state of a person: whether it did, and the details that it leaves unsaid.
  func openingDoubt(_ state: StateName, _ place: Int, for person: Int) -> Unknown {
    .opening(state, entries[place].event.id, openingUnsaid(state, place, for: person))
  }

  private func openingUnsaid(_ state: StateName, _ place: Int, for person: Int) -> [Unsaid] {
    switch entries[place].kind {
    case .markOrInjury where state == .worryOpen: bumpUnsaid(place, for: person)
    case .domesticAbuse: fields([.childrenPresent, .childrenLivingThere], place, for: nil)
    case .strategyDiscussion, .conference: fields([.decision], place, for: nil)
    case .assessment, .returnHome: fields([.stage], place, for: nil)
    case .allocation where state == .socialCareInvolved: fields([.role, .change], place, for: nil)
    case .plan, .legalStep, .careArrangement, .involvement: fields([.kind, .change], place, for: nil)
    default: fields([.change], place, for: nil)
    }
  }
}
