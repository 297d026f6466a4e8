import Casework
import Testing
import YAMLReading

@testable import Reviews

/// Files that would cost the reader its memory, its stack or its afternoon are refused in words.
@Suite struct YAMLBoundsTests {
  @Test func aFileTooLargeIsRefusedUnread() {
    let text = "themes: []\n" + String(repeating: "# filler\n", count: 120_000)
    let document = YAMLDocument(text, file: "t")
    #expect(document.pairs.isEmpty)
    #expect(document.problems.map(\.line) == [1])
    #expect(document.problems.first?.reason.contains("split it into several files") == true)
  }

  @Test func aNestOfAliasesIsRefused() {
    let bomb = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let document = YAMLDocument("a0: &a0 [x]\n" + bomb.joined(separator: "\n"), file: "t")
    #expect(!document.problems.isEmpty)
    #expect(document.pairs == [])
  }

  @Test func aChainOfAliasesInOneEntryIsRefused() {
    let chain = (1...5_000).map { "  b\($0): &b\($0) [*b\($0 - 1)]" }.joined(separator: "\n")
    let document = YAMLDocument("top:\n  b0: &b0 x\n" + chain, file: "t")
    #expect(document.problems.first?.reason.contains("alias") == true)
  }

  /// One rule for every file: an entry is written out, and the others stand.
  @Test func anAliasUsedSparinglyIsRefusedToo() {
    let document = YAMLDocument("a: &a [x]\nb: *a\nc: [y]", file: "t")
    #expect(document.problems.map(\.line) == [1, 2])
    #expect(document.pairs.map(\.key) == ["c"])
  }

  @Test func aStarInProseIsNoAlias() {
    let prose = String(repeating: "  see 2 * 3, a*b and **this**\n", count: 100)
    #expect(YAMLDocument("a: |\n" + prose, file: "t").problems.isEmpty)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func aDeepNestIsRefused(opening: String) {
    for depth in [40, 900, 100_000] {
      let document = YAMLDocument("a:\n  " + String(repeating: opening, count: depth), file: "t")
      #expect(document.problems.count >= 1)
    }
  }

  @Test func yesAndNumbersStayWords() {
    let document = YAMLDocument("a: yes\nb: 2010\nc: ~\nd: 1e9", file: "t")
    #expect(
      document.pairs.map(\.value.content) == ["yes", "2010", "~", "1e9"].map { .text($0, plain: true) })
  }
}
