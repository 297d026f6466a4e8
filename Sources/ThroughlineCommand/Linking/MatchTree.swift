import Casework
import Foundation
import Linkage

extension Match {
  /// The match as DESIGN.md promises it.
  var tree: Tree {
    .map([
      "id": .text(id), "bits": .number(bits.rounded(places: 3)),
      "probability": .number(probability.rounded(places: 6)),
      "parts": .list(
        parts.map { part in
          .map([
            "field": .text(part.field), "level": .text(part.level),
            "bits": .number(part.bits.rounded(places: 3)),
            "words": .text(part.words),
          ])
        }),
    ])
  }

  /// The parts one under the other, with a bar for each, and their sum.
  var lines: [String] {
    let width = parts.map(\.words.count).max() ?? 0
    let most = parts.map { abs($0.bits) }.max() ?? 1
    return parts.map { part in
      let length = Int((abs(part.bits) / max(most, 1) * 24).rounded())
      let bar = String(repeating: part.bits < 0 ? "░" : "█", count: length)
      return part.words.padding(toLength: width + 2, withPad: " ", startingAt: 0) + bar
    } + ["together \(Part.signed(bits)) bits: probability \(probabilityWords)"]
  }

  /// To four decimals; what would be rounded to nought or one says on which side of it.
  private var probabilityWords: String {
    probability > 0.9999
      ? "above 0.9999" : probability < 0.0001 ? "below 0.0001" : "\(probability.rounded(places: 4))"
  }
}

extension Double {
  /// Rounded to so many decimals, for people and files.
  func rounded(places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
