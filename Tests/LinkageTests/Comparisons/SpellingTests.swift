import Testing

@testable import Linkage

@Suite struct SpellingTests {
  @Test(arguments: [
    ("aidan", "ayden"), ("aiden", "aidan"), ("aiden", "ayden"), ("sophie", "sofie"), ("sarah", "sara"),
    ("zack", "zac"), ("kristoffer", "kristopher"), ("noah", "noa"), ("mohammed", "mohamed"),
    ("lily", "lilly"),
    ("callum", "calum"), ("caiden", "kayden"), ("michael", "micheal"), ("hayley", "haley"),
    ("anthony", "antony"),
    ("kieran", "kieron"), ("aaron", "arron"), ("isaac", "issac"), ("megan", "meghan"), ("lauren", "lauryn"),
    ("tracey", "tracy"), ("ashley", "ashleigh"), ("katelyn", "caitlyn"), ("chloe", "cloe"),
    ("gemma", "jemma"),
    ("jayden", "jaydon"), ("mikaeel", "mikail"), ("aimee", "amy"), ("lesley", "leslie"), ("adam", "aadam"),
    ("sara", "saara"), ("maryam", "marieam"), ("danielle", "daniele"), ("michelle", "michele"),
    ("hodan", "hodhan"), ("khadija", "kadija"), ("bharat", "barat"),
  ])
  func oneNameInTwoSpellings(one: String, two: String) {
    #expect(Spelling.of(Array(one.utf8)[...]) == Spelling.of(Array(two.utf8)[...]))
  }

  @Test(arguments: [
    ("jack", "jake"), ("mia", "maya"), ("george", "georgia"), ("daniel", "daniella"), ("zara", "sara"),
    ("amelia", "emilia"), ("hassan", "hussain"), ("tom", "tim"), ("ella", "ellie"),
    ("alexander", "alexandra"),
    ("leo", "leon"), ("ann", "anna"), ("carl", "carla"), ("holly", "molly"), ("adam", "aidan"),
    ("erin", "eric"),
    ("oliver", "olivia"), ("yusuf", "yunus"), ("jayden", "kayden"), ("alisha", "aisha"), ("sophie", "sofia"),
    ("emily", "emma"), ("ellie", "ella"), ("isla", "ella"), ("max", "mark"), ("daniel", "danielle"),
  ])
  func twoNames(one: String, two: String) {
    #expect(Spelling.of(Array(one.utf8)[...]) != Spelling.of(Array(two.utf8)[...]))
  }
}
