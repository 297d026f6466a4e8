/// Alternatives of one lesson with one anchor: one key, one finding.
extension Meaning {
  static let ofAlternatives = [
    Meaning(
      meaning:
        "two alternatives of different forms with one anchor are one finding, which the second revises",
      when: """
        any:
          - repeats: mark or injury
            at least: 2
            within: 30 days
          - after: mark or injury
            unanswered by: medical opinion
            owed by: any
            within: 3 days
        """,
      drawn: "{ days: \"I.........I\", until: 12 }",
      said: ["3 I1 open I1", "10 I1 open I1 I2"]),
    Meaning(
      meaning:
        "what settles one alternative leaves the finding open while another holds, on what that rests on",
      when: """
        any:
          - after: mark or injury
            unanswered by: medical opinion
            owed by: any
            within: 3 days
          - repeats: mark or injury
            at least: 2
            within: 30 days
        """,
      drawn: """
        { days: "I....I", until: 20, events: [ { day: 10, id: o1, kind: medical opinion,
          held by: [the hospital / paediatrics] } ] }
        """,
      said: ["3 I1 open I1", "8 I2 open I2", "10 I1 open I1 I2", "10 I2 settled I2"]),
    Meaning(
      meaning: "what one alternative cannot tell is silent where another is certain",
      when: """
        any:
          - happens: { event: mark or injury, where: { source: [parent or carer said] } }
          - repeats: mark or injury
            at least: 2
            within: 30 days
        """,
      drawn: """
        { covered: no, events: [ { day: 0, id: e1, kind: mark or injury, held by: [the surgery / GP], detail: { regions: [ear] } },
          { day: 5, id: e2, kind: mark or injury, held by: [the surgery / GP], source: seen by a professional, detail: { regions: [shin] } } ] }
        """,
      said: ["0 e1 cannot tell", "5 e1 open e1 e2"]),
    Meaning(
      meaning: "beside a gate that stands, an earlier alternative that comes true later tells in its place",
      when: """
        any:
          - happens: closing proposed
            preceded by: visit
          - before: closing proposed
            by tier:
              - words: A doctor was asked.
                must hold: { preceded by: medical opinion }
                held: [after assessment]
        """,
      drawn: """
        { events: [ { day: 1, known day: 6, id: e1, kind: visit, held by: [the authority / social care] },
          { day: 3, id: e2, kind: closing proposed, held by: [the authority / social care], detail: { tier: after assessment } } ] }
        """,
      said: ["3 e2 open stop e2", "6 e2 open stop e1 e2"], head: "class: gate\nlife: trial",
      ask: """
        level: stop
        who: [manager]
        within: 2 working days
        question: Has anyone looked?
        needs: { reason by: manager, second view in: [after assessment], within: 2 working days }
        """),
  ]
}
