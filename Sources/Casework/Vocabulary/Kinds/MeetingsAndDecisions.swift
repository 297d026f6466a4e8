// Group E, meetings and decisions: what each kind is called, means and asks.

extension KindEntry {
  static let strategyDiscussion = KindEntry(
    .strategyDiscussion, "strategy discussion",
    "Social care, police and health decide together whether to make enquiries.",
    [
      Field(.decision, .choice([.section47SingleAgency, .section47Joint, .noSection47, .reconvene])),
      Field(.present, .services),
      Field(.referrerPresent, .choice(Word.yesNo)),
      Field(.paediatricianPresent, .choice(Word.yesNo)),
      Field(.evidenceOpened, .choice(Word.yesNo)),
      Field(.evidenceOpenedBy, .services, "Beforehand."),
      Field(.childToBeSeenAlone, .choice(Word.yesNo)),
      Field(.childToBeSeenOn, .day),
      Field(.childToBeSeenBy, .service),
      Field(.medical, .choice([.agreed, .doneAlready, .notNeeded, .notConsidered])),
      Field(.familyMayBeTold, .choice([.everything, .part, .nothingYet])),
      Field(.reconveneOn, .day),
      Field(.dissent, .choice(Word.yesNo)),
      Field(.dissentBy, .services),
      Field(.reason, .text),
    ])

  static let section47Enquiry = KindEntry(
    .section47Enquiry, "section 47 enquiry",
    "Social care's enquiry into whether a child suffers or is likely to suffer significant harm.",
    [
      Field(.change, .choice([.started, .ended])),
      Field(.startedFrom, .event, "The strategy discussion that initiated it."),
      Field(.conducted, .choice([.singleAgency, .joint])),
      Field(
        .outcome,
        .choice([.notSubstantiated, .substantiatedNoContinuingSignificantHarm, .substantiatedContinuing])),
      Field(.lead, .person),
      Field(.seenAlone, .choice(Word.seenAlone)),
      Field(.checksOutstanding, .choice(Word.yesNo)),
    ])

  static let assessment = KindEntry(
    .assessment, "assessment",
    "A service looks at what a child and family need.",
    [
      Field(
        .kind,
        .choice([
          .earlyOrFamilyHelp, .section17, .careAndSupportAssessment, .preBirth, .parenting, .privateFostering,
          .kinship, .returnHome, .mentalHealth, .other,
        ])),
      Field(.stage, .choice([.started, .completed, .stopped])),
      Field(.with, .services, "Who else took part."),
      Field(.tool, .choice([.neglectScale, .domesticAbuseTool, .exploitationTool, .other, .noneAtAll])),
      Field(.toolResult, .text, "As the tool's own result."),
      Field(.extensionReason, .text),
      Field(.everyAdultConsidered, .choice(Word.yesNo)),
      Field(.earlierChildrenConsidered, .choice(Word.yesNo)),
      Field(.seenAlone, .choice(Word.seenAlone)),
      Field(.checksOutstanding, .choice(Word.yesNo), "At completion."),
      Field(
        .conclusion,
        .choice([
          .noFurtherAction, .earlyOrFamilyHelp, .childInNeedPlan, .careAndSupportPlan, .section47Enquiry,
          .legalAdvice, .helpContinues, .suitable, .notSuitable, .other,
        ])),
      Field(.otherExplanationConsidered, .choice(Word.yesNo)),
      Field(.reason, .text),
    ])

  static let conference = KindEntry(
    .conference, "conference",
    "A child protection conference, and what it decides.",
    [
      Field(.kind, .choice([.initial, .preBirth, .review, .transferIn])),
      Field(.stage, .choice([.requested, .reportShared, .held, .dateMoved])),
      Field(.dateMovedBy, .choice([.chair, .other]), "Only the chair may."),
      Field(.chairedBy, .person),
      Field(.quorum, .choice(Word.yesNo)),
      Field(.present, .services),
      Field(.forAPlan, .services, "Who recommended one."),
      Field(.againstAPlan, .services),
      Field(.childsPart, .choices([.attended, .represented, .viewsGiven, .noneAtAll])),
      Field(.parentsPart, .choices([.attended, .represented, .viewsGiven, .noneAtAll])),
      Field(.decision, .choice([.planMade, .noPlan, .continues, .ends])),
      Field(.category, .choices(Word.harms)),
      Field(.whatInstead, .choice([.childInNeed, .earlyOrFamilyHelp, .careAndSupport, .other, .noneAtAll])),
      Field(.ground, .choice([.riskReduced, .childInCare, .moved, .reached18, .death, .leftTheUk, .other])),
      Field(.dissent, .choice(Word.yesNo)),
      Field(.dissentBy, .services),
      Field(.nextDate, .day),
    ])

  static let otherMeeting = KindEntry(
    .otherMeeting, "other meeting",
    "Any other meeting about the child or family.",
    [
      Field(
        .kind,
        .choice([
          .parentAndSchoolOrNursery, .coreGroup, .childInNeedOrFamilyHelpReview, .teamAroundTheFamily,
          .lookedAfterReview, .dischargePlanning, .marac, .exploitationPanel, .mappa, .channel,
          .legalPlanning, .professionalsMeeting, .childDeathJointAgencyResponse, .other,
        ])),
      Field(.present, .services),
      Field(.childsPart, .choices([.attended, .represented, .viewsGiven, .noneAtAll])),
      Field(.parentsPart, .choices([.attended, .represented, .viewsGiven, .noneAtAll])),
      Field(.actions, .text),
      Field(.confidentiality, .choice([.openToTheFamily, .professionalsOnly, .sealed])),
      Field(.nextDate, .day),
    ])

  static let familyGroup = KindEntry(
    .familyGroup, "family group decision-making",
    "The wider family meets to make its own plan.",
    [
      Field(.stage, .choice([.offered, .declined, .held])),
      Field(.familyMadeAPlan, .choice(Word.yesNo)),
      Field(.accepted, .choice([.yes, .part, .no])),
      Field(.words, .text),
    ])

  static let decision = KindEntry(
    .decision, "decision",
    "Someone decides something about a child, with reasons.",
    [
      Field(
        .about,
        .choice([
          .threshold, .label, .familyTimeWidened, .returnHome, .noFurtherAction, .evidence, .injury,
          .placement, .section47Enquiry, .legalStep, .closing, .other,
        ])),
      Field(.chosen, .choice([.act, .actInPart, .noAction, .deferred])),
      Field(.options, .text),
      Field(.reasons, .text),
      Field(
        .otherExplanation, .choice([.given, .consideredNoneFound, .notConsidered]),
        "Given: it settles the question with another explanation."),
      Field(.label, .choice([.malicious, .mistaken, .noneAtAll]), "A proposed label, which expires."),
      Field(.referrerSpokenTo, .choice(Word.yesNo)),
      Field(.evidenceOpened, .choice(Word.yesNo)),
      Field(.expiresOn, .day),
      Field(.decidedBy, .choice(Word.workers)),
      Field(.decidedWith, .services),
      Field(.secondView, .choice(Word.yesNo)),
      Field(.reviewDate, .day),
    ])
}
