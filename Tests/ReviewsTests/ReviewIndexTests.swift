import Casework
import Testing

@testable import Reviews

@Suite struct ReviewIndexTests {
  let index: ReviewIndex
  let library: ThemeLibrary

  init() throws {
    index = try LibraryFiles.reviewIndex()
    library = try LibraryFiles.themeLibrary()
  }

  @Test func holdsTheTwelveTimelines() {
    let expected: Set = [
      "victoria-climbie", "peter-connelly", "keanu-williams", "daniel-pelka", "hamzah-khan", "ellie-butler",
      "star-hobson", "arthur-labinjo-hughes", "dylan-tiffin-brown", "evelyn-rose-muggleton", "sutton-twins",
      "gamor-ogunkoya",
    ]
    #expect(Set(index.reviews.filter(\.hasTimeline).map(\.id.rawValue)) == expected)
  }

  @Test func themesAndReviewsNameEachOther() {
    #expect(library.disagreements(with: index) == [])
    for theme in library.themes {
      #expect(Set(index.reviews(showing: theme.id).map(\.id)) == Set(theme.cases))
    }
  }

  @Test func everyReviewIsPublicAndUnique() {
    #expect(Set(index.reviews.map(\.id)).count == index.reviews.count)
    for review in index.reviews {
      #expect(review.id.isWellFormed && !review.themes.isEmpty, "\(review.id)")
      #expect(Set(review.themes).count == review.themes.count, "\(review.id) names a theme twice")
    }
  }

  @Test func walesIsToldApart() {
    #expect(index.reviews.filter { $0.nation == .wales }.map(\.id.rawValue) == ["logan-mwangi"])
    #expect(index[ReviewID(rawValue: "logan-mwangi")]?.kind == .childPracticeReview)
  }

  @Test func reviewsAreFound() throws {
    let review = try #require(index[ReviewID(rawValue: "daniel-pelka")])
    #expect(review.children == ["Daniel Pelka"])
    #expect(review.published?.description == "2013-09")
    #expect(library.themes(shownBy: review.id).map(\.id) == review.themes)
    #expect(index.nearest(to: ReviewID(rawValue: "daniel-pelca"))?.rawValue == "daniel-pelka")
    #expect(index[ReviewID(rawValue: "daniel")] == nil)
  }

  @Test(arguments: ["2013", "2013-09", "2013-09-17", "2024-02-29"])
  func aDateReadsBackAsItWasWritten(text: String) {
    #expect(PublicationDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "13", "2013-9", "2013-13", "2013-00", "2013-02-30", "2023-02-29", "2013-09-17-1", "2013-", "soon",
    "٢٠١٣",
    "+201", "0000",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(PublicationDate(text) == nil)
  }
}
