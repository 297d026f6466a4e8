import Casework

/// One involvement of social care, from an accepted referral to its ending.
extension Story {
  /// Plays a referral that was accepted, and returns the day on which social care's involvement ended.
  mutating func open(_ referral: Referral) -> Day {
    if chance.happens(Rates.referralsWithoutAction) { return endWithoutAction(referral) }
    let enquiry = chance.happens(Rates.enquiries.fraction / Rates.referrals.fraction / accepted)
    let atOnce = enquiry && chance.happens(Rates.enquiriesAtOnce)
    let (decision, moment) = decide(
      referral, atOnce ? .strategyDiscussion : .section17, ground: .thresholdMet)
    tell(referral, of: decision, after: moment)
    let opened = add(
      .involvement, referral.children, at: moment.adding(minutes: 20), by: Town.socialCare,
      [.service: .services([Town.socialCare]), .kind: .words([.section17]), .change: .words([.opened])],
      source: .document, [(.arisesFrom, referral.concern)])
    let completed = WorkingDays.englandAndWales.day(
      Rates.assessmentDays.draw(&chance), after: referral.received.day)
    let path = path(
      of: referral, enquiry: enquiry, atOnce: atOnce, from: moment, assessed: max(completed, moment.day))
    involved.append((referral.children.map(\.id), referral.received.day...path.end))
    note(Town.socialCare, from: referral.received.day, to: path.end)
    allocate(referral.children, from: moment, to: path.end, because: opened)
    assess(
      referral, from: moment, to: max(completed, moment.day), concluding: path.conclusion, because: decision)
    help(referral.children, path, from: max(completed, moment.day), because: opened)
    end(referral, path, because: opened)
    return path.end
  }

  /// The share of referrals that is not closed at once.
  private var accepted: Double { 1 - Rates.referralsWithoutAction.fraction }

  /// Where an involvement leads, and when it ends.
  struct Path {
    var end: Day
    var conclusion: Word
    /// The days of a protection plan, of care, and of a plan for a child in need.
    var plan: ClosedRange<Day>?
    var care: ClosedRange<Day>?
    var need: ClosedRange<Day>?
  }

  private mutating func path(
    of referral: Referral, enquiry: Bool, atOnce: Bool, from moment: Instant, assessed: Day
  ) -> Path {
    var plan: ClosedRange<Day>?
    if enquiry {
      let start = atOnce ? moment.day : moment.day + chance.number(8...120)
      plan = enquire(referral, from: start, because: referral.concern)
    }
    let planShare =
      Rates.enquiries.fraction / Rates.referrals.fraction / accepted
      * Rates.conferences.fraction * Rates.plansMade.fraction
    if plan == nil, chance.happens(Rates.notInNeed.fraction / accepted / (1 - planShare)) {
      let end = WorkingDays.englandAndWales.day(chance.number(0...6), after: assessed)
      let late = enquiry && !atOnce ? assessed + 1 : end
      return Path(
        end: max(end, late), conclusion: Rates.conclusionsNotInNeed.draw(&chance))
    }
    return inNeed(referral, plan: plan, assessed: assessed)
  }

  private mutating func inNeed(_ referral: Referral, plan: ClosedRange<Day>?, assessed: Day) -> Path {
    var path = Path(end: assessed, conclusion: .childInNeedPlan, plan: plan)
    var last =
      plan.map { $0.upperBound + Rates.stepDownDays.draw(&chance) }
      ?? referral.received.day + Rates.needDays.draw(&chance)
    let entry = plan == nil ? Rates.intoCareFromNeed : Rates.intoCareFromPlan
    if chance.happens(entry) {
      let from = max(assessed, plan?.upperBound ?? assessed) + chance.number(1...40)
      let to = from + Int(chance.waiting(mean: Rates.yearsInCare.value * 365.25)) + 3
      path.care = from...to
      last = max(to, from)
    }
    let grown = referral.children.map(\.last).max() ?? last
    path.end = workday(max(min(max(last, assessed + 5), grown - 2), referral.received.day))
    path.need = assessed...max(assessed, plan == nil && path.care == nil ? path.end : assessed)
    if let plan, path.care == nil, path.end > plan.upperBound { path.need = plan.upperBound...path.end }
    return path
  }

  private mutating func help(_ children: [Child], _ path: Path, from assessed: Day, because opened: EventID) {
    if let need = path.need, need.upperBound > need.lowerBound { helpInNeed(children, need, because: opened) }
    if let care = path.care { takeIntoCare(children, care, because: opened) }
    tellConduct(children, from: assessed, to: min(path.end, period.upperBound), because: opened)
  }
}
