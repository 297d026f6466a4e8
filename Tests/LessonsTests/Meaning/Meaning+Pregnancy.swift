/// Clocks that end with a week of the pregnancy.
extension Meaning {
  static let ofPregnancy = [
    asked(
      "the clock ends with that week, counted back from the expected date", known("140"), ["56 e1 open e1"]),
    asked(
      "the latest known expected date counts, also where it moves a clock that runs",
      known("140") + ", " + told(20, "e2", expected: "154"), ["70 e1 open e1", "70 e2 open e2"]),
    asked(
      "a week that is over when the clock begins leaves that day",
      known("60"), ["0 e1 open e1"]),
    asked(
      "and an answer on that day is in time",
      known("60") + ", " + answer(0), []),
    asked(
      "an answer by the end of the week is in time, and one that comes later settles the finding",
      known("140") + ", " + answer(57), ["56 e1 open e1", "57 e1 settled e1"]),
    asked(
      "where no expected date is known, when the clock ends cannot be told",
      known(nil), ["0 e1 cannot tell"]),
    asked(
      "once it is known, the clock runs, and what could not be told is told when it ends",
      known(nil) + ", " + told(20, "e2", expected: "140"),
      ["0 e1 cannot tell", "56 e1 open e1", "56 e2 open e2"]),
    asked(
      "the family's record of the unborn child knows the expected date too",
      known(nil), ["56 e1 open e1"], people: "{ id: child, is: unborn, expected: day 140 }"),
    asked(
      "also where the unborn child has become a child",
      known(nil), ["56 e1 open e1"],
      people:
        "{ id: child, is: child, born: day 139 }, { id: bump, is: unborn, expected: day 140, became: [child] }"
    ),
  ]

  private static func asked(
    _ meaning: String, _ rows: String, _ said: [String],
    people: String = "{ id: child, is: unborn }"
  ) -> Meaning {
    Meaning(
      meaning: meaning,
      when: """
        after: { event: pregnancy or birth, where: { stage: known } }
        unanswered by: concern received
        owed by: any
        within: 28 weeks of pregnancy
        """,
      drawn: "{ until: 100, events: [ \(rows) ], family: { people: [ \(people) ] } }", said: said,
      head: "class: practice\nlife: trial")
  }

  private static func known(_ expected: String?) -> String { told(0, "e1", expected: expected) }

  private static func told(_ day: Int, _ id: String, expected: String?) -> String {
    let date = expected.map { ", expected date: day \($0)" } ?? ""
    return
      "{ day: \(day), id: \(id), kind: pregnancy or birth, held by: [the hospital / midwifery], detail: { stage: known\(date) } }"
  }

  private static func answer(_ day: Int) -> String {
    "{ day: \(day), id: a1, kind: concern received, held by: [the authority / social care] }"
  }
}
