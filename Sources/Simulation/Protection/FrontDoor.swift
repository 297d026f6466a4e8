import Casework

/// A concern as it reached the front door.
struct Referral {
  let concern: EventID
  let children: [Child]
  let received: Instant
  /// What it is about.
  let about: Word
  /// From whom.
  let from: Word
  let isProfessional: Bool
  /// Whether it claims harm to the child.
  let claimsHarm: Bool
}

/// The front door: who brings what, and what is decided.
extension Story {
  /// What may bring a family to the front door.
  private enum Contact {
    case abuse
    case other
    case again
  }

  mutating func tellFrontDoor() {
    chance = home.chance(for: 8)
    tellOldCare()
    var pending = contacts()
    var openUntil = Day.first
    while let next = pending.popLast() {
      let here = children(on: next.day)
      guard !here.isEmpty else { continue }
      let mark = mark
      guard let referral = receive(next.contact, here, on: next.day) else { continue }
      guard next.day > openUntil else {
        decide(referral, .informationAndAdvice, ground: .addedToAnOpenAssessment)
        if openUntil < period.lowerBound { forget(since: mark) }
        continue
      }
      if next.contact == .again || chance.happens(acceptance(of: referral)) {
        openUntil = open(referral)
        let again = openUntil + 7 + Int(chance.waiting(mean: 130))
        if chance.happens(Rates.returnAfterClosing) {
          pending.insert((again, .again), latestFirst: { $0.day })
        }
        if openUntil < period.lowerBound { forget(since: mark) }
      } else if next.day < period.lowerBound {
        forget(since: mark)
      } else {
        turnAway(referral)
      }
    }
  }

  /// How likely a contact is to be accepted: more so when it claims harm.
  private func acceptance(of referral: Referral) -> Double {
    let mean = Rates.contactsAccepted.fraction * Rates.acceptedWhenNotOpen.value
    let times = Rates.harmAccepted.value
    let share = Rates.concernsOfHarm.fraction
    return mean * (referral.claimsHarm ? times : 1) / (share * times + 1 - share)
  }

  /// What will reach the front door over the years, latest first.
  private mutating func contacts() -> [(day: Day, contact: Contact)] {
    let share = Rates.wholeFamilyReferred.fraction
    let count = Double(home.children.count)
    let all = Rates.referrals.fraction / Rates.contactsAccepted.fraction
    let abuse = Rates.domesticAbuse.fraction * home.strain * count
    let other = max(0, all - notices) * home.strain * count / (share * count + 1 - share)
    let days =
      self.days(aYear: abuse, from: before, to: period.upperBound).map { ($0, Contact.abuse) }
      + self.days(aYear: other, from: before, to: period.upperBound).map { ($0, Contact.other) }
    return days.filter { isLikely($0.0) }.sorted { $0.0 > $1.0 }
  }

  /// Keeps a contact with the probability that as many of the children were there then as there ever are.
  private mutating func isLikely(_ day: Day) -> Bool {
    let here = children(on: day).count
    return here > 0
      && (here == home.children.count || chance.happens(Double(here) / Double(home.children.count)))
  }

  /// A concern arrives; nil when an incident of domestic abuse is not passed on.
  private mutating func receive(_ contact: Contact, _ here: [Child], on day: Day) -> Referral? {
    if contact == .abuse { return receiveAbuse(here, on: day) }
    let children = chance.happens(Rates.wholeFamilyReferred) ? here : [chance.one(of: here)]
    let moment = nextOfficeHours(day)
    let pupil = children.first { isPupil($0, on: moment.day) }
    let (from, about) = (source(hasPupil: pupil != nil), Rates.concernsAbout.draw(&chance))
    note(Town.socialCare, from: moment.day, to: moment.day + 5)
    guard from == .school, let pupil, about != .domesticAbuse, chance.happens(Rates.schoolWorryFirst) else {
      return concern(children, moment, from: from, about: about, because: nil)
    }
    let school = school(of: pupil, on: moment.day)
    let worry = add(
      .observation, [pupil], at: moment.adding(minutes: -25), by: school,
      [
        .about: .words([Rates.schoolWorries.draw(&chance)]), .leadTold: .words([.yes]),
        .leadToldOn: .day(moment.day),
        .leadDecided: .words([.referredOn]),
      ])
    hand(worry, to: Town.socialCare, at: moment)
    let referral = concern(children, moment, from: from, about: about, because: worry)
    hand(referral.concern, to: school, at: moment, route: .ownRecord)
    return referral
  }

