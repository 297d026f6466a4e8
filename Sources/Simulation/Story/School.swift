import Casework

/// Nursery and school: rolls, absence, exclusion, home education, and small worries.
extension Story {
  mutating func tellSchool() {
    chance = home.chance(for: 5)
    for child in home.children {
      let pupil = pupilage(of: child)
      let leaves = atHome[child.id]
      tellRolls(of: child, until: leaves ?? .last)
      tellMarksAtSchool(child, until: leaves ?? .last)
      guard let pupil else { continue }
      if let leaves { tellHomeEducation(of: child, from: leaves) }
      let attends = pupil.lowerBound..<max(pupil.lowerBound, min(pupil.upperBound, leaves ?? .last))
      tellAbsences(of: child, attends)
      tellExclusions(of: child, attends)
      tellSmallWorries(about: child, attends)
    }
  }

  /// Settles first who is educated at home, since nobody at a school sees them.
  mutating func settleHomeEducation() {
    chance = home.chance(for: 10)
    for child in home.children {
      if let pupil = pupilage(of: child) { atHome[child.id] = homeEducationBegins(for: child, pupil) }
    }
  }

  /// Whether a child is on a school's roll on a day, and for a week before.
  func isPupil(_ child: Child, on day: Day) -> Bool {
    child.startsSchool < day - 7 && day < min(child.leavesSchool - 3, atHome[child.id] ?? .last)
  }

  /// The days of the period on which a child is of school age.
  private func pupilage(of child: Child) -> Range<Day>? {
    let from = max(period.lowerBound, child.startsSchool)
    let to = min(min(period.upperBound, child.last), child.leavesSchool)
    return from < to ? from..<to : nil
  }

  /// The school that a child goes to on a day.
  func school(of child: Child, on day: Day) -> ServiceID {
    day < child.startsSecondary ? home.primary : home.place.secondary
  }

  /// Joins the rolls of nursery and schools as a child grows, until one day on which it leaves them all.
  private mutating func tellRolls(of child: Child, until leaves: Day) {
    if child.goesToNursery, let there = span(of: child, months: 24..<50) {
      join(
        child, home.place.nursery, .nursery, on: child.born.adding(months: 24),
        until: max(child.startsSchool, there.lowerBound + 1))
    }
    let stages = [
      (home.primary, child.startsSchool, child.startsSecondary),
      (home.place.secondary, child.startsSecondary, child.leavesSchool),
    ]
    for (school, from, to) in stages
    where from < period.upperBound && to > period.lowerBound && from < min(child.last, leaves) {
      join(child, school, .school, on: from, until: min(to, leaves))
    }
  }

  private mutating func join(
    _ child: Child, _ service: ServiceID, _ setting: Word, on day: Day, until end: Day
  ) {
    let joined = add(
      .schoolRoll, [child], at: nextOfficeHours(day), by: service,
      [.setting: .words([setting]), .change: .words([.joined])], source: .document)
    note(service, from: day, to: min(end, child.last) + 14)
    let isUsual = end == child.startsSecondary || end == child.leavesSchool
    guard isUsual, end < min(period.upperBound, child.last), setting == .school else { return }
    add(
      .schoolRoll, [child], at: nextOfficeHours(end), by: service,
      [
        .setting: .words([setting]), .change: .words([.deleted]), .authorityTold: .words([.yes]),
        .ground: .words([end == child.startsSecondary ? .anotherSchool : .age]),
      ], source: .document, [(.answers, joined)])
  }

  /// From when a child is educated at home, for all that is left of the period; nil for nearly all.
  private mutating func homeEducationBegins(for child: Child, _ pupil: Range<Day>) -> Day? {
    if pupil.lowerBound == period.lowerBound, chance.happens(Rates.homeEducated) {
      return max(period.lowerBound - chance.number(20...700), child.startsSchool + 7)
    }
    return days(aYear: Rates.homeEducationStarts.fraction, from: pupil.lowerBound + 7, to: pupil.upperBound)
      .first
  }

  private mutating func tellHomeEducation(of child: Child, from: Day) {
    let school = school(of: child, on: from)
    let moment = nextOfficeHours(from)
    let notice = add(
      .homeEducation, [child], at: moment, by: school,
      [
        .step: .words([.notice]), .notice: .words([chance.happens(Rates.noticeWritten) ? .written : .verbal]),
      ],
      source: .parentOrCarerSaid)
    note(Town.education, from: moment.day, to: child.leavesSchool)
    let told = chance.happens(Rates.educationTold)
    add(
      .schoolRoll, [child], at: moment.adding(hours: 26), by: school,
      [
        .setting: .words([.school]), .change: .words([.deleted]), .ground: .words([.homeEducation]),
        .authorityTold: .words([told ? .yes : .no]), .writtenNoticeSeen: .words([.yes]),
      ], source: .document, [(.arisesFrom, notice)])
    guard told, chance.happens(Rates.homeEducationAsked) else { return }
    let day = moment.day + chance.number(14...90)
    guard child.isThere(on: day) else { return }
    add(
      .homeEducation, [child], at: nextOfficeHours(day), by: Town.education,
      [
        .step: .words([.enquiry]),
        .informationSeen: .words([chance.happens(Rates.informationSeen) ? .yes : .no]),
        .seen: .words([chance.happens(Rates.homeEducatedSeen) ? .yes : .no]),
      ], [(.answers, notice)])
  }

