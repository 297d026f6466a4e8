import Casework

/// Emergency departments: who comes, how often, and what is written down of an injury.
extension Story {
  mutating func tellEmergencies() {
    chance = home.chance(for: 3)
    for child in home.children {
      for (rate, months) in [
        (Rates.emergencyUnder1, 0..<12), (Rates.emergency1to4, 12..<60), (Rates.emergencyFrom5, 60..<216),
      ] {
        guard let there = span(of: child, months: months) else { continue }
        for day in days(aYear: rate.fraction * home.attends, from: there.lowerBound, to: there.upperBound) {
          tellAttendance(child, on: day)
        }
      }
    }
  }

  private mutating func tellAttendance(_ child: Child, on day: Day) {
    let moment = anyHour(day)
    let hospital = Town.emergency[
      chance.happens(Rates.nearestHospital) ? home.place.hospital : 1 - home.place.hospital]
    let injured = chance.happens(child.years(on: day) < 5 ? Rates.injuryUnder5 : Rates.injuryFrom5)
    let left = chance.happens(Rates.leftBeforeSeen)
    let reason: Word =
      injured
      ? .injury : Rates.emergencyReasons.draw(&chance)
    let attended = add(
      .attendance, [child], at: moment, by: hospital,
      [
        .of: .words([.child]), .setting: .words([.emergencyDepartment]), .stage: .words([.attended]),
        .reason: .words([reason]),
        .broughtBy: .words([Rates.broughtBy.draw(&chance)]),
        .hoursToArrival: injured
          ? .number(Double(Rates.hoursToArrival.draw(&chance))) : .words([]),
        .leftBeforeSeen: .words([left ? .yes : .no]), .cpISLookedAt: .words([flag(of: child, on: day)]),
      ])
    note(hospital, from: day, to: day)
    var seen = [attended]
    if injured, !left {
      seen += tellInjury(of: child, at: hospital, moment.adding(minutes: 40), because: attended)
    }
    consider(sharing: seen, by: hospital, about: [child], after: moment.adding(minutes: 100))
    guard chance.happens(Rates.practiceTold) else { return }
    let letter = workingDay(Rates.letterDays.draw(&chance), after: day)
    for event in seen { hand(event, to: home.surgery, at: letter) }
  }

  /// What the national flag shows of a child when somebody looks.
  private mutating func flag(of child: Child, on day: Day) -> Word {
    guard chance.happens(Rates.cpISLookedAt) else {
      return chance.happens(Rates.flagNotAvailable) ? .notAvailable : .notLookedAt
    }
    if planned.contains(where: { $0.child == child.id && $0.days.contains(day) }) { return .onPlan }
    return inCare.contains { $0.child == child.id && $0.days.contains(day) } ? .lookedAfter : .noneAtAll
  }

  private mutating func tellInjury(
    of child: Child, at hospital: ServiceID, _ moment: Instant, because: EventID
  ) -> [EventID] {
    let (kind, regions, mechanism) = Injury.draw(ageInMonths: child.months(on: moment.day), &chance)
    let explained = chance.happens(Rates.injuryExplained)
    let mark = add(
      .markOrInjury, [child], at: moment, by: hospital,
      [
        .kind: .words([kind]), .regions: .words(regions), .number: .number(1),
        .mobility: mobility(of: child, on: moment.day), .seenOrTold: .words([.seen]),
        .explanation: .words([explained ? .given : .noneKnown]),
        .mechanism: .words(explained ? [mechanism] : []),
        .conditionLookedFor: .words(chance.happens(Rates.conditionLookedFor) ? [.yes] : []),
      ], [(.arisesFrom, because)])
    guard explained else { return [mark] }
    let ownWords = child.years(on: moment.day) >= 8 && chance.happens(Rates.ownAccount)
    let account = add(
      ownWords ? .childsAccount : .adultsAccount, [child], at: moment, by: hospital,
      ownWords
        ? [
          .asked: .words([.asked]), .about: .words([.injury]), .manner: .words([.inPerson]),
          .means: .words([.speech]),
        ]
        : [
          .about: .words([.injury]), .mechanism: .words([mechanism]), .relationToChild: .words([.mother]),
          .givenTo: .services([hospital]), .manner: .words([.inPerson]),
        ],
      adults: ownWords ? [] : [home.adults[0].id], source: ownWords ? .childSaid : .parentOrCarerSaid,
      [(.explains, mark)])
    guard chance.happens(Rates.intentRecorded.fraction / Rates.injuryExplained.fraction) else {
      return [mark, account]
    }
    let opinion = add(
      .medicalOpinion, [child], at: moment.adding(minutes: 50), by: hospital,
      [.opinion: .words([.likelyAccidental]), .status: .words([.final]), .onFindings: .events([mark])],
      claims: [Claim(.accident, .substantiated)], [(.answers, mark)])
    return [mark, account, opinion]
  }

  /// How a child moves about, as a clinician writes it down; from two years on, nobody does.
  func mobility(of child: Child, on day: Day) -> Value {
    guard child.months(on: day) < 24 else { return .words([]) }
    return .words([Mobility(ageInMonths: child.months(on: day), earliness: child.earliness).word])
  }
}
