/// Sessions at school, which nobody writes down: told from term dates, the roll, the school's record and absences.
extension Meaning {
  static let ofSchool = [
    unseen("a child who is at school is seen every day", terms: [0...60], []),
    unseen("a child who is on no roll is not", on: "", terms: [0...60], ["10 e1 open e1"]),
    unseen(
      "the period runs from the last session, and the first one after the holidays settles it at its day's end",
      terms: [0...4, 50...60], ["14 e1 open e1", "50 e1 settled e1"]),
    unseen(
      "an absence that is learned later takes the session back",
      besides: ", { day: 7, known day: 16, id: e3, kind: absence, held by: [the school / school] }",
      terms: [0...7, 50...60], ["16 e1 open e1", "50 e1 settled e1"]),
    unseen(
      "an absence on one of several days leaves it open on which of them the child was there",
      besides: ", { day: 1/4, known day: 5, id: e3, kind: absence, held by: [the school / school] }",
      terms: [0...4, 50...60], ["10 e1 cannot tell", "50 e1 told"]),
    unseen(
      "what was settled and then cannot be told goes on with the next session, and is asked when the term is over",
      besides: """
        , { day: 29/31, known day: 31, id: e3, kind: absence, held by: [the school / school] },
          { day: 2, id: e4, kind: observation, held by: [the surgery / GP] },
          { day: 23, id: e5, kind: observation, held by: [the surgery / GP], corrects: e4 }
        """,
      terms: [0...4, 21...21, 29...36, 50...60],
      ["14 e1 open e1", "21 e1 settled e1", "46 e1 open e1", "50 e1 settled e1"]),
    unseen(
      "what a session settled is asked anew when nobody has seen the child for as long since the last one",
      until: 85, terms: [0...4, 30...31, 50...60, 80...81],
      [
        "14 e1 open e1", "30 e1 settled e1", "41 e1 open e1", "50 e1 settled e1", "70 e1 open e1",
        "80 e1 settled e1",
      ]),
    unseen(
      "and so it is after one day at school alone", until: 69, terms: [0...4, 50...50, 70...75],
      ["14 e1 open e1", "50 e1 settled e1", "60 e1 open e1"]),
    unseen(
      "without term dates it cannot be told whether the child was seen", terms: [], ["10 e1 cannot tell"]),
    unseen("nor after the last day of which they are known", terms: [0...4], ["14 e1 cannot tell"]),
    unseen(
      "a session is no sight by social care",
      gap: "{ event: child seen, where: { recorded by: [social care] } }",
      terms: [0...60], ["10 e1 open e1"]),
  ]

  private static let roll =
    ", { day: 0, id: e2, kind: school roll, held by: [the school / school], detail: { change: joined } }"

  private static func unseen(
    _ meaning: String, gap: String = "sight of the child", on roll: String = roll, besides rows: String = "",
    until: Int = 55, terms: [ClosedRange<Int>], _ said: [String]
  ) -> Meaning {
    Meaning(
      meaning: meaning, when: "gap: \(gap)\nfor: 10 days\ngrace: 2 days\nwhile: worry open",
      drawn: """
        { until: \(until), events: [ { day: 0, id: e1, kind: concern received, held by: [the authority / social care] }
          \(roll)\(rows) ] }
        """,
      said: said, terms: terms)
  }
}
