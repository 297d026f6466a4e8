import Casework

/// Death and serious harm where abuse or neglect is known or suspected: three or four children in 100,000 a year.
extension Story {
  mutating func tellHarm() {
    chance = home.chance(for: 9)
    for child in home.children {
      guard let there = span(of: child, months: 0..<216) else { continue }
      let rate = Rates.seriousIncidents.fraction * min(4, 0.5 + 0.5 * home.strain)
      var days = self.days(
        aYear: rate * (1 - Rates.incidentsOfInfants.fraction), from: there.lowerBound, to: there.upperBound)
      if let infancy = span(of: child, months: 0..<12) {
        days += self.days(
          aYear: rate * 18 * Rates.incidentsOfInfants.fraction, from: infancy.lowerBound,
          to: infancy.upperBound)
      }
      if let day = days.min() { tellIncident(child, on: day) }
    }
  }

  private mutating func tellIncident(_ child: Child, on day: Day) {
    let moment = anyHour(day)
    let isDeath = chance.happens(Rates.incidentsThatAreDeaths)
    let onPlan = planned.contains { $0.child == child.id && $0.days.contains(day) }
    let event = add(
      .deathOrSeriousHarm, [child], at: moment, by: Town.paediatrics,
      [
        .kind: .words([isDeath ? .death : .seriousHarm]),
        .abuseOrNeglect: .words([Rates.abuseStandings.draw(&chance)]),
        .place: .words([.home]), .childsStatus: .words([onPlan ? .onAPlan : .noneAtAll]),
        .jointAgencyResponseStarted: .words(isDeath ? [.yes] : []),
      ])
    note(Town.paediatrics, from: day, to: day + 60)
    hand(event, to: Town.socialCare, at: moment.adding(hours: 3))
    let notified = add(
      .incidentStep, [child], at: workingDay(chance.number(1...7), after: day), by: Town.socialCare,
      [.step: .words([.notified]), .route: .words([.seriousIncident]), .countedFrom: .day(day)],
      source: .document,
      [(.arisesFrom, event)])
    add(
      .incidentStep, [child], at: workingDay(chance.number(12...20), after: day), by: Town.socialCare,
      [.step: .words([.rapidReview]), .countedFrom: .day(day)], source: .document, [(.arisesFrom, notified)])
    if isDeath { died(child, at: moment) }
  }
}
