import Foundation
import Testing

/// The command's contract: verbs, JSON and exit codes.
@Suite struct CommandTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func everyBundledReviewIsReplayed() throws {
    let run = try Command("replay", "library/reviews", "--json")
    #expect(run.status == 0)
    let document = try run.document()
    let cases = try #require(document["cases"] as? [[String: Any]])
    #expect(cases.count == 12)
    #expect((document["errors"] as? [Any])?.isEmpty == true)
    let first = try #require(cases.first)
    let keys = ["case", "end", "assumed_complete", "findings", "cannot_tell", "convergence", "convergences"]
    #expect(keys.allSatisfy { first.keys.contains($0) })
  }

  @Test func aFindingSaysAllThatItsReadersRelyOn() throws {
    let run = try Command("replay", "library/reviews/star-hobson.jsonl", "--assume-complete", "--json")
    let cases = try #require(try run.document()["cases"] as? [[String: Any]])
    let finding = try #require((cases.first?["findings"] as? [[String: Any]])?.first)
    let keys = [
      "key", "child", "about", "lesson", "version", "class", "strand", "level", "day", "days_before_end",
      "evidence",
      "words", "assumed", "state", "who", "due", "revisions", "silo",
    ]
    #expect(keys.filter { !finding.keys.contains($0) }.isEmpty)
    let silo = try #require(finding["silo"] as? [String: Any])
    #expect(["pooled", "shareable", "alone", "gap_days", "unknown"].allSatisfy { silo.keys.contains($0) })
  }

  @Test func nothingIsAskedAfterTheDayLookedAt() throws {
    let run = try Command(
      "replay", "library/reviews/peter-connelly.jsonl", "--until", "2006-12-31", "--assume-complete", "--json"
    )
    let cases = try #require(try run.document()["cases"] as? [[String: Any]])
    let days = (cases.first?["findings"] as? [[String: Any]] ?? []).compactMap { $0["day"] as? String }
    #expect(!days.isEmpty)
    #expect(days.allSatisfy { $0 <= "2006-12-31" })
  }

  @Test(arguments: [
    ["replay"], ["replay", "--nonsense"], ["nonsense"], ["replay", "x.jsonl", "--until", "soon"],
    ["check", "--in", "x"], ["lessons", "show", "repeat-injuri"],
  ])
  func aWrongCommandEndsWithTwo(arguments: [String]) throws {
    let run = try Command(arguments)
    #expect(run.status == 2)
    #expect(!run.complaint.isEmpty)
  }

  @Test func badDataEndsWithOneAndTheOtherLinesStillRun() throws {
    let good = try String(
      contentsOf: Command.home.appending(path: "library/reviews/star-hobson.jsonl"), encoding: .utf8)
    let bad = "{\"id\": \"x\", \"kind\": \"vist\", \"about\": [\"star\"]}\n"
    let run = try Command("replay", try scratch.write([good + bad], as: "case.jsonl"), "--json")
    #expect(run.status == 1)
    let document = try run.document()
    #expect((document["cases"] as? [Any])?.count == 1)
    let errors = try #require(document["errors"] as? [[String: Any]])
    #expect(errors.contains { ($0["reason"] as? String)?.contains("visit") == true })
    #expect(errors.allSatisfy { Set($0.keys) == ["file", "line", "field", "reason"] })
  }

  /// A month is known on its last day: a row that lies before an end within the month is otherwise lost without a word.
  @Test func whatNobodyKnewBeforeTheEndIsListed() throws {
    let rows = [
      #"{"timeline": 1, "case": "late", "end": "2020-12-25", "people": [{"id": "child", "is": "child"}]}"#,
      #"{"id": "v1", "kind": "visit", "about": ["child"], "occurred": "2020-12", "held by": ["a / social care"]}"#,
      #"{"id": "v2", "kind": "visit", "about": ["child"], "occurred": "2020-12-20", "held by": ["a / social care"]}"#,
      #"{"id": "v3", "kind": "visit", "about": ["child"], "occurred": "2020-12", "held by": "nobody"}"#,
    ]
    let run = try Command("replay", try scratch.write(rows, as: "late.jsonl"))
    #expect(run.status == 0)
    #expect(
      run.output.hasSuffix(
        "Known only after the end, and so in no question:\n  v1: visit, December 2020\n\n"),
      "\(run.output)")
  }

  @Test func aBrokenFileOfTheHomeFolderIsToldOfAndTheOthersRun() throws {
    let home = scratch.url
    for folder in ["lessons", "areas", "library"] {
      try FileManager.default.copyItem(
        at: Command.home.appending(path: folder), to: home.appending(path: folder))
    }
    let broken = home.appending(path: "lessons/repeat-injury.yaml")
    try Data(try Data(contentsOf: broken).prefix(400)).write(to: broken)
    try Data("area: walsall\nparamaters: {}\n".utf8).write(to: home.appending(path: "areas/walsall.yaml"))
    try FileManager.default.createDirectory(
      at: home.appending(path: "lessons/folder.yaml"), withIntermediateDirectories: true)

    let star = "library/reviews/star-hobson.jsonl"
    let all = try Command(["replay", star], home: home)
    #expect(all.status == 1)
    #expect(!all.output.isEmpty)
    for file in ["lessons/repeat-injury.yaml:", "areas/walsall.yaml:2:", "lessons/folder.yaml:1: file:"] {
      #expect(all.complaint.contains(file))
    }
    let lesson = try Command(["replay", star, "--lesson", "repeat-injury"], home: home)
    #expect(lesson.status == 3)
    #expect(lesson.complaint.contains("lessons/repeat-injury.yaml:"))
    let area = try Command(["replay", star, "--area", "walsall"], home: home)
    #expect(area.status == 3)
    #expect(area.complaint.contains("areas/walsall.yaml:2:"))
  }

  @Test func whatIsNotThereEndsWithOneOrThree() throws {
    #expect(try Command("replay", "no-such-file.jsonl", "--json").status == 1)
    #expect(try Command("check", "--all", "--in", "no-such-folder").status == 3)
  }

  @Test func everyLessonsExamplesPass() throws {
    let run = try Command("lessons", "test", "--json")
    let document = try run.document()
    #expect(document["failed"] as? Int == 0)
    #expect((document["errors"] as? [Any])?.isEmpty == true)
    #expect(run.status == 0)
  }

  @Test func theGeneratedPagesAreUpToDate() throws {
    let run = try Command("lessons", "docs", "--check")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func aSimulatedAuthorityIsMadeAndItsLoadMeasured() throws {
    let folder = scratch.url
    let made = try Command("simulate", "--children", "60", "--seed", "4", "--out", folder.path)
    #expect(made.status == 0)
    #expect(made.output.contains("nobody in them is real"))
    let run = try Command("check", "--all", "--in", folder.path, "--json")
    #expect(run.status == 0)
    let document = try run.document()
    let keys = [
      "children", "social_care_involvements", "workers", "months", "questions_per_worker_week",
      "worklist_per_worker_week", "questions_per_1000_children_month", "by_group", "lessons", "errors",
    ]
    #expect(keys.filter { !document.keys.contains($0) }.isEmpty)
    let text = try Command("check", "--all", "--in", folder.path).output
    #expect(text.contains("nobody in those is real"))
    #expect(text.contains("homelessness-notice (practice, trial): not run"))
  }

  @Test func aLessonSaysWhyItDidNotAsk() throws {
    let run = try Command("explain", "repeat-injury", "peter", "2006-06-01")
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
  }
}
