import Casework
import Foundation
import Lessons
import Testing

/// The engine and the naive interpreter, both written from docs/lesson-language.md, say the same of random families.
struct AgreementTests {
  /// How many triples of lesson, family and order of arrival are compared; THROUGHLINE_TRIPLES asks for more or fewer.
  static let triples = ProcessInfo.processInfo.environment["THROUGHLINE_TRIPLES"].flatMap(Int.init) ?? 1500
  /// The first seed, so that a long run can go on where another stopped.
  static let first = ProcessInfo.processInfo.environment["THROUGHLINE_FIRST_SEED"].flatMap(Int.init) ?? 0
  /// Seeds are compared in batches, so that the machine's cores share them.
  static let batches = stride(from: first, to: first + triples, by: 250).map {
    $0..<min($0 + 250, first + triples)
  }

  @Test(arguments: batches)
  func theEngineSaysWhatThePageSays(seeds: Range<Int>) {
    var speaking = 0
    let differing = seeds.filter { seed in
      let triple = Triple(seed: seed)
      let log = triple.engineLog()
      if !log.isEmpty { speaking += 1 }
      return log != triple.naiveLog()
    }
    for seed in differing.prefix(3) {
      let least = Triple(seed: seed).shrunk { $0.engineLog() != $0.naiveLog() }
      Issue.record("\(least.drawing(least.engineLog(), least.naiveLog()))")
    }
    #expect(differing.isEmpty, "seeds \(differing)")
    // Two silences agree about nothing.
    #expect(seeds.count < 100 || speaking * 10 >= seeds.count, "\(speaking) of \(seeds.count) log anything")
  }
}
