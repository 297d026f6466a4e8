import Casework
import Lessons
import Testing

/// Every form, clock rule, level and law, read from a snippet.
@Suite struct AnchorFormsTests {
  private func anchor(_ when: String, parameters: String = "") throws -> Anchor {
    let (lesson, problems) = Snippet.read(parameters: parameters, when: when)
    #expect(problems.map(\.description) == [])
    return try #require(lesson?.when.first).anchor
  }

  private let visit = Pattern([EventPattern(kinds: [.visit])])
  private let marks = Pattern([EventPattern(kinds: [.markOrInjury])])

  @Test func happens() throws {
    #expect(try anchor("happens: visit") == .happens(visit))
    #expect(
      try anchor("happens: [visit, { event: decision, where: { chosen: no action } }]")
        == .happens(
          Pattern([
            EventPattern(kinds: [.visit]),
            EventPattern(kinds: [.decision], tests: [.word(.chosen, [.noAction])]),
          ])))
  }

  @Test func anAnchorIsNamedBesideTheFormOrInItsPattern() {
    let beside = Snippet.read(when: "happens: visit\nas: the visit").lesson
    let inside = Snippet.read(when: "happens: { event: visit, as: the visit }").lesson
    #expect(beside?.when.first?.name == "the visit")
    #expect(beside?.when == inside?.when)
  }

  @Test func unanswered() throws {
    let rest = "after: mark or injury\nunanswered by: visit\nwithin: 1 working day\n"
    for (words, owed) in [
      ("any", Owed.anyHolder), ("the holder", .theHolder), ("social care", .type([.socialCare])),
      ("[GP, midwifery]", .type([.gp, .midwifery])),
    ] {
      #expect(
        try anchor(rest + "owed by: \(words)\nfrom: occurred")
          == .unanswered(
            Unanswered(
              after: marks, by: visit, owedBy: owed, within: ClockRule(.workingDays(1)), fromOccurred: true)))
    }
  }

  @Test func aClockMayDependOnATestOfTheAnchor() throws {
    let when = """
      after: mark or injury
      unanswered by: visit
      owed by: any
      within: { when: { mobility: not independently mobile }, use: $sooner, else: $clock when mobile }
      """
    let parameters = """
      parameters:
        sooner: { default: same day }
        clock when mobile: { default: 1 working day }
      """
    guard case .unanswered(let form) = try anchor(when, parameters: parameters) else {
      Issue.record("not unanswered")
      return
    }
    #expect(
      form.within
        == ClockRule(.workingDays(1), guarded: .sameDay, when: .fact(.notIndependentlyMobile)))
    #expect(!form.fromOccurred)
  }

  @Test func repeats() throws {
    let when = """
      repeats: mark or injury
      where: { cause settled: no }
      at least: 2
      within: 365 days
      separate by: 1 day
      from at least: 2 organisations
      distinct by: recorder
      including: { ordinary bump: no }
      """
    #expect(
      try anchor(when)
        == .repeats(
          Repeats(
            pattern: Pattern([EventPattern(kinds: [.markOrInjury], tests: [.not(.fact(.causeSettled))])]),
            atLeast: 2, within: .days(365), separateBy: 1, organisations: 2, distinctBy: .recorder,
            including: .not(.fact(.ordinaryBump)))))
  }

  @Test func gap() throws {
    #expect(
      try anchor(
        "gap: visit\nfor: 42 days\ngrace: 5 working days\nwhile: { any: [worry open, { state: looked after, of: sibling }] }"
      )
        == .gap(
          Gap(
            pattern: visit, period: ClockRule(.days(42)), grace: .workingDays(5),
            states: [StateTerm(.worryOpen), StateTerm(.lookedAfter, of: .sibling)])))
  }

  @Test func converges() throws {
    let (lesson, problems) = Snippet.read(
      head: "class: protect\nlife: live",
      when: "converges: 3 strands\nwithin: 180 days\nfrom at least: 2 organisations\nevents at least: 2")
    #expect(problems == [])
    #expect(
      lesson?.when.first?.anchor
        == .converges(Converges(strands: 3, within: .days(180), organisations: 2, events: 2)))
    #expect(lesson?.strand == nil)
  }

  @Test func whatStandsBesideAnyBelongsToEveryAlternative() throws {
    let lesson = try #require(
      Snippet.read(when: "any:\n  - happens: visit\n  - happens: decision\nwhile: worry open").lesson)
    #expect(lesson.when.count == 2)
    #expect(lesson.when.map(\.conditions) == Array(repeating: [.state(StateTerm(.worryOpen))], count: 2))
  }

  @Test func levels() {
    func level(_ text: String, when: String = "repeats: visit\nat least: 2\nwithin: 9 days") -> LevelRule? {
      Snippet.read(when: when, ask: "level: \(text)\nwho: [duty]\nwithin: 1 day\nquestion: Why?").lesson?.ask
        .level
    }
    #expect(level("act") == LevelRule(otherwise: .act))
    #expect(
      level("{ act when: { any: [at least 3, failed visit, { while: worry open }] }, else: ask }")
        == LevelRule(
          otherwise: .ask, raised: .act,
          when: [
            .count(atLeast: 3), .evidence(.fact(.failedVisit)), .condition(.state(StateTerm(.worryOpen))),
          ]))
    #expect(
      level("{ act when: child protection plan, else: ask }", when: "happens: visit")
        == LevelRule(
          otherwise: .ask, raised: .act, when: [.condition(.state(StateTerm(.childProtectionPlan)))]))
  }

  @Test func askedOfARoleAndElseOfAnother() {
    let lesson = Snippet.read(ask: "level: ask\nwho: [allocated worker, else: duty]\nquestion: Why?").lesson
    #expect(lesson?.ask.who == ["allocated worker", "duty"])
    #expect(lesson?.ask.within == nil)
  }

  @Test func law() {
    let text =
      "class: practice\nlife: live\nclocks: [T14]\nlaw:\n  status: revoked\n"
      + "  in force from: 2018-07-04\n  in force to: 2020-01-01\n  source: https://a.uk/b"
    let lesson = Snippet.read(head: text).lesson
    #expect(
      lesson?.law
        == Law(
          .revoked, from: Day(year: 2018, month: 7, day: 4), to: Day(year: 2020, month: 1, day: 1),
          source: "https://a.uk/b"))
    #expect(lesson?.clocks == ["T14"])
    #expect(lesson?.lessonClass == .practice)
  }
}
