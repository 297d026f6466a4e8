import Testing

@testable import Linkage

/// Laura and Lura are two names where as many are called so; where hardly anybody is, one is a slip of the other.
@Suite struct EstablishedNamesTests {
  /// Whether the second name is held for a name of its own in a file of so many, of whom so many bear it.
  private func isOwnName(_ name: String, heldBy few: Int, of count: Int) -> Bool {
    let rows = (0..<count).map { ["r\($0)", $0 < few ? name : "laura"] }
    var records = Sketch.records(rows, [("first_name", .firstName)])
    records.fields[0].markRarity(Frequencies(counting: records.fields[0]))
    return records.withViews { $0[0].form(0).isEstablished }
  }

  @Test(arguments: [
    // Known, in files too small to say how rare it is.
    ("lura", 1, 100, true), ("lura", 1, 9_000, true),
    // Unknown: twelve bear it, or fewer.
    ("larua", 1, 100, false), ("larua", 11, 9_000, false), ("larua", 12, 9_000, true),
    // One in ten thousand of 100,000 are ten: four may be a matter of chance, one is not.
    ("lura", 1, 100_000, false), ("lura", 4, 100_000, true), ("larua", 4, 100_000, false),
  ])
  func aKnownNameThatHardlyAnybodyBearsIsASlip(name: String, few: Int, count: Int, isOwn: Bool) {
    #expect(isOwnName(name, heldBy: few, of: count) == isOwn)
  }

  @Test func whoAsksByAKnownNameThatALargeFileDoesNotHoldHasSlipped() {
    let rows = (0..<60_000).map { ["r\($0)", "laura"] }
    let model = Frequencies(counting: Sketch.records(rows, [("first_name", .firstName)]).fields[0])
    let small = Frequencies(
      counting: Sketch.records([["a", "laura"]], [("first_name", .firstName)]).fields[0])
    for (frequencies, isOwn) in [(model, false), (small, true)] {
      var asked = Sketch.records([["q", "lura"]], [("first_name", .firstName)])
      asked.fields[0].markRarity(frequencies)
      #expect(asked.withViews { $0[0].form(0).isEstablished } == isOwn)
    }
  }
}
