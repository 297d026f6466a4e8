import Casework

/// Facts about being seen, adults and concerns.
extension NaiveView {
  func sight(_ event: Event, _ person: PersonID?) -> Truth {
    switch event.kind {
    case .childSeen, .examination: return .yes
    case .visit:
      let detail = detail(of: event, for: person)
      if let seen = detail.word(.seen) { return Truth(seen == .yes) }
      let outcome = detail.word(.outcome)
      return said(
        outcome == .childSeenAsPlanned || outcome == .childSeenInPartOrBriefly,
        unless: outcome == nil || outcome == .madeSightOfTheChildNotStated)
    case .attendance:
      return Truth(event.detail.has(.of, .adult) != true && event.detail.has(.leftBeforeSeen, .yes) != true)
    case .healthAppointment:
      if event.detail.has(.kind, .antenatal) == true { return .no }
      let outcome = event.detail.word(.outcome)
      return said(outcome == .seen, unless: outcome == nil)
    case .markOrInjury:
      if let word = event.detail.word(.seenOrTold) { return Truth(word == .seen) }
      return said(
        event.source == .seenByProfessional || event.source == .measured,
        unless: event.source == .notStated || event.source == .document)
    case .childsAccount:
      if event.detail.has(.asked, .notAsked) == true { return .no }
      let manner = event.detail.word(.manner)
      return said(manner == .inPerson, unless: manner == nil)
    default: return .no
    }
  }

  func seenAlone(_ event: Event, _ person: PersonID?) -> Truth {
    let seen = sight(event, person)
    if seen == .no { return .no }
    let alone = alone(event, detail(of: event, for: person), person)
    return alone == .yes ? seen : alone
  }

  private func alone(_ event: Event, _ detail: Detail, _ person: PersonID?) -> Truth {
    let undressed =
      detail.has(.closeness, .undressedByAHealthProfessional) == true
      || (event.kind == .examination && detail.has(.undressed, .yes) == true)
    if undressed, isYounger(person, than: .months(24), at: event.occurred) == .yes { return .yes }
    if let alone = detail.word(.alone) { return Truth(alone == .yes) }
    let word = detail.word(.seenAlone)
    if word == .notAppropriateForAgeOrNeed { return detail[.doneInstead] == nil ? .unknown : .yes }
    return said(word == .yes, unless: word == nil)
  }

  func failedVisit(_ event: Event, _ person: PersonID?) -> Truth {
    guard event.kind == .visit else { return .no }
    let detail = detail(of: event, for: person)
    guard let outcome = detail.word(.outcome) else {
      return detail.has(.seen, .yes) == true ? .no : .unknown
    }
    let failures: [Word] = [
      .noReply, .refusedAtTheDoor, .inButChildNotSeen, .wrongAddress, .failedHowIsNotStated,
    ]
    return Truth(failures.contains(outcome))
  }

  func newAdult(_ event: Event, _ person: PersonID?) -> Truth {
    guard event.kind == .adultConnected, event.detail.has(.change, .ended) != true else { return .no }
    if isParent(event, of: person) { return .no }
    var since = event.occurred
    if case .day(let day)? = event.detail[.since] {
      since = Occurrence(day)
    } else if event.detail.has(.change, .connected) != true {
      return .unknown
    }
    let born = person.flatMap(self.person)?.born
    let first = event.recorder?.service.flatMap { service in
      seen.first { $0.event.recorder?.service == service && $0.event.id != event.id }?.event.occurred
    }
    return Truth.all(of: [born, first].compactMap { $0 }.map(since.isAfter))
  }

  private func isParent(_ event: Event, of person: PersonID?) -> Bool {
    if let word = event.detail.word(.recordedParent) { return word == .yes }
    if let word = event.detail.word(.relationToChild) { return word == .mother || word == .father }
    guard let child = person.flatMap(self.person), case .people(let who)? = event.detail[.who] else {
      return false
    }
    return who.contains(where: child.parents.contains)
  }

  func isAccepted(_ event: Event) -> Bool {
    seen.map(\.event).contains { other in
      guard
        other.relations.contains(where: { $0.event == event.id && [.answers, .arisesFrom].contains($0.kind) })
      else { return false }
      if other.kind == .assessment { return other.detail.has(.stage, .started) == true }
      let accepting: [Word] = [
        .earlyOrFamilyHelp, .section17, .careAndSupportAssessment, .strategyDiscussion, .immediateProtection,
      ]
      return other.kind == .frontDoorDecision && other.detail.word(.decision).map(accepting.contains) == true
    }
  }

  func fromFamilyOrPublic(_ event: Event) -> Truth {
    if let from = event.detail.word(.from) {
      if Word.nonProfessionals.contains(from) { return .yes }
      if Word.professionals.contains(from) { return .no }
    }
    let lay: [Source] = [.otherFamilySaid, .memberOfPublicSaid, .parentOrCarerSaid, .childSaid]
    return said(lay.contains(event.source), unless: [.document, .notStated].contains(event.source))
  }
}
