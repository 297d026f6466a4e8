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

  @Test func aFileTellsOneStory() {
    let (timeline, problems) = read(BadLines.header, good, BadLines.header)
    #expect(timeline == nil)
    #expect(problems == ["a.jsonl:3: timeline: a header stands on line 1 already; one file tells one story"])
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
