import Casework

/// Adults' own needs, and help offered.
extension Story {
  mutating func tellNeeds() {
    chance = home.chance(for: 2)
    for day in days(
      aYear: Rates.adultNeeds.fraction * home.strain, from: period.lowerBound, to: period.upperBound)
    where !children(on: day).isEmpty {
      let adult = chance.one(of: home.adults.filter { ($0.since ?? .first) <= day })
      let kind: Word = Rates.adultNeedKinds.draw(&chance)
      tellNeed(of: adult, kind: kind, on: day, because: nil)
    }
  }

  mutating func tellNeed(of adult: Adult, kind: Word, on day: Day, because event: EventID?) {
    let moment = nextOfficeHours(day)
    let children = children(on: moment.day)
    guard !children.isEmpty, moment.day < period.upperBound else { return }
    let relations: [(RelationKind, EventID)] = event.map { [(.arisesFrom, $0)] } ?? []
    let happened: Word = Rates.adultNeedEvents.draw(&chance)
    let service =
      kind == .mentalHealth || kind == .alcohol || kind == .drugs ? Town.adultServices : home.surgery
    let need = add(
      .adultNeed, children, at: moment, by: service,
      [
        .about: .people([adult.id]), .kind: .words([kind]), .happened: .words([happened]),
        .serviceInvolved: .services([service]),
        .impactOnTheChildConsidered: .words([chance.happens(Rates.impactConsidered) ? .yes : .no]),
        .supportOffered: .words([chance.happens(Rates.adultOffered) ? .yes : .no]),
      ], adults: [adult.id], source: .otherProfessionalSaid, relations)
    note(service, from: moment.day, to: moment.day + 180)
    if chance.happens(Rates.helpForNeed) {
      offerHelp(to: adult, kind: kind == .illness ? .practicalHelp : kind, on: moment.day + 10, because: need)
    }
    consider(sharing: [need], by: service, about: children, after: moment)
  }

  mutating func offerHelp(to adult: Adult, kind: Word, on day: Day, because event: EventID) {
    let children = children(on: day)
    guard !children.isEmpty else { return }
    let status: Word = chance.happens(Rates.earlyHelpAccepted) ? .accepted : .declined
    add(
      .supportOffered, children, at: nextOfficeHours(day), by: chance.one(of: knowers(of: children, on: day)),
      [.to: .words([.parent]), .kind: .words([kind]), .status: .words([status])], adults: [adult.id],
      [(.arisesFrom, event)])
  }
}
