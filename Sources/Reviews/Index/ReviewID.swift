/// The name of a review for ever: timelines, themes and lessons cite it, so it is never changed and never reused.
public struct ReviewID: Hashable, Sendable, Comparable, RawRepresentable, CustomStringConvertible {
  /// The id as it is written, such as `daniel-pelka` or `hackney-child-m-2018`.
  public let rawValue: String

  /// Takes an id as it is written.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether it can be a file name and a link: small letters and digits in words joined by single hyphens.
  public var isWellFormed: Bool {
    let words = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// The id as it is written.
  public var description: String { rawValue }

  /// Orders ids by their letters.
  public static func < (left: ReviewID, right: ReviewID) -> Bool { left.rawValue < right.rawValue }
}
