import Casework
import Testing

struct EventKindTests {
  @Test func numbersRunFromOneWithoutAGap() {
    #expect(EventKind.allCases.map { Int($0.rawValue) } == Array(1...67))
  }

  @Test(arguments: [
    (EventKind.visit, 1, "visit"), (.childSeen, 2, "child seen"), (.childsAccount, 3, "child's account"),
    (.concernReceived, 7, "concern received"), (.markOrInjury, 11, "mark or injury"),
    (.pregnancyOrBirth, 16, "pregnancy or birth"), (.section47Enquiry, 21, "section 47 enquiry"),
    (.legalStep, 32, "legal step or order"), (.involvement, 36, "involvement"),
    (.courtOutcome, 53, "criminal or court outcome"), (.threat, 59, "threat or intimidation"),
    (.positionOfTrust, 61, "position-of-trust allegation"),
    (.deathOrSeriousHarm, 65, "death or serious harm"),
    (.amendment, 67, "amendment"),
  ])
  func numberAndName(kind: EventKind, number: Int, name: String) {
    #expect(Int(kind.rawValue) == number)
    #expect(kind.name == name)
  }

  @Test(arguments: EventKind.allCases)
  func nameAndNumberRoundTrip(kind: EventKind) {
    #expect(EventKind(name: kind.name) == kind)
    #expect(EventKind(rawValue: kind.rawValue) == kind)
  }

  @Test(arguments: [
    ("Section 47 Enquiry", EventKind.section47Enquiry), ("child’s account", .childsAccount),
    (" visit ", .visit),
  ])
  func nameAsPeopleWriteIt(name: String, kind: EventKind) {
    #expect(EventKind(name: name) == kind)
  }

  @Test(arguments: ["", "contact", "visits", "section 47"])
  func noKindOfThatName(name: String) {
    #expect(EventKind(name: name) == nil)
  }

  @Test func groupsHoldEveryKindOnceInOrder() {
    #expect(EventKind.Group.allCases.flatMap(\.kinds) == EventKind.allCases)
    #expect(EventKind.Group.allCases.map(\.rawValue) == Array("ABCDEFGHIJKLM"))
    #expect(EventKind.Group.allCases.map(\.kinds.count) == [5, 5, 5, 4, 7, 3, 7, 8, 4, 5, 3, 6, 5])
  }

  @Test(arguments: EventKind.allCases)
  func saysWhatItIsInOneSentence(kind: EventKind) {
    #expect(kind.meaning.hasSuffix("."))
    #expect(!kind.meaning.dropLast().contains("."))
  }
}
