/// What people write for a kind of event, and the kind that it means.
extension Vocabulary {
  /// The kind that somebody's own word means, and the detail that says the rest; nil when it is not known.
  ///
  /// A word that a kind's own `kind` field holds, such as "birthmark", means that kind.
  static func meant(by word: String) -> String? {
    let wanted = plain(word)
    if let known = kindsByOtherNames[wanted] { return "\"\(known.name)\"" }
    for kind in EventKind.allCases {
      guard let field = kind.field(.kind) else { continue }
      for choice in field.choices where isNamed(choice.rawValue, wanted) {
        return "\"\(kind.name)\", whose detail \"kind\" may be \"\(choice.rawValue)\""
      }
    }
    return nil
  }

  /// Whether a word of a field is the one wanted, or is it with "other" before it.
  private static func isNamed(_ choice: String, _ wanted: String) -> Bool {
    wanted.count >= 4 && (choice == wanted || choice == "other \(wanted)" || choice == wanted + "s")
  }

  private static let kindsByOtherNames: [String: EventKind] = [
    "referral": .concernReceived, "contact": .concernReceived, "mash contact": .concernReceived,
    "safeguarding concern": .concernReceived, "cause for concern": .concernReceived,
    "bruising": .markOrInjury, "injury": .markOrInjury, "mark": .markOrInjury,
    "condition": .knownCondition, "medical condition": .knownCondition,
    "a&e attendance": .attendance, "ed attendance": .attendance, "admission": .attendance,
    "hospital attendance": .attendance, "discharge": .attendance,
    "medical": .examination, "child protection medical": .examination,
    "birth": .pregnancyOrBirth, "pregnancy": .pregnancyOrBirth, "booking": .pregnancyOrBirth,
    "appointment": .healthAppointment, "was not brought": .healthAppointment,
    "did not attend": .healthAppointment,
    "home visit": .visit, "unannounced visit": .visit, "statutory visit": .visit,
    "disclosure": .childsAccount, "child's voice": .childsAccount, "explanation": .adultsAccount,
    "strategy meeting": .strategyDiscussion, "section 47": .section47Enquiry, "s47": .section47Enquiry,
    "child and family assessment": .assessment, "icpc": .conference,
    "child protection conference": .conference, "core group": .otherMeeting, "case closed": .involvement,
    "closure": .involvement, "case closure": .involvement, "case opened": .involvement,
    "child protection plan": .plan, "child in need plan": .plan, "court order": .legalStep,
    "care order": .legalStep,
    "placement": .lookedAfterEpisode, "house move": .address, "move": .address, "moved": .address,
    "new partner": .adultConnected, "partner": .adultConnected, "household change": .adultConnected,
    "roll change": .schoolRoll, "school admission": .schoolRoll, "off-roll": .schoolRoll,
    "off roll": .schoolRoll,
    "school absence": .absence, "elective home education": .homeEducation,
    "missing from education": .missingEducation, "arrest": .policeIncident, "police call": .policeIncident,
    "domestic violence": .domesticAbuse, "missing": .missingEpisode, "missing child": .missingEpisode,
    "service offered": .supportOffered, "declined service": .supportOffered, "complaint made": .complaint,
    "death": .deathOrSeriousHarm, "serious harm": .deathOrSeriousHarm, "correction": .amendment,
  ]
}
