import Casework
import Testing

@testable import Reviews

@Suite struct ThemeLibraryTests {
  let library: ThemeLibrary

  init() throws {
    library = try LibraryFiles.themeLibrary()
  }

  @Test func hasSixtyThemesInSixGroups() {
    #expect(library.themes.map(\.number) == Array(1...60))
    #expect(Set(library.themes.map(\.id)).count == 60)
    #expect(library.groups.map(\.letter) == ["A", "B", "C", "D", "E", "F"])
    #expect(library.groups.flatMap { library.themes(in: $0) } == library.themes)
  }

  @Test func idsAreTheTitles() {
    for theme in library.themes { #expect(ThemeID(title: theme.title) == theme.id) }
  }

  @Test(arguments: [
    ("Repeat injuries across providers", "repeat-injuries-across-providers"),
    ("Injury with accepted explanation, no referral", "injury-with-accepted-explanation-no-referral"),
    ("Invisible child / child's voice", "invisible-child-childs-voice"),
    ("Medical neglect and missed health contact (WNB)", "medical-neglect-and-missed-health-contact-wnb"),
    (" -- ", ""),
  ])
  func aTitleBecomesAnID(title: String, id: String) {
    #expect(ThemeID(title: title).rawValue == id)
  }

  @Test func themesAreFound() throws {
    let theme = try #require(library[ThemeID(rawValue: "repeat-injuries-across-providers")])
    #expect(theme.number == 11)
    #expect(library[number: 11] == theme)
    #expect(theme.group.title == "Injuries and medical evidence")
    #expect(theme.cases.contains(ReviewID(rawValue: "peter-connelly")))
    #expect(library[ThemeID(rawValue: "repeat-injury")] == nil)
    #expect(library[number: 61] == nil)
  }

  @Test func aSlipIsAnsweredWithTheNearestTheme() {
    let near = library.nearest(to: ThemeID(rawValue: "repeat-injuries-accross-provider"))
    #expect(near?.rawValue == "repeat-injuries-across-providers")
    #expect(library.nearest(to: ThemeID(rawValue: "weather")) == nil)
  }

  @Test func saysWhatCannotBeComputed() {
    let peopleOnly = library.themes.filter { if case .peopleOnly = $0.computable { true } else { false } }
    let partly = library.themes.filter { if case .partly = $0.computable { true } else { false } }
    #expect(peopleOnly.map(\.number) == [56])
    #expect(partly.map(\.number) == [17, 27, 28, 44, 46, 48, 55])
  }

  @Test func thePanelIsAViewOfTheThemes() throws {
    #expect(library.panel.themes.count == 6)
    #expect(library.panel.source.hasPrefix("https://"))
    for view in library.panel.themes {
      #expect(!library.themes(under: view.id).isEmpty, "nothing is read under \(view.id)")
    }
    let babies = library.themes(under: PanelTheme.ID(rawValue: "babies"))
    #expect(babies.map(\.number) == [7, 10, 57])
    #expect(library[PanelTheme.ID(rawValue: "babies")]?.title == "Babies")
  }

  @Test func everyThemeIsCitedCuedAndBounded() {
    for theme in library.themes {
      #expect(!theme.cases.isEmpty && !theme.cues.isEmpty && !theme.doesNotCount.isEmpty, "\(theme.id)")
      #expect(Set(theme.cases).count == theme.cases.count, "\(theme.id) names a review twice")
    }
  }

  @Test func linesAreShortEnoughToRead() throws {
    let long = try LibraryFiles.text(LibraryFiles.themes).split(separator: "\n").filter { $0.count > 140 }
    #expect(long.isEmpty)
  }
}
