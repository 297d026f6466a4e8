import Casework
import Testing

struct WordTests {
  @Test(arguments: Word.allCases)
  func nameRoundTrips(word: Word) {
    #expect(Word(named: word.rawValue) == word)
  }

  @Test func namesAsPeopleWriteThem() {
    #expect(Word(named: "Early or Family Help") == .earlyOrFamilyHelp)
    #expect(Word(named: "parent’s word") == .parentsWord)
    #expect(Word(named: "perhaps") == nil)
    #expect(FieldName(named: "Seen alone") == .seenAlone)
    #expect(FieldName(named: "seen by magic") == nil)
  }

  /// The regions of TEN-4-FACESp (Pierce and others 2021) but for the torso's parts, which follow.
  @Test func everyRegionThatALessonNamesIsThere() {
    let faces: [Word] = [.frenulum, .angleOfJaw, .cheek, .eyelid, .whiteOfTheEye, .ear, .neck]
    let torso: [Word] = [.chest, .abdomen, .back, .buttocks, .genitalOrAnal, .hip, .flank]
    let bony: [Word] = [.shin, .knee, .elbow, .forehead, .chin, .backOfHand, .nose, .brow]
    for region in faces + torso + bony { #expect(Word.bodyRegions.contains(region), "\(region)") }
  }

  @Test func ten4RegionsAndBonyProminencesAreRegionsAndShareNone() {
    let regions = Set(Word.bodyRegions)
    #expect(regions.isSuperset(of: Word.ten4FacesRegions))
    #expect(regions.isSuperset(of: Word.bonyProminences))
    #expect(Word.ten4FacesRegions.isDisjoint(with: Word.bonyProminences))
  }

  @Test(arguments: [
    (Word.grandparent, true), (.neighbour, true), (.anonymous, true), (.school, false), (.police, false),
  ])
  func whoIsNotAProfessional(word: Word, isNot: Bool) {
    #expect(Word.nonProfessionals.contains(word) == isNot)
    #expect(Word.professionals.contains(word) != isNot)
    #expect(Word.referrers.contains(word))
  }

  @Test func stepsThatPlaceOrSuperviseAreLegalSteps() {
    let steps = Set(EventKind.legalStep.field(.kind)?.choices ?? [])
    #expect(steps.isSuperset(of: Word.placingOrSupervising))
    #expect(!Word.placingOrSupervising.contains(.nonMolestationOrder))
  }
}
