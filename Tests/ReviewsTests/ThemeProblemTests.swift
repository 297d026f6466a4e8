import Casework
import Foundation
import Testing

@testable import Reviews

/// Each row spoils one entry of a sound file of three themes; the other two always stand.
@Suite struct ThemeProblemTests {
  static let sound = """
    panel:
      source: https://example.org/panel
      themes:
        - id: babies
          title: Babies
          definition: Babies are thought of.
    groups:
      - letter: A
        title: Seeing the child
    themes:
      - id: first-theme
        number: 1
        group: A
        title: First theme
        definition: What it is.
        cues: [a cue]
        does not count: [not this]
        computable: yes
        cases: [a-review]

      - id: second-theme
        number: 2
        group: A
        title: Second theme
        definition: What it is.
        cues: [a cue]
        does not count: [not this]
        computable: partly
        why: Only people can tell.
        cases: [a-review]
        panel: [babies]

      - id: third-theme
        number: 3
        group: A
        title: Third theme
        definition: What it is.
        cues: [a cue]
        does not count: [not this]
        computable: yes
        cases: [a-review]
    """

  struct Slip: CustomTestStringConvertible, Sendable {
    let name: String
    let written: String
    let instead: String
    let line: Int
    let field: String
    let reason: String
    var keepsSecond = false
    var testDescription: String { name }
  }

  static let slips = [
    Slip(
      name: "unknown key", written: "cues: [a cue]", instead: "cue: [a cue]", line: 26, field: "cue",
      reason: "did you mean 'cues'?", keepsSecond: true),
    Slip(
      name: "missing key", written: "    definition: What it is.\n", instead: "", line: 21,
      field: "definition",
      reason: "is missing"),
    Slip(
      name: "text where a list belongs", written: "cues: [a cue]", instead: "cues: a cue", line: 26,
      field: "cues",
      reason: "must be a list, not a text", keepsSecond: true),
    Slip(
      name: "list where a text belongs", written: "title: Second theme", instead: "title: [Second, theme]",
      line: 24,
      field: "title", reason: "must be a text, not a list"),
    Slip(
      name: "word where a number belongs", written: "number: 2", instead: "number: two", line: 22,
      field: "number",
      reason: "must be a whole number, not 'two'"),
    Slip(
      name: "number beyond any integer", written: "number: 2", instead: "number: 99999999999999999999",
      line: 22,
      field: "number", reason: "must be a whole number"),
    Slip(
      name: "number used twice", written: "number: 2", instead: "number: 1", line: 21, field: "number",
      reason: "1 is also the number of 'first-theme'", keepsSecond: true),
    Slip(
      name: "empty text", written: "definition: What it is.", instead: "definition:", line: 25,
      field: "definition",
      reason: "must be a text, not nothing"),
    Slip(
      name: "unknown group", written: "group: A", instead: "group: Z", line: 23, field: "group",
      reason: "did you mean 'A'?"),
    Slip(
      name: "unknown answer", written: "computable: partly", instead: "computable: partlly", line: 28,
      field: "computable", reason: "did you mean 'partly'?"),
    Slip(
      name: "partly without why", written: "    why: Only people can tell.\n", instead: "", line: 21,
      field: "why",
      reason: "is missing"),
    Slip(
      name: "why beside yes", written: "computable: partly", instead: "computable: yes", line: 29,
      field: "why",
      reason: "leave it out where yes", keepsSecond: true),
    Slip(
      name: "unknown Panel theme", written: "panel: [babies]", instead: "panel: [baby]", line: 31,
      field: "panel",
      reason: "'baby' is not known", keepsSecond: true),
    Slip(
      name: "id that is not the title", written: "id: second-theme", instead: "id: second-thing", line: 21,
      field: "id", reason: "'second-theme'", keepsSecond: true),
    Slip(
      name: "no cases", written: "cases: [a-review]", instead: "cases: []", line: 30, field: "cases",
      reason: "at least one", keepsSecond: true),
    Slip(
      name: "duplicate id", written: "id: second-theme", instead: "id: first-theme", line: 21, field: "id",
      reason: "already used on line 11"),
    Slip(
      name: "duplicate key", written: "group: A", instead: "number: 2", line: 22, field: "number",
      reason: "is written twice"),
    Slip(
      name: "bad YAML: unclosed quote", written: "definition: What it is.",
      instead: "definition: \"What it is.",
      line: 25, field: "YAML", reason: "check quotes"),
    Slip(
      name: "bad YAML: unclosed list", written: "cues: [a cue]", instead: "cues: [a cue", line: 26,
      field: "YAML",
      reason: "check quotes"),
    Slip(
      name: "bad YAML: tab", written: "    group: A", instead: "\tgroup: A", line: 23, field: "YAML",
      reason: "check quotes"),
    Slip(
      name: "entry that is a text", written: "- id: second-theme\n    number: 2", instead: "- a theme",
      line: 21,
      field: "theme", reason: "must be keys with values, not a text"),
  ]

