import Casework
import Testing

struct DetailTests {
  let visit: Detail = [
    .outcome: .words([.noReply]), .minutes: .number(5), .roomsSeen: .words([.kitchen, .bathroom]),
  ]

  @Test func answersAreFoundByField() {
    #expect(visit[.minutes] == .number(5))
    #expect(visit.word(.outcome) == .noReply)
    #expect(visit.words(.roomsSeen) == [.kitchen, .bathroom])
  }

  @Test func severalWordsAreNoOneWord() {
    #expect(visit.word(.roomsSeen) == nil)
  }

  @Test func whatIsNotStatedIsNeitherYesNorNo() {
    #expect(visit.has(.outcome, .noReply) == true)
    #expect(visit.has(.outcome, .refusedAtTheDoor) == false)
    #expect(visit.has(.seenAlone, .yes) == nil)
    #expect(visit.has(.minutes, .yes) == nil)
  }

  @Test(arguments: [
    Value.words([.notStated]), .words([]), .text(""), .people([]), .services([]), .events([]),
  ])
  func nothingSaidIsStoredAsAbsent(value: Value) {
    let detail = Detail([(.seenAlone, value)])
    #expect(detail.isEmpty)
    #expect(detail == Detail())
  }

  @Test func notStatedBesideAWordLeavesTheWord() {
    #expect(Detail([(.regions, .words([.notStated, .ear]))]).words(.regions) == [.ear])
  }

  @Test func orderOfWritingNeverMatters() {
    let pairs: [(FieldName, Value)] = [
      (.outcome, .words([.noReply])), (.minutes, .number(5)), (.seen, .words([.no])), (.words, .text("said")),
    ]
    #expect(Detail(pairs) == Detail(pairs.reversed()))
    #expect(Detail(pairs).hashValue == Detail(pairs.reversed()).hashValue)
  }

  @Test func oneChildsAnswersOverrideThoseOfAll() {
    let own: Detail = [.seen: .words([.yes]), .minutes: .number(20)]
    let both = visit.overriding(with: own)
    #expect(both.word(.outcome) == .noReply)
    #expect(both.word(.seen) == .yes)
    #expect(both[.minutes] == .number(20))
    #expect(visit.overriding(with: Detail()) == visit)
    #expect(Detail().overriding(with: own) == own)
  }
}
