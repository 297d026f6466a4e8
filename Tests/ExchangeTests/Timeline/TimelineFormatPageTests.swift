import Casework
import Exchange
import Foundation
import Testing

/// What docs/timeline-format.md shows must be read, or the page misleads.
@Suite struct TimelineFormatPageTests {
  private let blocks: [String]

  init() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/timeline-format.md")
    blocks = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```json\n").dropFirst()
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

  @Test func coverageAndLinksAreRead() throws {
    let header = try #require(blocks.first)
    let others = blocks.dropFirst().joined()
    let (timeline, problems) = read(header + others)
    #expect(problems == [])
    #expect(timeline?.family.coverage.first?.service == "haringey / social care")
    #expect(timeline?.links.map(\.linked) == [true, false])
  }
}
