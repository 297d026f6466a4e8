import Casework
import Exchange
import Testing

@Suite struct BadLineTests {
  private func read(_ lines: String...) -> (timeline: Timeline?, problems: [String]) {
    let (timeline, problems) = TimelineFile.read(Array(lines.joined(separator: "\n").utf8), file: "a.jsonl")
    return (timeline, problems.map(\.description))
  }

  private let good = #"{"id": "a", "kind": "visit", "about": ["child"], "occurred": "2024-05-01"}"#

  @Test(arguments: BadLines.all)
  func everythingWrongWithALineIsToldAndTheOthersStand(line: String, expected: [String]) {
    let (timeline, problems) = read(BadLines.header, good, line)
    #expect(timeline?.events.map(\.id) == ["a"])
    #expect(timeline?.family.coverage == [] && timeline?.links == [])
    #expect(problems.count == expected.count, "\(problems.joined(separator: "\n"))")
    for (problem, start) in zip(problems, expected) {
      #expect(problem.hasPrefix("a.jsonl:3: \(start)"))
    }
  }

  @Test(arguments: BadLines.headers)
  func aHeaderThatIsWrongGivesNoTimeline(line: String, expected: [String]) {
    let (timeline, problems) = read(line, good)
    #expect(timeline == nil)
    #expect(problems.count == expected.count, "\(problems.joined(separator: "\n"))")
    for (problem, start) in zip(problems, expected) {
      #expect(problem.hasPrefix("a.jsonl:1: \(start)"))
    }
  }

