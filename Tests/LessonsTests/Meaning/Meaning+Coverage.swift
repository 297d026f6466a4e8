/// Whose record must be complete before an absence can be told.
extension Meaning {
  static let ofCoverage = [
    Meaning(
      meaning: "what a type of service must have recorded is looked for in its records alone",
      when: """
        happens: mark or injury
        without: { event: observation, where: { recorded by: [nursery] }, within: 7 days }
        """,
      drawn: gapped("the school / school"), said: ["10 e1 open e1"]),
    Meaning(
      meaning: "where its own record has a gap, that it recorded nothing cannot be told",
      when: """
        happens: mark or injury
        without: { event: observation, where: { recorded by: [school] }, within: 7 days }
        """,
      drawn: gapped("the school / school"), said: ["10 e1 cannot tell"]),
    Meaning(
      meaning: "an event that any service may have recorded is looked for in the records of all",
      when: "happens: mark or injury\nwithout: { event: observation, within: 7 days }",
      drawn: gapped("the school / school"), said: ["10 e1 cannot tell"]),
    Meaning(
      meaning: "either of two recorders: the records of both",
      when: """
        happens: mark or injury
        without: { event: observation, within: 7 days, where: { any: [ { recorded by: [nursery] }, { recorded by: [school] } ] } }
        """,
      drawn: gapped("the school / school"), said: ["10 e1 cannot tell"]),
    Meaning(
      meaning: "of the keepers of a kind, those alone who are of the type that recorded it",
      when: """
        happens: mark or injury
        without: { event: examination, where: { recorded by: [GP] }, within: 7 days }
        """,
      drawn: gapped("the hospital / paediatrics"), said: ["10 e1 open e1"]),
    Meaning(
      meaning: "what certainly still holds when a gap is due has held ever since it was opened",
      when: "gap: visit\nfor: 20 days\ngrace: 2 days\nwhile: under section 47",
      drawn: """
        { covered: no, until: 40, events: [ { day: 0, id: e1, kind: strategy discussion,
            held by: [the authority / social care], detail: { decision: section 47 joint } } ],
          family: { known to: { services: [ { service: the authority / social care, from: day 5 } ], complete: true },
            coverage: [ { service: the authority / social care, kinds: all, from: day 3, to: day 90, basis: b } ] } }
        """,
      said: ["20 e1 open e1"]),
  ]

  /// A mark on the tenth day, and the records of three services, of which one has none for two days before.
  private static func gapped(_ service: String) -> String {
    let services = [
      "the school / school", "the nursery / nursery", "the surgery / GP", "the hospital / paediatrics",
    ]
    let known = services.map { "{ service: \($0) }" }.joined(separator: ", ")
    let covered = services.map { one in
      one == service
        ? "{ service: \(one), kinds: all, from: day -400, to: day 5, basis: b }, { service: \(one), kinds: all, from: day 8, to: day 90, basis: b }"
        : "{ service: \(one), kinds: all, from: day -400, to: day 90, basis: b }"
    }.joined(separator: ", ")
    return """
      { covered: no, events: [ { day: 10, id: e1, kind: mark or injury, held by: [the surgery / GP] } ],
        family: { known to: { services: [\(known)], complete: true }, coverage: [\(covered)] } }
      """
  }
}
