import Testing

@testable import Linkage

/// What is hardly data at all ends, soon and with an answer.
@Suite struct PoorInputTests {
  @Test(.timeLimit(.minutes(15)), arguments: [0, 1, 2]) func fewRecords(count: Int) async {
    let linked = await Linker.train(
      Sketch.records((0..<count).map { ["r\($0)", "ann", "lee", "2001-02-03", "F", "LS1 4AB", ""] }))
    #expect(linked.records.count == count)
    #expect(linked.pairs.count <= 1)
  }

  @Test(.timeLimit(.minutes(15))) func allMissing() async {
    let linked = await Linker.train(Sketch.records((0..<500).map { ["r\($0)", "", "", "", "", "", ""] }))
    #expect(linked.pairs.isEmpty)
    let people = await linked.people()
    #expect(Set(people.groups).count == 500)
  }

  @Test(.timeLimit(.minutes(15))) func identicalRecords() async {
    let linked = await Linker.train(
      Sketch.records((0..<20_000).map { ["r\($0)", "ann", "lee", "2001-02-03", "F", "LS1 4AB", ""] }))
    #expect(linked.compared <= 1_000_000)
    #expect(linked.overlooked == 20_000)
  }

  /// A model that knows of no crowd meets one: nobody in it is compared, and it ends.
  @Test(.timeLimit(.minutes(15))) func copiesMeetAModelThatKnowsNone() async {
    let model = await Linker.train(Sketch.records(Sketch.town(50, seed: 1).rows)).model
    let linked = await Linker.link(
      Sketch.records((0..<20_000).map { ["r\($0)", "ann", "lee", "2001-02-03", "F", "LS1 4AB", ""] }),
      by: model)
    #expect(linked.compared == 0)
    #expect(linked.overlooked == 20_000)
  }

  /// One record sent in some hundred times is one person, and takes nothing from the others.
  @Test func copiesAmongOthersAreOnePerson() async {
    var rows = Sketch.town(300, seed: 2).rows
    let town = rows.count
    rows += (0..<1_000).map { ["copy-\($0)", "ann", "zorvane", "2001-02-03", "F", "HX1 4AB", ""] }
    let linked = await Linker.train(Sketch.records(rows))
    let people = await linked.people()
    #expect(linked.overlooked == 0)
    #expect(Set(people.groups[town...]).count == 1)
    #expect(Set(people.groups[..<town]).count > 250)
  }

  @Test(.timeLimit(.minutes(15))) func oneValueEverywhere() async {
    let linked = await Linker.train(
      Sketch.records((0..<2_000).map { ["r\($0)", "ann", "", "", "", "", ""] }))
    let people = await linked.people()
    #expect(Set(people.groups).count == 2_000)
    #expect(!linked.pairs.contains { $0.probability >= LinkedPair.threshold })
  }
}
