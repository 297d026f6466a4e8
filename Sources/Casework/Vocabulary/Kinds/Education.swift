// Group I, education: what each kind is called, means and asks.

extension KindEntry {
  static let schoolRoll = KindEntry(
    .schoolRoll, "school roll",
    "A child joins a school or nursery, or is taken off its roll.",
    [
      Field(.setting, .choice([.school, .specialSchool, .nursery, .college, .other])),
      Field(.change, .choice([.joined, .deleted])),
      Field(
        .ground,
        .choice([
          .homeEducation, .anotherSchool, .moved, .leftTheUk, .cannotBeFound, .permanentlyExcluded, .tooIll,
          .inCustody, .age, .death, .other,
        ])),
      Field(.authorityTold, .choice(Word.yesNo)),
      Field(.writtenNoticeSeen, .choice(Word.yesNo)),
      Field(.consentOfAuthority, .choice(Word.consents)),
    ])

  static let absence = KindEntry(
    .absence, "absence",
    "Sessions at school or nursery that the child missed.",
    [
      Field(.sessions, .number(unit: "sessions")),
      Field(.possibleSessions, .number(unit: "sessions")),
      Field(.code, .text),
      Field(.authorised, .choice(Word.yesNo)),
      Field(
        .reason,
        .choice([
          .illness, .injury, .appointment, .holiday, .familyEvent, .religiousDay, .excluded, .noReasonGiven,
          .other,
        ])),
      Field(.reasonGivenBy, .choice([.parent, .otherCarer, .child, .other])),
      Field(.evidence, .choices([.noneAtAll, .parentsWord, .medical, .childSeen])),
      Field(.sicknessReturnSent, .choice(Word.yesNo), "After fifteen days' sickness."),
    ])

  static let homeEducation = KindEntry(
    .homeEducation, "home education",
    "A parent gives notice of, or gives, education at home.",
    [
      Field(.step, .choice([.notice, .enquiry, .visit, .noticeToSatisfy, .attendanceOrder, .backAtSchool])),
      Field(.notice, .choice([.written, .verbal])),
      Field(.consentOfAuthority, .choice(Word.consents)),
      Field(.informationSeen, .choice(Word.yesNo)),
      Field(.seen, .choice(Word.yesNo)),
      Field(.seenAlone, .choice(Word.seenAlone)),
      Field(.orderStep, .choice([.considered, .served, .ended])),
      Field(.onTheRegister, .choice(Word.yesNo), "The authority's register of children not in school."),
    ])

  static let missingEducation = KindEntry(
    .missingEducation, "exclusion or missing education",
    "A child is sent out of school, is on less than full time, or cannot be found.",
    [
      Field(
        .kind,
        .choice([.suspension, .exclusion, .reducedTimetable, .missingEducationEnquiry, .whereaboutsConfirmed])
      ),
      Field(.change, .choice([.started, .ended])),
      Field(.sessions, .number(unit: "sessions")),
      Field(.whereaboutsConfirmedBy, .choice([.sight, .record, .told, .notConfirmed])),
      Field(.reason, .text),
    ])
}
