/// What is known of a mark beforehand, and what opens and closes a worry about it.
extension Meaning {
  private static let birthmark =
    "{ day: 0, id: spot, kind: known skin or medical condition, held by: [the health trust / health visiting], "
    + "detail: { kind: blue-grey spot, regions: [lower back, buttocks] } }"

  private static func mark(_ regions: String, _ kind: String = "bruise", _ more: String = "") -> String {
    "{ day: 5, id: mark, kind: mark or injury, held by: [the nursery / nursery], "
      + "source: seen by a professional, \(more)detail: { regions: [\(regions)], kind: [\(kind)], explanation: given } }"
  }

  private static func story(_ events: String...) -> String {
    "{ until: 20, events: [ \(events.joined(separator: ", ")) ] }"
  }

  private static let visit =
    "{ day: 9, id: visit, kind: visit, held by: [the authority / social care], detail: { outcome: child seen as planned } }"

  private static let known = "happens: { event: mark or injury, where: { at a known condition: yes } }"
  private static let bump = "happens: { event: mark or injury, where: { ordinary bump: yes } }"
  private static let worried = "happens: visit\nwhile: worry open"
  private static let involved = "happens: visit\nwhile: social care involved"

  static let ofMarks =
    conditions + bumps + faded + [
      Meaning(
        meaning: "a mark wholly where a birthmark is on record opens no worry", when: worried,
        drawn: story(birthmark, mark("lower back"), visit), said: []),
      Meaning(
        meaning: "a mark that reaches beyond the birthmark does", when: worried,
        drawn: story(birthmark, mark("lower back, upper arm"), visit), said: ["9 visit open mark visit"]),
      Meaning(
        meaning: "a return home that is told when it was over begins no involvement", when: involved,
        drawn: story(home("completed"), visit), said: []),
      Meaning(
        meaning: "one that has begun does", when: involved, drawn: story(home("begun"), visit),
        said: ["9 visit open home visit"]),
      Meaning(
        meaning: "no further action ends the involvement that arose from the concern", when: involved,
        drawn: story(concern, begun("arises from: concern, "), over, visit), said: []),
      Meaning(
        meaning: "and no other", when: involved, drawn: story(concern, begun(""), over, visit),
        said: ["9 visit open begun visit"]),
      Meaning(
        meaning: "no further action closes a worry where nobody had called in vain", when: worried,
        drawn: "{ until: 20, days: \"R..D.v\" }", said: []),
      Meaning(
        meaning: "and does not where the child was not seen since nobody opened", when: worried,
        drawn: "{ until: 20, days: \"R.nD.v\" }",
        said: ["2 n1 open R1 n1", "5 v1 open R1 v1"]),
      Meaning(
        meaning: "nor does advice, and it does once the child was seen", when: worried,
        drawn: "{ until: 20, days: \"R.nvD.V\" }",
        said: ["2 n1 open R1 n1", "3 v1 open R1 v1"]),
    ]

  private static let concern =
    "{ day: 1, id: concern, kind: concern received, held by: [the authority / social care] }"

  private static func begun(_ because: String) -> String {
    "{ day: 2, id: begun, kind: involvement, held by: [the authority / social care], \(because)"
      + "detail: { kind: section 17, change: opened } }"
  }

  private static let over =
    "{ day: 6, id: over, kind: front-door decision, held by: [the authority / social care], answers: concern, "
    + "detail: { decision: no further action } }"

  private static func home(_ stage: String) -> String {
    "{ day: 5, id: home, kind: return home or widened family time, held by: [the authority / social care], "
      + "detail: { kind: return home, stage: \(stage) } }"
  }

  private static let conditions = [
    Meaning(
      meaning: "every region of the mark must be among those recorded", when: known,
      drawn: story(birthmark, mark("lower back, ear")), said: []),
    Meaning(
      meaning: "it is there when every one is", when: known,
      drawn: story(birthmark, mark("lower back, buttocks")), said: ["5 mark open mark"]),
    Meaning(
      meaning: "two conditions may share the regions between them", when: known,
      drawn: story(
        birthmark.replacing(", buttocks", with: ""),
        birthmark.replacing("id: spot", with: "id: other").replacing("lower back, ", with: ""),
        mark("lower back, buttocks")),
      said: ["5 mark open mark"]),
    Meaning(
      meaning: "a birthmark of which nobody wrote where it is tells nothing", when: known,
      drawn: story(birthmark.replacing(", regions: [lower back, buttocks]", with: ""), mark("ear")),
      said: ["5 mark cannot tell"]),
    Meaning(
      meaning: "a coarser word may mean another place", when: known,
      drawn: story(birthmark, mark("back")), said: ["5 mark cannot tell"]),
    Meaning(
      meaning: "a burn is no birthmark", when: known,
      drawn: story(birthmark, mark("lower back", "burn or scald")), said: []),
    Meaning(
      meaning: "nor is a mark of which somebody says that the child was hurt", when: known,
      drawn: story(
        birthmark, mark("lower back", "bruise", "claims: [{ of: physical harm, standing: alleged }], ")),
      said: []),
    Meaning(
      meaning: "asthma leaves no mark", when: known,
      drawn: story(
        birthmark.replacing("blue-grey spot, regions: [lower back, buttocks]", with: "asthma"),
        mark("lower back")),
      said: []),
    Meaning(
      meaning: "whether a bleeding disorder brought a bruise about is for a doctor to say", when: known,
      drawn: story(
        birthmark.replacing("blue-grey spot, regions: [lower back, buttocks]", with: "bleeding disorder"),
        mark("lower back")),
      said: ["5 mark cannot tell"]),
    Meaning(
      meaning: "what was recorded after the mark was seen explains nothing", when: known,
      drawn: story(birthmark.replacing("day: 0", with: "day: 6"), mark("lower back")), said: []),
    Meaning(
      meaning: "what was recorded before and becomes known later explains it from then", when: known,
      drawn: story(birthmark.replacing("day: 0", with: "day: 0, known day: 8"), mark("lower back")),
      said: ["8 mark open mark"]),
  ]

  private static let faded = [
    twice(
      "nine weeks after a bruise, a mark on the same cheek is another", on: 64, ["64 mark open later mark"]),
    twice("eight weeks after, it may be the same still", on: 61, ["61 mark cannot tell"]),
    twice("a scar stays", "scar", on: 64, ["64 mark cannot tell"]),
  ]

  private static func twice(_ meaning: String, _ kind: String = "bruise", on day: Int, _ said: [String])
    -> Meaning
  {
    Meaning(
      meaning: meaning, when: "repeats: mark or injury\nat least: 2\nwithin: 365 days",
      drawn: """
        { until: 70, events: [ \(mark("cheek", kind)), { day: \(day), id: later, kind: mark or injury, held by: [the nursery / nursery],
          source: seen by a professional, detail: { regions: [cheek], kind: [\(kind)] } } ] }
        """,
      said: said)
  }

  private static let bumps = [
    Meaning(
      meaning: "a bruised leg may be a bruised shin", when: bump, drawn: story(mark("leg")),
      said: ["5 mark cannot tell"]),
    Meaning(
      meaning: "a bruised leg and cheek are no ordinary bump", when: bump,
      drawn: story(mark("leg, cheek")), said: []),
    Meaning(
      meaning: "a face has ears beside it and cheeks, and is no forehead", when: bump,
      drawn: story(mark("face")), said: []),
    Meaning(
      meaning: "a burn on the knee is no bump", when: bump,
      drawn: story(mark("knee", "burn or scald")), said: []),
  ]
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
