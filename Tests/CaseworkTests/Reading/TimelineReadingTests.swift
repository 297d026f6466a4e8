import Casework
import Testing

/// What rows mean, whatever text they come from: a JSON line, or the YAML of an example inside a lesson.
@Suite struct TimelineReadingTests {
  private let header = Tree.map([
    "timeline": .number(1), "case": .text("a"),
    "people": .list([
      .map(["id": .text("child"), "is": .text("child"), "born": .text("2006-03-01")]),
      .map(["id": .text("mother"), "is": .text("adult")]),
      .map(["id": .text("baby"), "is": .text("unborn")]),
    ]),
  ])

  /// Reads an event of these values over a usual one.
  private func read(_ values: KeyValuePairs<String, Tree?>) -> (event: Event?, problems: [String]) {
    var row: [(String, Tree?)] = [
      ("id", .text("e")), ("kind", .text("visit")), ("about", .list([.text("child")])),
      ("occurred", .text("2006-12-11")),
    ]
    row.removeAll { pair in values.contains { $0.key == pair.0 } }
    row += values.map { ($0.key, $0.value) }
    var reading = TimelineReading(file: "f")
    reading.read(header, line: 1)
    let entries = row.compactMap { key, value in value.map { Tree.Entry(key, $0) } }
    reading.read(.map(Tree.Map(entries)), line: 2)
    let (timeline, problems) = reading.finish()
    return (timeline?.events.first, problems.map(\.description))
  }

  @Test func whatIsLeftOutIsNotStated() throws {
    let (event, problems) = read([:])
    #expect(problems == [])
    let day = try #require(Day("2006-12-11"))
    #expect(event == Event(id: "e", kind: .visit, subjects: [Subject("child")], occurred: Occurrence(day)))
  }

  @Test func aPartIsUsuallyThePersonsOwn() {
    let (event, _) = read(["about": .list([.text("mother"), .text("baby"), .text("child")])])
    #expect(event?.subjects.map(\.part) == [.adultConcerned, .unborn, .childConcerned])
    let other = Tree.map(["person": .text("child"), "part": .text("other child in the household")])
    #expect(read(["about": .list([other])]).event?.subjects.map(\.part) == [.otherChildInTheHousehold])
  }

  @Test func heldSinceItOccurredUnlessSaid() throws {
    let since = Tree.map([
      "service": .text("b / police"), "since": .text("2006-12-20"), "route": .text("sent"),
    ])
    let (event, _) = read(["held by": .list([since, .text("a / GP")])])
    let days = event?.held.holdings.map(\.since.description)
    #expect(days == ["2006-12-20", "2006-12-11"])
    #expect(event?.held.holdings.map(\.route) == [.sent, .ownRecord])
    #expect(event?.recorder == Recorder(service: "a / GP"))
    #expect(read(["held by": .text("nobody")]).event?.held == .nobody)
    #expect(read(["held by": .text("not stated")]).event?.held == .notStated)
  }

  @Test func theRecorderIsTheFirstThatHoldsItOnItsOwnRecordUnlessSaid() {
    let held = Tree.list([.text("a / GP")])
    #expect(read(["held by": held, "recorded": .text("not stated")]).event?.recorder == nil)
    let who = read(["held by": held, "recorded": .map(["who": .text("nurse 2")])]).event?.recorder
    #expect(who == Recorder(service: "a / GP", who: "nurse 2"))
    let by = read(["held by": held, "recorded": .map(["by": .text("c / police")])]).event?.recorder
    #expect(by == Recorder(service: "c / police"))
  }

  @Test(arguments: [
    (["child"], "2006-12-11", "2006-03-01/2006-12-11 undated"),
    (["child", "mother"], "2006-12-11", "0001-01-01/2006-12-11 undated"),
    (["mother"], "2006", "0001/2006 undated"),
    (["child"], "2006-12-01/2006-12-11", "2006-12-01/2006-12-11 undated"),
  ])
  func undatedHistoryRunsFromBirthOrIsOpen(about: [String], occurred: String, expected: String) {
    let (event, problems) = read([
      "about": .texts(about), "occurred": .text(occurred), "precision": .text("undated"),
    ])
    #expect(problems == [])
    #expect(event?.occurred.description == expected)
  }

