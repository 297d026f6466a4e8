import Testing

@testable import Linkage

/// What is hardly data at all ends, soon and with an answer.
@Suite struct PoorInputTests {
  @Test(.timeLimit(.minutes(5)), arguments: [0, 1, 2]) func fewRecords(count: Int) async {
    let linked = await Linker.train(
      Sketch.records((0..<count).map { ["r\($0)", "ann", "lee", "2001-02-03", "F", "LS1 4AB", ""] }))
    #expect(linked.records.count == count)
    #expect(linked.pairs.count <= 1)
  }

  @Test(.timeLimit(.minutes(5))) func allMissing() async {
    let linked = await Linker.train(Sketch.records((0..<500).map { ["r\($0)", "", "", "", "", "", ""] }))
    #expect(linked.pairs.isEmpty)
    let people = await linked.people()
    #expect(Set(people.groups).count == 500)
  }

  @Test(.timeLimit(.minutes(5))) func identicalRecords() async {
    let linked = await Linker.train(
      Sketch.records((0..<20_000).map { ["r\($0)", "ann", "lee", "2001-02-03", "F", "LS1 4AB", ""] }))
    #expect(linked.compared <= 1_000_000)
  }

  @Test(.timeLimit(.minutes(5))) func oneValueEverywhere() async {
    let linked = await Linker.train(
      Sketch.records((0..<2_000).map { ["r\($0)", "ann", "", "", "", "", ""] }))
    let people = await linked.people()
    #expect(people.groups.count == 2_000)
  }
}