  @Test(arguments: ["", "\n\n", #"{"id": "a", "kind": "visit", "about": ["child"], "occurred": "2024"}"#])
  func withoutAHeaderThereIsOneProblemThatSaysWhatToWrite(text: String) {
    let (timeline, problems) = read(text)
    #expect(timeline == nil)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("a.jsonl:1: header: is missing") == true)
    #expect(problems.first?.contains(#"{"timeline": 1, "case": "my-case", "people""#) == true)
  }

  /// A second header is passed over, wherever it stands and whatever it says: the first one counts, and the rows stand.
  @Test(arguments: [
    BadLines.header, #"{"timeline": 1, "case": "another", "people": [{"id": "x", "is": "child"}]}"#,
  ])
  func aFileTellsOneStory(second: String) {
    let (timeline, problems) = read(BadLines.header, good, second, good.replacing("\"a\"", with: "\"b\""))
    #expect(timeline?.name == "a-case")
    #expect(timeline?.events.map(\.id) == ["a", "b"])
    #expect(
      problems == [
        "a.jsonl:3: timeline: a header stands on line 1 already, and this one is passed over; one file tells one story"
      ])
  }

  private func visit(_ id: String, _ rest: String) -> String {
    #"{"id": "\#(id)", "kind": "visit", "about": ["child"], "occurred": "2024-05-01", \#(rest)}"#
  }

  @Test func noneOfThoseThatCorrectOneAnotherInACircleIsTaken() {
    let (timeline, problems) = read(
      BadLines.header, good, visit("b", #""corrects": "c""#), visit("c", #""corrects": ["b", "a"]"#),
      visit("d", #""corrects": "b""#))
    #expect(timeline?.events.map(\.id) == ["a", "d"])
    let reason = "which is right cannot be told, so none of them is taken"
    #expect(
      problems == [
        "a.jsonl:3: corrects: corrects in a circle with line 4: \(reason)",
        "a.jsonl:4: corrects: corrects in a circle with line 3: \(reason)",
      ])
  }

  @Test func aLongerCircleIsOneTooAndARemovalCorrects() {
    let removal = """
      {"id": "d", "kind": "amendment", "about": ["child"], "occurred": "2024-05-01", \
      "detail": {"change": "removal", "about": "b"}}
      """
    let (timeline, problems) = read(
      BadLines.header, good, visit("b", #""corrects": "c""#), visit("c", #""corrects": "d""#), removal)
    #expect(timeline?.events.map(\.id) == ["a"])
    #expect(problems.count == 3)
  }

  @Test func aChainOfCorrectionsIsNoCircle() {
    let lines = (1...3000).map { visit("e\($0)", #""corrects": "e\#($0 - 1)""#) }
    let first = good.replacing("\"a\"", with: "\"e0\"")
    let text = ([BadLines.header, first] + lines).joined(separator: "\n")
    let (timeline, problems) = TimelineFile.read(Array(text.utf8), file: "a.jsonl")
    #expect(problems == [])
    #expect(timeline?.events.count == 3001)
  }

  @Test(arguments: [
    (#""kind": "condition""#, #"the nearest is "known skin or medical condition""#),
    (#""kind": "roll change""#, #"the nearest is "school roll""#),
    (
      #""kind": "birthmark""#,
      #"the nearest is "known skin or medical condition", whose detail "kind" may be "other birthmark""#
    ),
    (#""kind": "bruise""#, #"the nearest is "mark or injury", whose detail "kind" may be "bruise""#),
    (#""kind": "Referral""#, #"the nearest is "concern received""#),
    (
      #""kind": "quux""#,
      "it is one of 67, such as visit, child seen, child's account, adult's account, family time, observation: see docs/vocabulary.md"
    ),
    (
      #""kind": "concern received", "detail": {"from": "professional"}"#,
      #"the nearest is "other professional""#
    ),
    (
      #""kind": "concern received", "detail": {"from": "quux"}"#,
      #"see docs/vocabulary.md under "concern received""#
    ),
  ])
  func aWordFarFromTheRightOneIsAnsweredWithWhatItMeansOrWhatIsAllowed(change: String, expected: String) {
    let line = "{\"id\": \"b\", \"about\": [\"child\"], \"occurred\": \"2024-05-01\", \(change)}"
    let problems = read(BadLines.header, line).problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix(expected) == true, "\(problems)")
  }

  @Test func theSameRowTwiceIsOneEvent() {
    let (timeline, problems) = read(BadLines.header, good, good, good)
    #expect(timeline?.events.map(\.id) == ["a"])
    #expect(problems.isEmpty)
  }

  @Test func neitherOfTwoEventsOfOneIDIsTakenWhereTheyDiffer() {
    let other = #"{"id": "c", "kind": "visit", "about": ["child"], "occurred": "2024-05-03", "answers": "a"}"#
    let later = #"{"id": "a", "kind": "visit", "about": ["child"], "occurred": "2024-05-02"}"#
    let (timeline, problems) = read(BadLines.header, good, other, later, good)
    #expect(timeline?.events.map(\.id) == ["c"])
    #expect(
      problems == [
        "a.jsonl:2: id: is also the id of the event on line 4; ids are unique in a file",
        "a.jsonl:4: id: is also the id of the event on line 2; ids are unique in a file",
        "a.jsonl:5: id: is also the id of the event on line 4; ids are unique in a file",
      ])
  }

  @Test func anEventIsNotToBlameWhenTheOneThatItNamesIsRefused() {
    let bad = #"{"id": "c", "kind": "visits", "about": ["child"], "occurred": "2024-05-03"}"#
    let answer =
      #"{"id": "d", "kind": "visit", "about": ["child"], "occurred": "2024-05-03", "answers": ["c", "e"]}"#
    #expect(read(BadLines.header, bad, answer).problems.count == 2)
    let (timeline, problems) = read(BadLines.header, "not JSON", answer)
    #expect(timeline?.events.map(\.id) == ["d"])
    #expect(problems.count == 1)
  }

  @Test func anEndBeforeEverythingIsASlip() {
    let event = #"{"id": "c", "kind": "visit", "about": ["child"], "occurred": "2024-07"}"#
    let (timeline, problems) = read(BadLines.header, event)
    #expect(timeline == nil)
    #expect(problems == ["a.jsonl:1: end: is before every event of the file"])
    #expect(read(BadLines.header, event, good).problems == [])
  }

  @Test func problemsNeverRepeatAValue() {
    let secret = "Jane Exampleperson"
    for line in BadLines.all.map(\.line) + BadLines.headers.map(\.line) {
      for word in ["mark or injury", "child", "2024-05-02", "seen", "GP"] {
        let changed = line.replacing("\"\(word)\"", with: "\"\(secret)\"")
        #expect(read(BadLines.header, changed).problems.allSatisfy { !$0.contains("\(secret) ") })
        #expect(read(BadLines.header, changed).problems.allSatisfy { !$0.contains("Exampleperson\"") })
      }
    }
  }

  @Test func aFieldsNameIsShownWithoutControlCharactersAndInBoundedLength() {
    let key = String(repeating: "k\\u001b[2J", count: 1000)
    let (_, problems) = read(BadLines.header, "{\"\(key)\": 1, \"id\": \"x\"}")
    #expect(problems.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") && $0.count < 300 })
  }

  @Test func aLineLongerThanTheLimitIsRefused() {
    let long = #"{"id": "b", "words": ""# + String(repeating: "x", count: TimelineFile.lineLimit) + "\"}"
    let (timeline, problems) = read(BadLines.header, long, good)
    #expect(timeline?.events.count == 1)
    #expect(problems == ["a.jsonl:2: row: is longer than 4 MiB; one line tells one event"])
  }

  @Test func byteOrderMarkReturnsAndBlankLinesArePassedOver() {
    let text = "\u{FEFF}" + BadLines.header + "\r\n\r\n \t\r\n" + good + "\r\n"
    let (timeline, problems) = TimelineFile.read(Array(text.utf8), file: "a.jsonl")
    #expect(problems == [])
    #expect(timeline?.events.count == 1)
  }
}
