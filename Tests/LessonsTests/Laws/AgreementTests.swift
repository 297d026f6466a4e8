import Casework
import Foundation
import Lessons
import Testing

/// The engine and the naive interpreter, both written from docs/lesson-language.md, say the same of random families.
struct AgreementTests {
  /// How many triples of lesson, family and order of arrival are compared: more with THROUGHLINE_TRIPLES.
  static let triples = ProcessInfo.processInfo.environment["THROUGHLINE_TRIPLES"].flatMap(Int.init) ?? 3_000
  /// Seeds are compared in batches, so that the machine's cores share them.
  static let batches = Array(stride(from: 0, to: triples, by: 250))

  @Test(arguments: batches) func theEngineSaysWhatThePageSays(from first: Int) {
    for seed in first..<min(first + 250, Self.triples) {
      let triple = Triple(seed: seed)
      let (engine, naive) = (triple.engineLog(), triple.naiveLog())
      guard engine == naive else {
        Issue.record("\(triple.drawing(engine, naive))")
        return
      }
    }
  }
}
