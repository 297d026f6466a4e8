import Casework
import Testing

@testable import Lessons

@Suite struct TestWordsTests {
  static let tests: [(Lessons.Test, String)] = [
    (.word(.outcome, [.refusedAtTheDoor, .noReply]), "has the outcome ‘refused at the door’ or ‘no reply’"),
    (.not(.word(.outcome, [.refusedAtTheDoor])), "has another outcome than ‘refused at the door’"),
    (.word(.lawfulDecline, [.yes]), "says ‘lawful decline: yes’"),
    (.not(.word(.seenAlone, [.yes])), "says otherwise than ‘seen alone: yes’"),
    (.atLeast(.minutes, 15), "has ‘minutes’ at least 15"),
    (.not(.atLeast(.minutes, 15)), "has ‘minutes’ under 15"),
    (.under(.minutes, 7.5), "has ‘minutes’ under 7.5"),
    (.stated(.nextSight), "states ‘next sight’"),
    (.not(.stated(.nextSight)), "does not state ‘next sight’"),
    (.source([.childSaid, .parentOrCarerSaid]), "was said by the child, or said by a parent or carer"),
    (.not(.source([.measured])), "was not measured"),
    (.interpreter([.familyMember, .noneFound]), "has the interpreter ‘family member’ or ‘none found’"),
    (.not(.interpreter([.professional])), "has another interpreter than ‘professional’"),
    (.statesInterpreter, "states who interpreted"),
    (.not(.statesInterpreter), "does not state who interpreted"),
    (.fact(.ordinaryBump), "is an ordinary bump"),
    (.not(.fact(.causeSettled)), "has no settled cause"),
    (
      .claim([.physicalHarm, .neglect], [.alleged, .suspected]),
      "carries a claim of physical harm or neglect, alleged or suspected"
    ),
    (.not(.claim([.harm], [.alleged])), "carries no claim of harm, alleged"),
    (.heldBy([.socialCare, .police]), "is held by social care or the police"),
    (.not(.heldBy([.socialCare])), "is not held by social care"),
    (.recordedBy([.gp]), "was recorded by a GP"),
    (.service(.present, [.police]), "names the police under ‘present’"),
    (.not(.service(.present, [.gp])), "does not name a GP under ‘present’"),
    (.youngerThan(.months(6)), "happened when the child was younger than 6 months"),
    (.not(.youngerThan(.months(6))), "happened when the child was at least 6 months old"),
    (.all([.fact(.seenAlone), .stated(.nextSight)]), "had the child seen alone and states ‘next sight’"),
    (
      .any([.fact(.failedVisit), .all([.stated(.words), .fact(.newAdult)])]),
      "either is a failed visit, or both states ‘words’ and tells of a new adult"
    ),
    (
      .not(.all([.stated(.relevance), .word(.relevance, [.relevant])])),
      "either does not state ‘relevance’ or has another relevance than ‘relevant’"
    ),
    (
      .not(.any([.fact(.failedVisit), .not(.fact(.newAdult))])),
      "is not a failed visit and tells of a new adult"
    ),
  ]

  @Test(arguments: tests) func readAfterIt(test: Lessons.Test, words: String) {
    #expect(test.words == words)
  }

  @Test(arguments: EventFact.allCases) func everyFactHasAnOppositeOfItsOwn(fact: EventFact) {
    #expect(Lessons.Test.fact(fact).words != Lessons.Test.not(.fact(fact)).words)
    #expect((fact.noun == nil) == fact.namedKinds.isEmpty)
  }

  @Test func everySourceAndServiceReadsApart() {
    #expect(Set(Source.allCases.map(\.phrase)).count == Source.allCases.count)
    #expect(Set(ServiceType.allCases.map(\.phrase)).count == ServiceType.allCases.count)
  }
}
