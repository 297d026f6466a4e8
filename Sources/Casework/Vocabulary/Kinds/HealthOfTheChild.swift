// Group D, health of the child: what each kind is called, means and asks.

extension KindEntry {
  static let pregnancyOrBirth = KindEntry(
    .pregnancyOrBirth, "pregnancy or birth",
    "A pregnancy becomes known, is booked or not, or a child is born.",
    [
      Field(.stage, .choice([.known, .booked, .notBooked, .birth, .dischargePlanning])),
      Field(.bookedAt, .number(unit: "weeks of pregnancy")),
      Field(.late, .choice(Word.yesNo), "By the area's own figure."),
      Field(.concealed, .choice(Word.yesNo)),
      Field(.expectedDate, .day),
      Field(.numberExpected, .number(unit: "babies")),
      Field(.bornAs, .people, "The child, or the twins, that the unborn child became."),
      Field(.earlierChildRemoved, .choice(Word.yesNo)),
      Field(.parentsSituation, .choices([.youngParent, .careExperiencedParent, .noneAtAll])),
    ])

  static let healthAppointment = KindEntry(
    .healthAppointment, "health appointment",
    "A planned appointment for the child's health, kept or not.",
    [
      Field(
        .kind,
        .choice([
          .antenatal, .newBirth, .sixToEightWeeks, .oneYear, .twoToTwoAndAHalfYears, .immunisation, .gp,
          .dentist, .outpatient, .therapy, .mentalHealth, .lookedAfterHealthAssessment, .other,
        ])),
      Field(.outcome, .choice([.seen, .wasNotBrought, .cancelledByService, .rebooked, .declined])),
      Field(.consequence, .choice([.noneAtAll, .delay, .harm]), "For the child."),
      Field(.reason, .text),
    ])

  static let healthObservation = KindEntry(
    .healthObservation, "health observation",
    "A measurement or a clinician's note of how the child grows and is.",
    [
      Field(
        .about,
        .choices([
          .weight, .thinness, .hunger, .length, .headGrowth, .feeding, .development, .emotionalAndBehaviour,
          .disabilityNeed, .teeth, .other,
        ])),
      Field(.weight, .number(unit: "kilograms")),
      Field(.length, .number(unit: "centimetres")),
      Field(.head, .number(unit: "centimetres"), "Round the head."),
      Field(.centileChange, .choice([.falling, .steady, .rising])),
      Field(.centileLinesCrossed, .number(unit: "lines")),
      Field(.feeding, .choice([.well, .difficult, .tooLittle, .takesFoodFromOthers])),
      Field(.development, .choice([.asExpected, .delayed, .skillsLost])),
      Field(
        .emotionalAndBehaviour,
        .choices([.settled, .anxious, .withdrawn, .aggressive, .low, .selfHarm, .other])),
      Field(.disabilityNeedMet, .choice([.yes, .part, .no])),
      Field(.words, .text),
    ])

  static let serviceRegistration = KindEntry(
    .serviceRegistration, "service registration",
    "A child joins or leaves a service's list, or a birth is registered.",
    [
      Field(.kind, .choice([.gp, .dentist, .healthVisiting, .schoolNursing, .nursery, .birthRegistered])),
      Field(.change, .choice([.joined, .left, .removed, .notRegistered])),
      Field(.late, .choice(Word.yesNo)),
      Field(.reason, .choice([.moved, .missedAppointments, .parentAsked, .serviceEnded, .age, .other])),
      Field(.toldBeforeRemoval, .services),
    ])
}
