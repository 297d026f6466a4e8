import Casework
import Testing

@testable import Lessons

@Suite struct PatternWordsTests {
  static let visit = EventPattern(kinds: [.visit])

  static let patterns: [(Pattern, String)] = [
    (
      Pattern([EventPattern(kinds: [.concernReceived, .strategyDiscussion, .medicalOpinion])]),
      "a concern received, strategy discussion or medical opinion at any time"
    ),
    (
      Pattern([EventPattern(kinds: [.visit, .childSeen])], window: .upToAnchor),
      "a visit or the child seen up to then"
    ),
    (
      Pattern(
        [EventPattern(kinds: EventFact.failedVisit.namedKinds, tests: [.fact(.failedVisit)])],
        window: .before(.days(60)), name: "the worry"), "a failed visit (the worry) within 60 days before it"
    ),
    (
      Pattern(
        [visit, EventPattern(kinds: [.markOrInjury], tests: [.not(.fact(.causeSettled))])],
        window: .after(.days(28))),
      "a visit, or a mark or injury that has no settled cause within 28 days after it"
    ),
    (
      Pattern(
        [EventPattern(kinds: [.domesticAbuse], scope: .anyChildInHousehold)], window: .around(.days(2))),
      "domestic abuse concerning any child of the household within 2 days either side of it"
    ),
    (
      Pattern([EventPattern(kinds: [.visit], countingReported: true)], window: .since(.bound("the worry"))),
      "a visit, those told in bulk counted as they tell since the worry"
    ),
    (Pattern([visit], window: .since(.opening(.worryOpen))), "a visit since the latest worry was opened"),
    (Pattern([EventPattern(kinds: [])], window: .sinceAnchor), "an event after it, up to now"),
    (Pattern([visit], window: .before(.sameDay)), "a visit on the same day"),
    (
      Pattern([EventPattern(kinds: [.medicalOpinion], relations: [.names("it", [.answers])])]),
      "a medical opinion that answers it"
    ),
  ]

  @Test(arguments: patterns) func readAfterWith(pattern: Pattern, words: String) {
    #expect(pattern.words == words)
  }

  static let relations: [(RelationTerm, String)] = [
    (.names("it", [.answers]), "answers it"), (.names("it", [.explains]), "explains it"),
    (.names("it", [.corrects]), "corrects it"), (.names("it", [.disputes]), "disputes it"),
    (.names("it", [.sameHappeningAs]), "is the same happening as it"),
    (.names("it", [.notTheSameAs]), "is not the same as it"),
    (.names("the worry", [.arisesFrom]), "arises from the worry"),
    (.names("it", [.reliesOn]), "relies on it"),
    (.names("it", [.answers, .explains]), "names it"),
    (.namesSome(EventPattern(kinds: [.assessment]), [.answers]), "answers an assessment"),
    (.namedBySome(visit, [.answers]), "is answered by a visit"),
    (.namedBySome(visit, [.explains]), "is explained by a visit"),
    (.namedBySome(visit, [.corrects]), "is corrected by a visit"),
    (.namedBySome(visit, [.disputes]), "is disputed by a visit"),
    (.namedBySome(visit, [.sameHappeningAs]), "is one happening with a visit"),
    (.namedBySome(visit, [.notTheSameAs]), "is told apart from a visit"),
    (.namedBySome(visit, [.arisesFrom]), "led to a visit"),
    (.namedBySome(visit, [.reliesOn]), "is relied on by a visit"),
    (.namedBySome(visit, [.answers, .explains]), "is named by a visit"),
    (.linkedWith("it"), "is linked with it"),
    (.agrees("it", [.regions, .mechanism]), "agrees with it in regions or mechanism"),
    (.isHeldBy("it", [.socialCare]), "is that very event, held by social care now"),
    (.isHeldBy("the worry", [.police]), "is the worry itself, held by the police now"),
    (.sharesAdult("it"), "concerns an adult whom it concerns too"),
    (.isNot("it"), "is another event"), (.isNot("the worry"), "is another event than the worry"),
  ]

  @Test(arguments: relations) func relationReadsAfterThat(relation: RelationTerm, words: String) {
    #expect(relation.phrase == words)
  }

  @Test func aHoldingIsSaidOfTheEventItself() {
    let held = Pattern([EventPattern(kinds: [], relations: [.isHeldBy("it", [.socialCare])])])
    #expect(held.words == "it, held by social care now")
    #expect(held.nothing == "it not held by social care now")
  }

  @Test(arguments: Scope.allCases) func everyScopeIsSaidOnce(scope: Scope) {
    let words = Pattern([EventPattern(kinds: [.visit], scope: scope)]).words
    #expect(words.contains("concerning") == (scope != .child))
  }

  @Test func everyKindIsANoun() {
    #expect(Set(EventKind.allCases.map(\.one)).count == EventKind.allCases.count)
    for kind in EventKind.allCases {
      #expect(kind.one.hasSuffix(kind.name))
      #expect(kind.several != kind.one)
    }
    let some: [EventKind] = [.visit, .observation, .childSeen, .otherMeeting, .oversight, .markOrInjury]
    #expect(
      some.map(\.one) == [
        "a visit", "an observation", "the child seen", "some other meeting", "oversight", "a mark or injury",
      ])
    #expect(
      some.map(\.several) == [
        "visits", "observations", "times the child was seen", "other meetings", "acts of oversight",
        "marks or injuries",
      ])
  }
}
