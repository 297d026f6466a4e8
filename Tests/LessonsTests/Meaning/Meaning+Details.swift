/// What an event says, and what it has no room to say.
extension Meaning {
  static let ofDetails = [
    Meaning(
      meaning: "what is said of the unborn child under its own record is said of the child it became",
      when: "happens: { event: mark or injury, where: { not: { independently mobile: yes } } }",
      drawn: """
        { events: [ { day: 3, id: e1, kind: mark or injury, held by: [the surgery / GP],
            about: [child, { person: bump, part: unborn, detail: { independently mobile: yes } }] } ],
          family: { people: [ { id: child, is: child, born: day -30 }, { id: bump, is: unborn, became: [child] } ] } }
        """,
      said: []),
    Meaning(
      meaning: "a detail that is not stated cannot be told, nor can its opposite",
      when: "happens: { event: mark or injury, where: { not: { regions: cheek } } }",
      drawn: "{ events: [ { day: 3, id: e1, kind: mark or injury, held by: [the surgery / GP] } ] }",
      said: ["3 e1 cannot tell"]),
    Meaning(
      meaning: "a field that an event's kind does not have is no, and its opposite yes",
      when: """
        happens: { event: visit, answers: { event: mark or injury } }
        without: { event: [mark or injury], agrees with: { it: [regions] }, at any time: yes }
        """,
      drawn: """
        { days: "I.", events: [ { day: 3, id: e1, kind: visit, held by: [the authority / social care], answers: I1 } ] }
        """,
      said: ["3 e1 open e1"]),
    Meaning(
      meaning:
        "a decision that relies on a visit does not rest only on marks of the cheek, whatever the visit left unsaid",
      when: "happens: decision\nrests only on: { regions: cheek }",
      drawn: "{ days: \"V.Y\", with: { Y: { relies on: [V1] } } }",
      said: []),
    Meaning(
      meaning: "and what is not of the cheek may well be a visit",
      when: "happens: decision\nrests only on: { not: { regions: cheek } }",
      drawn: "{ days: \"V.Y\", with: { Y: { relies on: [V1] } } }",
      said: ["2 Y1 open V1 Y1"]),
    Meaning(
      meaning: "a field that names services is asked for a type of service",
      when: "happens: { event: strategy discussion, where: { present: { not: [police] } } }",
      drawn: """
        { days: "SS", with: { S2: { detail: { present: [the school / school, the surgery / GP] } } },
          events: [ { day: 2, id: e1, kind: strategy discussion, held by: [the authority / social care] } ] }
        """,
      said: ["1 S2 open S2", "2 e1 cannot tell"]),
  ]
}
