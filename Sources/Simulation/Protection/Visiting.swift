import Casework

/// Visits: most see the child, some do not, and what was not done is tried again.
extension Story {
  /// A visit, and another one soon where nobody was seen; returns those on which a child was seen.
  @discardableResult
  mutating func visit(
    _ children: [Child], _ purpose: Word, at moment: Instant, because event: EventID, tries: Int = 2
  ) -> (seen: [EventID], last: Day) {
    let here = children.filter { $0.isThere(on: moment.day) }
    guard !here.isEmpty else { return ([], moment.day) }
    let outcome = outcome()
    let visit = add(
      .visit, here, at: moment, by: Town.socialCare,
      [
        .purpose: .words([purpose]), .outcome: .words([outcome]), .place: .words([.home]),
        .manner: .words([.inPerson]),
        .announced: .words([chance.happens(Rates.announced) ? .yes : .no]),
        .minutes: outcome.isSight ? .number(Double(chance.number(20...90))) : .words([]),
        .roomsSeen: outcome.isSight ? .words([Rates.roomsSeen.draw(&chance)]) : .words([]),
        .conditions: .words(
          outcome.isSight && chance.happens(Rates.conditionsNoted)
            ? [Rates.homeConditions.draw(&chance)] : []),
        .qualification: .words([.qualifiedSocialWorker]),
      ], [(.arisesFrom, event)])
    interpreted()
    guard outcome.isSight else {
      guard tries > 0 else { return ([], moment.day) }
      return self.visit(
        children, purpose, at: workingDay(chance.number(1...5), after: moment.day), because: event,
        tries: tries - 1)
    }
    retell(here.map { Subject($0.id, detail: sight(of: $0, on: moment.day)) })
    tellAccounts(here, at: moment, because: visit)
    return ([visit], moment.day)
  }

  private mutating func outcome() -> Word {
    let failed =
      Rates.visitsNoReply.value + Rates.visitsRefused.value + Rates.visitsChildNotSeen.value
      + Rates.visitsCancelled.value
    return chance.one([
      (.childSeenAsPlanned, 100 - failed - Rates.visitsBrief.value),
      (.childSeenInPartOrBriefly, Rates.visitsBrief.value),
      (.noReply, Rates.visitsNoReply.value),
      (.refusedAtTheDoor, Rates.visitsRefused.value), (.inButChildNotSeen, Rates.visitsChildNotSeen.value),
      (.cancelledByFamily, Rates.visitsCancelled.value * Rates.cancelledByFamily.fraction),
      (.cancelledByService, Rates.visitsCancelled.value * (1 - Rates.cancelledByFamily.fraction)),
    ])
  }

  /// What a visit says of one child; under three, somebody else is always in the room.
  private mutating func sight(of child: Child, on day: Day) -> Detail {
    let young = child.years(on: day) < 3
    let alone: Word =
      young
      ? .notAppropriateForAgeOrNeed
      : Rates.seenAloneOnVisits.draw(&chance)
    return [
      .seen: .words([.yes]), .seenAlone: .words([alone]),
      .doneInstead: .words(young && chance.happens(Rates.observedInstead) ? [.observedWithCarer] : []),
      .communicatedWith: .words([young ? Rates.youngCommunicatedWith.draw(&chance) : .yes]),
    ]
  }

  private mutating func tellAccounts(_ children: [Child], at moment: Instant, because visit: EventID) {
    for child in children where child.years(on: moment.day) >= 4 && chance.happens(Rates.accountsRecorded) {
      add(
        .childsAccount, [child], at: moment, by: Town.socialCare,
        [
          .stage: .words([.review]), .asked: .words([.asked]), .manner: .words([.inPerson]),
          .means: .words([.speech]),
          .alone: .words([chance.happens(Rates.accountsAlone) ? .yes : .no]),
          .askedBy: .services([Town.socialCare]),
          .about: .words([
            Rates.accountsAbout.draw(&chance)
          ]),
          .cameOfIt: .words([Rates.cameOfAccounts.draw(&chance)]),
        ], source: .childSaid, [(.arisesFrom, visit)])
    }
  }

  /// Visits one after another over some days, each a number of working days after the one before.
  mutating func visits(
    _ children: [Child], _ purpose: Word, over days: ClosedRange<Day>, because event: EventID,
    gap: (inout Chance) -> Int
  ) {
    var day = days.lowerBound
    while true {
      day = WorkingDays.englandAndWales.day(max(1, gap(&chance)), after: day)
      guard day <= days.upperBound, day < period.upperBound else { return }
      day = max(day, visit(children, purpose, at: officeHours(day), because: event).last)
    }
  }
}

extension Word {
  /// Whether a visit with this outcome saw the child.
  fileprivate var isSight: Bool { self == .childSeenAsPlanned || self == .childSeenInPartOrBriefly }
}
