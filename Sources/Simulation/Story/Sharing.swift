import Casework

extension Story {
  /// What a service does with something it has seen while social care is involved: sends it, decides not to with a
  /// reason, or neither.
  mutating func consider(
    sharing event: EventID, by service: ServiceID, about children: [Child], after seen: Instant
  ) {
    guard isInvolved(on: seen.day) else { return }
    let sends = chance.happens(Rates.sentToSocialCare)
    guard
      sends || chance.happens(Rates.decidedNotToShare.fraction / (1 - Rates.sentToSocialCare.fraction))
    else { return }
    let wait = chance.one([(0, 4), (1, 4), (2, 2), (4, 1), (7, 1)])
    let moment = max(workingDay(wait, after: seen.day).evening, seen.adding(minutes: 30))
    add(
      .sharingDecision, children, at: moment, by: service,
      [
        .decision: .words([sends ? .shared : .notShared]), .of: .events([event]),
        .to: .services([Town.socialCare]), .familyTold: .words([chance.happens(0.7) ? .yes : .no]),
        .reason: .text(sends ? "social care is involved" : "already known to social care"),
      ], [(.reliesOn, event)])
    if sends { hand(event, to: Town.socialCare, at: moment) }
  }
}

extension Instant {
  /// The evening of its day: after anything done in the day's office hours.
  var evening: Instant { day.start.adding(minutes: 1_100) }
}