  private mutating func receiveAbuse(_ children: [Child], on day: Day) -> Referral? {
    let passed = chance.happens(Rates.domesticAbuseNotices)
    guard passed || day >= period.lowerBound else { return nil }
    let incident = anyHour(day)
    let event = tellAbuse(children, at: incident)
    guard passed else { return nil }
    let moment = incident.adding(hours: chance.number(2...40))
    hand(event, to: Town.socialCare, at: moment)
    note(Town.socialCare, from: moment.day, to: moment.day + 5)
    let referral = concern(children, moment, from: .police, about: .domesticAbuse, because: event)
    hand(referral.concern, to: Town.police, at: moment, route: .ownRecord)
    return referral
  }

  private mutating func concern(
    _ children: [Child], _ moment: Instant, from: Word, about: Word, because cause: EventID?
  ) -> Referral {
    let professional = Word.professionals.contains(from)
    let matter = Self.matter(of: about)
    let claims = matter != nil && chance.happens(Rates.concernsOfHarm.fraction / Rates.claimMatters.fraction)
    let offers = !professional && chance.happens(Rates.evidenceOffered)
    let event = add(
      .concernReceived, children, at: moment, by: Town.socialCare,
      [
        .receivedAt: .day(moment.day), .from: .words([from]), .about: .words([about]),
        .askedAs: .words([claims ? .childProtection : Rates.askedAs.draw(&chance)]),
        .channel: .words([
          from == .police ? .policeNotice : Rates.channels.draw(&chance)
        ]),
        .referrerSealed: .words([professional ? .no : .yes]),
        .anonymous: .words([from == .anonymous ? .yes : .no]),
        .evidenceOffered: .words(offers ? [Rates.evidenceKinds.draw(&chance)] : [.noneAtAll]),
        .familyTold: .words(professional ? [chance.happens(Rates.familyToldOfConcern) ? .yes : .no] : []),
      ],
      source: professional
        ? .otherProfessionalSaid : from == .parent ? .parentOrCarerSaid : .memberOfPublicSaid,
      claims: claims ? matter.map { [Claim($0, .alleged)] } ?? [] : [],
      cause.map { [(.arisesFrom, $0)] } ?? [])
    return Referral(
      concern: event, children: children, received: moment, about: about, from: from,
      isProfessional: professional, claimsHarm: claims)
  }

  /// Who else brings concerns; police notices of domestic abuse come beside these, and are counted first.
  private mutating func source(hasPupil: Bool) -> Word {
    let police = max(
      0,
      Rates.referredByPolice.value - 100 * notices
        / (Rates.referrals.fraction / Rates.contactsAccepted.fraction))
    return chance.one([
      (.police, police),
      (.school, hasPupil ? Rates.referredBySchools.value / Rates.familiesWithPupil.fraction : 0),
      (Rates.healthReferrers.draw(&chance), Rates.referredByHealth.value),
      (Rates.authorityReferrers.draw(&chance), Rates.referredByAuthority.value),
      (Rates.familyReferrers.draw(&chance), Rates.referredByIndividuals.value),
      (.anonymous, Rates.referredAnonymously.value), (.otherProfessional, Rates.referredByOthers.value),
    ])
  }

  /// Children a year of whom police tell the front door after domestic abuse, for each child.
  private var notices: Double {
    Rates.domesticAbuse.fraction * Rates.domesticAbuseNotices.fraction * Rates.childrenAtAnIncident.value
  }

  /// The claim that goes with what a concern is about; nil where it is no claim about harm to the child.
  static func matter(of about: Word) -> ClaimMatter? {
    switch about {
    case .neglect: .neglect
    case .emotional, .domesticAbuse: .emotionalHarm
    case .physical: .physicalHarm
    case .sexual: .sexualHarm
    case .harmOutsideTheHome: .harm
    default: nil
    }
  }
}

extension Array {
  /// Puts an element in its place in a list of which the latest stands first.
  fileprivate mutating func insert(_ element: Element, latestFirst key: (Element) -> Day) {
    insert(element, at: firstIndex { key($0) < key(element) } ?? endIndex)
  }
}
