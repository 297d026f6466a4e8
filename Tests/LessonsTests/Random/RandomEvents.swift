import Casework

/// The events of a random family: imprecise, late, corrected, disputed, held by some or by nobody.
extension RandomFamily {
  mutating func events() -> [Event] {
    let count = chance.number(5...25)
    let numbers = chance.shuffled(Array(1...count + 8))
    var events: [Event] = []
    for place in 0..<count {
      let id = EventID(rawValue: "e\(numbers[place] < 10 ? "0" : "")\(numbers[place])")
      if !events.isEmpty, chance.happens(10), let special = mending(id, events) {
        events.append(special)
      } else {
        events.append(event(id, after: events))
      }
    }
    return chance.shuffled(events)
  }

  private mutating func event(_ id: EventID, after events: [Event]) -> Event {
    let kind = chance.one(of: RandomDetail.kinds, else: .visit)
    let subjects = subjects(of: kind)
    let occurred = occurrence()
    let (held, recorder) = held(since: occurred)
    var event = Event(
      id: id, kind: kind, subjects: subjects, occurred: occurred, recorder: recorder, held: held,
      source: chance.one(
        of: [.seenByProfessional, .parentOrCarerSaid, .childSaid, .notStated], else: .notStated),
      detail: RandomDetail.detail(of: kind, &chance))
    if chance.happens(6) { event.count = chance.happens(50) ? .exactly(chance.number(2...4)) : .atLeast(3) }
    event.claims = claims(of: kind)
    event.relations = relations(of: kind, to: events)
    if let naming = RandomDetail.fieldsNamingEvents[kind], chance.happens(40),
      let other = chance.one(
        of: chance.happens(50) ? events.filter { $0.kind == Self.counterparts[kind] } : events)
    {
      event.detail = event.detail.overriding(with: [naming: .events([other.id])])
    }
    event.detail = event.detail.overriding(with: further(kind, occurred))
    return event
  }

  /// Details of other sorts than words: days, services, people.
  private mutating func further(_ kind: EventKind, _ occurred: Occurrence) -> Detail {
    switch kind {
    case .involvement where chance.happens(50): [.service: .services(chance.some(1...1, of: services))]
    case .strategyDiscussion where chance.happens(75):
      [.present: .services(chance.some(1...3, of: services))]
    case .informationRequest where chance.happens(50): [.due: .day(occurred.latest + 5)]
    case .adultConnected where chance.happens(40):
      [.since: .day(occurred.latest - chance.number(0...60)), .who: .people(["partner"])]
    case .markOrInjury where chance.happens(10): [.lastSeenWithoutIt: .day(occurred.earliest - 2)]
    case .pregnancyOrBirth where chance.happens(70):
      [.expectedDate: .day(occurred.latest + chance.number(-10...200))]
    default: Detail()
    }
  }

  private mutating func subjects(of kind: EventKind) -> [Subject] {
    let children = people.filter { $0.part != .adult }.map(\.id)
    var subjects: [Subject] = []
    for child in chance.some(1...(chance.happens(30) ? 2 : 1), of: children) {
      let own = chance.happens(15) ? RandomDetail.detail(of: kind, &chance) : nil
      subjects.append(Subject(chance.happens(25) ? record(of: child) : child, .childConcerned, detail: own))
    }
    let isAboutAnAdult = [.adultConnected, .adultEnquiry, .adultsAccount, .domesticAbuse].contains(kind)
    if chance.happens(isAboutAnAdult ? 80 : 20) {
      let adults = people.filter { $0.part == .adult }.map(\.id)
      subjects += chance.some(1...1, of: adults).map { Subject($0, .adultConcerned) }
    }
    return subjects
  }

