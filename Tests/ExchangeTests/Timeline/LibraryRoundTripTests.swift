import Casework
import Exchange
import Foundation
import Testing

/// The library's own timelines are the largest files that everybody has.
@Suite struct LibraryRoundTripTests {
  private let folder: String

  init() {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    folder = repository.standardizedFileURL.appending(path: "library/reviews").path(percentEncoded: false)
  }

  @Test func everyTimelineComesBackAsItWasWritten() throws {
    let paths = try DataFile.timelines(at: folder).files
    #expect(!paths.isEmpty)
    for path in paths {
      let (read, problems) = TimelineFile.read(at: path)
      #expect(problems.map(\.description) == [])
      let timeline = try #require(read)
      #expect(TimelineFile.read(Array(TimelineWriter.text(timeline).utf8), file: path).timeline == timeline)
    }
  }
}
