import Casework

/// Who holds the work, and how it is watched.
extension Story {
  mutating func allocate(_ children: [Child], from moment: Instant, to end: Day, because opened: EventID) {
    let worker = workingDay(Rates.allocationDays.draw(&chance), after: moment.day).evening
    var held = add(
      .allocation, children, at: max(worker, moment.adding(minutes: 30)), by: Town.socialCare,
      [
        .role: .words([.socialWorker]), .change: .words([.started]),
        .qualification: .words([.qualifiedSocialWorker]),
      ],
      source: .document, [(.arisesFrom, opened)])
    let last = min(end, period.upperBound)
    var since = moment.day + 10
    for day in days(aYear: Rates.workerChanges.fraction, from: since, to: last) where day > since {
      tellAbsences(children, held, from: since, to: day)
      (held, since) = handOver(children, held, on: day, before: last)
    }
    tellAbsences(children, held, from: since, to: last)
    guard end < period.upperBound else { return }
    add(
      .allocation, children, at: max(end, since).start.adding(minutes: 1_065), by: Town.socialCare,
      [.role: .words([.socialWorker]), .change: .words([.ended])], source: .document, [(.answers, held)])
  }

  /// One worker's allocation ends, and another's begins, mostly at once; returns it, with the day after it.
  private mutating func handOver(
    _ children: [Child], _ held: EventID, on day: Day, before last: Day
  ) -> (EventID, Day) {
    let moment = nextOfficeHours(day)
    let gap = Rates.workerGapDays.draw(&chance)
    let next = gap == 0 ? moment.adding(minutes: 10) : workingDay(gap, after: moment.day)
    guard next.day < last else { return (held, day) }
    add(
      .allocation, children, at: moment, by: Town.socialCare,
      [.role: .words([.socialWorker]), .change: .words([.ended])], source: .document, [(.answers, held)])
    let started = add(
      .allocation, children, at: next, by: Town.socialCare,
      [
        .role: .words([.socialWorker]), .change: .words([.started]),
        .qualification: .words([Rates.qualifications.draw(&chance)]),
      ], source: .document, [(.arisesFrom, held)])
    return (started, next.day + 1)
  }

  private mutating func tellAbsences(_ children: [Child], _ held: EventID, from: Day, to: Day) {
    for day in days(aYear: Rates.workerAbsences.fraction, from: from, to: to) {
      let absent = add(
        .allocation, children, at: nextOfficeHours(day), by: Town.socialCare,
        [.role: .words([.socialWorker]), .change: .words([.absent]), .absentSince: .day(day)],
        source: .document,
        [(.arisesFrom, held)])
      let cover = workingDay(chance.number(1...5), after: day + 2)
      guard chance.happens(Rates.absencesCovered), cover.day < to else { continue }
      add(
        .allocation, children, at: cover, by: Town.socialCare,
        [.role: .words([.socialWorker]), .change: .words([.covered])], source: .document, [(.answers, absent)]
      )
    }
  }

  /// Supervision month by month; complaints and threats, which are rare.
  mutating func tellConduct(_ children: [Child], from: Day, to: Day, because opened: EventID) {
    var day = max(from, period.lowerBound - 60) + chance.number(10...30)
    while day < to {
      if chance.happens(Rates.supervised) {
        add(
          .oversight, children, at: nextOfficeHours(day), by: Town.socialCare,
          [
            .kind: .words([.supervision]),
            .decisionMade: .words([chance.happens(Rates.supervisionDecides) ? .yes : .no]),
            .dailyLifeDiscussed: .words([chance.happens(Rates.dailyLifeDiscussed) ? .yes : .no]),
          ], source: .document, [(.arisesFrom, opened)])
      }
      day = day + chance.number(26...34)
    }
    let start = max(from, period.lowerBound)
    for day in days(aYear: Rates.threats.fraction, from: start, to: to) {
      add(
        .threat, children, at: nextOfficeHours(day), by: Town.socialCare,
        [
          .by: .people([home.adults[0].id]), .to: .words([.socialWorker]),
          .form: .words([Rates.threatForms.draw(&chance)]),
          .nextVisitArranged: .words([
            Rates.visitsAfterThreat.draw(&chance)
          ]),
        ], adults: [home.adults[0].id], [(.arisesFrom, opened)])
    }
    for day in days(aYear: Rates.complaints.fraction, from: start, to: to) {
      add(
        .complaint, children, at: nextOfficeHours(day), by: Town.socialCare,
        [.by: .words([.parent]), .about: .services([Town.socialCare]), .stage: .words([.received])],
        source: .parentOrCarerSaid)
    }
  }
}
