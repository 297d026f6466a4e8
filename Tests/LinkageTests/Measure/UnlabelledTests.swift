import Testing

@testable import Linkage

/// A sample of the records can be labelled alone: the others count neither for nor against.
@Suite struct UnlabelledTests {
  /// Labels of a town, and the same with every third person's taken away.
  private func town() async -> (linked: LinkedRecords, all: [UInt32], some: [UInt32]) {
    let (rows, people) = Sketch.town(150, seed: 31)
    let all = people.map { UInt32($0 + 1) }
    return (await Linker.train(Sketch.records(rows)), all, all.map { $0.isMultiple(of: 3) ? 0 : $0 })
  }

  @Test func figuresAreThoseOfTheLabelledRecordsAlone() async {
    let (linked, all, some) = await town()
    let isKnown = { (pair: LinkedPair) in some[Int(pair.one)] != 0 && some[Int(pair.two)] != 0 }
    // Everyone else a person of their own, and no pair of theirs: the same records are measured.
    let others = some.enumerated().map { $1 == 0 ? UInt32(100_000 + $0) : $1 }
    let expected = PairMeasure(linked.pairs.filter(isKnown), labels: others, sides: [])
    let measure = PairMeasure(linked.pairs, labels: some, sides: [])
    #expect(measure.quality == expected.quality)
    #expect(measure.bestF1 == expected.bestF1)
    #expect(measure.calibrationErrorMid == expected.calibrationErrorMid)
    #expect(
      measure.quality.given.whole < PairMeasure(linked.pairs, labels: all, sides: []).quality.given.whole)
  }

  @Test func peopleAndBlockingToo() async {
    let (linked, all, some) = await town()
    let pairs = PairMeasure.truePairs(some, [])
    #expect(await linked.people().quality(labels: some, sides: []).found.whole == pairs)
    #expect(await linked.blockingFindings(labels: some).found?.whole == pairs)
    #expect(pairs < PairMeasure.truePairs(all, []))
  }

  @Test func groupsToo() async {
    let (linked, _, some) = await town()
    var groups = Labels()
    for _ in some { Array("all".utf8).withUnsafeBufferPointer { groups.add($0) } }
    let measure = GroupMeasure.all(linked.pairs, labels: some, groups: groups, sides: [])
    #expect(measure["all"]?.quality == PairMeasure(linked.pairs, labels: some, sides: []).quality)
  }

  /// Who waits for a person's decision is counted by group without any label.
  @Test func whoIsHeldApartIsCountedByGroup() async {
    var rows = Sketch.town(100, seed: 9).rows
    for number in ["9990000018", "9990000026"] {
      rows.append(["other-\(number)", "zelda", "quaggin", "1990-03-04", "F", "LS9 4ZZ", number])
    }
    var groups = Labels()
    for row in rows {
      Array((row[0].hasPrefix("other") ? "few" : "many").utf8).withUnsafeBufferPointer { groups.add($0) }
    }
    let people = await Linker.train(Sketch.records(rows)).people()
    let waiting = people.heldApart(by: groups)
    #expect(waiting["few"] == Share(2, of: 2))
    #expect(waiting["many"] == Share(2 * people.heldApart.count - 2, of: Set(people.groups).count - 2))
  }

  /// Nobody labelled, or all labelled alike: an answer, and soon.
  @Test(.timeLimit(.minutes(15)), arguments: [0, 1]) func oneLabelEverywhere(label: UInt32) async {
    let rows = (0..<5_000).map { ["r\($0)", "n\($0 % 1_997)", "s\($0 % 1_999)", "", "", "", ""] }
    let linked = LinkedRecords(
      unlinked: Sketch.records(rows), model: Model(starting: Sketch.records(Array(rows.prefix(50)))))
    let labels = Array(repeating: label, count: rows.count)
    let found = await linked.blockingFindings(labels: labels).found
    #expect((found?.whole ?? 0 > 0) == (label != 0))
  }
}
