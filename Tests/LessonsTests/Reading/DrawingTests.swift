import Casework
import Lessons
import Testing

/// What a drawn or listed example becomes.
@Suite struct DrawingTests {
  private func example(_ text: String, when: String = "happens: visit", ask: String? = nil) throws -> Example
  {
    let (lesson, problems) = Snippet.read(
      when: when, ask: ask ?? "level: ask\nwho: [duty]\nquestion: Why?", examples: "fires: \(text)")
    #expect(problems.map(\.description) == [])
    return try #require(lesson?.examples.first { $0.expects == .fires })
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("weeks", "2024-03-25"), ("days", "2024-03-07"), ("months", "2024-06-04"), ("hours", "2024-03-04"),
  ])
  func stepsCountFromMondayTheFourthOfMarch2024(unit: String, third: String) throws {
    let example = try example("{ \(unit): \"R..V\", on: 3, until: 3 }")
    #expect(example.timeline.events.map(\.occurred.latest) == [try day("2024-03-04"), try day(third)])
    #expect(example.on == (try day(third)))
    #expect(example.until == (try day(third)))
  }

  @Test func hoursAreMomentsFromNine() throws {
    let events = try example("{ hours: \"R.V\" }").timeline.events
    #expect(events.map(\.occurred.description) == ["2024-03-04T09:00:00Z", "2024-03-04T11:00:00Z"])
  }

  @Test func aBracketIsOneStepAndSpacesAreNone() throws {
    let events = try example("{ days: \"(RI) .V\" }").timeline.events
    #expect(events.map(\.id) == ["I1", "R1", "V1"])
    #expect(events.map { $0.occurred.latest - events[0].occurred.latest } == [0, 0, 2])
  }

  @Test func aLineIsAService() throws {
    let text = "{ weeks: { \"haringey / social care\": \"R....C\", \"nursery one / nursery\": \"..I.I\" } }"
    let timeline = try example(text).timeline
    let held = Dictionary(grouping: timeline.events, by: { $0.held.holdings.map(\.service) })
    #expect(held[["haringey / social care"]]?.map(\.kind) == [.concernReceived, .involvement])
    #expect(held[["nursery one / nursery"]]?.map(\.kind) == [.markOrInjury, .markOrInjury])
    #expect(timeline.family.knownTo.complete)
    #expect(timeline.family.knownTo.entries.map(\.service).contains("nursery one / nursery"))
  }

  @Test func twoMarksAreTwo() throws {
    let events = try example("{ weeks: \"II\" }").timeline.events
    #expect(Set(events.map { $0.detail.words(.regions) }).count == 2)
  }

  @Test func lettersRelateToTheLatestBefore() throws {
    let events = try example("{ weeks: \"IIo(RO)\" }").timeline.events
    let opinions = events.filter { $0.kind == .medicalOpinion }
    #expect(opinions.map(\.relations) == [[Relation(.answers, "I2")], [Relation(.answers, "I2")]])
  }

  @Test func aQuestionMarkIsTheNextLettersEventSomeTimeInTheYearBefore() throws {
    let events = try example("{ months: \"?.I\" }").timeline.events
    #expect(events.map(\.kind) == [.markOrInjury, .markOrInjury])
    #expect(events[0].occurred.description == "2023-03-05/2024-03-04")
    #expect(events[0].firstKnown == (try day("2024-03-04")).end)
    #expect(events[1].occurred.description == "2024-05-04")
  }

  @Test func withChangesAllEventsOfALetterOrOne() throws {
    let text = """
      { weeks: "III", with: { I: { source: document, detail: { kind: bite } }, I2: { detail: { regions: [shin] }, held by: [a / GP, b / police] } } }
      """
    let events = try example(text).timeline.events
    #expect(events.allSatisfy { $0.source == .document && $0.detail.word(.kind) == .bite })
    #expect(events.map { $0.detail.word(.regions) == .shin } == [false, true, false])
    #expect(events[1].held.holdings.map(\.service) == ["a / GP", "b / police"])
  }

  @Test func anEventMadeAnotherKindKeepsNoDetailOfTheLetter() throws {
    let text = "{ weeks: \"V\", with: { V: { kind: child seen, detail: { setting: school } } } }"
    let event = try #require(try example(text).timeline.events.first)
    #expect(event.kind == .childSeen)
    #expect(event.detail == [.setting: .words([.school])])
    #expect(event.source == .seenByProfessional)
  }

  @Test func listedEventsStandBesideDrawnOnes() throws {
    let text = """
      { weeks: "R", events: [ { day: 3/9, known day: 12, kind: observation, held by: [the nursery / nursery], answers: R1 }, { hour: 30, id: x, kind: decision, detail: { review date: day 40 } } ] }
      """
    let events = Dictionary(
      uniqueKeysWithValues: try example(text).timeline.events.map { ($0.id, $0) })
    #expect(events["e1"]?.occurred.description == "2024-03-07/2024-03-13")
    #expect(events["e1"]?.held.holdings.map(\.since.description) == ["2024-03-16"])
    #expect(events["e1"]?.relations == [Relation(.answers, "R1")])
    #expect(events["x"]?.occurred.description == "2024-03-05T15:00:00Z")
    #expect(events["x"]?.detail[.reviewDate] == .day(try day("2024-04-13")))
    #expect(events["x"]?.held == .notStated)
  }

  @Test(arguments: [
    ("{ days: V }", "2021-03-04"), ("{ days: i }", "2023-09-04"),
    ("{ days: i, child age: 3 weeks }", "2024-02-12"),
    ("{ days: V, child age: 2 years }", "2022-03-04"), ("{ days: V, child age: 1 day }", "2024-03-03"),
  ])
  func theChildIsThreeUnlessSaid(text: String, born: String) throws {
    #expect(try example(text).timeline.family.people.first?.born == Occurrence(try day(born)))
  }

  @Test func peopleAreThereWhereTheyAreNamed() throws {
    #expect(try example("{ days: V }").timeline.family.people.map(\.id) == ["child", "mother", "father"])
    #expect(
      try example("{ days: A }").timeline.family.people.map(\.id) == ["child", "mother", "father", "partner"])
    let twins =
      "{ days: V, with: { V: { about: [one, two] } }, family: { people: [ { id: one, is: child, born: day -400 }, { id: two, is: child } ] } }"
    #expect(try example(twins).timeline.family.people.map(\.id) == ["one", "two"])
  }

  @Test func everythingIsCoveredUnlessItIsSaidNotToBe() throws {
    let covered = try example("{ weeks: \"V\", until: 9 }")
    #expect(covered.timeline.family.coverage.allSatisfy { $0.kinds.isEmpty && $0.to == covered.until })
    #expect(covered.timeline.family.coverage.allSatisfy { (try? day("2021-03-04")) == $0.from })
    #expect(covered.timeline.family.coverage.count == covered.timeline.family.knownTo.entries.count)
    let bare = try example("{ weeks: \"V\", covered: no }").timeline.family
    #expect(bare.coverage == [])
    #expect(bare.knownTo == KnownTo())
  }

  @Test func theEndLeavesTimeForTheLongestClock() throws {
    let short = try example("{ days: \"..V\" }")
    #expect(short.until == (try day("2024-03-06")) + 14)
    let gap = "gap: visit\nfor: 42 days\ngrace: 5 working days\nwhile: worry open"
    let long = try example("{ days: \"..V\" }", when: gap)
    #expect(long.until >= (try day("2024-03-06")) + 42 + 14)
    #expect(try example("{ days: \"..V\", until: day 90 }", when: gap).until == (try day("2024-06-02")))
    #expect(try example("{ days: \"..V\", until: 2024-06-03 }", when: gap).until == (try day("2024-06-03")))
  }

  @Test func levelAndReasonAreKept() throws {
    let example = try example(
      "{ days: V, level: act, why: seen, and not heard }",
      ask: "level: act\nwho: [duty]\nwithin: 1 day\nquestion: Why?")
    #expect(example.level == .act)
    #expect(example.why == "seen, and not heard")
    #expect(example.line == 17)
  }
}
