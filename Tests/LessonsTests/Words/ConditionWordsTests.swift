import Casework
import Testing

@testable import Lessons

@Suite struct ConditionWordsTests {
  static let visit = Pattern([EventPattern(kinds: [.visit])], window: .since(.bound("the worry")))
  static let failed = Pattern(
    [EventPattern(kinds: EventFact.failedVisit.namedKinds, tests: [.fact(.failedVisit)])],
    window: .before(.days(60)), name: "the worry")
  static let alone = EventPattern(kinds: [.visit], tests: [.fact(.seenAlone)])
  static let absence = EventPattern(kinds: [.absence])

  static let conditions: [(Condition, String)] = [
    (.state(StateTerm(.worryOpen)), "while a worry is open"),
    (.state(StateTerm(.lookedAfter, of: .sibling)), "while a brother or sister is looked after"),
    (.not(.state(StateTerm(.childProtectionPlan))), "while the child has no child protection plan"),
    (.anchor(.fact(.notIndependentlyMobile)), "where it concerns a child who is not independently mobile"),
    (.not(.anchor(.fact(.ordinaryBump))), "where it is not an ordinary bump"),
    (.exists(failed), "with a failed visit (the worry) within 60 days before it"),
    (.not(.exists(visit)), "with no visit since the worry"),
    (.absent(visit), "with no visit since the worry"),
    (.not(.absent(visit)), "with a visit since the worry"),
    (
      .absent(Pattern([EventPattern(kinds: [.visit]), alone], window: .upToAnchor)),
      "with no visit and no visit that had the child seen alone up to then"
    ),
    (
      .changes(Changes(count: Pattern([absence]), daysAfter: 28, daysBefore: 28, fewerBy: 1)),
      "with absences fewer by at least 1 in the 28 days after it than in the 28 days before"
    ),
    (
      .not(.changes(Changes(count: Pattern([alone]), daysAfter: 1, daysBefore: 7, fewerBy: -2))),
      "with visits, each of which had the child seen alone, not more by at least 2 in the 1 day after it "
        + "than in the 7 days before"
    ),
    (
      share(),
      "with absences making up at least 10% of absences, counted in ‘hours missing’, of at least 10, in the 90 days before it"
    ),
    (
      .not(share(under: true)),
      "with absences making up at least 10% of absences, counted in ‘hours missing’, of at least 10, in the 90 days before it"
    ),
    (
      .restsOnlyOn(.source([.parentOrCarerSaid])),
      "resting only on events each of which was said by a parent or carer"
    ),
    (
      .not(.restsOnlyOn(.fact(.claimOfHarm))),
      "resting not only on events each of which carries a claim of harm to the child"
    ),
    (
      .all([.state(StateTerm(.allocated)), .exists(visit)]),
      "while a social worker is allocated to the child and with a visit since the worry"
    ),
    (
      .any([.state(StateTerm(.onRoll)), .all([.absent(visit), .exists(visit)])]),
      "either while the child is on the roll of a school or nursery, or both with no visit since the worry and with a visit since the worry"
    ),
    (
      .not(.any([.state(StateTerm(.inDispute)), .exists(visit)])),
      "while no event about the child is disputed and with no visit since the worry"
    ),
  ]

  static func share(under: Bool = false) -> Condition {
    .share(
      Share(
        part: Pattern([absence]), whole: Pattern([absence]), adding: .hoursMissing, threshold: 0.1,
        under: under,
        minimum: 10, daysBefore: 90))
  }

  @Test(arguments: conditions) func readAfterTheAnchor(condition: Condition, words: String) {
    #expect(condition.words == words)
  }

  @Test(arguments: StateName.allCases) func everyStateHasItsOppositeAndItsOpening(state: StateName) {
    for scope in Scope.allCases {
      let term = StateTerm(state, of: scope)
      #expect(term.words != term.opposite)
      #expect(scope == .child || term.words.contains(scope.person))
    }
    #expect(Window.since(.opening(state)).words == "since \(state.opening)")
  }

  @Test func statesReadApart() {
    let all = StateName.allCases.flatMap { [StateTerm($0).words, StateTerm($0).opposite, $0.opening] }
    #expect(Set(all).count == all.count)
  }

  @Test func clocksAndLevels() {
    let mobile = Lessons.Test.fact(.notIndependentlyMobile)
    #expect(ClockRule(.sameDay).words == "the same day")
    #expect(
      ClockRule(.workingDays(1), guarded: .sameDay, when: mobile).words
        == "the same day if it concerns a child who is not independently mobile, else 1 working day")
    #expect(LevelRule(otherwise: .stop).words == "stop")
    let guards: [LevelGuard] = [
      .count(atLeast: 3), .evidence(mobile), .condition(.state(StateTerm(.underSection47))),
    ]
    #expect(
      LevelRule(otherwise: .ask, raised: .act, when: guards).words
        == "act when there are at least 3, when some of the evidence concerns a child who is not independently "
        + "mobile or while a section 47 enquiry runs, else ask")
  }
}
