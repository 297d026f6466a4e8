import Casework
import Testing

struct NearestWordTests {
  @Test(arguments: [
    ("refused at door", "refused at the door"), ("no rely", "no reply"), ("wrogn address", "wrong address"),
    ("No Reply", "no reply"), ("child seen as plannd", "child seen as planned"), ("noreply", "no reply"),
  ])
  func aSlipIsAnsweredWithTheWordMeant(written: String, meant: String) {
    let outcomes = EventKind.visit.field(.outcome)?.choices.map(\.rawValue) ?? []
    #expect(Vocabulary.nearest(to: written, among: outcomes) == meant)
  }

  @Test(arguments: ["", "x", "hostile", "disguised compliance", "contact failed"])
  func nothingNearIsAnsweredWithNothing(written: String) {
    let outcomes = EventKind.visit.field(.outcome)?.choices.map(\.rawValue) ?? []
    #expect(Vocabulary.nearest(to: written, among: outcomes) == nil)
  }

  @Test func aWordThatSaysTheSameInFewerWordsIsNear() {
    let referrers = Word.referrers.map(\.rawValue)
    #expect(Vocabulary.nearest(to: "professional", among: referrers) == "other professional")
    #expect(Vocabulary.nearest(to: "injury-repeat", among: ["injury", "repeat-injury"]) == "repeat-injury")
  }

  @Test func aSwapOfNeighboursIsOneSlip() {
    #expect(Vocabulary.nearest(to: "ey", among: ["ye"]) == "ye")
  }

  @Test func theFirstOfEqualsWins() {
    #expect(Vocabulary.nearest(to: "bat", among: ["cat", "rat"]) == "cat")
    #expect(Vocabulary.nearest(to: "bat", among: ["cat", "bat"]) == "bat")
    #expect(Vocabulary.nearest(to: "bat", among: []) == nil)
  }

  @Test(arguments: EventKind.allCases)
  func aNameIsNearestToItself(kind: EventKind) {
    #expect(Vocabulary.nearest(to: kind.name, among: EventKind.allCases.map(\.name)) == kind.name)
  }
}
