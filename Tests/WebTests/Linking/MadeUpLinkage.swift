import Casework

@testable import Linkage
@testable import Web

/// A small report on made-up links, with every part that a page can have.
enum MadeUpLinkage {
  /// Six records of three people.
  static let labels: [UInt32] = [1, 1, 1, 2, 2, 3]
  static let pairs = [
    LinkedPair(one: 0, two: 1, bits: 21.5), LinkedPair(one: 0, two: 2, bits: 9.25),
    LinkedPair(one: 1, two: 2, bits: 0.5), LinkedPair(one: 3, two: 4, bits: -2.5),
    LinkedPair(one: 4, two: 5, bits: 6.75), LinkedPair(one: 2, two: 3, bits: -9.5),
  ]

  static func pages(_ name: String = "made-up", isLabelled: Bool = true, hasGroups: Bool = true)
    -> [ReportPage]
  {
    LinkReport(
      files: ["homes/\(name).csv"], findings: findings(name, isLabelled: isLabelled, hasGroups: hasGroups),
      problems: [
        DataProblem(
          file: "homes/\(name).csv", line: 4, field: name, reason: "is not a date that can be used")
      ]
    ).pages()
  }

  static func findings(_ name: String, isLabelled: Bool, hasGroups: Bool) -> LinkFindings {
    findings(name, isLabelled: isLabelled, groups: hasGroups ? groups(name) : nil)
  }

  static func findings(_ name: String, isLabelled: Bool, groups: [String: GroupMeasure]?) -> LinkFindings {
    LinkFindings(
      records: 6, sizes: [1, 1, 1, 0, 0, 0], compared: 15, weighed: pairs.count, links: 3,
      spread: PairSpread(pairs, labels: isLabelled ? labels : nil),
      prior: LinkFindings.Prior(ofOne: 0.000_02, ofRelatives: 0.000_05, bits: -15.6, swapped: 0.012),
      comparisons: [firstName(name), sex(name)], blocking: blocking(name, isLabelled), conflicts: 140,
      heldApart: (0..<22).map { apart(name, $0) },
      heldApartByGroup: groups.map { $0.mapValues { Share($0.truePairs / 90, of: $0.truePairs) } }, joined: 2,
      joinedDespite: [joined(name)],
      quality: isLabelled ? quality(groups) : nil)
  }

  private static func level(
    _ words: String, _ one: Double, _ strangers: Double, _ bits: Double, _ range: ClosedRange<Double>? = nil
  ) -> LearnedComparison.Level {
    LearnedComparison.Level(
      words: words, ofOne: one, ofStrangers: strangers, ofRelatives: strangers, bits: bits, byRarity: range)
  }

  private static func firstName(_ name: String) -> LearnedComparison {
    LearnedComparison(
      field: "first name", heading: name, filled: Share(5, of: 6), distinct: 4, followsFrom: [],
      situations: [
        LearnedComparison.Situation(
          words: nil,
          levels: [
            level("same", 0.9, 0.001_5, 9.2, 6.5...14.25), level("one slip", 0.06, 0.000_04, 10.6),
            level("different", 0.04, 0.998_46, -4.6),
          ])
      ])
  }

  private static func sex(_ name: String) -> LearnedComparison {
    LearnedComparison(
      field: "sex", heading: "sex", filled: Share(6, of: 6), distinct: 2, followsFrom: ["first name"],
      situations: ["the same", "different"].map { words in
        LearnedComparison.Situation(
          words: "where first name is \(words)",
          levels: [level("same", 0.99, 0.5, 1, 0.9...1.1), level("different", 0.01, 0.5, -5.6)])
      })
  }

  private static func blocking(_ name: String, _ isLabelled: Bool) -> BlockingFindings {
    BlockingFindings(
      ways: [
        BlockingFindings.Way(
          shared: "the sound of first name", narrowedBy: ["year of birth", name], narrowed: 3, pairs: 12,
          onlyHere: 4, found: isLabelled ? Share(3, of: 4) : nil, foundOnlyHere: isLabelled ? 1 : 0),
        BlockingFindings.Way(
          shared: "the whole \(name)", narrowedBy: [], narrowed: 0, pairs: 11, onlyHere: 3,
          found: isLabelled ? Share(2, of: 4) : nil, foundOnlyHere: 0),
      ], pairs: 15, found: isLabelled ? Share(3, of: 4) : nil)
  }

  private static func apart(_ name: String, _ place: Int) -> HeldApart {
    HeldApart(
      reason: [.born, .nhsNumber, .firstName][place % 3],
      one: HeldApart.Group(records: ["\(name)-\(place)", "\(name)-\(place)b"], size: 11),
      two: HeldApart.Group(records: ["other-\(place)"], size: 1),
      bridge: place == 3
        ? nil
        : HeldApart.Bridge(
          one: "\(name)-\(place)", two: "other-\(place)",
          parts: [
            Match.Part(
              field: "before comparing", level: "one pair in 50 thousand is one person",
              bits: -15.6),
            Match.Part(field: "first name", level: "same, and rare", bits: 14.25),
            Match.Part(field: "postcode", level: "same", bits: 9.5),
          ]))
  }

  private static func joined(_ name: String) -> JoinedDespite {
    JoinedDespite(
      reason: .born,
      bridge: HeldApart.Bridge(
        one: "\(name)-8", two: "\(name)-9",
        parts: [Match.Part(field: "first name", level: "same, and rare", bits: 14.25)]), size: 3)
  }

  private static func groups(_ name: String) -> [String: GroupMeasure] {
    let measure = { (given: Int, right: Int, all: Int) in
      GroupMeasure(truePairs: all, quality: PairMeasure.Quality(right: right, given: given, all: all))
    }
    return [name: measure(812, 801, 900), "": measure(40, 40, 41), "b": measure(3, 1, 4)]
  }

  private static func quality(_ groups: [String: GroupMeasure]?) -> LinkFindings.Quality {
    LinkFindings.Quality(
      pairs: PairMeasure(pairs, labels: labels, sides: []),
      people: PairMeasure.Quality(right: 3, given: 3, all: 4), twinLikeFalseLinks: 1, groups: groups)
  }
}
