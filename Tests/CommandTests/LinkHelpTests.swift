import Testing

/// What the command says of itself.
@Suite struct LinkHelpTests {
  @Test(arguments: [
    (
      ["link"],
      [
        "A.csv [B.csv]", "--truth", "--group", "--link-only", "--exclude", "--map", "--model-in",
        "--model-out",
        "--pairs", "--people", "--html", "--json", "explain A.csv ID ID", "--svg",
        "told by file, line and field",
      ]
    ),
    (
      ["link", "run"],
      [
        "--truth", "--group", "--link-only", "--exclude", "--map", "--model-in", "--model-out", "--pairs",
        "--people", "--html", "--json",
      ]
    ),
    (
      ["link", "explain"], ["--truth", "--link-only", "--exclude", "--map", "--model-in", "--svg", "--json"]
    ),
    (["find"], ["--in", "--model-in", "--exclude", "--map", "--limit"]),
  ])
  func namesEveryOption(verb: [String], words: [String]) throws {
    let run = try Command(["help"] + verb)
    #expect(run.status == 0)
    #expect(words.filter { !run.output.contains($0) } == [])
  }

  @Test(arguments: [
    ["link"], ["link", "a.csv", "b.csv", "c.csv"], ["link", "explain", "a.csv", "1"],
    ["find", "--in", "a.csv"],
    ["find", "--in", "a.csv", "--model-in", "m.json", "--limit", "0"], ["link", "a.csv", "--nonsense"],
  ])
  func aWrongCommandEndsWithTwo(arguments: [String]) throws {
    let run = try Command(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty && !run.complaint.isEmpty)
  }
}
