import Casework
import Lessons
import Testing

@testable import Web

@Suite struct WordingTests {
  private func words(_ path: String, of pages: [ReportPage]) throws -> String {
    let page = try #require(pages.first { $0.path == path })
    return PageRead(page.text).words.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func aQuestionSaysWhenItWouldHaveBeenAsked() throws {
    let words = try words("cases/made-up.html", of: try MadeUp.pages())
    #expect(
      words.contains(
        "20 December 2010: Injured more than once, wherever it was seen Has one paediatrician looked"))
    #expect(words.contains("This check would have asked on 20 December 2010 (176 days before)."))
    #expect(words.contains("Not the rule then: it is the rule since 19 August 2024."))
    #expect(words.contains("If every record were complete, this check would have asked on"))
    #expect(words.contains("it rests on taking every record so, which no source says."))
    #expect(words.contains("The first service that could have asked alone could have done so 16 days later."))
    #expect(words.contains("Different kinds of worry about one child, from different places"))
  }

  @Test(arguments: [
    (nil as Int?, ""), (0, " (on the last day)"), (1, " (1 day before)"), (294, " (294 days before)"),
  ])
  func daysAreCountedBack(days: Int?, words: String) {
    #expect(Wording.before(days) == words)
  }

  @Test func whatCouldNotBeToldSaysWhy() throws {
    let words = try words("cases/made-up.html", of: try MadeUp.pages())
    #expect(words.contains("20 May 2011: could not be told from 23 May 2011, because"))
    #expect(words.contains("because this is not known: "))
    #expect(words.contains("If every record were complete, it would have asked."))
    #expect(
      words.contains("Sample social care, concern received, from 1 November 2010 to 30 November 2010"))
  }

  /// The ear of the sibling was bruised too; the page is about the child whom the review names.
  @Test func aReviewsPageIsAboutTheChildrenItNames() throws {
    let timeline = try MadeUp.timeline()
    let replay = Replay.run(timeline, LessonSet(try MadeUp.lessons()))
    #expect(replay.findings.allSatisfy { $0.key.person != "sibling-1" || $0.key.lesson != "together" })
    let story = Story(stated: replay, assumed: nil, lessons: [:])
    #expect(Set(story.questions.map(\.about)).subtracting(["the family"]) == ["Robin Sample"])
    #expect(story.untold.allSatisfy { ["Robin Sample", "the family"].contains($0.about) })
  }

  @Test func caseworkShowsAnyChildByItsRecord() throws {
    var timeline = try MadeUp.timeline()
    timeline.isLibrary = false
    let lessons = try MadeUp.lessons()
    let story = Story(stated: Replay.run(timeline, LessonSet(lessons)), assumed: nil, lessons: [:])
    #expect(story.names == [])
    #expect(story.questions.contains { $0.about == "child robin" })
    let pages = try MadeUp.report(of: [timeline], lessons)
    let page = try #require(pages.first { $0.path == "cases/made-up.html" })
    #expect(!page.text.contains("About Robin Sample"))
    #expect(try !words("index.html", of: pages).contains("The children named here died"))
  }

  @Test func aFileWithoutNamesShowsItsChild() throws {
    var timeline = try MadeUp.timeline()
    timeline.family.people = timeline.family.people.map {
      Person(id: $0.id, part: $0.part, born: $0.born, parents: $0.parents)
    }
    let story = Story(
      stated: Replay.run(timeline, LessonSet(try MadeUp.lessons())), assumed: nil, lessons: [:])
    #expect(story.questions.contains { $0.about == "child robin" })
  }

  @Test func casesStandByTitleWhateverTheirOrder() throws {
    let titles = ["Cedric", "Anna", "Bela"]
    let timelines = try titles.map { title in
      var timeline = try MadeUp.timeline()
      timeline.name = title.lowercased()
      timeline.title = title
      // The first by name has no event at all, so that an order by what was found would show.
      if title == "Anna" { timeline.events = [] }
      return timeline
    }
    let words = try words("index.html", of: try MadeUp.report(of: timelines, try MadeUp.lessons()))
    let places = ["Anna", "Bela", "Cedric"].compactMap { words.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test func anEmptyCaseSaysThatNothingWasAsked() throws {
    var timeline = try MadeUp.timeline()
    timeline.events = []
    let words = try words("cases/made-up.html", of: try MadeUp.report(of: [timeline], try MadeUp.lessons()))
    #expect(words.contains(Wording.quiet))
  }

  /// A law that is not known to be in force has a page, no questions, and no rate of nought.
  @Test func aLessonThatIsNotRunSaysSo() throws {
    let pages = try MadeUp.pages()
    let title = "Taken off the roll, and the authority not told twice"
    #expect(try words("lessons.html", of: pages).contains("\(title) not run: its law is not in force"))
    #expect(
      try words("authority.html", of: pages).contains("\(title) trial not run not run"))
    let page = try words("lessons/roll-told-twice.html", of: pages)
    #expect(page.contains("Commencement not verified: shown, and never run."))
    #expect(page.contains("In law or guidance, not in a review."))
    #expect(page.contains("It is not run, so nothing is told of any case."))
  }

  /// The cases that a lesson says nothing of stand in one sentence, not in a line each.
  @Test func aLessonNamesTheCasesThatItIsQuietAboutOnce() throws {
    var timeline = try MadeUp.timeline()
    timeline.events = []
    let words = try words(
      "lessons/repeat-injury.html", of: try MadeUp.report(of: [timeline], try MadeUp.lessons()))
    #expect(words.contains("No question from this lesson on what is held here of: \(timeline.title ?? "")."))
    #expect(!words.contains("would have asked on"))
  }

  @Test(arguments: [
    ("2006-03-01", "2006-12-28", "March 2006 to December 2006"), ("2006-03-01", "2006-03-09", "March 2006"),
  ])
  func aYearOfTheRecordIsNamedByItsMonths(first: String, last: String, words: String) throws {
    #expect(Wording.months(from: try #require(Day(first)), to: try #require(Day(last))) == words)
  }

  /// One question is open from the beginning, and it rests on stated records.
  @Test func oneQuestionIsOpen() throws {
    let page = try #require(try MadeUp.pages().first { $0.path == "cases/made-up.html" })
    #expect(page.text.ranges(of: "<details class=\"question\" open=\"\">").count == 1)
    #expect(!page.text.contains("<details class=\"question if-complete\" open=\"\">"))
  }

  /// Where a review names several children, what is the same of each is said once, and every mark still leads there.
  @Test func whatIsTheSameOfSeveralChildrenIsSaidOnce() throws {
    let pages = try LibraryReport.pages()
    let page = try #require(pages.first { $0.path == "cases/sutton-twins.html" })
    let all = "Bryson Hoath, Kyson Hoath, Leyton Hoath and Logan Hoath."
    let words = PageRead(page.text).words
    #expect(words.ranges(of: "About \(all)").count > 5)
    #expect(words.ranges(of: "About Kyson Hoath.").isEmpty)
    #expect(PageRead(page.text).ids.count { $0.hasPrefix("question-closing.") } == 4)
  }

  @Test func questionsOfOneLessonAndDayStandTogether() throws {
    let question = try #require(try MadeUp.story().questions.first { !$0.isIfComplete })
    let assumed = Question(
      finding: question.finding, lesson: question.lesson, about: question.about, gap: nil, daysBefore: nil,
      isIfComplete: true)
    #expect(
      [question, assumed, question].together == [[question, question], [assumed]])
  }

  @Test func anEmptyReportSaysSo() throws {
    let pages = try MadeUp.report(of: [], [])
    #expect(try words("index.html", of: pages).contains("This report holds no case."))
    #expect(try words("lessons.html", of: pages).contains("This report holds no lesson."))
  }

  /// A report without a load leads nobody to an empty page.
  @Test func whatIsNotInAReportIsNotLinked() throws {
    let without = try MadeUp.report(of: [try MadeUp.timeline()], try MadeUp.lessons())
    #expect(!without.contains { $0.path == "authority.html" })
    #expect(without.allSatisfy { !$0.text.contains("authority.html") })
    let with = try MadeUp.pages()
    #expect(with.contains { $0.path == "authority.html" })
    #expect(
      with.filter { $0.text.contains("<nav aria-label=\"Report\">") }.allSatisfy {
        $0.text.contains("authority.html")
      })
  }

  /// What was refused is told on its case's page, folded, by the file's own name and without its folders.
  @Test func refusedRowsAreToldOnTheCasesPage() throws {
    let rows = [
      DataProblem(file: "private/of/anna/made-up.jsonl", line: 7, field: "kind", reason: "is not <known>"),
      DataProblem(file: "private/of/anna/made-up.jsonl", line: 7, field: "occurred", reason: "is missing"),
    ]
    let unread = [DataProblem(file: "b/other.jsonl", line: 1, field: "header", reason: "is missing")]
    let pages = try MadeUp.report(
      of: [try MadeUp.timeline()], try MadeUp.lessons(), refused: ["made-up": rows], unread: unread)
    let page = try words("cases/made-up.html", of: pages)
    #expect(page.contains("One line of its file is not in this page: what could not be read"))
    #expect(page.contains("made-up.jsonl 7 kind is not <known>"))
    #expect(page.contains("made-up.jsonl 7 occurred is missing"))
    #expect(!page.contains("anna"))
    let front = try words("index.html", of: pages)
    #expect(front.contains("other.jsonl 1 header is missing"))
    let text = try #require(pages.first { $0.path == "cases/made-up.html" }).text
    #expect(text.contains("<details class=\"refused\"><summary>"))
    #expect(
      !(try #require(MadeUp.pages().first { $0.path == "cases/made-up.html" })).text.contains(
        "class=\"refused\""))
  }

  /// Folded lists keep the longest pages short; what asks today stands open.
  @Test func lessonsStandInGroupsOfWhichOnlyTheLiveOnesAreOpen() throws {
    let pages = try MadeUp.pages()
    for path in ["lessons.html", "authority.html"] {
      let text = try #require(pages.first { $0.path == path }).text
      #expect(text.contains("<details class=\"group\""), "\(path)")
      #expect(!text.contains("<details class=\"group\" open=\"\"><summary><h3>On silent trial"), "\(path)")
    }
  }

  @Test func theAuthorityIsSimulatedAndSmallGroupsAreNotShown() throws {
    let words = try words("authority.html", of: try MadeUp.pages())
    #expect(words.contains("Every person, family and record behind this page is simulated."))
    #expect(words.contains("n = 5,000 simulated children, 1 January 2025 to 31 December 2025."))
    #expect(words.contains("Ethnicity: not stated fewer than 30 not shown"))
    #expect(!words.contains("99.00"))
  }

  @Test func everyThemeLeadsToLessonsAndLessonsToCases() throws {
    let pages = try MadeUp.pages()
    let links = { (path: String) in
      Set(PageRead(pages.first { $0.path == path }?.text ?? "").links.map(\.address))
    }
    #expect(links("themes.html").contains("themes/first-theme.html"))
    #expect(
      links("themes/first-theme.html").isSuperset(of: [
        "../lessons/repeat-injury.html", "../cases/made-up.html",
      ]))
    #expect(links("lessons/repeat-injury.html").contains("../themes/first-theme.html"))
    #expect(links("lessons/repeat-injury.html").contains { $0.hasPrefix("../cases/made-up.html#question-") })
    #expect(
      links("cases/made-up.html").isSuperset(of: [
        "../lessons/repeat-injury.html", "../themes/first-theme.html",
      ]))
  }
}
