import Casework

/// One child's chronology of any length: the kinds that lessons look at most, some days apart, with their relations.
struct LongChronology {
  let timeline: Timeline

  init(length: Int, seed: UInt64) {
    var random = Steps(state: seed)
    let start = Day(number: 16_000)
    var events: [Event] = []
    var now = start.start
    for number in 0..<length {
      now = now.adding(minutes: 7 + 24 * 60 * Int(random.next(3)))
      events.append(Self.event(number, at: now, earlier: events, &random))
    }
    let day = now.day
    let service: ServiceID = "northmoor / social care"
    let family = Family(
      people: [Person(id: "child", part: .child, born: Occurrence(start))],
      knownTo: KnownTo([KnownTo.Entry(service), KnownTo.Entry("the surgery / GP")], complete: true),
      coverage: ["northmoor / social care", "the surgery / GP"].map {
        Coverage(service: ServiceID(rawValue: $0), from: start, to: day, basis: "made up")
      })
    timeline = Timeline(name: "long", isLibrary: false, family: family, events: events)
  }

  private static func event(
    _ number: Int, at now: Instant, earlier: [Event], _ random: inout Steps
  ) -> Event {
    let (kind, detail) = kinds[Int(random.next(UInt64(kinds.count)))]
    var relations: [Relation] = []
    if random.next(3) == 0, let last = earlier.last { relations = [Relation(.answers, last.id)] }
    let service: ServiceID = random.next(4) == 0 ? "the surgery / GP" : "northmoor / social care"
    return Event(
      id: EventID(rawValue: "e\(number)"), kind: kind, subjects: [Subject("child")],
      occurred: Occurrence(now.day), recorder: Recorder(service: service),
      held: .by([Holding(service, since: Occurrence(now))]), source: .seenByProfessional,
      relations: relations, detail: detail)
  }

  private static let kinds: [(EventKind, Detail)] = [
    (.visit, [.outcome: .words([.childSeenAsPlanned]), .seen: .words([.yes]), .seenAlone: .words([.yes])]),
    (.visit, [.outcome: .words([.noReply]), .seen: .words([.no])]),
    (.attendance, [.setting: .words([.gp]), .reason: .words([.illness])]),
    (.healthAppointment, [.outcome: .words([.seen])]),
    (.concernReceived, [.from: .words([.school]), .askedAs: .words([.childProtection])]),
    (.frontDoorDecision, [.decision: .words([.noFurtherAction])]),
    (.markOrInjury, [.regions: .words([.shin]), .explanation: .words([.given])]),
    (.observation, [.about: .words([.hygiene])]),
    (.oversight, [.kind: .words([.supervision]), .decisionMade: .words([.yes])]),
    (.otherMeeting, [.kind: .words([.coreGroup])]),
  ]
}

/// A small generator, so that a figure can be measured again on the same input.
struct Steps {
  var state: UInt64

  mutating func next(_ bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }
}
