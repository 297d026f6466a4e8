import Casework
import Foundation
import Testing

struct VocabularyPageTests {
  @Test func thePageInDocsIsTheOneMadeFromTheVocabulary() throws {
    let page = Vocabulary.page()
    let docs = URL(filePath: #filePath).appending(path: "../../../../docs/vocabulary.md").standardizedFileURL
    if ProcessInfo.processInfo.environment["RECORD_DOCS"] != nil {
      try page.write(to: docs, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: docs, encoding: .utf8)
    #expect(written == page, "docs/vocabulary.md is not current: run this test with RECORD_DOCS=1")
  }
}
