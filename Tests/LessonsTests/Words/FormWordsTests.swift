import Casework
import Lessons
import Testing

/// The forms, each from the YAML that a lesson is written in.
@Suite struct FormWordsTests {
  static let forms: [(when: String, words: String)] = [
    (
      """
      after: mark or injury
      unless: ordinary bump
      unanswered by: [concern received, strategy discussion, medical opinion]
      owed by: any
      within: 1 working day
      """,
      "after a mark or injury that is not an ordinary bump, no concern received, strategy discussion or medical "
        + "opinion within 1 working day, counted from when the first service held it"
    ),
    (
      """
      after: { event: new adult, where: { role: [lives here, stays] } }
      while: { any: [under section 47, child protection plan] }
      unanswered by: { event: adult enquiry, about the adult of: it }
      owed by: social care
      within: 5 working days
      """,
      "after a new adult that has the role ‘lives here’ or ‘stays’, no adult enquiry that concerns an adult whom it "
        + "concerns too within 5 working days, counted from when social care first held it, either while a section 47 "
        + "enquiry runs or while the child has a child protection plan"
    ),
    (
      """
      after: observation
      unanswered by: { any: [{ event: sharing decision, where: { decision: not shared } }, { held by now: { it: [social care] } }] }
      owed by: the holder
      within: 2 working days
      """,
      "after an observation, no sharing decision that has the decision ‘not shared’ and it not held by social care now "
        + "within 2 working days, counted from when each service held it"
    ),
    (
      """
      after: attendance
      unanswered by: visit
      owed by: health visiting
      within: { when: { younger than: 6 months }, use: same day, else: 2 days }
      from: occurred
      """,
      "after an attendance, no visit within the same day if it happened when the child was younger than 6 months, "
        + "else 2 days, counted from when it happened, for health visiting"
    ),
    (
      """
      repeats: mark or injury
      where: { cause settled: no }
      at least: 2
      separate by: 1 day
      within: 365 days
      from at least: 2 organisations
      distinct by: recorder
      including: { not independently mobile: yes }
      """,
      "at least twice within 365 days: a mark or injury that has no settled cause, more than 1 day apart, from at "
        + "least 2 organisations, each recorded by someone else, one of which concerns a child who is not "
        + "independently mobile"
    ),
    (
      """
      repeats: concern received
      at least: 3
      within: 6 weeks
      distinct by: from
      """,
      "at least 3 times within 6 weeks: a concern received, each told by someone else"
    ),
    (
      """
      gap: sight of the child
      for: 42 days
      grace: 5 working days
      while: { any: [worry open, social care involved] }
      """,
      "no sight of the child for 42 days, while a worry is open or social care is involved, asked no sooner than 5 "
        + "working days after that began"
    ),
    (
      """
      happens: { involvement: ended, unless: { lawful decline: yes } }
      preceded by: { any: [failed visit, concern received], within: 60 days, as: the worry }
      without: { event: visit, where: { seen alone: yes }, since: the worry }
      """,
      "when there is an involvement that has the change ‘ended’ and says otherwise than ‘lawful decline: yes’, with a "
        + "failed visit or concern received (the worry) within 60 days before it, with no visit that had the child "
        + "seen alone since the worry"
    ),
    (
      """
      happens: threat or intimidation
      changes: { count: visit, in: 28 days after, against: 28 days before, fewer by: 1 }
      """,
      "when there is a threat or intimidation, with visits fewer by at least 1 in the 28 days after it than in the 28 "
        + "days before"
    ),
    (
      "any: [{ happens: visit, while: worry open }, { happens: attendance }]",
      "either when there is a visit, while a worry is open; or when there is an attendance"
    ),
  ]

  @Test(arguments: forms) func reads(when: String, words: String) throws {
    let (lesson, problems) = Snippet.read(when: when)
    #expect(problems == [])
    #expect(lesson?.when.words == words)
  }

  @Test func convergence() throws {
    let (lesson, problems) = Snippet.read(
      head: "class: protect\nlife: trial",
      when: "converges: 3 strands\nwithin: 180 days\nfrom at least: 2 organisations\nevents at least: 2")
    #expect(problems == [])
    #expect(
      lesson?.when.words
        == "findings of at least 3 different strands within 180 days, from at least 2 organisations and 2 events"
    )
  }

  @Test func gate() throws {
    let (lesson, problems) = Snippet.read(
      head: "class: gate\nlife: trial", when: Snippet.gate, ask: Snippet.stop)
    #expect(problems == [])
    #expect(
      lesson?.when.words
        == "before a closing proposed, or, with no proposal within 30 days before, an involvement that has the "
        + "change ‘ended’ (as ‘after assessment’), where what its tier asks does not hold")
  }
}

extension Snippet {
  static let gate = """
    before: closing proposed
    or ended: [{ event: involvement, where: { change: ended }, tier: after assessment }]
    proposed within: 30 days
    by tier:
      - { words: the child was seen alone, must hold: { preceded by: { event: visit, where: { seen alone: yes }, within: 60 days } }, held: [after assessment] }
      - { words: no worry is open, must hold: { not: { while: worry open } }, held: [after assessment], shown: [transfer] }
    """
  static let stop = """
    level: stop
    who: [manager]
    within: 2 working days
    question: What has changed for the child?
    needs: { reason by: manager, second view in: [after assessment], within: 2 working days }
    """
}
