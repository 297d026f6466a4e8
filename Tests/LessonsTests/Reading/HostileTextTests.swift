import Casework
import Lessons
import Testing

/// Text that was not written by a careful author: it is refused with a reason, and never stops the program.
@Suite struct HostileTextTests {
  private func problems(_ text: String) throws -> [String] {
    let (lesson, problems) = LessonFile.read(text, file: "sample.yaml", letters: try Files.letters())
    #expect(lesson == nil)
    return problems.map { "\($0.line): \($0.field): \($0.reason)" }
  }

  @Test func aliasesAreRefusedBeforeTheyGrow() throws {
    let few = "a: &a [x, x]\nid: *a"
    let told = try problems(few)
    #expect(
      told == ["1: file: uses an anchor or alias (& or *); write each entry out in full"])
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      bomb +=
        "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }
    #expect(
      try problems(bomb) == ["1: file: uses an anchor or alias (& or *); write each entry out in full"])
    let asKey = "a: &a [x]\n? *a\n: y"
    #expect(try problems(asKey).count == 1)
  }

  @Test func textsBeyondBoundsAreRefused() throws {
    #expect(
      try problems("id: " + String(repeating: "x", count: 1 << 20)) == [
        "1: file: is larger than 1048576 bytes; split it into several files"
      ])
    #expect(
      try problems("a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40))[0].contains(
        "deeper than 32"))
    #expect(try problems(String(repeating: "[", count: 100_000)).count == 1)
    #expect(
      try problems("a: [" + String(repeating: "x,", count: 110_000) + "]")[0].contains("over 100000 values"))
  }

  @Test(arguments: [
    ("", "1: file: is empty"), ("# nothing\n", "1: file: is empty"),
    ("- a", "1: file: must be keys with values (id, version, title, lesson, class, strand…), not a list"),
    ("hello", "1: file: must be keys with values (id, version, title, lesson, class, strand…), not 'hello'"),
    ("id: a\nid: b", "1: id: is written twice in one place; keep one"),
    ("[a]: b", "1: file: a key must be a word, not a list"),
  ])
  func whatIsNoLessonIsTold(text: String, told: String) throws {
    #expect(try problems(text) == [told])
  }

  @Test func aBadQuoteIsToldWhereItOpened() throws {
    let told = try problems("id: sample\ntitle: \"never closed\nlesson: x\n")
    #expect(told.count == 1)
    #expect(told[0].hasPrefix("2: YAML: cannot be read here"))
  }

  /// Five thousand slips of the hand in a whole lesson: each is read or refused with a reason, none crashes.
  @Test(arguments: 0..<10) func slipsOfTheHandNeverStopTheProgram(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters = try Files.letters()
    let texts = Sketch.all.map(\.text)
    for _ in 0..<500 {
      var text = Array(texts[Int.random(in: texts.indices, using: &random)].unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.slip(&text, using: &random) }
      var whole = String.UnicodeScalarView()
      whole.append(contentsOf: text)
      let (lesson, problems) = LessonFile.read(String(whole), file: "sample.yaml", letters: letters)
      #expect((lesson == nil) == !problems.isEmpty)
      #expect(problems.allSatisfy { $0.line >= 1 && !$0.field.isEmpty && !$0.reason.isEmpty })
    }
  }

  private static func slip(_ text: inout [Unicode.Scalar], using random: inout SeededGenerator) {
    let at = Int.random(in: 0..<text.count, using: &random)
    let odd: [Unicode.Scalar] = [
      ":", "{", "}", "[", "]", "*", "&", "\n", "\"", "'", " ", "$", "?", "-", "%", "9", "x", "é", "\u{0}",
      "\u{FEFF}",
    ]
    let end = min(text.count, at + Int.random(in: 1...12, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: text[at] = odd[Int.random(in: odd.indices, using: &random)]
    case 1: text.insert(odd[Int.random(in: odd.indices, using: &random)], at: at)
    case 2 where text.count > end: text.removeSubrange(at..<end)
    case 3: text.insert(contentsOf: text[at..<end], at: Int.random(in: 0..<text.count, using: &random))
    default: text.swapAt(at, Int.random(in: text.indices, using: &random))
    }
  }
}
