/// Facts about one event that nobody writes down as such: derived here, once (VOCABULARY, "Derived facts").
///
/// They are closed-world on what is known: an opinion that nobody knows of settles nothing. A detail that a fact
/// needs and that is not stated makes it unknown.
extension Chronology {
  /// Whether a fact holds of an event, as it concerns a person of the family.
  public func fact(_ fact: EventFact, of place: Int, for person: Int?) -> Truth {
    switch fact {
    case .sightOfTheChild: sight(at: place, of: person)
    case .seenAlone: seenAlone(at: place, of: person)
    case .failedVisit: failedVisit(at: place, of: person)
    case .causeSettled: causeSettled(of: place, for: person)
    case .atKnownCondition: atKnownCondition(place, for: person)
    case .claimOfHarm: claimOfHarm(in: place)
    case .restsOnlyOnCarersWord: restsOnly(place) { Self.isCarersWord($0) }
    case .notIndependentlyMobile: notIndependentlyMobile(at: place, of: person)
    case .ordinaryBump: ordinaryBump(at: place, of: person)
    case .newAdult: newAdult(at: place, for: person)
    case .acceptedAsReferral: Truth(isAcceptedAsReferral(place))
    case .fromFamilyOrPublic: fromFamilyOrPublic(place)
    }
  }

  /// The detail of an event as it concerns a person of the family.
  public func detail(of place: Int, for person: Int?) -> Detail {
    if !entries[place].ownDetails.isEmpty, let person {
      for own in entries[place].ownDetails where own.person == person { return own.detail }
    }
    return entries[place].record.event.detail
  }

  /// Whether every event that a decision relies on passes a test; no when it relies on none.
  public func restsOnly(_ place: Int, on test: (Event) -> Truth) -> Truth {
    let relied = entries[place].links.filter {
      $0.kind == .reliesOn && $0.isNaming && !entries[$0.other].isHidden
    }
    guard !relied.isEmpty else { return .no }
    return Truth.all(of: relied.map { test(entries[$0.other].record.event) })
  }

  /// The events that answer one, or whose findings name it, hidden ones left out.
  func answers(to place: Int) -> [Int] {
    entries[place].links.compactMap { link in
      link.kind == .answers && !link.isNaming && !entries[link.other].isHidden ? link.other : nil
    }
  }

  /// Whether an event answers another, or its findings name it.
  func isAnswered(_ place: Int, by answer: Int) -> Bool {
    !entries[answer].isHidden
      && entries[place].links.contains { $0.kind == .answers && !$0.isNaming && $0.other == answer }
  }

  private static func isCarersWord(_ event: Event) -> Truth {
    switch event.source {
    case .parentOrCarerSaid: .yes
    case .notStated: .unknown
    default: .no
    }
  }

  /// VOCABULARY: accepted as a referral.
  private func isAcceptedAsReferral(_ place: Int) -> Bool {
    entries[place].links.contains { link in
      guard !link.isNaming, link.kind == .answers || link.kind == .arisesFrom, !entries[link.other].isHidden
      else { return false }
      let record = entries[link.other].record
      switch record.event.kind {
      case .assessment: return record.event.detail.has(.stage, .started) == true
      case .frontDoorDecision: return record.event.detail.word(.decision).map(Self.accepting.contains) == true
      default: return false
      }
    }
  }

  static let accepting: [Word] = [
    .earlyOrFamilyHelp, .section17, .careAndSupportAssessment, .strategyDiscussion, .immediateProtection,
  ]

  private func fromFamilyOrPublic(_ place: Int) -> Truth {
    let record = entries[place].record
    if let from = record.event.detail.word(.from) {
      if Word.nonProfessionals.contains(from) { return .yes }
      if Word.professionals.contains(from) { return .no }
    }
    switch record.event.source {
    case .otherFamilySaid, .memberOfPublicSaid, .parentOrCarerSaid, .childSaid: return .yes
    case .otherProfessionalSaid, .seenByProfessional, .measured: return .no
    case .document, .notStated: return .unknown
    }
  }
}
