// Group K, evidence and sharing: what each kind is called, means and asks.

extension KindEntry {
  static let evidenceReceived = KindEntry(
    .evidenceReceived, "evidence received",
    "A photograph, message or other evidence is offered, taken or refused.",
    [
      Field(.step, .choice([.offered, .received, .refused])),
      Field(.kind, .choice(Word.evidenceKinds)),
      Field(.from, .choice(Word.referrers)),
      Field(.takenOn, .day),
      Field(.shows, .choices([.markOrInjury, .distress, .handling, .home, .threat, .whereabouts, .other])),
      Field(.whatItShows, .text),
      Field(.kept, .choice([.stored, .pointedTo])),
      Field(.hash, .text),
      Field(.refusedBecause, .choice([.intimateOrSexualImage, .notAboutTheChild, .unlawful, .other])),
    ])

  static let evidenceOpened = KindEntry(
    .evidenceOpened, "evidence opened",
    "Somebody looks at evidence that was received.",
    [
      Field(.evidence, .events),
      Field(.openedBy, .choice(Word.workers)),
      Field(.service, .service),
      Field(.beforeDecision, .event),
    ])

  static let sharingDecision = KindEntry(
    .sharingDecision, "sharing decision",
    "A service decides what to share with whom, or not to share, and why.",
    [
      Field(.decision, .choice([.shared, .part, .notShared])),
      Field(.of, .events),
      Field(.to, .services),
      Field(.reason, .text),
      Field(.familyTold, .choice(Word.yesNo)),
      Field(.notToldBecause, .choice(Word.reasonsNotTold)),
      Field(.acknowledged, .choice(Word.yesNo)),
      Field(.reviewDate, .day),
    ])
}
