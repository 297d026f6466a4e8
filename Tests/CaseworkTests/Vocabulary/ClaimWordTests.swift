import Casework
import Testing

struct ClaimWordTests {
  @Test func harmAnAccidentAndAMedicalCauseAreToldApart() {
    let harm: Set<ClaimMatter> = [.physicalHarm, .sexualHarm, .emotionalHarm, .neglect, .harm]
    #expect(Set(ClaimMatter.allCases.filter(\.isHarmToTheChild)) == harm)
    #expect(Set(ClaimMatter.allCases.filter(\.isInnocentCause)) == [.accident, .medicalCause])
  }

  @Test func standingsOfTheVocabulary() {
    #expect(
      Standing.allCases.map(\.rawValue) == [
        "alleged", "suspected", "not determined", "not substantiated", "substantiated", "disproved",
        "not considered",
      ])
  }

  @Test func relationsThatLinkAreAllButThree() {
    #expect(RelationKind.allCases.filter { !$0.links } == [.corrects, .disputes, .notTheSameAs])
  }

  @Test func eightStrandsAndFourClasses() {
    #expect(
      Strand.allCases.map(\.rawValue) == [
        "injury", "voice", "sight", "adults", "neglect", "concerns", "decisions", "sharing",
      ])
    #expect(LessonClass.allCases.map(\.rawValue) == ["protect", "practice", "gate", "support"])
  }

  @Test func everyRoleOfTheVocabulary() {
    #expect(Role.allCases.count == 35)
  }
}
