import Casework
import Lessons
import Testing

/// What an area does differently, and what becomes of it in the lessons.
@Suite struct AreaTests {
  private static let lesson = Snippet.text(
    parameters: """
      parameters:
        period: { default: 10 working days }
        least: { default: 2 }
      """,
    when: "any:\n  - { gap: visit, for: $period, grace: 5 days, while: worry open }\n"
      + "  - { repeats: visit, at least: $least, within: 30 days }")

  private static let text = """
    area: newtown
    from: 2020-01-01
    parameters:
      sample:
        period:
          - { value: 4 weeks, from: 2022-01-01, source: "https://a.uk/2" }
          - { value: 2 weeks, from: 2020-01-01, source: "https://a.uk/1" }
        least: { value: 3, from: 2021-01-01, source: "https://a.uk/3" }
    term dates: [{ from: 2023-09-01, to: 2024-07-20, holidays: [{ from: 2023-10-23, to: 2023-10-27 }, 2024-05-06] }]
    agreements: [{ services: [a / police, b / social care], from: 2023-01-01, kinds: [police incident] }]
    worry open days: { value: 60, source: "https://a.uk/5" }
    mobile from months: { value: 7, source: "https://a.uk/6" }
    """

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func area(_ text: String = text) throws -> Area {
    let (area, problems) = Area.read(text, file: "areas/newtown.yaml")
    #expect(problems.map(\.description) == [])
    return try #require(area)
  }

  private func gap(_ lesson: Lesson?) -> Clock? {
    guard case .gap(let gap)? = lesson?.when.first?.anchor else { return nil }
    return gap.period.standard
  }

  @Test func everyKeyReads() throws {
    let convention =
      "conventions: [{ count: from and including the day, lessons: [other], source: https://a.uk }]"
    let area = try area(Self.text + "\n" + convention)
    #expect(area.id == "newtown")
    #expect(area.conventions.worryDays == 60)
    #expect(area.conventions.mobileFromMonths == 7)
    #expect(area.conventions.terms.count == 1)
    #expect(area.conventions.terms.first?.closed.count == 6)
    #expect(
      area.agreements == [
        Agreement(
          services: ["a / police", "b / social care"], from: try day("2023-01-01"), kinds: [.policeIncident])
      ])
    #expect(area.countings.map(\.lessons) == [["other"]])
  }

  @Test func anEditionBeginsWithEveryOverride() throws {
    let library = LessonLibrary.read(
      files: [("lessons/sample.yaml", Self.lesson)], letters: try Files.letters(),
      area: try area())
    #expect(library.problems.map(\.description) == [])
    #expect(library.editions.map(\.from?.description) == [nil, "2020-01-01", "2021-01-01", "2022-01-01"])
    #expect(
      library.editions.map { gap($0.lessons.first) } == [.workingDays(10), .weeks(2), .weeks(2), .weeks(4)])
    #expect(gap(library.lessons(on: try day("2019-12-31")).first) == .workingDays(10))
    #expect(gap(library.lessons(on: try day("2020-01-01")).first) == .weeks(2))
    #expect(gap(library.lessons(on: try day("2021-12-31")).first) == .weeks(2))
    #expect(gap(library.lessons(on: try day("2026-11-21")).first) == .weeks(4))
    #expect(library.lessons == library.lessons(on: .last))
  }

  @Test func aParameterKnowsItsValueOnADay() throws {
    let library = LessonLibrary.read(
      files: [("sample.yaml", Self.lesson)], letters: try Files.letters(), area: try area())
    let period = try #require(library.lessons.first?.parameters.first { $0.name == "period" })
    #expect(period.setting(on: try day("2019-01-01")) == .clock(.workingDays(10)))
    #expect(period.setting(on: try day("2021-01-01")) == .clock(.weeks(2)))
    #expect(period.setting(on: try day("2022-01-01")) == .clock(.weeks(4)))
  }

  @Test func countingFromTheDayItselfEndsADaySooner() throws {
    let text =
      "area: newtown\nconventions: [{ count: from and including the day, lessons: [sample], source: \"https://a.uk/4\" }]"
    let library = LessonLibrary.read(
      files: [("sample.yaml", Self.lesson)], letters: try Files.letters(), area: try area(text))
    #expect(library.problems == [])
    #expect(gap(library.lessons.first) == .workingDays(9))
  }

  @Test func whatNoLessonHasIsTold() throws {
    let text = """
      area: newtown
      parameters:
        smaple: { period: { value: 3 weeks, from: 2020-01-01, source: "https://a.uk/1" } }
        sample:
          perod: { value: 3 weeks, from: 2020-01-01, source: "https://a.uk/1" }
          period: { value: 3, from: 2020-01-01, source: "https://a.uk/1" }
      conventions: [{ count: from and including the day, lessons: [samples], source: "https://a.uk/4" }]
      """
    let library = LessonLibrary.read(
      files: [("sample.yaml", Self.lesson)], letters: try Files.letters(), area: try area(text))
    #expect(
      library.problems.map(\.description) == [
        "areas/newtown.yaml:1: conventions: 'samples' is no lesson; did you mean 'sample'?",
        "areas/newtown.yaml:3: parameters.smaple.period: no such lesson was read; did you mean 'sample'?",
        "areas/newtown.yaml:5: parameters.sample.perod: 'perod' is not a parameter of it; did you mean 'period'?",
        "areas/newtown.yaml:6: parameters.sample.period.value: must be a clock, as the default is",
      ])
    #expect(gap(library.lessons.first) == .workingDays(10))
  }

  @Test(arguments: [
    (
      "area: oldtown", "1: area: 'oldtown' is not the file's name 'newtown'; an area's file is named after it"
    ),
    ("parameters: {}", "1: area: is missing"),
    (
      "area: newtown\nparameters: { sample: { period: { value: 3 weeks, from: 2020-01-01 } } }",
      "2: parameters.sample.period.source: is missing"
    ),
    (
      "area: newtown\nparameters: { sample: { period: 3 weeks } }",
      "2: parameters.sample.period: must be keys with values (value, from, source…), not '3 weeks'"
    ),
    (
      "area: newtown\nterm dates: [{ from: 2024-09-01, to: 2023-09-01 }]",
      "2: term dates[1]: ends before it begins"
    ),
    (
      "area: newtown\nterm dates: [{ from: 2020-09-01, to: 2023-09-01 }]",
      "2: term dates[1]: is longer than a year; write each school year by itself"
    ),
    (
      "area: newtown\nagreements: [{ services: [a / police], from: 2023-01-01 }]",
      "2: agreements[1].services: joins one service; an agreement joins two or more"
    ),
    (
      "area: newtown\nconventions: [{ count: backwards, lessons: [a], source: \"https://a.uk\" }]",
      "2: conventions[1].count: 'backwards' is not a convention; expected one of: from and including the day"
    ),
    (
      "area: newtown\nworry open days: { value: few, source: \"https://a.uk\" }",
      "2: worry open days.value: must be a whole number from 1, not 'few'"
    ),
    ("area: newtown\nparmeters: {}", "2: parmeters: is not a key here; did you mean 'parameters'?"),
  ])
  func slipsAreTold(text: String, told: String) {
    let (area, problems) = Area.read(text, file: "areas/newtown.yaml")
    #expect(area == nil)
    #expect(problems.map { "\($0.line): \($0.field): \($0.reason)" } == [told])
  }
}
