// Group L, support, rights, oversight: what each kind is called, means and asks.

extension KindEntry {
  static let supportOffered = KindEntry(
    .supportOffered, "support offered",
    "Help is offered to a child, parent or carer.",
    [
      Field(.to, .choice([.child, .parent, .kinshipCarer, .fosterCarer, .sibling])),
      Field(
        .kind,
        .choices([
          .parenting, .practicalHelp, .money, .housing, .childcare, .mentalHealth, .drugs, .alcohol,
          .domesticAbuse, .disability, .language, .advocacy, .youngParent, .careExperiencedParent,
          .bereavement, .other,
        ])),
      Field(.status, .choice([.offered, .accepted, .declined, .waiting, .delivered])),
      Field(.waitingSince, .day),
      Field(.helped, .choice([.yes, .part, .no]), "In the family's own view."),
    ])

  static let rightExplained = KindEntry(
    .rightExplained, "right explained",
    "A child or parent is told of a right, or it is withheld for a time.",
    [
      Field(
        .right,
        .choice([
          .toldOfTheConcern, .copyOfPlanOrMinutes, .advocate, .interpreter, .legalAdvice, .complaintRoute,
          .recordSeen,
        ])),
      Field(.to, .choice([.child, .parent, .otherCarer])),
      Field(.step, .choice([.given, .declined, .withheld])),
      Field(.withheldBecause, .choice(Word.reasonsNotTold)),
      Field(.withheldUntil, .day),
    ])

  static let threat = KindEntry(
    .threat, "threat or intimidation",
    "Someone threatens or intimidates a worker, in a stated form.",
    [
      Field(.by, .people),
      Field(.to, .choice(Word.workers)),
      Field(.form, .choices([.shoutingOrAbuse, .toldToLeave, .followed, .threat, .violence])),
      Field(.words, .text),
      Field(.nextVisitArranged, .choice([.joint, .elsewhere, .police, .asBefore, .notArranged])),
    ])

  static let complaint = KindEntry(
    .complaint, "complaint",
    "Someone complains about a service, which is a right and never a sign of harm.",
    [
      Field(.by, .choice([.child, .parent, .otherCarer, .otherFamily, .professional, .other])),
      Field(.about, .service),
      Field(
        .stage, .choice([.received, .answeredByTheService, .independentInvestigation, .ombudsman, .ended])),
      Field(.outcome, .choice([.upheld, .partlyUpheld, .notUpheld, .withdrawn])),
    ])

  static let positionOfTrust = KindEntry(
    .positionOfTrust, "position-of-trust allegation",
    "An allegation about someone who works with children.",
    [
      Field(.step, .choice([.referred, .meetingHeld, .outcome])),
      Field(
        .setting,
        .choice([.school, .nursery, .fosterCarer, .socialCare, .health, .police, .clubOrFaithGroup, .other])),
      Field(.outcome, .choice([.substantiated, .unsubstantiated, .unfounded, .falseAllegation, .malicious])),
    ])

  static let oversight = KindEntry(
    .oversight, "oversight",
    "A manager, chair or auditor looks at how the work is done.",
    [
      Field(.kind, .choice([.supervision, .managementDecision, .audit, .chairsQualityAlert])),
      Field(.decisionMade, .choice(Word.yesNo)),
      Field(.decision, .text),
      Field(.rationale, .text),
      Field(.dailyLifeDiscussed, .choice(Word.yesNo), "The child's."),
      Field(.sampledBecause, .choice([.random, .theme, .afterAnEvent, .complaint, .familyAsked, .other])),
      Field(.grade, .choice([.outstanding, .good, .requiresImprovement, .inadequate])),
      Field(.moderated, .choice(Word.yesNo)),
      Field(.nextDate, .day),
    ])
}
