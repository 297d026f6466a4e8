import Testing

@testable import Linkage

@Suite struct SpellingTests {
  @Test(arguments: [
    ("aidan", "aydan"), ("aiden", "ayden"), ("sophie", "sofie"), ("sarah", "sara"), ("isabelle", "isabel"),
    ("zack", "zac"), ("kristoffer", "kristopher"), ("noah", "noa"), ("mohammed", "mohamed"),
    ("lily", "lilly"),
    ("phoebe", "foebe"), ("callum", "calum"), ("ann", "anne"), ("caiden", "kayden"), ("yusuf", "yousuf"),
  ])
  func oneNameInTwoSpellings(one: String, two: String) {
    #expect(Spelling.of(Array(one.utf8)[...]) == Spelling.of(Array(two.utf8)[...]))
  }

  @Test(arguments: [
    ("jack", "jake"), ("mia", "maya"), ("george", "georgia"), ("daniel", "daniella"), ("zara", "sara"),
    ("amelia", "emilia"), ("hassan", "hussain"), ("tom", "tim"), ("ella", "ellie"),
    ("alexander", "alexandra"),
    ("leo", "leon"), ("ann", "anna"), ("carl", "carla"), ("charlie", "carlie"),
  ])
  func twoNames(one: String, two: String) {
    #expect(Spelling.of(Array(one.utf8)[...]) != Spelling.of(Array(two.utf8)[...]))
  }
}
