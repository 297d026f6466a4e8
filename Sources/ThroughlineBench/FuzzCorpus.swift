import Casework
import Exchange
import Foundation
import Lessons

/// The good files that are spoilt: every sort that the program reads, each whole or in pieces that reach all of it.
struct FuzzCorpus {
  enum Sort: CaseIterable { case timeline, lesson, letters, area, themes, reviews }

  struct Seed {
    let sort: Sort
    let bytes: [UInt8]
  }

  private(set) var seeds: [Seed] = []
  let letters: Letters
  /// What a spoilt timeline is replayed by.
  let lessons: LessonSet
  /// What a spoilt lesson is replayed over.
  let timeline: Timeline

  init(home: Home) throws(NotMeasured) {
    func files(_ names: [String]) throws(NotMeasured) -> [[UInt8]] {
      var files: [[UInt8]] = []
      for name in names { files.append(try home.bytes(of: name)) }
      return files
    }
    lessons = try Lessons.read(from: home)
    letters = try Lessons.letters(from: home)
    let timelines = try files(home.names(in: "library/reviews", ending: ".jsonl"))
    timeline =
      timelines.lazy.compactMap { TimelineFile.read($0, file: "seed").timeline }.first
      ?? Timeline(name: "none")
    add(.letters, [try home.bytes(of: "lessons/letters.yaml")])
    add(.area, try files(home.names(in: "areas", ending: ".yaml")))
    add(.lesson, try files(Lessons.names(in: home)))
    add(.themes, Self.pieces(of: try home.bytes(of: "library/themes.yaml"), under: "themes"))
    add(.reviews, Self.pieces(of: try home.bytes(of: "library/reviews/index.yaml"), under: "reviews"))
    add(.timeline, timelines.flatMap(Self.stories))
  }

  /// Each sort as often as another, however many files it has.
  private mutating func add(_ sort: Sort, _ files: [[UInt8]]) {
    let times = max(1, 112 / max(1, files.count))
    for _ in 0..<times { seeds += files.map { Seed(sort: sort, bytes: $0) } }
  }

  /// A timeline's header with a few of its rows, until all of them have had their turn.
  private static func stories(of bytes: [UInt8]) -> [[UInt8]] {
    let lines = bytes.split(separator: 10)
    return stride(from: 1, to: lines.count, by: 6).map { first in
      Array((lines[..<1] + lines[first..<min(lines.count, first + 6)]).joined(separator: [10]))
    }
  }

  /// A list under a top-level key in pieces of ten entries, each behind all that stands before the list.
  private static func pieces(of bytes: [UInt8], under key: String) -> [[UInt8]] {
    let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n\(key):\n")
    let entries = (parts.last ?? "").components(separatedBy: "\n  - ")
    let head = parts.dropLast().joined(separator: "\n\(key):\n")
    return stride(from: 0, to: entries.count, by: 10).map { first in
      let own = entries[first..<min(entries.count, first + 10)].joined(separator: "\n  - ")
      return Array("\(head)\n\(key):\n\(first == 0 ? "" : "  - ")\(own)".utf8)
    }
  }
}
