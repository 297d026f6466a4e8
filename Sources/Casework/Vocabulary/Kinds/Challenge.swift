// Group F, challenge: what each kind is called, means and asks.

extension KindEntry {
  static let dissent = KindEntry(
    .dissent, "dissent",
    "A service disagrees with a decision and says so.",
    [
      Field(.by, .service),
      Field(.about, .event, "The decision."),
      Field(
        .arguedFor,
        .choice([
          .plan, .section47Enquiry, .referralAccepted, .stayOpen, .immediateProtection, .childStays,
          .legalStep, .other,
        ])),
      Field(.reason, .text),
      Field(.returnsOn, .day),
    ])

  static let escalationStep = KindEntry(
    .escalationStep, "escalation step",
    "A disagreement is taken one stage further.",
    [
      Field(.stage, .choice([.practitioners, .managers, .seniorManagers, .partnership])),
      Field(.from, .service),
      Field(.to, .service),
      Field(.about, .event),
      Field(.replyDue, .day),
      Field(.reply, .choice([.agreed, .agreedInPart, .notAgreed, .noReply])),
      Field(.protectiveActionMeanwhile, .choice(Word.yesNo)),
      Field(.protectiveAction, .text),
    ])

  static let secondView = KindEntry(
    .secondView, "second view",
    "Someone independent of the first is asked what they think.",
    [
      Field(.askedOf, .service),
      Field(.independent, .choice(Word.yesNo)),
      Field(.about, .choice([.injury, .closing, .thresholdNotMet, .injuryWhileOnAPlan, .proposedLabel])),
      Field(.aboutEvent, .event),
      Field(.reply, .choice([.agrees, .disagrees, .noReplyByClock])),
      Field(.replyDue, .day),
      Field(.reason, .text),
    ])
}