  /// Spoils the second theme only.
  static func spoiled(_ slip: Slip) throws -> String {
    let start = try #require(sound.range(of: "  - id: second-theme")?.lowerBound)
    let end = try #require(sound.range(of: "  - id: third-theme")?.lowerBound)
    var entry = String(sound[start..<end])
    if slip.name == "entry that is a text" {
      entry = "  - a theme\n\n"
    } else {
      let found = try #require(entry.range(of: slip.written))
      entry.replaceSubrange(found, with: slip.instead)
    }
    return sound[..<start] + entry + sound[end...]
  }

  @Test func theSoundFileIsSound() {
    let (library, problems) = ThemeLibrary.parse(Self.sound, file: "themes.yaml")
    #expect(problems == [])
    #expect(library.themes.map(\.number) == [1, 2, 3])
    #expect(library.themes[1].computable == .partly(why: "Only people can tell."))
    #expect(library.themes[1].line == 21)
  }

  @Test(arguments: slips)
  func aSlipIsNamedAndTheOthersStand(slip: Slip) throws {
    let (library, problems) = ThemeLibrary.parse(try Self.spoiled(slip), file: "themes.yaml")
    let found = problems.first {
      $0.line == slip.line && $0.field == slip.field && $0.reason.contains(slip.reason)
    }
    let problem = try #require(found, "\(problems)")
    #expect(problem.file == "themes.yaml")
    #expect(problem.description.hasPrefix("themes.yaml:\(slip.line): \(slip.field): "))

    let ids = library.themes.map(\.id.rawValue)
    #expect(ids.contains("first-theme") && ids.contains("third-theme"), "\(problems)")
    #expect(library.themes.count == (slip.keepsSecond ? 3 : 2), "\(problems)")
  }

  @Test(arguments: [
    ("", 1, "file", "is empty"),
    ("- a\n- b", 1, "file", "must be keys with values, not a list"),
    ("just words", 1, "file", "must be keys with values, not a text"),
    ("groups: []", 1, "themes", "is missing"),
    ("themes: {}\ngroups: []", 1, "themes", "must be a list"),
    ("theme: []", 1, "theme", "did you mean 'themes'?"),
    ("themes: []\nthemes: []", 2, "themes", "written twice"),
    ("panel: 3", 1, "panel", "must be keys with values"),
    ("panel:\n  source: a page\n  themes: []", 2, "source", "must be a public address"),
    ("\u{0}", 1, "YAML", "cannot be read"),
  ])
  func aFileThatIsNoLibrarySaysWhy(text: String, line: Int, field: String, reason: String) {
    let problems = ThemeLibrary.parse(text, file: "t.yaml").problems
    #expect(
      problems.contains { $0.line == line && $0.field == field && $0.reason.contains(reason) }, "\(problems)")
  }

  /// What names an entry that could not be read is not to blame: one slip, one message, and every theme stands.
  @Test(arguments: [
    ("      title: Babies\n", "themes.yaml:4: title: is missing"),
    ("    title: Seeing the child\n", "themes.yaml:8: title: is missing"),
  ])
  func aSlipInAListIsToldOnceAndNotByAllThatNameIt(taken: String, told: String) {
    let text = Self.sound.replacing(taken, with: "")
    #expect(text != Self.sound)
    let (library, problems) = ThemeLibrary.parse(text, file: "themes.yaml")
    #expect(problems.map(\.description) == [told])
    #expect(library.themes.map(\.id.rawValue) == ["first-theme", "second-theme", "third-theme"])
  }
}
