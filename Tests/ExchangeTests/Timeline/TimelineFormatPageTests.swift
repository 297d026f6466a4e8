import Casework
import Exchange
import Foundation
import Testing

/// What docs/timeline-format.md shows must be read, or the page misleads.
@Suite struct TimelineFormatPageTests {
  private let page: String
  private let blocks: [String]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/timeline-format.md")
    page = try String(contentsOf: file, encoding: .utf8)
    blocks = page.components(separatedBy: "```json\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  private func read(_ text: String) -> (timeline: Timeline?, problems: [DataProblem]) {
    TimelineFile.read(Array(text.utf8), file: "page")
  }

  @Test func theSmallestTimelineIsRead() throws {
    let (timeline, problems) = read(try #require(blocks.first))
    #expect(problems == [])
    let events = try #require(timeline?.events)
    #expect(timeline?.name == "three-explanations")
    #expect(events.map(\.id) == ["e1", "e2"])
    #expect(events.map { $0.detail.word(.regions) } == [.cheek, .ear])
  }

  /// The examples of kinds tell one story, under the header that stands before them.
  @Test func theWorkedExamplesAreOneTimeline() throws {
    let start = try #require(blocks.firstIndex { $0.contains("example-baby") })
    let story = blocks[start...].prefix { !$0.contains("{\"coverage\"") }
    let (timeline, problems) = read(story.joined())
    #expect(problems == [])
    let events = try #require(timeline?.events)
    #expect(timeline?.name == "example-baby")
    let kinds = Set(events.map(\.kind))
    #expect(kinds.isSuperset(of: [.decision, .visit, .concernReceived, .frontDoorDecision, .markOrInjury]))
    let mark = try #require(events.first { $0.id == "mark" })
    #expect(mark.detail.word(.independentlyMobile) == .no)
    #expect(mark.detail.word(.mobility) == .rolls)
  }

  @Test func coverageAndLinksAreRead() throws {
    let header = try #require(blocks.first)
    let others = blocks.filter { $0.hasPrefix("{\"coverage\"") || $0.hasPrefix("{\"link\"") }
    #expect(others.count == 2)
    let (timeline, problems) = read(header + others.joined())
    #expect(problems == [])
    #expect(timeline?.family.coverage.first?.service == "haringey / social care")
    #expect(timeline?.links.map(\.linked) == [true, false])
  }

  @Test func everyBlockIsReadByOneOfTheseTests() throws {
    let story = try #require(blocks.firstIndex { $0.contains("example-baby") })
    let first = try #require(blocks.firstIndex { $0.hasPrefix("{\"coverage\"") })
    #expect(story == 1)
    #expect(blocks[first...].allSatisfy { $0.hasPrefix("{\"coverage\"") || $0.hasPrefix("{\"link\"") })
  }

  /// What the tables show as values, in the place in which they show it.
  @Test func theValuesInTheTablesAreRead() throws {
    let header = try section("## The header", until: "## An event").filter { $0.key != "people" }
    let event = try section("## An event", until: "## Worked examples")
    #expect(header.count >= 2 && event.count >= 12)
    for (key, value) in header {
      let (timeline, problems) = read(Self.header(", \"\(key)\": \(value)") + Self.event(""))
      #expect(timeline != nil && problems == [], "\(key): \(value): \(problems)")
    }
    for (key, value) in event {
      let isItem = key == "held by" && value.hasPrefix("{") || key == "claims"
      let change = ", \"\(key)\": \(isItem ? "[\(value)]" : value)"
      let (timeline, problems) = read(Self.header("") + Self.event(change))
      #expect(timeline?.events.count == 1 && problems == [], "\(key): \(value): \(problems)")
    }
  }

  private static func header(_ more: String) -> String {
    """
    {"timeline": 1, "case": "a-case", "people": [{"id": "child", "is": "child"}, {"id": "twin-1", "is": "child"}, \
    {"id": "twin-2", "is": "child"}, {"id": "mother", "is": "adult"}]\(more)}

    """
  }

  private static func event(_ more: String) -> String {
    let about = more.contains("\"about\":") ? "" : ", \"about\": [\"child\"]"
    let occurred = more.contains("\"occurred\":") ? "" : ", \"occurred\": \"2006-12-11\""
    return "{\"id\": \"a\", \"kind\": \"visit\"\(about)\(occurred)\(more)}\n"
  }

  /// The JSON values and the dates in backticks of a table's rows, each with the key of its row.
  private func section(_ start: String, until end: String) throws -> [(key: String, value: String)] {
    let from = try #require(page.range(of: start + "\n")).upperBound
    let to = try #require(page.range(of: end + "\n")).lowerBound
    return page[from..<to].split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      let quoted = row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      return quoted.dropFirst().compactMap { value -> (key: String, value: String)? in
        if value.hasPrefix("{") || value.hasPrefix("[") { return (quoted[0], value) }
        return quoted[0] == "occurred" ? (quoted[0], "\"\(value)\"") : nil
      }
    }
  }
}
