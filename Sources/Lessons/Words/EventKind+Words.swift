import Casework

/// A kind of event as a noun of a sentence; the name stays the vocabulary's own, so that it can be looked up.
extension EventKind {
  /// "a visit", "an assessment", "domestic abuse", "the child seen".
  var one: String { article.isEmpty ? name : "\(article) \(name)" }

  /// "visits", "section 47 enquiries", "times the child was seen".
  var several: String { Self.plurals[self] ?? "\(name)s" }

  var article: String {
    if Self.uncounted.contains(self) { return "" }
    if self == .childSeen || self == .referrerTold { return "the" }
    if self == .otherMeeting { return "some" }
    return name.first.map("aeiou".contains) == true ? "an" : "a"
  }

  private static let uncounted: Set<EventKind> = [
    .familyTime, .familyGroup, .homeEducation, .domesticAbuse, .harmOutsideTheHome, .evidenceReceived,
    .evidenceOpened, .supportOffered, .oversight, .identity,
  ]

  private static let plurals: [EventKind: String] = [
    .childSeen: "times the child was seen",
    .familyTime: "times of family time",
    .concernReceived: "concerns received",
    .referrerTold: "times the referrer was told",
    .markOrInjury: "marks or injuries",
    .pregnancyOrBirth: "pregnancies or births",
    .section47Enquiry: "section 47 enquiries",
    .familyGroup: "rounds of family group decision-making",
    .legalStep: "legal steps or orders",
    .returnHome: "returns home or times of widened family time",
    .address: "addresses",
    .adultConnected: "adults connected",
    .adultEnquiry: "adult enquiries",
    .adultHistory: "adult histories",
    .identity: "records of identity",
    .homeEducation: "records of home education",
    .missingEducation: "exclusions or times of missing education",
    .domesticAbuse: "incidents of domestic abuse",
    .harmOutsideTheHome: "reports of harm outside the home",
    .evidenceReceived: "pieces of evidence received",
    .evidenceOpened: "times evidence was opened",
    .supportOffered: "offers of support",
    .rightExplained: "rights explained",
    .threat: "threats or times of intimidation",
    .oversight: "acts of oversight",
    .closingProposed: "closings proposed",
    .deathOrSeriousHarm: "deaths or times of serious harm",
  ]
}

extension EventFact {
  /// The fact as a noun, where it stands for a pattern: "failed visit".
  var noun: String? {
    switch self {
    case .sightOfTheChild: "sight of the child"
    case .seenAlone: "sight of the child alone"
    case .failedVisit: "failed visit"
    case .ordinaryBump: "ordinary bump"
    case .newAdult: "new adult"
    case .causeSettled, .atKnownCondition, .acceptedAsReferral, .fromFamilyOrPublic, .claimOfHarm,
      .restsOnlyOnCarersWord, .notIndependentlyMobile:
      nil
    }
  }

  /// The same in the plural.
  var nouns: String? {
    switch self {
    case .sightOfTheChild: "sights of the child"
    case .seenAlone: "sights of the child alone"
    default: noun.map { "\($0)s" }
    }
  }

  /// What it says of an event when it holds, and when it does not.
  var phrases: (yes: String, no: String) {
    switch self {
    case .sightOfTheChild: ("shows that the child was seen", "does not show that the child was seen")
    case .seenAlone: ("had the child seen alone", "did not have the child seen alone")
    case .failedVisit: ("is a failed visit", "is not a failed visit")
    case .causeSettled: ("has a settled cause", "has no settled cause")
    case .atKnownCondition:
      (
        "lies wholly where a known condition is recorded",
        "does not lie wholly where a known condition is recorded"
      )
    case .claimOfHarm: ("carries a claim of harm to the child", "carries no claim of harm to the child")
    case .restsOnlyOnCarersWord:
      ("rests only on a carer's word", "does not rest only on a carer's word")
    case .notIndependentlyMobile:
      ("concerns a child who is not independently mobile", "concerns a child who is independently mobile")
    case .ordinaryBump: ("is an ordinary bump", "is not an ordinary bump")
    case .newAdult: ("tells of a new adult", "does not tell of a new adult")
    case .acceptedAsReferral: ("was accepted as a referral", "was not accepted as a referral")
    case .fromFamilyOrPublic: ("came from family or the public", "did not come from family or the public")
    }
  }
}
