import Casework

/// Police: domestic abuse, and children missing from home.
extension Story {
  /// One incident of domestic abuse; the school is told by morning, or is not.
  mutating func tellAbuse(_ children: [Child], at moment: Instant) -> EventID {
    let high = chance.happens(Rates.highRisk)
    let event = add(
      .domesticAbuse, children, at: moment, by: Town.police,
      [
        .reportedBy: .words([
          Rates.abuseReportedBy.draw(&chance)
        ]),
        .reportedToHaveBeenHarmed: .people([home.adults[0].id]),
        .form: .words([Rates.abuseForms.draw(&chance)]),
        .childrenPresent: .words([chance.happens(Rates.childrenPresent) ? .yes : .no]),
        .childrenLivingThere: .words([.yes]),
        .riskToolResult: .words([high ? .high : Rates.abuseRisk.draw(&chance)]),
        .marac: .words([high ? .referred : .notReferred]),
      ], adults: [home.adults[0].id], source: .otherProfessionalSaid,
      claims: [Claim(.harmToAnAdult, .alleged)])
    note(Town.police, from: moment.day, to: moment.day + 90)
    let pupils = children.filter { isPupil($0, on: moment.day) }
    if let pupil = pupils.first, chance.happens(Rates.schoolTold) {
      hand(event, to: school(of: pupil, on: moment.day), at: (moment.day + 1).start.adding(minutes: 500))
    }
    return event
  }

  mutating func tellMissingFromHome() {
    chance = home.chance(for: 7)
    for child in home.children {
      guard let there = span(of: child, months: 132..<216) else { continue }
      // One in 200 of all children; nearly all who go missing are eleven or more.
      for day in days(
        aYear: Rates.missingFromHome.fraction * 18 / 7, from: there.lowerBound, to: there.upperBound)
      {
        tellMissing(child, from: .home, on: day)
      }
    }
  }

  mutating func tellMissing(_ child: Child, from place: Word, on day: Day) {
    let moment = anyHour(day)
    let hours = max(2, Int(chance.waiting(mean: 14)))
    let held = chance.happens(Rates.returnInterviews)
    let wait = chance.happens(Rates.returnInterviewsInTime) ? chance.number(8...70) : chance.number(80...300)
    let back = moment.adding(hours: hours)
    note(Town.police, from: day, to: day + 30)
    add(
      .missingEpisode, [child], at: moment, by: Town.police,
      [
        .missingFrom: .words([place]), .from: .day(day), .to: .day(back.day),
        .hoursMissing: .number(Double(hours)),
        .found: .words([Rates.foundHow.draw(&chance)]),
        .returnInterview: .words([
          held ? .held : Rates.interviewsNotHeld.draw(&chance)
        ]),
        .independent: .words(held ? [.yes] : []),
        .hoursToInterview: held ? .number(Double(wait)) : .words([]),
      ], source: .otherProfessionalSaid)
  }
}
