import Casework
import Testing

@testable import Reviews

/// Whatever bytes a file holds, a reading ends, names lines that are in the file, and keeps no entry twice.
@Suite struct MutationTests {
  @Test(arguments: 0..<20)
  func spoiledThemesNeverStopAReading(seed: Int) throws {
    let whole = try LibraryFiles.text(LibraryFiles.themes)
    // A piece that is whole in itself, so that most mutations meet a reading that would have succeeded.
    let sound = Array(whole.utf8.prefix(9_000)), small = Array(ThemeProblemTests.sound.utf8)
    var random = SeededGenerator(seed: UInt64(seed))
    for round in 0..<150 {
      let bytes = mutated(round.isMultiple(of: 10) ? sound : small, &random)
      let text = String(decoding: bytes, as: UTF8.self)
      let (library, problems) = ThemeLibrary.parse(text, file: "t")
      #expect(Set(library.themes.map(\.id)).count == library.themes.count)
      expectTrue(problems, about: text)
    }
  }

  @Test(arguments: 0..<10)
  func spoiledReviewsNeverStopAReading(seed: Int) throws {
    let sound = Array(try LibraryFiles.text(LibraryFiles.reviews).utf8.prefix(3_000))
    var random = SeededGenerator(seed: UInt64(1_000 + seed))
    for _ in 0..<50 {
      let text = String(decoding: mutated(sound, &random), as: UTF8.self)
      let (index, problems) = ReviewIndex.parse(text, file: "r")
      #expect(Set(index.reviews.map(\.id)).count == index.reviews.count)
      expectTrue(problems, about: text)
    }
  }

  @Test func aSpoiledLibraryKeepsNearlyEverything() throws {
    let lines = try LibraryFiles.text(LibraryFiles.themes).split(
      separator: "\n", omittingEmptySubsequences: false)
    var random = SeededGenerator(seed: 7)
    let start = try #require(lines.firstIndex(of: "themes:"))
    let titles = lines.indices.filter { $0 > start && lines[$0].hasPrefix("    title: ") }
    for _ in 0..<10 {
      let at = try #require(titles.randomElement(using: &random))
      var spoiled = lines.map(String.init)
      spoiled[at] = "    title: \"never closed"
      let (library, problems) = ThemeLibrary.parse(spoiled.joined(separator: "\n"), file: "t")
      #expect(library.themes.count == 59)
      #expect(problems.map(\.line) == [at + 1])
    }
  }

  private func expectTrue(_ problems: [DataProblem], about text: String) {
    let lines = text.count { $0.isNewline } + 1
    #expect(problems.allSatisfy { (1...lines).contains($0.line) && !$0.reason.isEmpty }, "\(problems)")
    #expect(problems.map(\.line) == problems.map(\.line).sorted())
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: bytes.insert(Self.marks.randomElement(using: &random) ?? 0, at: at)
      default: bytes.insert(contentsOf: Self.tricks.randomElement(using: &random) ?? [], at: at)
      }
      if bytes.isEmpty { bytes = [10] }
    }
    return bytes
  }

  private static let marks = Array("\"'[]{}:-#&*!|>%@`,?\n\t \\".utf8)
  private static let tricks = [
    "&a ", "*a ", "<<: *a", "!!binary ", "? ", "---\n", "...\n", "- - - ", "%YAML 1.1\n",
  ]
  .map { Array($0.utf8) }
}
