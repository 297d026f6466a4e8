/// Facts about marks, claims and adults.
extension Chronology {
  /// VOCABULARY: a final opinion that answers it says likely accidental or medical cause, or such a claim is
  /// substantiated; or it lies at a condition that was known before.
  func causeSettled(of place: Int, for person: Int?) -> Truth {
    var settled = atKnownCondition(place, for: person)
    for claim in entries[place].record.event.claims where claim.matter.isInnocentCause {
      settled = settled || Truth(standing(of: claim.matter, in: place) == .substantiated)
    }
    for answer in answers(to: place) {
      let record = entries[answer].record
      for claim in record.event.claims where claim.matter.isInnocentCause {
        settled = settled || Truth(claim.standing == .substantiated)
      }
      guard record.event.kind == .medicalOpinion, let opinion = record.event.detail.word(.opinion),
        opinion == .likelyAccidental || opinion == .medicalCause
      else { continue }
      settled = settled || (record.event.detail.word(.status).map { Truth($0 == .final) } ?? .unknown)
    }
    return settled
  }

  /// How a claim of an event stands now: as the latest event that answers it says, else as it said itself.
  public func standing(of matter: ClaimMatter, in place: Int) -> Standing? {
    var latest = place
    var standing = entries[place].record.event.claims.first { $0.matter == matter }?.standing
    for answer in answers(to: place) {
      guard let claim = entries[answer].record.event.claims.first(where: { $0.matter.meets(matter) }) else {
        continue
      }
      if latest == place || precedes(latest, answer) { (latest, standing) = (answer, claim.standing) }
    }
    return standing
  }

  /// VOCABULARY: the event carries a claim about harm to the child whose standing is not disproved.
  func claimOfHarm(in place: Int) -> Truth {
    Truth(
      entries[place].record.event.claims.contains {
        $0.matter.isHarmToTheChild && standing(of: $0.matter, in: place) != .disproved
      })
  }

  /// Whether the event carries claims and every one of them stands disproved now.
  func isWhollyDisproved(_ place: Int) -> Bool {
    let claims = entries[place].record.event.claims
    return !claims.isEmpty && claims.allSatisfy { standing(of: $0.matter, in: place) == .disproved }
  }

  func notIndependentlyMobile(at place: Int, of person: Int?) -> Truth {
    let detail = detail(of: place, for: person)
    if let mobile = detail.word(.independentlyMobile) { return Truth(mobile == .no) }
    if let mobility = detail.word(.mobility) { return Truth(!Self.mobile.contains(mobility)) }
    guard let person else { return .unknown }
    let occurred = entries[place].occurred
    if isYounger(person, than: .months(conventions.mobileFromMonths), at: occurred) == .yes { return .yes }
    let older = isYounger(person, than: .months(12 * conventions.mobileByYears), at: occurred) == .no
    return older && family.people[person].disability != true ? .no : .unknown
  }

  private static let mobile: [Word] = [.bottomShuffles, .crawls, .pullsToStand, .cruises, .walks]

  /// VOCABULARY: seen as it happened by a professional; or mobile, bony prominences only, and one account told.
  ///
  /// A burn, a bite or a broken bone is no bump, and neither is what shows the shape of a hand or a thing.
  func ordinaryBump(at place: Int, of person: Int?) -> Truth {
    let record = entries[place].record
    guard record.event.kind == .markOrInjury else { return .no }
    let explanation = record.event.detail.word(.explanation)
    if explanation == .seenByAProfessionalAsItHappened { return .yes }
    if !Word.isBump(record.event.detail) { return .no }
    let account: Truth = explanation.map { Truth($0 == .given) } ?? .unknown
    let regions = record.event.detail.words(.regions)
    let bony: Truth = regions.isEmpty ? .unknown : Truth.all(of: regions.map(\.isBonyProminence))
    return account && bony && !notIndependentlyMobile(at: place, of: person)
  }

  /// VOCABULARY: not a parent recorded at birth or registration, since after the birth and after that service's first
  /// event on the family.
  ///
  /// `since` is the detail of that name; where the event itself is the connecting ("change: connected"), its occurrence.
  func newAdult(at place: Int, for person: Int?) -> Truth {
    let record = entries[place].record
    guard record.event.kind == .adultConnected, record.event.detail.has(.change, .ended) != true else {
      return .no
    }
    if isRecordedParent(record.event, of: person) { return .no }
    let since: Occurrence
    if case .day(let day)? = record.event.detail[.since] {
      since = Occurrence(day)
    } else if record.event.detail.has(.change, .connected) == true {
      since = record.event.occurred
    } else {
      return .unknown
    }
    var new = Truth.yes
    if let person, let born = family.people[person].born { new = new && since.isAfter(born) }
    if let service = record.event.recorder?.service, let first = firstEvent(of: service, otherThan: place) {
      new = new && since.isAfter(entries[first].occurred)
    }
    return new
  }

  private func isRecordedParent(_ event: Event, of person: Int?) -> Bool {
    if let recorded = event.detail.word(.recordedParent) { return recorded == .yes }
    if let relation = event.detail.word(.relationToChild) {
      return relation == .mother || relation == .father
    }
    guard let person, case .people(let who)? = event.detail[.who] else { return false }
    return who.contains(where: family.people[person].parents.contains)
  }
}

extension ClaimMatter {
  /// Whether two claims are about the same matter; harm whose type is not stated meets harm of any type.
  func meets(_ other: ClaimMatter) -> Bool {
    self == other || (isHarmToTheChild && other.isHarmToTheChild && (self == .harm || other == .harm))
  }
}
