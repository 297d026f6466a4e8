import Testing

@testable import Linkage

/// A file whose only relatives are twins teaches nobody that one child bears two first names.
@Suite struct TwinFileLawsTests {
  private static let names = [
    "thomas", "arthur", "beatrice", "oliver", "hamza", "zofia", "grace", "leo", "freya", "muhammad", "ivy",
    "jakub",
    "rosie", "edward", "noor", "finn", "chloe", "samuel", "priya", "dylan",
  ]

  /// Children of their own homes, so many of them twins, each recorded so many times, now and then with a slip.
  private static func list(_ singles: Int, twins: Int, copies: Int, slips: Bool, seed: UInt64)
    -> [(child: Int, family: Int, row: [String])]
  {
    var random = SeededGenerator(seed: seed)
    let syllables = [
      "ba", "de", "fi", "go", "lu", "mar", "nel", "ro", "san", "ty", "wick", "ham", "ton", "les", "crof",
    ]
    let name = { (length: Int, random: inout SeededGenerator) in
      (0..<length).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
    }
    let day = { (range: ClosedRange<Int>, random: inout SeededGenerator) in
      String(Int.random(in: range, using: &random))
    }
    var rows: [(child: Int, family: Int, row: [String])] = []
    var child = 0
    for family in 0..<(singles + twins) {
      let home = [
        name(4, &random),
        "20\(day(10...19, &random))-\(day(10...12, &random))-\(day(10...28, &random))",
        "LS\(day(1...29, &random)) \(day(1...9, &random))"
          + String("ABDEFGHJLN".shuffled(using: &random).prefix(2)),
      ]
      let names = Self.names.shuffled(using: &random)
      for first in names.prefix(family < singles ? 1 : 2) {
        for copy in 0..<copies {
          var row = ["c\(child)-\(copy)", first, home[0], home[1], "", home[2], ""]
          if slips, Int.random(in: 0..<8, using: &random) == 0 { row[1].removeLast() }
          if slips, Int.random(in: 0..<12, using: &random) == 0 { row[5] = "" }
          rows.append((child, family, row))
        }
        child += 1
      }
    }
    return rows
  }

  @Test(arguments: [
    (2_000, 32, 1, false), (500, 8, 1, false), (500, 8, 2, false), (500, 8, 2, true), (100, 3, 2, false),
    (20, 3, 2, false), (10, 1, 1, false),
  ])
  func twinsOfTwoNamesAreNoLink(singles: Int, twins: Int, copies: Int, slips: Bool) async {
    let list = Self.list(singles, twins: twins, copies: copies, slips: slips, seed: UInt64(singles + copies))
    let linked = await Linker.train(Sketch.records(list.map(\.row)))
    let people = await linked.people()
    let settled = await linked.settled(by: people)
    let areTwins = { (pair: LinkedPair) in
      let (one, two) = (list[Int(pair.one)], list[Int(pair.two)])
      return one.family == two.family && one.child != two.child
    }
    #expect(settled.pairs.contains(where: areTwins), "they were looked at")
    #expect(settled.pairs.count { areTwins($0) && $0.probability >= LinkedPair.threshold } == 0)
    for (place, record) in list.enumerated() {
      let first = Int(people.groups[place])
      #expect(list[first].child == record.child)
    }
    // Nor does it cost anybody their own records.
    let own = settled.pairs.count { list[Int($0.one)].child == list[Int($0.two)].child }
    #expect(own >= (copies - 1) * (singles + 2 * twins) * 9 / 10)
  }
}
