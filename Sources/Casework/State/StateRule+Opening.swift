/// Whether an event opens a state (VOCABULARY, section 4).
extension Chronology {
  func opens(_ state: StateName, _ place: Int, for person: Int) -> Truth {
    let record = entries[place].record
    let detail = record.event.detail
    switch state {
    case .worryOpen: return opensWorry(place, for: person)
    case .socialCareInvolved: return opensInvolvement(record)
    case .underSection47:
      if record.event.kind == .section47Enquiry { return stated(detail.word(.change), [.started]) }
      return stated(detail.word(.decision), [.section47SingleAgency, .section47Joint])
    case .childProtectionPlan:
      if record.event.kind == .conference { return stated(detail.word(.decision), [.planMade]) }
      let kind = stated(detail.word(.kind), [.childProtection, .childProtectionRegister])
      return kind && stated(detail.word(.change), [.started])
    case .childInNeed:
      let kind = stated(detail.word(.kind), [.earlyOrFamilyHelp, .childInNeed, .section17, .careAndSupport])
      return kind && stated(detail.word(.change), [.started, .opened])
    case .lookedAfter: return stated(detail.word(.change), [.started])
    case .openQuestion: return opensQuestion(place)
    case .allocated: return stated(detail.word(.change), [.started, .covered])
    case .unallocated: return stated(detail.word(.change), [.ended, .absent, .unallocated])
    case .onRoll: return stated(detail.word(.change), [.joined])
    case .inDispute: return stated(detail.word(.change), [.dispute])
    case .caredForByOther:
      return stated(detail.word(.kind), [.privateFostering, .informal, .kinship])
        && stated(detail.word(.change), [.started])
    }
  }

  func stated(_ word: Word?, _ words: [Word]) -> Truth {
    word.map { Truth(words.contains($0)) } ?? .unknown
  }

  private func opensWorry(_ place: Int, for person: Int) -> Truth {
    let detail = entries[place].record.event.detail
    switch entries[place].kind {
    case .concernReceived, .missingEpisode: return .yes
    case .observation:
      if detail.word(.leadDecided) == .referredOn { return .yes }
      return Truth(isThirdJoined(place))
    case .markOrInjury:
      return !ordinaryBump(at: place, of: person) && !atKnownCondition(place, for: person)
    case .domesticAbuse:
      return stated(detail.word(.childrenPresent), [.yes])
        || stated(detail.word(.childrenLivingThere), [.yes])
    default: return .no
    }
  }

  /// Whether at least two earlier observations are joined with this one, directly or through one of them.
  private func isThirdJoined(_ place: Int) -> Bool {
    var joined: Set<Int> = [place]
    var edge = [place]
    while let next = edge.popLast(), joined.count < 3 {
      for link in entries[next].links where link.kind.links && !entries[link.other].isHidden {
        let isEarlier = entries[link.other].kind == .observation && precedes(link.other, place)
        if isEarlier, joined.insert(link.other).inserted { edge.append(link.other) }
      }
    }
    return joined.count >= 3
  }

  private func opensInvolvement(_ record: Entry.Record) -> Truth {
    let detail = record.event.detail
    let bySocialCare = isSocialCare(record)
    switch record.event.kind {
    case .section47Enquiry: return stated(detail.word(.change), [.started])
    case .assessment: return bySocialCare && stated(detail.word(.stage), [.started])
    case .plan: return bySocialCare && stated(detail.word(.change), [.started])
    case .legalStep:
      return stated(detail.word(.kind), Self.placingOrSupervising) && stated(detail.word(.change), [.started])
    case .lookedAfterEpisode: return stated(detail.word(.change), [.started])
    case .returnHome: return stated(detail.word(.stage), [.begun])
    case .allocation:
      let role = stated(detail.word(.role), [.socialWorker, .leadChildProtectionPractitioner])
      return role && stated(detail.word(.change), [.started])
    case .involvement: return bySocialCare && stated(detail.word(.change), [.opened])
    default: return .no
    }
  }

  private static let placingOrSupervising: [Word] = [
    .section20Agreement, .section76Agreement, .policeProtection, .emergencyProtectionOrder, .interimCareOrder,
    .careOrder, .interimSupervisionOrder, .supervisionOrder,
  ]

  /// Whether social care does what an event tells: the service it names, else who recorded it, else by its kind.
  private func isSocialCare(_ record: Entry.Record) -> Truth {
    if case .services(let named)? = record.event.detail[.service], let service = named.first {
      return Truth(type(of: service) == .socialCare)
    }
    if let service = record.event.recorder?.service { return Truth(type(of: service) == .socialCare) }
    if record.event.detail.has(.kind, .mentalHealth) == true { return .no }
    return record.isOfUnknownKnower ? .unknown : .no
  }

  private func opensQuestion(_ place: Int) -> Truth {
    let record = entries[place].record
    if record.event.kind == .medicalOpinion, record.event.detail.word(.opinion) == .cannotTell { return .yes }
    if record.event.kind == .informationRequest {
      return record.event.detail.word(.reply).map { Truth($0 == .noReply) }
        ?? Truth(record.event.detail[.due] != nil)
    }
    return Truth(record.event.claims.contains { $0.standing == .notDetermined })
  }
}