  @Test func yamlsOwnReadingOfYesAndOfAYearIsUnderstood() {
    let (event, problems) = read([
      "occurred": .number(2006), "detail": .map(["announced": .flag(false), "bedroom seen": .flag(true)]),
    ])
    #expect(problems == [])
    #expect(event?.occurred.description == "2006")
    #expect(event?.detail.word(.announced) == .no)
    #expect(event?.detail.word(.bedroomSeen) == .yes)
  }

  @Test func notStatedWrittenOutIsLeftOut() {
    let (event, problems) = read(["detail": .map(["announced": .text("not stated")])])
    #expect(problems == [])
    #expect(event?.detail.isEmpty == true)
  }

  @Test func capitalsDoNotMakeAnotherWord() {
    let (event, problems) = read(["kind": .text("Child’s Account"), "source": .text("Child said")])
    #expect(problems == [])
    #expect(event?.kind == .childsAccount)
    #expect(event?.source == .childSaid)
  }

  @Test func oneOrSeveralEventsMayBeNamed() {
    let (event, problems) = read(["answers": .text("x"), "relies on": .texts(["y", "z"])])
    #expect(event == nil)
    #expect(problems.map { $0.prefix(10) } == ["f:2: answe", "f:2: relie", "f:2: relie"])
  }

  @Test func aRecordIsNamedOnceALinkSaysWhoseItIsWhateverComesFirst() {
    let event = Tree.map([
      "id": .text("e"), "kind": .text("visit"), "about": .texts(["school-7"]), "occurred": .text("2006"),
    ])
    let link = Tree.map([
      "link": .map(["record": .text("school-7"), "person": .text("mother"), "known": .text("2007-01-01")])
    ])
    for rows in [[header, event, link], [event, link, header], [link, header, event]] {
      var reading = TimelineReading(file: "f")
      for (place, row) in rows.enumerated() { reading.read(row, line: place + 1) }
      let (timeline, problems) = reading.finish()
      #expect(problems == [])
      #expect(timeline?.events.first?.subjects == [Subject("school-7", .adultConcerned)])
      #expect(timeline?.links.first?.known == Day("2007-01-01")?.end)
    }
  }

  @Test func aWordOfWelshLawIsReadOnAWelshTimelineAlone() {
    let plan = Tree.map([
      "id": .text("e"), "kind": .text("plan"), "about": .texts(["child"]), "occurred": .text("2020"),
      "detail": .map(["kind": .text("care and support")]),
    ])
    guard case .map(var map) = header else { return }
    map.entries.append(Tree.Entry("nation", .text("Wales")))
    for (header, count) in [(Tree.map(map), 1), (self.header, 0)] {
      var reading = TimelineReading(file: "f")
      reading.read(header, line: 1)
      reading.read(plan, line: 2)
      #expect(reading.finish().timeline?.events.count == count)
    }
  }

  @Test func eventsStandInTheOrderInWhichTheyBecameKnown() {
    var reading = TimelineReading(file: "f")
    reading.read(header, line: 1)
    let late = Tree.map(["service": .text("a / GP"), "since": .text("2009")])
    let rows: [(String, String, Tree?)] = [
      ("late", "2006", .list([late])), ("b", "2008-01-02", nil), ("a", "2008-01-02", nil),
      ("first", "2007", .text("nobody")),
    ]
    for (place, (id, occurred, held)) in rows.enumerated() {
      reading.read(
        .map([
          "id": .text(id), "kind": .text("visit"), "about": .texts(["child"]), "occurred": .text(occurred),
          "held by": held,
        ]), line: place + 2)
    }
    #expect(reading.finish().timeline?.events.map(\.id) == ["first", "a", "b", "late"])
  }
}
