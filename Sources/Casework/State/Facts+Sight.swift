/// Whether a child was seen, seen alone, or a visit failed.
extension Chronology {
  func sight(at place: Int, of person: Int?) -> Truth {
    let record = entries[place].record
    switch record.event.kind {
    case .visit: return sightOnVisit(detail(of: place, for: person))
    case .childSeen, .examination: return .yes
    case .attendance:
      if record.event.detail.has(.of, .adult) == true
        || record.event.detail.has(.leftBeforeSeen, .yes) == true
      {
        return .no
      }
      return .yes
    case .healthAppointment:
      if record.event.detail.has(.kind, .antenatal) == true { return .no }
      return record.event.detail.word(.outcome).map { Truth($0 == .seen) } ?? .unknown
    case .markOrInjury: return markSeen(record)
    case .childsAccount: return accountInPerson(record)
    default: return .no
    }
  }

  private func sightOnVisit(_ detail: Detail) -> Truth {
    if let seen = detail.word(.seen) { return Truth(seen == .yes) }
    switch detail.word(.outcome) {
    case .childSeenAsPlanned, .childSeenInPartOrBriefly: return .yes
    case nil, .madeSightOfTheChildNotStated: return .unknown
    default: return .no
    }
  }

  private func markSeen(_ record: Entry.Record) -> Truth {
    if let word = record.event.detail.word(.seenOrTold) { return Truth(word == .seen) }
    switch record.event.source {
    case .seenByProfessional, .measured: return .yes
    case .notStated, .document: return .unknown
    default: return .no
    }
  }

  private func accountInPerson(_ record: Entry.Record) -> Truth {
    if record.event.detail.has(.asked, .notAsked) == true { return .no }
    return record.event.detail.word(.manner).map { Truth($0 == .inPerson) } ?? .unknown
  }

  func seenAlone(at place: Int, of person: Int?) -> Truth {
    let seen = sight(at: place, of: person)
    if seen == .no { return .no }
    let detail = detail(of: place, for: person)
    switch alone(detail, at: place, of: person) {
    case .yes: return seen
    case let other: return other
    }
  }

  private func alone(_ detail: Detail, at place: Int, of person: Int?) -> Truth {
    if isUndressedUnderTwo(detail, at: place, of: person) { return .yes }
    if let alone = detail.word(.alone) { return Truth(alone == .yes) }
    switch detail.word(.seenAlone) {
    case .yes: return .yes
    case .notAppropriateForAgeOrNeed: return detail[.doneInstead] == nil ? .unknown : .yes
    case nil: return .unknown
    default: return .no
    }
  }

  private func isUndressedUnderTwo(_ detail: Detail, at place: Int, of person: Int?) -> Bool {
    let undressed =
      detail.has(.closeness, .undressedByAHealthProfessional) == true
      || (entries[place].kind == .examination && detail.has(.undressed, .yes) == true)
    guard undressed, let person else { return false }
    return isYounger(person, than: .months(24), at: entries[place].occurred) == .yes
  }

  func failedVisit(at place: Int, of person: Int?) -> Truth {
    guard entries[place].kind == .visit else { return .no }
    let detail = detail(of: place, for: person)
    switch detail.word(.outcome) {
    case .noReply, .refusedAtTheDoor, .inButChildNotSeen, .wrongAddress, .failedHowIsNotStated: return .yes
    case nil: return detail.has(.seen, .yes) == true ? .no : .unknown
    default: return .no
    }
  }

  /// Whether a person was younger than an age when something happened; unknown where the birth is not stated.
  public func isYounger(_ person: Int, than age: Clock, at occurred: Occurrence) -> Truth {
    let who = family.people[person]
    guard let born = who.born else { return who.part == .unborn ? .yes : .unknown }
    let (first, last) = (age.anniversary(of: born.earliest), age.anniversary(of: born.latest))
    if occurred.latest < first { return .yes }
    return occurred.earliest >= last ? .no : .unknown
  }
}

extension Clock {
  /// The day on which an age is reached by someone born on a day.
  func anniversary(of born: Day) -> Day {
    switch self {
    case .months(let n): born.adding(months: n)
    case .weeks(let n): born.adding(weeks: n)
    case .days(let n): born + n
    default: born
    }
  }
}
