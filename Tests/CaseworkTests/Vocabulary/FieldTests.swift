import Casework
import Testing

struct FieldTests {
  @Test(arguments: EventKind.allCases)
  func aKindAsksForEachFieldOnce(kind: EventKind) {
    let names = kind.fields.map(\.name)
    #expect(!names.isEmpty)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { kind.field($0)?.name == $0 })
  }

  @Test(arguments: EventKind.allCases)
  func choicesAreTwoOrMoreAndUniqueInEachNation(kind: EventKind) {
    for field in kind.fields where field.isAnsweredInWords {
      #expect(Set(field.choices).count == field.choices.count, "\(kind.name): \(field.name)")
      for nation in Nation.allCases {
        #expect(field.choices(in: nation).count >= 2, "\(kind.name): \(field.name) in \(nation)")
      }
    }
  }

  @Test func everyWordIsUsedButNotStatedWhichIsAbsence() {
    let used = Set(EventKind.allCases.flatMap(\.fields).flatMap(\.choices))
    #expect(Set(Word.allCases).subtracting(used) == [.notStated])
  }

  @Test func everyFieldNameIsUsed() {
    let used = Set(EventKind.allCases.flatMap(\.fields).map(\.name))
    #expect(Set(FieldName.allCases) == used)
  }

  @Test func wordsAndFieldNamesArePlainLowerCase() {
    for name in Word.allCases.map(\.rawValue) + FieldName.allCases.map(\.rawValue) {
      #expect(name == name.lowercased())
      #expect(!name.contains("’"))
      #expect(name.first?.isWhitespace == false && name.last?.isWhitespace == false)
    }
  }

  @Test func outcomesOfAVisitAreThoseThatHideNobodysPart() {
    #expect(
      EventKind.visit.field(.outcome)?.choices.map(\.rawValue) == [
        "child seen as planned", "child seen in part or briefly", "no reply", "refused at the door",
        "in but child not seen", "child elsewhere", "cancelled by family", "cancelled by service",
        "wrong address", "failed, how is not stated", "made, sight of the child not stated",
      ])
  }

  @Test(arguments: [
    (EventKind.frontDoorDecision, FieldName.decision, Word.section17, Nation.england),
    (.frontDoorDecision, .decision, .careAndSupportAssessment, .wales),
    (.plan, .kind, .childInNeed, .england), (.plan, .kind, .childProtectionRegister, .wales),
    (.plan, .kind, .childProtection, .england),
    (.legalStep, .kind, .section20Agreement, .england), (.legalStep, .kind, .section76Agreement, .wales),
    (.attendance, .cpISLookedAt, .withinLookBack, .england),
  ])
  func aWordOfOneNationIsRefusedInTheOther(kind: EventKind, name: FieldName, word: Word, nation: Nation)
    throws
  {
    let field = try #require(kind.field(name))
    for each in Nation.allCases {
      #expect(field.choices(in: each).contains(word) == (each == nation))
      #expect(field.accepts(.words([word]), in: each) == (each == nation))
    }
  }

  @Test func aWordThatOneFieldLimitsIsFreeInAnother() throws {
    let askedAs = try #require(EventKind.concernReceived.field(.askedAs))
    #expect(askedAs.accepts(.words([.childProtection]), in: .wales))
  }

  @Test(arguments: [
    (FieldName.outcome, Value.words([.noReply]), true), (.outcome, .words([.yes]), false),
    (.outcome, .words([.noReply, .wrongAddress]), false), (.outcome, .words([]), false),
    (.roomsSeen, .words([.kitchen, .bathroom]), true), (.roomsSeen, .text("kitchen"), false),
    (.minutes, .number(15), true), (.minutes, .words([.yes]), false),
    (.adultsPresent, .people(["mother", "father"]), true), (.jointWith, .services(["leeds / police"]), true),
    (.jointWith, .people(["mother"]), false),
  ])
  func visitAccepts(name: FieldName, value: Value, accepted: Bool) throws {
    let field = try #require(EventKind.visit.field(name))
    #expect(field.accepts(value, in: .england) == accepted)
  }

  @Test func onePersonMeansOne() throws {
    let field = try #require(EventKind.adultEnquiry.field(.about))
    #expect(field.accepts(.people(["a"]), in: .england))
    #expect(!field.accepts(.people(["a", "b"]), in: .england))
  }
}

extension Field {
  fileprivate var isAnsweredInWords: Bool {
    switch type {
    case .choice, .choices: true
    default: false
    }
  }
}
