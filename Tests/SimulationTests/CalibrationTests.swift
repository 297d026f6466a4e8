import Casework
import Testing

@testable import Simulation

/// What an authority makes, against the figures that it claims.
///
/// Tolerances are shares of the figure, as wide as chance makes 20,000 children in households differ: what befalls a
/// few of them, whole families at a time, is known less well than what befalls many.
@Suite struct CalibrationTests {
  private static let census = Census(Authority(children: 20_000, seed: 1))
  private var census: Census { Self.census }

  struct Claim: Sendable, CustomTestStringConvertible {
    let rate: Rate
    let tolerance: Double
    let made: @Sendable (Census) -> Double

    init(_ rate: Rate, within tolerance: Double, _ made: @escaping @Sendable (Census) -> Double) {
      (self.rate, self.tolerance, self.made) = (rate, tolerance, made)
    }

    var testDescription: String { rate.name }
  }

  @Test(arguments: [
    Claim(Rates.referrals, within: 0.1) { $0.aYear("referrals", per: 100_000) },
    Claim(Rates.contactsAccepted, within: 0.08) { $0.share("referrals", of: "contacts") },
    Claim(Rates.referralsWithoutAction, within: 0.2) { $0.share("without action", of: "followed referrals") },
    Claim(Rates.notInNeed, within: 0.1) { $0.share("not in need", of: "followed referrals") },
    Claim(Rates.rereferrals, within: 0.2) { $0.share("re-referrals", of: "later referrals") },
    Claim(Rates.closedThenReferred, within: 0.2) { $0.share("returned", of: "closed") },
    Claim(Rates.referredByPolice, within: 0.15) { $0.share("from police", of: "referrals") },
    Claim(Rates.referredBySchools, within: 0.2) { $0.share("from schools", of: "referrals") },
    Claim(Rates.assessments, within: 0.1) { $0.aYear("assessments", per: 100_000) },
    Claim(Rates.seenAlone, within: 0.1) { $0.share("seen alone", of: "assessments") },
    Claim(Rates.enquiries, within: 0.15) { $0.aYear("enquiries", per: 100_000) },
    Claim(Rates.conferences, within: 0.15) { $0.share("conferences", of: "enquiries") },
    Claim(Rates.plansMade, within: 0.1) { $0.share("plans", of: "conferences") },
    Claim(Rates.plansOpen, within: 0.3) { $0.onADay("on a plan") },
    Claim(Rates.lookedAfter, within: 0.3) { $0.onADay("in care") },
    Claim(Rates.childrenInNeed, within: 0.15) { $0.onADay("involved") },
    Claim(Rates.missingFromCare, within: 0.4) { 100 * $0.count("missing from care") / $0.yearsInCare },
    Claim(Rates.missingFromHome, within: 0.15) { $0.aYear("missing from home", per: 200) },
    Claim(Rates.domesticAbuse, within: 0.1) { $0.aYear("domestic abuse", per: 1_000) },
    Claim(Rates.emergencyUnder1, within: 0.1) { 1_000 * $0.count("emergencies 0") / $0.count("years 0") },
    Claim(Rates.emergency1to4, within: 0.06) { 1_000 * $0.count("emergencies 1-4") / $0.count("years 1-4") },
    Claim(Rates.emergencyFrom5, within: 0.06) {
      1_000 * $0.count("emergencies 5-17") / $0.count("years 5-17")
    },
    Claim(Rates.injuryUnder5, within: 0.06) { $0.share("injuries 1-4", of: "emergencies 1-4") },
    Claim(Rates.injuryFrom5, within: 0.06) { $0.share("injuries 5-17", of: "emergencies 5-17") },
    Claim(Rates.wasNotBrought, within: 0.06) { $0.share("not brought", of: "outpatients") },
    Claim(Rates.newBirthIn14Days, within: 0.04) { $0.share("new birth", within: 0...14) },
    Claim(Rates.newBirthIn30Days, within: 0.02) { $0.share("new birth", within: 0...30) },
    Claim(Rates.twins, within: 0.4) { 1_000 * $0.count("twins") / $0.count("maternities") },
    Claim(Rates.persistentAbsence, within: 0.06) {
      100 * $0.count("absent terms") / (3 * $0.count("years pupil"))
    },
    Claim(Rates.homeEducationStarts, within: 0.2) {
      100 * $0.count("home education") / $0.count("years pupil")
    },
  ])
  func comesToItsFigure(claim: Claim) {
    let made = claim.made(census)
    #expect(
      abs(made / claim.rate.value - 1) <= claim.tolerance, "made \(made), claimed \(claim.rate.value)")
  }

  @Test func suspensionsComeToPupilsTimesSuspensionsOfEach() {
    for (phase, rate) in [("primary", Rates.suspendedPrimary), ("secondary", Rates.suspendedSecondary)] {
      let made = 100 * census.count("suspensions \(phase)") / census.count("years \(phase)")
      #expect(abs(made / (rate.value * Rates.suspensionsEach.value) - 1) < 0.2, "\(phase): \(made)")
    }
  }

  @Test func assessmentsTakeAsLongAsPublished() {
    #expect(abs(census.quantile("assessment", 0.25) - 17) <= 3)
    #expect(abs(census.quantile("assessment", 0.5) - 33) <= 3)
    #expect(abs(census.quantile("assessment", 0.75) - 43) <= 2)
    #expect(abs(census.share("assessment", within: 0...45) - 85.7) < 4)
  }

  @Test func conferencesFollowEnquiriesAsPublished() {
    #expect((13...15).contains(census.quantile("conference", 0.5)))
    #expect(abs(census.share("conference", within: 0...15) - 81.4) < 8)
  }

  @Test func plansLastAsLongAsPublished() {
    for (range, share) in [
      (0...91, 15.9), (92...182, 11.0), (183...365, 43.5), (366...730, 25.2), (731...2_000, 4.4),
    ] {
      #expect(abs(census.share("plan", within: range) - share) < 8, "\(range)")
    }
  }

  @Test func harmIsRare() {
    let made = census.aYear("serious incidents", per: 100_000)
    #expect(made < 12, "made \(made), claimed \(Rates.seriousIncidents.value)")
  }

  @Test func familiesDifferByMoreThanChance() {
    let contacts = census.contactsByFamily
    let mean = contacts.reduce(0, +) / Double(contacts.count)
    let variance = contacts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(contacts.count)
    #expect(variance / mean > 2)
    #expect(
      Double(contacts.filter { $0 == 0 }.count) > 0.6 * Double(contacts.count), "most families have none")
  }

  @Test func areasDifferByMoreThanChance() {
    let rates = census.contactsByArea.values.map { $0.contacts / $0.years }.sorted()
    #expect(rates.count == 12)
    #expect(rates[9] > 1.5 * rates[2])
  }

  @Test func workersAreThoseThatTheInvolvementsNeed() {
    let authority = Authority(children: 20_000, seed: 1)
    let made = census.onADay("involved") / 100_000 * 20_000
    #expect(abs(made / authority.socialCareInvolvements - 1) < 0.15)
    #expect(abs(authority.workers - authority.socialCareInvolvements / 16) < 0.001)
  }
}
