import Casework
import Lessons
import Testing

@testable import Web

@Suite struct DrawingTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func daysLieInOrderAndTrueToLength() throws {
    let first = try day("2010-01-01")
    let scale = TimeScale(days: [first, first + 40, first + 100], width: 228)
    #expect([0, 40, 50, 100].map { scale.x(first + $0) } == [14, 94, 114, 214])
    #expect(scale.x(first - 9) == 14 && scale.x(first + 900) == 214)
    #expect(scale.stretches.count { $0.isShortened } == 0)
  }

  @Test func longEmptyTimesAreDrawnShort() throws {
    let first = try day("2000-01-01")
    let scale = TimeScale(days: [first, first + 50, first + 3_000, first + 3_050], width: 500)
    #expect(scale.stretches.map(\.isShortened) == [false, true, false])
    #expect(scale.x(first + 3_000) - scale.x(first + 50) == TimeScale.shortened)
    #expect(
      abs((scale.x(first + 50) - scale.x(first)) - (scale.x(first + 3_050) - scale.x(first + 3_000))) < 0.001)
  }

  @Test(arguments: 0..<60) func anyDaysLieInOrderWithinTheDrawing(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let first = try day("1999-05-01")
    let days = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      first + Int.random(in: 0...8_000, using: &random)
    }
    let scale = TimeScale(days: days, width: 600)
    let places = days.sorted().map(scale.x)
    #expect(places == places.sorted())
    #expect(places.allSatisfy { (0.0...600.0).contains($0) })
    for room in [Axis.room, Axis.roomNarrow] {
      let labels = Axis.ticks(scale, room: room).map(\.labelX)
      #expect(zip(labels, labels.dropFirst()).allSatisfy { $1 - $0 >= room })
      #expect(labels.allSatisfy { $0 <= 600 - room })
    }
  }

  @Test func noDaysAreNoDrawing() {
    #expect(TimeScale(days: [], width: 100).x(Day.first) == 0)
    #expect(Axis.ticks(TimeScale(days: [], width: 100)).isEmpty)
  }

  @Test func rowsKeepThingsApart() {
    var rows = Rows(gap: 2)
    #expect(
      [(0.0, 10.0), (5, 15), (12, 20), (16, 18), (30, 40)].map { rows.place(from: $0, to: $1) } == [
        0, 1, 0, 2, 0,
      ])
    #expect(rows.count == 3)
  }

  /// A name is never cut: where it is too long for a telephone it takes a second line.
  @Test func longNamesTakeTwoLines() {
    #expect(!Lane.needsTwoLines("Police", "Metropolitan Police"))
    #expect(
      Lane.needsTwoLines("Domestic abuse service", "Specialist Service for Children and Young People"))
  }

  @Test(arguments: [
    (0.0, "0%"), (374.2, "37.42%"), (370.0, "37%"), (0.7, "0.07%"), (-5.0, "-0.5%"), (1000.0, "100%"),
  ])
  func placesArePartsOfTheWidth(place: Double, text: String) {
    #expect(place.across == text)
  }

  @Test(arguments: [
    ("haringey / social care", "Haringey social care"),
    ("metropolitan police / police", "Metropolitan Police"),
    ("local practice / GP", "GP (Local Practice)"), ("school in paris / school", "School in Paris"),
    ("hospital not named / hospital", "Hospital not named"),
    ("service not named / CAMHS", "CAMHS (Service not named)"),
    ("st ann's hospital / paediatrics", "St Ann's Hospital paediatrics"), ("police", "Police"),
  ])
  func servicesAreNamedAsPeopleSayThem(id: String, words: String) {
    #expect(ServiceID(rawValue: id).inWords == words)
  }

  /// A day that is not exact is never drawn as if it were.
  @Test func vagueDaysAreDrawnHollow() throws {
    let story = try MadeUp.story()
    let picture = CasePicture(story)
    let vague = story.timeline.events.filter { $0.occurred.earliest < $0.occurred.latest }.map(\.id)
    #expect(!vague.isEmpty && vague.count < picture.marks.count)
    #expect(Set(picture.marks.filter(\.isVague).map(\.event)) == Set(vague))
    let drawing = CaseDrawing(picture: picture).html(label: "").text
    #expect(drawing.ranges(of: "class=\"mark vague\"").count == vague.count)
  }

  @Test(arguments: [(0.0, "0"), (2.5, "2.5"), (-0.25, "-0.3"), (10.04, "10"), (.infinity, "0"), (.nan, "0")])
  func placesAreShort(value: Double, text: String) {
    #expect(value.shortest == text)
  }

  @Test func everyEventIsMarkedOnceInTheLaneOfItsFirstHolder() throws {
    let story = try MadeUp.story()
    let picture = CasePicture(story)
    #expect(picture.marks.map(\.event.rawValue).sorted() == story.timeline.events.map(\.id.rawValue).sorted())
    #expect(
      picture.lanes.map(\.title) == [
        "Questions", "Owed by a service", "Help", "Could not be told", "Social care", "GP",
        "Emergency department", "School", "Police", "Holder not stated", "Nobody then",
      ])
    for mark in picture.marks {
      let lane = try #require(picture.lanes.first { ($0.y..<$0.y + $0.height).contains(mark.y) })
      let event = try #require(story.event(mark.event))
      switch LanePlan.holder(of: event) {
      case .service(let service): #expect(lane.title == service.service.firstUpper)
      case .notStated: #expect(lane.title == "Holder not stated")
      case .nobody: #expect(lane.title == "Nobody then")
      }
    }
  }

  @Test func noTwoMarksOfOneRowTouch() throws {
    for timeline in try LibraryReport.timelines() {
      let story = Story(stated: Replay.run(timeline, LessonSet([])), assumed: nil, lessons: [:])
      let rows = Dictionary(grouping: CasePicture(story).marks, by: \.y)
      for row in rows.values {
        let places = row.sorted { $0.x < $1.x }
        #expect(zip(places, places.dropFirst()).allSatisfy { $1.from - $0.x >= 12 }, "\(timeline.name)")
      }
    }
  }

  /// What nobody held yet is not drawn: on each day as many marks as events known by then, each kept on the page once.
  @Test func aDayShowsWhatWasKnownByThen() throws {
    let story = try MadeUp.story()
    let days = DayStep.all(of: story).map(\.day)
    let drawings = DayDrawings(picture: CasePicture(story, for: .days), days: days)
    #expect(days.count > 5)
    for (place, day) in days.enumerated() {
      let known = story.timeline.events.filter { $0.firstKnown.map { $0.day <= day } ?? false }
      #expect(
        (0...place).flatMap(drawings.marks).map(\.event.rawValue).sorted()
          == known.map(\.id.rawValue).sorted())
      let drawing = drawings.html(at: place, label: "").text
      #expect(drawing.ranges(of: "\"#known-").count == place + 1)
      #expect(drawing.ranges(of: "class=\"new\"").count == drawings.marks(at: place).count)
    }
    let kept = drawings.definitions.text
    #expect(!kept.contains("<a "))
    for (look, isIfComplete) in [("asked", false), ("asked if-complete", true)] {
      let asked = story.questions.filter { $0.isIfComplete == isIfComplete && days.contains($0.day) }
      #expect(!asked.isEmpty && kept.ranges(of: "class=\"\(look)\"").count == asked.together.count)
    }
  }

  /// A mark is too small for many fingers: each stands in the list below too, in the order of days.
  @Test func everyMarkAndFlagIsALineOfTheList() throws {
    let picture = CasePicture(try MadeUp.story())
    let list = PageRead(DrawingList(picture: picture).html.text)
    let anchors = picture.marks.map { Anchor.event($0.event) } + picture.flags.map(\.anchor)
    #expect(
      list.links.filter { $0.element == "a" }.map(\.address).sorted() == anchors.map { "#\($0)" }.sorted())
    let days = picture.marks.map { ($0.x, "#\(Anchor.event($0.event))") }
    let order = list.links.map(\.address).compactMap { address in days.first { $0.1 == address }?.0 }
    #expect(order.count == days.count && order == order.sorted())
    #expect(try DrawingList(picture: CasePicture(Self.empty())).html.text.isEmpty)
  }

  private static func empty() throws -> Story {
    var timeline = try MadeUp.timeline()
    timeline.events = []
    return Story(stated: Replay.run(timeline, LessonSet([])), assumed: nil, lessons: [:])
  }

  /// Whatever would have been asked by the end, on stated records or if every record were complete, has its day.
  @Test func everyQuestionHasItsDay() throws {
    let story = try MadeUp.story()
    let steps = DayStep.all(of: story)
    let shown = steps.flatMap { $0.asked + $0.askedIfComplete }
    let due = story.questions.filter { $0.day <= DayStep.last(of: story) }
    #expect(due.contains(where: \.isIfComplete) && Set(shown) == Set(due) && shown.count == due.count)
    #expect(steps.allSatisfy { $0.asked.allSatisfy { !$0.isIfComplete } })
    let links = Set(PageRead(CaseDays(story: story).html.text).links.map(\.address))
    #expect(due.allSatisfy { links.contains("#\(Anchor.day($0.day))") })
  }

  /// Every event stands once in the record, whichever year it is folded into.
  @Test func theRecordIsFoldedByYear() throws {
    let story = try MadeUp.story()
    let record = CaseRecord(story: story).html.text
    let years = Set(story.timeline.events.map(\.occurred.latest.year) + story.questions.map(\.day.year))
    #expect(years.count > 1 && record.ranges(of: "<details class=\"year\">").count == years.count)
    #expect(
      PageRead(record).ids.filter { $0.hasPrefix("event-") }.sorted()
        == story.timeline.events.map { Anchor.event($0.id) }.sorted())
  }

  @Test func siloBarsEndWhereTheyShould() throws {
    let story = try MadeUp.story()
    let question = try #require(story.questions.first { $0.finding.key.lesson == "repeat-injury" })
    let drawing = SiloDrawing(gap: try #require(question.gap), end: story.timeline.end?.latest)
    let pooled = try day("2010-12-20")
    #expect(drawing.bars.map(\.name) == ["Pooled", "Shareable", "First service alone"])
    #expect(drawing.bars.map(\.until) == [pooled, pooled + 16, pooled + 16])
    #expect(drawing.bars.map(\.words) == ["20 December 2010", "5 January 2011", "5 January 2011"])
  }
}
