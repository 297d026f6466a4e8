/// Points on which the engine and the page once differed over a random story.
extension Meaning {
  static let mended = [
    Meaning(
      meaning: "who knew stays unknown while only a service that does not owe the answer is known to hold it",
      when: """
        after: involvement
        unanswered by: adult enquiry
        owed by: social care
        within: 3 days
        """,
      drawn: """
        { until: 20, events: [ { day: 0, id: e1, kind: involvement, held by: not stated },
          { day: 1, id: e2, kind: sharing decision, held by: [the hospital / emergency department],
            detail: { decision: part, of: [e1], to: [the hospital / emergency department] } } ] }
        """,
      said: ["3 e1 cannot tell"]),
    Meaning(
      meaning: "a removal removes what it names, whatever else relates the two",
      when: "happens: involvement",
      drawn: """
        { until: 20, events: [ { day: 0, id: e1, kind: involvement, held by: [the authority / social care] },
          { day: 4, id: e2, kind: amendment, held by: [the authority / social care], not the same as: e1, corrects: e1,
            detail: { change: removal } } ] }
        """,
      said: ["0 e1 open e1", "4 e1 withdrawn e1"]),
    Meaning(
      meaning: "an answer that counts while social care does not hold it is none once it does",
      when: """
        after: mark or injury
        unanswered by: { event: information request, where: { held by: { not: [social care] } } }
        owed by: any
        within: 3 days
        """,
      drawn: """
        { covered: no, until: 20, events: [ { day: 0, id: e1, kind: mark or injury, held by: [the surgery / GP] },
          { day: 5, id: e2, kind: information request, held by: [the force / police] },
          { day: 10, id: e3, kind: sharing decision, held by: [the force / police],
            detail: { decision: part, of: [e2], to: [the authority / social care] } } ] }
        """,
      said: ["3 e1 cannot tell", "5 e1 told", "10 e1 cannot tell"]),
    Meaning(
      meaning:
        "what begins with the event that names an episode is that episode, and what it rested on is another",
      when: "repeats: observation\nat least: 2\nwithin: 5 days\nfrom at least: 2 organisations",
      drawn: """
        { until: 30, events: [ { day: 0, id: e1, kind: observation, held by: [the surgery / GP] },
          { day: 3, known day: 25, id: e2, kind: observation, held by: [the school / school] },
          { day: 4, id: e3, kind: observation, held by: [the nursery / nursery] },
          { day: 7, id: e4, kind: observation, held by: [the school / school] },
          { day: 10, id: e5, kind: observation, held by: [the surgery / GP] },
          { day: 20, id: e6, kind: observation, held by: [the nursery / nursery], corrects: e3 } ] }
        """,
      said: [
        "4 e1 open e1 e3", "7 e1 open e1 e3 e4", "10 e1 open e1 e3 e4 e5", "20 e1 open e4 e5",
        "25 e1 open e1 e2",
        "25 e4 open e4 e5",
      ]),
    Meaning(
      meaning: "what was corrected before it was known does not make a child's record begin earlier",
      when: "happens: visit\nwithout: { event: child seen, within: 60 days }",
      drawn: """
        { covered: no, until: 20, family: { people: [ { id: child, is: child } ],
            known to: { complete: true, services: [the authority / social care] },
            coverage: [ { service: the authority / social care, kinds: all, from: day -5, to: day 30, basis: the file } ] },
          events: [ { day: -20, known day: 5, id: e1, kind: observation, held by: [the authority / social care] },
          { day: 1, id: e2, kind: observation, held by: [the authority / social care], corrects: e1 },
          { day: 6, id: e3, kind: visit, held by: [the authority / social care] } ] }
        """,
      said: ["6 e3 open e3"]),
    Meaning(
      meaning:
        "an enquiry that a mark led to on the same day, through referral and discussion, is no state it lay in",
      when: "happens: mark or injury\nwhile: under section 47",
      drawn: """
        { events: [ { day: 0, id: e1, kind: mark or injury, held by: [the school / school] },
          { day: 0, id: e2, kind: concern received, held by: [the authority / social care], arises from: e1 },
          { day: 0, id: e3, kind: front-door decision, held by: [the authority / social care], answers: e2,
            detail: { decision: strategy discussion } },
          { day: 0, id: e4, kind: strategy discussion, held by: [the authority / social care], arises from: e3,
            detail: { decision: section 47 joint } },
          { day: 0, id: e5, kind: section 47 enquiry, held by: [the authority / social care],
            detail: { change: started, started from: e4 } },
          { day: 3, id: e6, kind: mark or injury, held by: [the school / school] } ] }
        """,
      said: ["3 e6 open e5 e6"]),
    planEnded(
      "a plan of help that ended because what was needed is done ends the allocation that was there for it",
      ground: "what was needed is done", said: ["2 e3 open e2 e3"]),
    planEnded(
      "a plan that was stepped down leaves the worker where the record has them", ground: "stepped down",
      said: ["2 e3 open e2 e3", "9 e5 open e2 e5"]),
  ]

  private static func planEnded(_ meaning: String, ground: String, said: [String]) -> Meaning {
    Meaning(
      meaning: meaning, when: "happens: visit\nwhile: social care involved",
      drawn: """
        { events: [ { day: 0, id: e1, kind: plan, held by: [the authority / social care], detail: { kind: child in need, change: started } },
          { day: 0, id: e2, kind: allocation, held by: [the authority / social care], detail: { role: social worker, change: started } },
          { day: 2, id: e3, kind: visit, held by: [the authority / social care] },
          { day: 6, id: e4, kind: plan, held by: [the authority / social care],
            detail: { kind: child in need, change: ended, ground: \(ground) } },
          { day: 9, id: e5, kind: visit, held by: [the authority / social care] } ] }
        """,
      said: said)
  }
}
