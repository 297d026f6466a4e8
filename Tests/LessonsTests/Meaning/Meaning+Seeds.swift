/// What random stories showed to be told by one of the two interpreters otherwise than the page says, each made small.
extension Meaning {
  static let ofSeeds = [
    Meaning(
      meaning: "either side is one question: certain when every placement is near enough, on whichever side",
      when: "happens: visit\npreceded by: { event: concern received, within: 28 days either side }",
      drawn: """
        { events: [ { day: 10/12, id: e1, kind: visit, held by: [the authority / social care] },
          { day: 4/13, id: e2, kind: concern received, held by: [the authority / social care] } ] }
        """,
      said: ["13 e1 open e1 e2"]),
    Meaning(
      meaning: "since a name that nothing bears, because what bears it did not apply, cannot be told",
      when: """
        happens: visit
        preceded by: { event: concern received, since: the latest opening of under section 47, as: the worry }
        without: { event: mark or injury, since: the worry }
        """,
      drawn: "{ days: \"I..V\" }",
      said: ["3 V1 cannot tell"]),
    Meaning(
      meaning: "the states of a family are those of its children: what concerns an adult alone opens no gap",
      when: """
        gap: visit
        for: 5 days
        grace: 5 days
        while: worry open
        """,
      drawn: """
        { until: 20, events: [ { day: 0, id: e1, kind: domestic abuse, held by: [the force / police], about: [mother],
          detail: { children present: "yes" } } ] }
        """,
      said: [], head: "class: protect\nstrand: injury\nlife: trial\nabout: family"),
    Meaning(
      meaning: "an adult belongs to its own household, wherever it is not known who lives there",
      when: "happens: { event: domestic abuse, of: an adult in the household }",
      drawn: """
        { events: [ { day: 3, id: e1, kind: domestic abuse, held by: [the force / police], about: [partner] } ] }
        """,
      said: ["3 e1 open e1"], head: "class: protect\nstrand: injury\nlife: trial\nabout: adult"),
    Meaning(
      meaning:
        "a decision turns out to be about another worry once the mark is known whose account it answers",
      when: "happens: visit\nwhile: worry open",
      drawn: """
        { until: 20, events: [ { day: 0, id: e1, kind: concern received, held by: [the authority / social care] },
          { day: 2, id: e2, kind: adult's account, held by: [the authority / social care] },
          { day: 5, id: e3, kind: front-door decision, held by: [the authority / social care], answers: e2,
            detail: { decision: no further action } },
          { day: 8, id: e4, kind: visit, held by: [the authority / social care] },
          { day: 9, known day: 10, id: e5, kind: mark or injury, held by: [the surgery / GP],
            detail: { account: e2, regions: [cheek] } } ] }
        """,
      said: ["10 e4 open e1 e4"]),
    Meaning(
      meaning: "an adult is no longer new once an earlier event of the service that told of him is known",
      when: """
        repeats: [new adult, mark or injury]
        at least: 2
        within: 30 days
        """,
      drawn: """
        { until: 40, events: [ { day: 9, id: e1, kind: adult connected, held by: [the nursery / nursery],
            about: [child, partner], detail: { role: stays, since: day 5 } },
          { day: 12, id: e2, kind: mark or injury, held by: [the surgery / GP], detail: { regions: [cheek] } },
          { day: 15, id: e3, kind: visit, held by: [the nursery / nursery] } ] }
        """,
      said: ["12 e1 open e1 e2", "15 e1 settled e1 e2"]),
    Meaning(
      meaning:
        "a clock that began late asks its states late: what opened one by its end, and is told later, counts",
      when: """
        after: adult's account
        unanswered by: adult enquiry
        owed by: social care
        within: 3 days
        while: worry open
        """,
      drawn: """
        { until: 40, events: [ { day: 0, id: e1, kind: concern received, held by: [the authority / social care] },
          { day: 5, known day: 20, id: e2, kind: adult's account, held by: [the authority / social care] },
          { day: 10, id: e3, kind: front-door decision, held by: [the authority / social care], answers: e1,
            detail: { decision: no further action } },
          { day: 22, known day: 30, id: e4, kind: concern received, held by: [the authority / social care] } ] }
        """,
      said: ["30 e2 open e1 e2 e4"]),
    Meaning(
      meaning:
        "a sight of the child without the mark makes two of what may have been one, also when it is told later",
      when: "repeats: mark or injury\nat least: 2\nwithin: 60 days",
      drawn: """
        { until: 60, events: [ { day: 3, id: e1, kind: mark or injury, held by: [the surgery / GP], detail: { regions: [cheek] } },
          { day: 12, known day: 40, id: e2, kind: examination, held by: [the surgery / GP], detail: { top to toe: "yes" } },
          { day: 20, id: e3, kind: mark or injury, held by: [the nursery / nursery], detail: { regions: [cheek] } } ] }
        """,
      said: ["20 e1 cannot tell", "40 e1 open e1 e3"]),
    Meaning(
      meaning: "what one happening of several binds is nothing to the next",
      when: """
        repeats: visit
        at least: 2
        within: 30 days
        preceded by: { event: concern received, since: the latest opening of under section 47, as: the worry }
        without: { event: mark or injury, since: the worry }
        """,
      drawn: """
        { until: 40, events: [ { day: 0, id: e1, kind: mark or injury, held by: [the surgery / GP] },
          { day: 3, id: e2, kind: visit, held by: [the authority / social care] },
          { day: 5, id: e3, kind: section 47 enquiry, held by: [the authority / social care], detail: { change: started } },
          { day: 6, id: e4, kind: concern received, held by: [the authority / social care] },
          { day: 8, id: e5, kind: visit, held by: [the authority / social care] } ] }
        """,
      said: ["8 e2 cannot tell"]),
    Meaning(
      meaning: "the first sight that becomes known makes due what ended before the opening alone did",
      when: "gap: sight of the child\nfor: 20 days\ngrace: 2 days\nwhile: worry open",
      drawn: """
        { until: 60, events: [ { day: 0, known day: 40, id: e1, kind: examination, held by: [the surgery / GP] },
          { day: 15, id: e2, kind: concern received, held by: [the authority / social care] },
          { day: 25, id: e3, kind: front-door decision, held by: [the authority / social care], answers: e2,
            detail: { decision: no further action } } ] }
        """,
      said: ["40 e1 open e1 e2"]),
    Meaning(
      meaning: "what one alternative binds is nothing to the next",
      when: """
        happens: visit
        any:
          - { preceded by: { event: child seen, within: 60 days, as: the worry }, while: under section 47 }
          - { preceded by: { event: concern received, since: the latest opening of under section 47, as: the worry },
              without: { event: mark or injury, since: the worry } }
        """,
      drawn: """
        { events: [ { day: 0, id: e1, kind: child seen, held by: [the authority / social care] },
          { day: 2, id: e2, kind: mark or injury, held by: [the surgery / GP] },
          { day: 3, id: e3, kind: visit, held by: [the authority / social care] } ] }
        """,
      said: ["3 e3 cannot tell"]),
    Meaning(
      meaning: "an opening that nothing followed is asked about anew when a further service comes to hold it",
      when:
        "gap: visit\nfor: 5 days\ngrace: 5 days\nwhile: worry open\nunless: { held by: [police] }",
      drawn: """
        { until: 40, events: [ { day: 0, id: e1, kind: concern received, held by: [
          { service: the authority / social care, since: day 0 }, { service: the force / police, since: day 20 } ] } ] }
        """,
      said: ["5 e1 open e1", "20 e1 settled e1"]),
    Meaning(
      meaning:
        "what holds at the anchor may be another state than the one that holds when the clock runs out",
      when: anyOfTwo,
      drawn: """
        { until: 20, events: [ { day: 0, id: e1, kind: concern received, held by: [the surgery / GP] },
          { day: 2, id: e2, kind: visit, held by: [the authority / social care] },
          { day: 3, id: e3, kind: front-door decision, held by: [the surgery / GP], answers: e1,
            detail: { decision: no further action } },
          { day: 4, id: e4, kind: assessment, held by: [the authority / social care], detail: { stage: started } } ] }
        """,
      said: ["5 e2 open e1 e2 e4"]),
    Meaning(
      meaning:
        "where the anchor's days leave one state open, the other tells it there and the first when it is due",
      when: anyOfTwo,
      drawn: """
        { until: 20, events: [
          { day: 0, id: e1, kind: assessment, held by: [the authority / social care], detail: { stage: started } },
          { day: 4/9, known day: 10, id: e2, kind: visit, held by: [the authority / social care] },
          { day: 6, id: e3, kind: missing episode, held by: [the force / police] } ] }
        """,
      said: ["13 e2 open e1 e2 e3"]),
    Meaning(
      meaning:
        "an opinion about the sister that answers his mark settles his mark, until it is taken back",
      when: "happens: visit\nwhile: worry open",
      drawn: """
        { until: 20, events: [
          { day: 0, id: e1, kind: mark or injury, held by: [the surgery / GP], detail: { regions: [cheek] } },
          { day: 2, id: e2, kind: medical opinion, held by: [the surgery / GP], arises from: e1 },
          { day: 5, id: e3, kind: visit, held by: [the authority / social care] },
          { day: 10, id: e4, kind: medical opinion, about: [sibling], held by: [the surgery / GP],
            detail: { on findings: [e1], opinion: likely accidental, status: final } },
          { day: 10, known day: 14, id: e5, kind: medical opinion, about: [sibling], held by: [the surgery / GP],
            corrects: e4 } ] }
        """,
      said: ["5 e3 open e1 e3", "10 e3 settled e1 e3", "14 e3 open e1 e3"]),
    Meaning(
      meaning: "of two episodes found at once the one that begins first is met first, whatever it is called",
      when: """
        repeats: [strategy discussion, allocation]
        at least: 2
        within: 60 days
        separate by: 3 days
        preceded by: { event: strategy discussion, at any time: yes }
        """,
      drawn: """
        { until: 215, events: [ { day: 0, id: e9, kind: strategy discussion, held by: [the authority / social care] },
          { day: 14, id: e8, kind: allocation, held by: [the authority / social care] },
          { day: 200, id: e2, kind: allocation, held by: [the authority / social care] },
          { day: 208, id: e5, kind: strategy discussion, held by: [the authority / social care] },
          { day: 210, id: e7, kind: visit, held by: [the authority / social care] } ] }
        """,
      said: ["208 e2 open e2 e5 e9", "208 e9 open e5 e8 e9"]),
    Meaning(
      meaning:
        "a clock that an expected date lets run again lets stand what was told, though its condition fails",
      when: """
        any:
          - { gap: [known skin or medical condition, pregnancy or birth], for: 42 days, grace: 2 days, while: worry open }
          - { after: known skin or medical condition, unanswered by: medical opinion, owed by: any,
              within: 36 weeks of pregnancy, while: worry open }
        """,
      drawn: """
        { until: 80, events: [
          { day: 0, id: e1, kind: known skin or medical condition, held by: [the surgery / GP] },
          { day: 50, id: e2, kind: concern received, held by: [the authority / social care] },
          { day: 60, id: e3, kind: pregnancy or birth, held by: [the hospital / midwifery],
            detail: { expected date: day 200 } } ] }
        """,
      said: ["52 e1 open e1 e2"]),
    Meaning(
      meaning: "an event that may lie before the birth lets nothing be absent for certain since then",
      when: "happens: mark or injury",
      drawn: """
        { covered: no, until: 40,
          family: { people: [ { id: child, is: child, born: day -70 } ],
            known to: { complete: true, services: [the surgery / GP] },
            coverage: [ { service: the surgery / GP, kinds: all, from: day -70, to: day 60, basis: read } ] },
          events: [
          { day: 3, id: e1, kind: mark or injury, held by: [the surgery / GP] },
          { day: -90/2, known day: 12, id: e2, kind: care arrangement, held by: [the surgery / GP] } ] }
        """,
      said: ["3 e1 open act e1", "12 e1 open e1"],
      ask: """
        level: { act when: { none: { event: [visit, examination], within: 120 days } }, else: ask }
        who: [duty]
        within: 1 working day
        question: Has anyone looked?
        """),
  ]

  private static let anyOfTwo = """
    after: visit
    unanswered by: closing proposed
    owed by: social care
    within: 3 days
    while: { any: [worry open, social care involved] }
    """
}
