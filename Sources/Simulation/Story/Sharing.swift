import Casework

extension Story {
  /// What a service does with something it has seen while social care is involved: sends it, decides not to with a
  /// reason, or neither.
  mutating func consider(
    sharing seen: [EventID], by service: ServiceID, about children: [Child], after moment: Instant
  ) {
    guard isInvolved(on: moment.day) else { return }
    let sends = chance.happens(Rates.sentToSocialCare)
    guard
      sends || chance.happens(Rates.decidedNotToShare.fraction / (1 - Rates.sentToSocialCare.fraction))
    else { return }
    let wait = Rates.sharingDays.draw(&chance)
    let sent = max(workingDay(wait, after: moment.day).evening, moment.adding(minutes: 60))
    add(
      .sharingDecision, children, at: sent, by: service,
      [
        .decision: .words([sends ? .shared : .notShared]), .of: .events(seen),
        .to: .services([Town.socialCare]),
        .familyTold: .words([chance.happens(Rates.familyToldOfSharing) ? .yes : .no]),
        .reason: .text(sends ? "social care is involved" : "already known to social care"),
      ], seen.map { (.reliesOn, $0) })
    guard sends else { return }
    for event in seen { hand(event, to: Town.socialCare, at: sent) }
  }
}

extension Instant {
  /// The evening of its day: after anything done in the day's office hours.
  var evening: Instant { day.start.adding(minutes: 1_100) }
}