  /// Three terms a year: a term of which a tenth or more was missed is told to the authority.
  private mutating func tellAbsences(of child: Child, _ pupil: Range<Day>) {
    let often = min(0.95, Rates.persistentAbsence.fraction * Rates.absenceBeforeCapping.value * child.absents)
    for year in (period.lowerBound.year - 1)...period.upperBound.year {
      for (month, length, sessions) in [(9, 106, 140), (1, 85, 120), (4, 90, 120)] {
        guard let opens = Day(year: year, month: month, day: 6), pupil.contains(opens),
          pupil.contains(opens + length),
          chance.happens(often)
        else { continue }
        let severe = chance.happens(Rates.severeAbsence)
        let share = severe ? 0.5 + 0.4 * chance.unit() : 0.1 + 0.15 * chance.unit()
        let excused = chance.happens(Rates.absenceAuthorised)
        add(
          .absence, [child], at: nextOfficeHours(opens + length), by: school(of: child, on: opens),
          [
            .sessions: .number((share * Double(sessions)).rounded()),
            .possibleSessions: .number(Double(sessions)),
            .authorised: .words([excused ? .yes : .no]),
            .reason: .words([excused ? .illness : Rates.unauthorisedReasons.draw(&chance)]),
            .evidence: .words(
              excused ? [chance.happens(Rates.parentsWordOnly) ? .parentsWord : .medical] : [.noneAtAll]),
          ], source: .document)
      }
    }
  }

  private mutating func tellExclusions(of child: Child, _ pupil: Range<Day>) {
    for year in 0..<((pupil.upperBound - pupil.lowerBound + 182) / 365) {
      let from = pupil.lowerBound + year * 365
      let rate = from < child.startsSecondary ? Rates.suspendedPrimary : Rates.suspendedSecondary
      guard chance.happens(rate) else { continue }
      for _ in 0..<(1 + chance.count(mean: Rates.suspensionsEach.value - 1)) {
        let day = from + chance.number(0...364)
        guard pupil.contains(day) else { continue }
        exclude(child, .suspension, sessions: chance.number(2...10), on: day)
      }
    }
    for day in days(aYear: Rates.excluded.fraction, from: pupil.lowerBound, to: pupil.upperBound).prefix(1) {
      exclude(child, .exclusion, sessions: 0, on: day)
    }
    for day in days(aYear: Rates.missingEducation.fraction, from: pupil.lowerBound, to: pupil.upperBound) {
      tellMissingEducation(child, on: day)
    }
  }

  private mutating func exclude(_ child: Child, _ kind: Word, sessions: Int, on day: Day) {
    add(
      .missingEducation, [child], at: nextOfficeHours(day), by: school(of: child, on: day),
      [
        .kind: .words([kind]), .change: .words([.started]),
        .sessions: sessions == 0 ? .words([]) : .number(Double(sessions)),
      ], source: .document)
  }

  private mutating func tellMissingEducation(_ child: Child, on day: Day) {
    let moment = nextOfficeHours(day)
    note(Town.education, from: day, to: day + 60)
    let asked = add(
      .missingEducation, [child], at: moment, by: Town.education,
      [.kind: .words([.missingEducationEnquiry]), .change: .words([.started])], source: .document)
    guard chance.happens(Rates.whereaboutsFound) else { return }
    let found = moment.adding(hours: 24 * chance.number(3...50))
    guard child.isThere(on: found.day) else { return }
    add(
      .missingEducation, [child], at: found, by: Town.education,
      [
        .kind: .words([.whereaboutsConfirmed]),
        .whereaboutsConfirmedBy: .words([Rates.whereaboutsBy.draw(&chance)]),
      ], source: .document, [(.answers, asked)])
  }

  /// Small worries, with the lead told and earlier ones linked, more often than not.
  private mutating func tellSmallWorries(about child: Child, _ pupil: Range<Day>) {
    var last: EventID?
    let rate = Rates.schoolObservations.fraction * (0.4 + 0.6 * home.strain)
    for day in days(aYear: rate, from: pupil.lowerBound, to: pupil.upperBound) {
      let service = school(of: child, on: day)
      let moment = nextOfficeHours(day)
      let about: Word = Rates.schoolWorries.draw(&chance)
      let told = chance.happens(Rates.leadTold)
      let event = add(
        .observation, [child], at: moment, by: service,
        [
          .about: .words([about]), .leadTold: .words([told ? .yes : .no]),
          .leadToldOn: told ? .day(moment.day) : .words([]),
          .leadDecided: .words(
            told
              ? [Rates.leadDecisions.draw(&chance)]
              : []),
        ], last.map { chance.happens(Rates.worriesLinked) ? [(.arisesFrom, $0)] : [] } ?? [])
      consider(sharing: [event], by: service, about: [child], after: moment)
      last = event
    }
  }
}
