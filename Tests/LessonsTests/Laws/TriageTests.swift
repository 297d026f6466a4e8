import Foundation
import Lessons
import Testing

struct TriageTests {
  @Test func triage() {
    let environment = ProcessInfo.processInfo.environment
    guard let range = environment["TRIAGE"]?.split(separator: "-").compactMap({ Int($0) }), range.count == 2
    else { return }
    var differing = 0
    var lines = 0, silent = 0
    var states: [String: Int] = [:]
    var shown = 0
    for seed in range[0]..<range[1] {
      let triple = Triple(seed: seed)
      let (engine, naive) = (triple.engineLog(), triple.naiveLog())
      lines += naive.count
      if naive.isEmpty { silent += 1 }
      for entry in naive { states[entry.state.rawValue, default: 0] += 1 }
      guard engine != naive else { continue }
      differing += 1
      if shown < Int(environment["SHOWN"] ?? "3") ?? 3 {
        shown += 1
        let small = triple.shrunk { $0.engineLog() != $0.naiveLog() }
        print(small.drawing(small.engineLog(), small.naiveLog()) + "\n")
      }
    }
    print("\(differing) of \(range[1] - range[0]) differ; \(lines) lines; \(silent) silent; \(states)")
  }
}
