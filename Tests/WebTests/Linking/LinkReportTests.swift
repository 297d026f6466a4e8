import Testing

@testable import Linkage
@testable import Web

/// The pages of a linkage.
@Suite struct LinkReportTests {
  private func page(_ path: String, isLabelled: Bool = true, hasGroups: Bool = true) throws -> PageRead {
    let pages = MadeUpLinkage.pages(isLabelled: isLabelled, hasGroups: hasGroups)
    return PageRead(try #require(pages.first { $0.path == path }).text)
  }

  @Test(arguments: [
    "index.html", "comparisons.html", "weights.html", "apart.html", "blocking.html", "groups.html",
    "about.html",
  ])
  func pageIsAsKept(path: String) throws {
    let page = try #require(MadeUpLinkage.pages().first { $0.path == path })
    try expectSnapshot(page.text, named: "linkage-\(path)")
  }

  @Test(arguments: ["index.html", "weights.html", "blocking.html", "groups.html"])
  func withoutLabelsQualityIsUnknown(path: String) throws {
    let words = try page(path, isLabelled: false).words
    #expect(words.lowercased().contains("unknown"))
    #expect(!words.contains("Precision") && !words.contains("Truly one person"))
  }

  @Test func withoutAGroupColumnThatIsSaid() throws {
    #expect(try page("groups.html", hasGroups: false).words.contains("No group column was given"))
  }

  @Test func theModelsOwnEstimateIsNamedAsSuch() throws {
    let words = try page("index.html", isLabelled: false).words
    #expect(words.contains("The model’s own estimate"))
    // 1/(1+2^21.5) + 1/(1+2^9.25) + 1/(1+2^6.75) is about a hundredth.
    #expect(words.contains("of 3 links, about 0.0 are not one person"))
  }

  @Test func aFoldersNameIsNotShown() {
    for page in MadeUpLinkage.pages() { #expect(!page.text.contains("homes"), "\(page.path)") }
  }

  @Test func groupsStandByNameAndSmallOnesSayNothing() throws {
    let page = try #require(MadeUpLinkage.pages().first { $0.path == "groups.html" })
    let names = page.text.matches(of: /<th scope="row">([^<]*)</).map { String($0.output.1) }
    #expect(names == Array(repeating: ["not given", "b", "made-up"], count: 3).flatMap { $0 })
    let words = PageRead(page.text).words
    #expect(words.contains("too few to say"))
    #expect(words.contains("fewer than 30"))
    #expect(!words.contains("75.0%") && !words.contains("66.6%"), "one of four is no share of a group")
  }

  /// Without labels no table of errors is shown, and none is spoken of.
  @Test func withoutTruthOnlyWhoIsHeldApartIsTold() throws {
    let groups = [
      "large": GroupMeasure(truePairs: 90, quality: PairMeasure.Quality(right: 80, given: 80, all: 90))
    ]
    let page = GroupsPage(findings: MadeUpLinkage.findings("x", isLabelled: false, groups: groups)).page
    #expect(page.text.matches(of: /<th scope="row">/).count == 1)
    let words = PageRead(page.text).words
    #expect(words.contains("No truth column was given"))
    #expect(words.contains("Source: the group column of the same files"))
    #expect(!words.contains("first table") && !words.contains("the truth and group columns"))
  }

  /// A column that holds no groups but values, such as postcodes, is not spelt out.
  @Test(arguments: [(2, 500, 2), (500, 0, 200), (3, 4, 7)])
  func aColumnOfManyValuesIsNotSpeltOut(large: Int, small: Int, listed: Int) throws {
    let measure = { (pairs: Int) in
      GroupMeasure(truePairs: pairs, quality: PairMeasure.Quality(right: pairs, given: pairs, all: pairs))
    }
    let groups =
      (0..<large).map { ("large \($0)", measure(40)) } + (0..<small).map { ("small \($0)", measure(2)) }
    let page = GroupsPage(
      findings: MadeUpLinkage.findings(
        "x", isLabelled: true, groups: Dictionary(uniqueKeysWithValues: groups)))
    #expect(page.page.text.matches(of: /<th scope="row">/).count == 3 * listed)
    let left = large + small - listed
    #expect(PageRead(page.page.text).words.contains("\(left) more groups are not listed") == (left > 0))
  }

  @Test func whatIsNotListedIsCounted() throws {
    let words = try page("apart.html").words
    #expect(words.contains("140 pairs of groups in all; the first 22 are here, 118 are not"))
    #expect(words.contains("The next 2"))
    #expect(words.contains("11 records (made-up-0, made-up-0b and 9 more)"))
  }

  @Test func everyDrawingIsToldInWords() throws {
    for path in ["comparisons.html", "weights.html", "apart.html", "groups.html"] {
      let text = try #require(MadeUpLinkage.pages().first { $0.path == path }).text
      let drawings = text.matches(of: /<svg class="(row-drawing|histogram)"[^>]*>/).map(\.output.0)
      #expect(!drawings.isEmpty, "\(path)")
      // A row's drawing repeats the row's own figures; any other says what it shows.
      for drawing in drawings {
        #expect(
          drawing.contains("aria-hidden=\"true\"") != drawing.contains("aria-label=\"Pairs by match weight"))
      }
    }
  }
}
