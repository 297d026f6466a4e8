import Casework
import Testing

@testable import Reviews

/// Each row is a second entry between two sound ones, which always stand.
@Suite struct ReviewProblemTests {
  @Test(arguments: [
    (
      "{id: b, title: B, url: 'https://b.org', timeline: maybe, themes: [t]}", "timeline",
      "expected one of yes, no"
    ),
    (
      "{id: b, title: B, url: 'https://b.org', timelines: no, themes: [t]}", "timelines",
      "did you mean 'timeline'?"
    ),
    ("{id: b, title: B, url: 'https://b.org', themes: [t]}", "timeline", "is missing"),
    ("{id: b, title: B, url: b.org, timeline: no, themes: [t]}", "url", "must be a public address"),
    (
      "{id: b, title: [B], url: 'https://b.org', timeline: no, themes: [t]}", "title",
      "must be a text, not a list"
    ),
    ("{id: a, title: B, url: 'https://b.org', timeline: no, themes: [t]}", "id", "already used on line 2"),
    ("{id: b, id: c}", "id", "is written twice"),
    ("{id: b, title: \"B}", "YAML", "check quotes"),
    ("not an entry", "review", "must be keys with values"),
  ])
  func aSlipLosesItsEntryAndNoOther(entry: String, field: String, reason: String) {
    let (index, problems) = parse(entry)
    #expect(index.reviews.map(\.id.rawValue) == ["a", "z"], "\(problems)")
    #expect(
      problems.contains { $0.line == 3 && $0.field == field && $0.reason.contains(reason) }, "\(problems)")
  }

  @Test(arguments: [
    ("kind: serious case revue", "kind", "did you mean 'serious case review'?"),
    ("nation: Scotland", "nation", "expected one of England, Wales"),
    ("published: last May", "published", "must be a year"),
    ("children: Peter", "children", "must be a list"),
    ("children: [[a]]", "children", "must be a text, not a list"),
    ("childs: [Peter]", "childs", "is not a key here"),
  ])
  func aSlipInWhatMayBeAbsentKeepsTheEntry(key: String, field: String, reason: String) {
    let (index, problems) = parse(
      "{id: b, title: B, url: 'https://b.org', timeline: no, themes: [t], \(key)}")
    #expect(index.reviews.map(\.id.rawValue) == ["a", "b", "z"])
    #expect(problems.map(\.field) == [field])
    #expect(problems.allSatisfy { $0.line == 3 && $0.reason.contains(reason) }, "\(problems)")
  }

  @Test(arguments: ["A-Review", "two--words", "-b", "b c", "é"])
  func anIDMustBeAFileNameAndALink(id: String) {
    let (_, problems) = parse("{id: '\(id)', title: B, url: 'https://b.org', timeline: no, themes: [t]}")
    #expect(problems.map(\.field) == ["id"])
  }

  @Test func aParagraphInTheWrongPlaceIsNotToldBackWhole() throws {
    let paragraph = String(repeating: "a", count: 500)
    let (_, problems) = parse(
      "{id: b, title: B, url: 'https://b.org', timeline: \(paragraph), themes: [t], \(paragraph): c}")
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { $0.field.count <= 61 && $0.reason.count < 250 }, "\(problems)")
  }

  @Test func themesAndReviewsThatDoNotNameEachOtherAreTold() throws {
    let text = ThemeProblemTests.sound.replacing("cases: [a-review]", with: "cases: [a, aa-revieww]")
    let library = ThemeLibrary.parse(text, file: "themes.yaml").library
    let index = parse("{id: aa-review, title: B, url: 'https://b.org', timeline: no, themes: [first-them]}")
      .index
    let told = library.disagreements(with: index).map(\.description)

    #expect(
      told.contains("themes.yaml:11: cases: 'aa-revieww' is not in the library; did you mean 'aa-review'?"))
    #expect(
      told.contains(
        "index.yaml:2: themes: 'first-theme' names this review in its cases; add it here, or take it out there"
      ))
    #expect(
      told.contains("index.yaml:3: themes: 'first-them' is not in the library; did you mean 'first-theme'?"))
    #expect(told.contains("index.yaml:4: themes: 't' is not in the library"))
  }

  @Test func aMisspeltNameIsToldOnceAndNotOnBothSides() {
    let text = ThemeProblemTests.sound.replacing("a-review", with: "z")
    let library = ThemeLibrary.parse(text, file: "themes.yaml").library
    let index = ReviewIndex.parse(
      """
      reviews:
        - {id: z, title: A, url: 'https://a.org', timeline: yes, themes: [first-theme, secnd-theme, third-theme]}
      """, file: "index.yaml"
    ).index
    #expect(
      library.disagreements(with: index).map(\.description) == [
        "index.yaml:2: themes: 'secnd-theme' is not in the library; did you mean 'second-theme'?"
      ])
  }

  @Test func aReviewThatNamesAThemeMustBeNamedByIt() {
    let library = ThemeLibrary.parse(ThemeProblemTests.sound, file: "themes.yaml").library
    let index = parse("{id: b, title: B, url: 'https://b.org', timeline: no, themes: [third-theme]}").index
    let told = library.disagreements(with: index).map(\.description)
    #expect(
      told.contains("themes.yaml:33: cases: 'b' names this theme; add it here, or take it out there"),
      "\(told)")
  }

  private func parse(_ second: String) -> (index: ReviewIndex, problems: [DataProblem]) {
    ReviewIndex.parse(
      """
      reviews:
        - {id: a, title: A, url: 'https://a.org', timeline: yes, themes: [t]}
        - \(second)
        - {id: z, title: Z, url: 'https://z.org', timeline: no, themes: [t]}
      """, file: "index.yaml")
  }
}
