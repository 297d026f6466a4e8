import Casework
import Exchange
import Foundation
import Lessons
import Reviews

/// Hostile files: real ones with bytes changed, cut, doubled and moved, read by every parser.
///
/// Nothing may crash or hang.
struct Fuzz {
  let home: URL
  let inputs: Int

  func run() throws {
    var random = Steps(state: 20_261_121)
    let corpus = try corpus()
    let letters = try letters()
    var refused = 0
    let took = seconds {
      for number in 0..<inputs {
        let (name, bytes) = corpus[Int(random.next(UInt64(corpus.count)))]
        if !read(name, mutated(bytes, &random), letters).isEmpty { refused += 1 }
        if number.isMultiple(of: 100_000) { say("\(number) read") }
      }
    }
    say("\(inputs) hostile files read in \(figure(took)) s; \(refused) refused with a message; none crashed")
  }

  /// Small pieces of every sort of file: whole ones would spend the time on reading what was not changed.
  private func corpus() throws -> [(String, [UInt8])] {
    var corpus: [(String, [UInt8])] = []
    for folder in ["lessons", "areas", "library/reviews"] {
      let url = home.appending(path: folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() {
        let bytes = [UInt8](try Data(contentsOf: url.appending(path: name)))
        if name.hasSuffix(".jsonl") {
          let lines = bytes.split(separator: 10)
          for line in lines.dropFirst().prefix(6) { corpus.append(("timeline", lines[0] + [10] + line)) }
        } else if folder != "library/reviews", name.hasSuffix(".yaml"), name != "letters.yaml" {
          corpus.append((folder, Array(bytes.prefix(2_500))))
        }
      }
    }
    let themes = [UInt8](try Data(contentsOf: home.appending(path: "library/themes.yaml")))
    corpus.append(("themes", Array(themes.prefix(2_500))))
    return corpus
  }

  private func letters() throws -> Letters? {
    let name = "lessons/letters.yaml"
    let text = try String(contentsOf: home.appending(path: name), encoding: .utf8)
    return Letters.read(text, file: name).letters
  }

  private func read(_ sort: String, _ bytes: [UInt8], _ letters: Letters?) -> [DataProblem] {
    if sort == "timeline" { return TimelineFile.read(bytes, file: "fuzz").problems }
    let text = String(decoding: bytes, as: UTF8.self)
    switch sort {
    case "areas": return Area.read(text, file: "fuzz.yaml").problems
    case "themes": return ThemeLibrary.parse(text, file: "fuzz.yaml").problems
    default: return letters.map { LessonFile.read(text, file: "fuzz.yaml", letters: $0).problems } ?? []
    }
  }

  private func mutated(_ bytes: [UInt8], _ random: inout Steps) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.next(4) where !bytes.isEmpty {
      let at = Int(random.next(UInt64(bytes.count)))
      switch random.next(6) {
      case 0: bytes[at] = UInt8(random.next(256))
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(Self.spice[Int(random.next(UInt64(Self.spice.count)))], at: at)
      case 3: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.next(40))))
      case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + Int(random.next(60)))], at: at)
      default: bytes = Array(bytes[..<at])
      }
    }
    return bytes
  }

  /// Characters that mean something to a parser.
  private static let spice = Array("{}[]\"':,-&*!|>%@#\\\n\t \u{7F}0".utf8)
}
