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
  ]
}
