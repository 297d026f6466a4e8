import Testing

/// One sketch of a lesson.
struct Sketch: Sendable, CustomTestStringConvertible {
  let id: String
  let text: String

  var testDescription: String { id }

  init(_ id: String, _ body: String, examples: String) {
    self.id = id
    text = """
      id: \(id)
      version: 1
      title: A sketch
      lesson: What reviews found.
      life: trial
      \(body)
      examples:
      \(examples)
      """
  }

  private static let ask = """
    ask:
      level: act
      who: [allocated worker, else: duty]
      within: 1 working day
      question: What was seen, and who asked?
    """

  static let all: [Sketch] = [
    Sketch(
      "repeat-injury",
      """
      class: protect
      strand: injury
      themes: [repeat-injuries-across-providers]
      reviews: [peter-connelly, victoria-climbie]
      parameters:
        window: { default: 365 days, source: "the reviews above" }
      when:
        repeats: mark or injury
        where: { cause settled: no }
        including: { ordinary bump: no }
        at least: 2
        separate by: 1 day
        within: $window
      ask:
        level: { act when: { any: [at least 3, not independently mobile] }, else: ask }
        who: [allocated worker, else: duty]
        within: 1 working day
        question: Has one paediatrician looked at all of these together, and has the child been asked, alone?
      """,
      examples: """
          fires: { weeks: "I.....I", on: 6 }
          quiet: { days: "II", why: the same mark, seen by two people on following days }
          cannot tell: { months: "?..I", why: the first one's year is known, its month is not }
        """),
    Sketch(
      "injury-unanswered",
      """
      class: protect
      strand: injury
      parameters: { clock: { default: 1 working day }, clock when not independently mobile: { default: same day } }
      when:
        after: { event: mark or injury, explained by: some adult's account }
        unless: ordinary bump
        unanswered by: { any: [concern received, strategy discussion, medical opinion] }
        owed by: any
        within: { when: { mobility: not independently mobile }, use: $clock when not independently mobile, else: $clock }
      \(ask)
      """,
      examples: """
          fires: { days: "(Ig)", on day: 1 }
          quiet: { days: "(Ig)R" }
          cannot tell: { days: "(Ig)", covered: no }
        """.replacing("on day: 1", with: "on: day 1")),
    Sketch(
      "new-adult-not-asked-about",
      """
      class: protect
      strand: adults
      when:
        after: { event: new adult, where: { role: [lives here, stays, cares alone] } }
        while: { any: [under section 47, child protection plan, social care involved] }
        unanswered by: { event: adult enquiry, about: that person }
        owed by: social care
        within: 5 working days
      \(ask)
      """,
      examples: """
          fires: { days: "F.A" }
          quiet: { days: "F.A.&" }
          cannot tell: { days: "F.A", covered: no }
        """),
    Sketch(
      "ended-on-no-access",
      """
      class: protect
      strand: decisions
      when:
        happens: { involvement: ended, unless: { lawful decline: yes, threshold reconsidered: yes, next sight: named } }
        preceded by: { any: [failed visit, concern received, mark or injury], within: 60 days, as: the worry }
        without: { any: [{ event: [visit, child seen], where: { child: seen alone }, since: the worry }, { event: [medical opinion, decision], answers: the worry }] }
      \(ask)
      """,
      examples: """
          fires: { weeks: "R..!C", on: 4 }
          quiet: { weeks: "R..V.C" }
          cannot tell: { weeks: "R..!C", covered: no }
        """),
    Sketch(
      "not-seen",
      """
      class: protect
      strand: sight
      about: child
      parameters: { days: { default: 42 days, source: "https://southwark.proceduresonline.com/" } }
      when:
        gap: sight of the child
        for: $days
        grace: 5 working days
        while: { any: [worry open, social care involved] }
      \(ask)
      """,
      examples: """
          fires: { weeks: "RV.......n" }
          quiet: { weeks: "RV..V..V", until: 8 }
          cannot tell: { weeks: "RV", covered: no }
        """),
    Sketch(
      "fewer-visits-after-threat",
      """
      class: protect
      strand: decisions
      when:
        happens: threat or intimidation
        changes: { count: visit, in: 28 days after, against: 28 days before, fewer by: 1 }
      \(ask)
      """,
      examples: """
          fires: { weeks: "V.V.T....V", on: 8 }
          quiet: { weeks: "V.V.T.V.V" }
          cannot tell: { weeks: "V.V.T", covered: no }
        """),
    Sketch(
      "held-and-not-shared",
      """
      class: protect
      strand: sharing
      when:
        after: { event: { any: [observation, mark or injury, child's account, domestic abuse] }, held by: not social care }
        unless: ordinary bump
        unanswered by: { any: [{ event: sharing decision, names: that }, { held by: social care, event: that }] }
        owed by: the holder
        within: 2 working days
        while: { any: [worry open, social care involved] }
      \(ask)
      """,
      examples: """
          fires: { days: "R.h" }
          quiet: { days: "R.h-" }
          cannot tell: { days: "R.h", covered: no }
        """),
    Sketch(
      "closing",
      """
      class: gate
      when:
        before: closing proposed
        or ended:
          - { event: involvement, where: { change: ended }, tier: family help or child in need ends }
        proposed within: 28 days
        by tier:
          - words: The child was seen alone since the latest worry.
            must hold: { preceded by: { event: [visit, child seen], where: { child: seen alone }, since: the latest opener of worry open } }
            held: [after assessment, family help or child in need ends, step-down]
            shown: [referral no further action, transfer]
          - words: No question about an injury is open.
            must hold: { unless: open question }
            held: [concern no further action, referral no further action, after assessment, family help or child in need ends, step-down, transfer]
          - number: 4
            words: Nobody new is there whom nobody asked about.
            must hold: { none: { event: new adult, unless: { stated: [how known] } } }
            held: [after assessment]
            shown: concern no further action
      ask:
        level: stop
        who: manager
        within: 2 working days
        question: What makes it right to end now?
        needs: { reason by: manager, second view in: [after assessment], within: 2 working days }
      """,
      examples: """
          fires: { weeks: "R..L" }
          quiet: { weeks: "R.V.L" }
          cannot tell: { none: yes, because: a gate takes what cannot be told as unmet }
        """),
    Sketch(
      "three-strands",
      """
      class: protect
      when: { converges: 3 strands, within: 180 days, from at least: 2 organisations, events at least: 2 }
      \(ask)
      """,
      examples: """
          fires: { weeks: { "the authority / social care": "R..!.C", "the nursery / nursery": ".II....Q" } }
          quiet: { weeks: "R" }
          cannot tell: { none: yes, because: a convergence counts findings, and a finding is never unsure }
        """),
  ]
}
