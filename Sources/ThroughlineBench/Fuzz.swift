import Casework
import Exchange
import Foundation
import Lessons
import Reviews

/// Hostile files: real ones with bytes changed, cut, doubled and moved, read by every parser.
///
/// Whole files are spoilt, so that every part of them is; what is read all the same is replayed. Nothing may crash or hang.
struct Fuzz {
  let home: Home
  let inputs: Int

  func run() throws {
    var random = Steps(state: 20_261_121)
    let corpus = try FuzzCorpus(home: home)
    var (refused, replayed) = (0, 0)
    let took = seconds {
      for number in 0..<inputs {
        let seed = corpus.seeds[Int(random.next(UInt64(corpus.seeds.count)))]
        switch read(seed.sort, mutated(seed.bytes, &random), corpus) {
        case .refused: refused += 1
        case .replayed: replayed += 1
        case .read: break
        }
        if number.isMultiple(of: 20_000) { say("\(number) read") }
      }
    }
    say(
      "\(inputs) hostile files read in \(figure(took)) s; \(refused) refused with a message, \(replayed) replayed; none crashed"
    )
  }

  /// What became of one file.
  private enum Fate { case refused, read, replayed }

  private func read(_ sort: FuzzCorpus.Sort, _ bytes: [UInt8], _ corpus: FuzzCorpus) -> Fate {
    let text = String(decoding: bytes, as: UTF8.self)
    let name = "fuzz.yaml"
    switch sort {
    case .timeline:
      let (timeline, problems) = TimelineFile.read(bytes, file: "fuzz")
      guard let timeline else { return .refused }
      _ = Replay.run(timeline, corpus.lessons)
      return problems.isEmpty ? .replayed : .refused
    case .lesson:
      let (lesson, _) = LessonFile.read(text, file: name, letters: corpus.letters)
      guard let lesson else { return .refused }
      _ = Replay.run(corpus.timeline, LessonSet([lesson]))
      return .replayed
    case .letters: return Letters.read(text, file: name).letters == nil ? .refused : .read
    case .area: return Area.read(text, file: name).problems.isEmpty ? .read : .refused
    case .themes: return ThemeLibrary.parse(text, file: name).problems.isEmpty ? .read : .refused
    case .reviews: return ReviewIndex.parse(text, file: name).problems.isEmpty ? .read : .refused
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
