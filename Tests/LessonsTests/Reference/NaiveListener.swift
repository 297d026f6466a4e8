import Casework

/// Hears what every part of the lessons of a run came to, so that a test can tell whether a part ever speaks.
final class NaiveListener {
  private(set) var heard: [LanguagePart: Set<Truth>] = [:]

  func hear(_ part: LanguagePart, _ truth: Truth) { heard[part, default: []].insert(truth) }

  /// The parts that never came to a truth that they can come to.
  func unheard(_ truth: Truth) -> [LanguagePart] {
    LanguagePart.all.filter { $0.truths.contains(truth) && heard[$0]?.contains(truth) != true }
  }
}