  /// Any day of the story, as exactly as the draw says.
  private mutating func occurrence() -> Occurrence {
    let day = Self.firstDay + chance.number(0...length)
    switch chance.number(1...100) {
    case 1...62: return Occurrence(day)
    case 63...76: return Occurrence(day.start.adding(minutes: 30 * chance.number(0...47)))
    case 77...86: return Occurrence(from: day, to: day + chance.number(1...9)) ?? Occurrence(day)
    case 87...90: return Occurrence(from: day, to: day + 14, precision: .approximate) ?? Occurrence(day)
    case 91...94: return Occurrence(day.description.prefix(7)) ?? Occurrence(day)
    case 95...96: return Occurrence(day.description.prefix(4)) ?? Occurrence(day)
    default: return Occurrence(undatedBy: day, since: day - chance.number(0...80))
    }
  }

  private mutating func held(since occurred: Occurrence) -> (Held, Recorder?) {
    let drawn = chance.number(1...100)
    let who = chance.happens(30) ? chance.one(of: ["worker one", "worker two"], else: "") : nil
    if drawn <= 8 {
      let service = chance.happens(50) ? chance.one(of: services) : nil
      return (.notStated, service.map { Recorder(service: $0, who: who) })
    }
    if drawn <= 12 { return (.nobody, nil) }
    var holdings: [Holding] = []
    for service in chance.some(1...(chance.happens(30) ? 3 : 1), of: services) {
      let route: Holding.Route = holdings.isEmpty ? .ownRecord : .sent
      holdings.append(Holding(service, since: since(occurred), route: route))
    }
    let own = holdings.first.map { Recorder(service: $0.service, who: who) }
    return (.by(holdings), chance.happens(85) ? own : nil)
  }

  /// Mostly at once, sometimes weeks later.
  private mutating func since(_ occurred: Occurrence) -> Occurrence {
    let late = chance.happens(60) ? 0 : chance.one(of: [1, 2, 7, 30, 60], else: 0)
    if let instant = occurred.instant, late == 0 {
      return Occurrence(instant.adding(hours: chance.number(0...5)))
    }
    let day = occurred.latest + late
    if chance.happens(10) { return Occurrence(day.start.adding(hours: chance.number(8...18))) }
    return chance.happens(5) ? Occurrence(from: day, to: day + 3) ?? Occurrence(day) : Occurrence(day)
  }

  private mutating func claims(of kind: EventKind) -> [Claim] {
    guard [.markOrInjury, .concernReceived, .medicalOpinion, .decision, .childsAccount].contains(kind),
      chance.happens(40)
    else { return [] }
    let matter = chance.one(of: [.physicalHarm, .harm, .accident, .neglect], else: ClaimMatter.harm)
    let standings: [Standing] = [.alleged, .suspected, .substantiated, .disproved, .notDetermined]
    return [Claim(matter, chance.one(of: standings, else: .alleged))]
  }

  /// What an event of a kind is mostly about, so that answers meet their questions.
  private static let counterparts: [EventKind: EventKind] = [
    .medicalOpinion: .markOrInjury, .adultsAccount: .markOrInjury, .frontDoorDecision: .concernReceived,
    .assessment: .concernReceived, .visit: .concernReceived, .decision: .medicalOpinion,
    .adultEnquiry: .adultConnected,
  ]

  private mutating func relations(of kind: EventKind, to events: [Event]) -> [Relation] {
    guard !events.isEmpty, chance.happens(45) else { return [] }
    let meant = events.filter { $0.kind == Self.counterparts[kind] }
    if !meant.isEmpty, chance.happens(60) {
      let relation = chance.one(of: [.answers, .answers, .arisesFrom, .reliesOn], else: RelationKind.answers)
      return chance.some(1...2, of: meant).map { Relation(relation, $0.id) }
    }
    let kinds: [RelationKind] = [
      .answers, .answers, .answers, .explains, .arisesFrom, .arisesFrom, .sameHappeningAs, .notTheSameAs,
      .reliesOn, .disputes,
    ]
    return chance.some(1...(chance.happens(20) ? 2 : 1), of: events).map { event in
      Relation(chance.one(of: kinds, else: .answers), event.id)
    }
  }
}
