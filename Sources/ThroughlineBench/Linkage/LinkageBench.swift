import Casework
import Exchange
import Foundation
import Linkage

/// `throughline-bench linkage pairs|changes|texts FILE`: what `make bench-linkage` asks of the engine itself; with a file
/// alone, a short look at its links.
///
/// Each of the three prints one JSON document, so that the figures of both sides of a comparison are read in the same way.
struct LinkageBench {
  let arguments: [String]

  func run() async throws {
    switch (arguments.first, arguments.dropFirst().first) {
    case ("pairs", let file?): say(JSON.text(try await PairRate(file: LabelledFile(file)).measured()))
    case ("changes", let file?): say(JSON.text(try await TakingIn(file: LabelledFile(file)).measured()))
    case ("texts", let file?): say(JSON.text(try TextRates(file: file).measured()))
    default: try await Linking(arguments).run()
    }
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension Tree {
  /// A number with so few decimals that a person can read it.
  static func rounded(_ value: Double, _ places: Int = 3) -> Tree {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return .number((value * scale).rounded() / scale)
  }
}
