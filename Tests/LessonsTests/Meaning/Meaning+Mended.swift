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
